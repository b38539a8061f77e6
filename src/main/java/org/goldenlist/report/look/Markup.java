package org.goldenlist.report.look;

/** Text from data inside HTML or XML. */
public final class Markup {

    private Markup() {}

    /** Never read as markup, between tags or in quotes; what XML cannot hold is left out. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::allowed).forEach(point -> {
            switch (point) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** What XML 1.0 can hold. */
    public static String printable(String text) {
        return text.codePoints()
                .filter(Markup::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20
                        && (point < 0x7F || point > 0x9F)
                        && (point < 0xD800 || point > 0xDFFF)
                        && (point & 0xFFFE) != 0xFFFE);
    }
}
