package org.goldenlist.report.letter;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * One letter as its template sees it; a text that is not there is empty.
 *
 * @param photo of who looks after the customer
 */
record LetterPage(
        String address,
        String date,
        String headline,
        List<Paragraph> paragraphs,
        @Nullable Renderable photo,
        String personName,
        String personRole,
        String personContact,
        String leftHead,
        String leftText,
        String rightHead,
        String rightText,
        String closing,
        String signedBy,
        String footer)
        implements CustomerPage {

    /** Some sentences with a little room below. */
    record Paragraph(String text) {}

    @Override
    public String texts() {
        return String.join(
                "\0",
                address,
                date,
                headline,
                paragraphs.toString(),
                personName,
                personRole,
                personContact,
                leftHead,
                leftText,
                rightHead,
                rightText,
                closing,
                signedBy,
                footer);
    }
}
