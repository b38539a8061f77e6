package org.goldenlist.report.look;

import java.awt.Font;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import org.jspecify.annotations.Nullable;

/** Makes texts from data fit: only characters that the face has, and no more lines than there is room for. */
public final class Fit {

    private static final String MORE = "…";
    /** The report breaks lines by itself: a little less than its width is promised to it. */
    private static final double SAFETY = 1.5;
    /** The width of a page between its margins, with a little to spare; and the size of its title. */
    private static final double PAGE = 516;

    private static final double TITLE = 24;

    private Fit() {}

    /**
     * A customer's name in characters that can be printed. What the face lacks is a square, and then the customer's id
     * stands beside it; a name with nothing to print is the id alone.
     */
    public static String name(@Nullable String name, String id) {
        String printable = printable(name == null ? "" : name);
        if (printable.isEmpty()) {
            return printable(id);
        }
        if (printable.indexOf('□') < 0) {
            return printable;
        }
        boolean something = printable.codePoints().anyMatch(Character::isLetterOrDigit);
        return something ? printable(id) + " " + printable : printable(id);
    }

    /** A title that does not leave its last word alone on a line. */
    public static String title(String title) {
        int last = title.lastIndexOf(' ');
        return last < 0 || title.length() - last > 20
                ? title
                : title.substring(0, last) + '\u00a0' + title.substring(last + 1);
    }

    /** What a second line of such a title, or of a standfirst, takes from the page. */
    public static int headGrowth(String pageTitle, String standfirst) {
        return 28 * (int) (pageTitle.lines().count() - 1) + 15 * Math.max(0, lines(standfirst, PAGE, 10.5, false) - 1);
    }

    public static boolean complete(@Nullable String text) {
        return text == null || printable(text).indexOf('□') < 0;
    }

    /** One line of spaces and characters that the face has; a run of others is one square. */
    public static String printable(String text) {
        Font font = Look.font(9, false);
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            int last = line.length() - 1;
            if (Character.isWhitespace(point) || Character.isISOControl(point)) {
                if (last >= 0 && line.charAt(last) != ' ') {
                    line.append(' ');
                }
            } else if (Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.SURROGATE) {
                // Says how to join or turn its neighbours: nothing to print.
                return;
            } else if (font.canDisplay(point)) {
                line.appendCodePoint(point);
            } else if (last < 0 || line.charAt(last) != '□') {
                line.append('□');
            }
        });
        return line.toString().strip();
    }

    public static int lines(String text, double width, double size, boolean strong) {
        if (text.isEmpty()) {
            return 0;
        }
        LineBreakMeasurer measurer = measurer(text, size, strong);
        int lines = 0;
        while (measurer.getPosition() < text.length()) {
            measurer.setPosition(measurer.nextOffset((float) (width - SAFETY)));
            lines++;
        }
        return lines;
    }

    /**
     * A finding as the title of a page, with its line breaks, by the width that it is printed in: for a place so wide that nothing
     * else breaks it. So it may be as wide as the page.
     */
    public static String pageTitle(String finding) {
        return strongLines(title(finding), PAGE, TITLE);
    }

    /** A strong text with its line breaks, by the width that it is printed in: for a place so wide that nothing else breaks it. */
    public static String strongLines(String text, double width, double size) {
        AttributedString attributed = new AttributedString(text.isEmpty() ? " " : text);
        attributed.addAttribute(TextAttribute.FONT, Look.printedStrong(size));
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), Look.CONTEXT);
        StringBuilder lines = new StringBuilder();
        while (measurer.getPosition() < text.length()) {
            int from = measurer.getPosition();
            measurer.setPosition(measurer.nextOffset((float) width));
            lines.append(from == 0 ? "" : "\n")
                    .append(text.substring(from, measurer.getPosition()).strip());
        }
        return lines.toString();
    }

    /** The whole text if it needs no more than {@code lines}, else as much as fits before "…". */
    public static String in(int lines, String text, double width, double size, boolean strong) {
        if (lines(text, width, size, strong) <= lines) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (lines(cut(text, middle), width, size, strong) <= lines) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + MORE;
    }

    private static LineBreakMeasurer measurer(String text, double size, boolean strong) {
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, Look.font(size, strong));
        return new LineBreakMeasurer(attributed.getIterator(), Look.CONTEXT);
    }
}
