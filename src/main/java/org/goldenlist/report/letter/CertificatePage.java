package org.goldenlist.report.letter;

import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its template sees it; a text that is not there is empty.
 *
 * @param name where it has room in the large size
 * @param longName where it has not
 * @param first paragraph, which goes on after the name
 */
record CertificatePage(
        String above,
        String name,
        String longName,
        String first,
        String second,
        String place,
        String signedBy,
        String signedFor,
        @Nullable Renderable personSignature,
        String personName,
        String personRole)
        implements CustomerPage {

    @Override
    public String texts() {
        return String.join(
                "\0", above, name, longName, first, second, place, signedBy, signedFor, personName, personRole);
    }
}
