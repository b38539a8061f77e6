package org.goldenlist.report.newsletter;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * A page as its template sees it; a text that is not there is empty.
 *
 * @param first whether it is the first page
 * @param rail what stands beside the columns of a page that is not the first
 */
record NewsletterPage(
        boolean first,
        @Nullable Renderable cover,
        String caption,
        String title,
        String standfirst,
        List<Piece> left,
        List<Piece> right,
        String eventHead,
        String eventDay,
        String eventMonth,
        String eventWeekday,
        String eventTitle,
        String eventAbout,
        String membersHead,
        List<Face> members,
        List<RailPiece> rail,
        String number) {

    /** A member with a photo or a portrait. */
    record Face(Renderable portrait, String name, String text) {}

    /** A head, a line in bold and a text, each may be empty; with line breaks. */
    record RailPiece(String head, String strong, String text) {}
}
