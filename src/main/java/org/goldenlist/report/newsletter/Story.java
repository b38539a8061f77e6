package org.goldenlist.report.newsletter;

import java.util.ArrayList;
import java.util.List;

/**
 * A story as somebody wrote it.
 *
 * @param standfirst the line below the title; empty for none
 */
record Story(String title, String standfirst, List<Part> parts) {

    /** With another below it, whose title is a heading. */
    Story and(Story other) {
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part(Kind.HEADING, other.title, "", 0));
        all.addAll(other.parts);
        return new Story(title, standfirst, all);
    }

    /** What a part is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        QUOTE,
        PICTURE
    }

    /**
     * A part of it.
     *
     * @param text of a picture, its caption
     * @param picture the file of one; else empty
     * @param line in the file that it is written in
     */
    record Part(Kind kind, String text, String picture, int line) {}
}
