package org.goldenlist.report.newsletter;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.goldenlist.report.newsletter.Story.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A part of a story in the width of a column.
 *
 * @param lines of a picture, those of its caption
 */
record Block(Kind kind, List<String> lines, @Nullable Renderable picture) {

    static final double WIDTH = 164;
    static final double PICTURE_HEIGHT = 84;

    static final double TEXT_SIZE = 9.5;
    static final double HEADING_SIZE = 10.5;
    static final double QUOTE_SIZE = 19;
    static final double CAPTION_SIZE = 8;

    private static final double TEXT_LEADING = 13.5;
    /** Above and below the lines, as the template has it; a point for what it rounds up. */
    private static final double TEXT_ROOM = 6;

    private static final double HEADING_LEADING = 13;
    private static final double HEADING_ROOM = 13;
    private static final double QUOTE_LEADING = 23;
    private static final double QUOTE_ROOM = 34;
    private static final double CAPTION_LEADING = 10.5;
    private static final double PICTURE_ROOM = 20;

    double height() {
        return switch (kind) {
            case PARAGRAPH -> TEXT_LEADING * lines.size() + TEXT_ROOM;
            case HEADING -> HEADING_LEADING * lines.size() + HEADING_ROOM;
            case QUOTE -> QUOTE_LEADING * lines.size() + QUOTE_ROOM;
            case PICTURE -> PICTURE_HEIGHT + CAPTION_LEADING * lines.size() + PICTURE_ROOM;
        };
    }

    /** How many lines of a paragraph have room: all, none, or so many that no line stands alone. */
    int linesWithin(double room) {
        if (height() <= room) {
            return lines.size();
        }
        if (kind != Kind.PARAGRAPH) {
            return 0;
        }
        int some = Math.min((int) ((room - TEXT_ROOM) / TEXT_LEADING), lines.size() - 2);
        return some < 2 ? 0 : some;
    }

    Block lines(int from, int to) {
        return new Block(kind, lines.subList(from, to), picture);
    }

    Piece piece() {
        String text = String.join("\n", lines);
        return switch (kind) {
            case PARAGRAPH -> new Piece(text, "", "", null, "");
            case HEADING -> new Piece("", text, "", null, "");
            case QUOTE -> new Piece("", "", text, null, "");
            case PICTURE -> new Piece("", "", "", picture, text);
        };
    }
}
