package org.goldenlist.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the code of a query from its comments and its quoted text, as MySQL and MariaDB do. */
final class SqlText {

    private static final Pattern COMMENT_OR_QUOTED = Pattern.compile(
            "(?<comment>--(?=\\s|\\p{Cntrl}|$)[^\\n]*|#[^\\n]*|/\\*.*?(?:\\*/|\\z))"
                    + "|'(?:[^'\\\\]++|\\\\.|'')*+'|\"(?:[^\"\\\\]++|\\\\.|\"\")*+\"|`[^`]*`",
            Pattern.DOTALL);
    private static final Pattern RUN_BY_THE_SERVER = Pattern.compile("^/\\*M?!");

    private SqlText() {}

    /** The text at its length, with blanks in the place of comments and quotation marks in that of quoted text. */
    static String masked(String sql) {
        StringBuilder masked = new StringBuilder(sql);
        Matcher found = COMMENT_OR_QUOTED.matcher(sql);
        while (found.find()) {
            String fill = found.group("comment") == null ? "'" : " ";
            masked.replace(found.start(), found.end(), fill.repeat(found.end() - found.start()));
        }
        return masked.toString();
    }

    /** Whether a comment holds code that a server takes for its own. */
    static boolean hidesCode(String sql) {
        return COMMENT_OR_QUOTED
                .matcher(sql)
                .results()
                .anyMatch(found -> RUN_BY_THE_SERVER.matcher(found.group()).find());
    }
}
