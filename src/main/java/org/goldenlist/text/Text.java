package org.goldenlist.text;

/** Texts by their characters: code points, as MySQL counts the length of a column, and as nobody sees half of one. */
public final class Text {

    private Text() {}

    /** In characters. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The whole text, or what fits before "…" where it has more characters than {@code longest}. */
    public static String cut(String text, int longest) {
        return text.length() <= longest || length(text) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** For a cell of a table: one that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
