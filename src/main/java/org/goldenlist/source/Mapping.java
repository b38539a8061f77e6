package org.goldenlist.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/**
 * The query that gives one feed of one kind of sales database: a single SELECT with the columns of the feed, and for a dated
 * feed the parameters {@code :from} (inclusive) and {@code :to} (exclusive).
 *
 * @param file its name, for messages
 * @param identicalLines what two lines are that are alike to the letter, where the feed has no {@code line_id}
 */
record Mapping(Feed feed, String file, String sql, IdenticalLines identicalLines) {

    /** Said in the mapping by a comment: {@code -- identical lines: duplicates} or {@code -- identical lines: distinct}. */
    enum IdenticalLines {
        NOT_SAID,
        DUPLICATES,
        DISTINCT
    }

    private static final Pattern READS = Pattern.compile("^\\(*\\s*(SELECT|WITH)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(INTO|DELETE|UPDATE|DROP|ALTER|CREATE|GRANT|CALL|LOAD|LOCK|SET|LOAD_FILE|SLEEP|BENCHMARK)\\b"
                    + "|\\b(INSERT|TRUNCATE)\\b(?!\\s*\\()",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> RANGE = Set.of("from", "to");
    private static final Pattern PARAMETER = Pattern.compile(":([A-Za-z_]\\w*)");
    private static final Pattern SAYS_IDENTICAL =
            Pattern.compile("^\\s*--\\s*identical lines:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    /** Takes a query as a user wrote it; refuses what is not one plain SELECT. */
    static Mapping of(Feed feed, String file, String text) {
        String masked = SqlText.masked(text);
        String bare = masked.strip();
        if (bare.endsWith(";")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        if (bare.isEmpty()) {
            throw refused(file, "is empty: write one SELECT with the columns of the feed " + feed.feedName());
        }
        if (bare.contains(";")) {
            throw refused(file, "holds more than one statement: a feed is one SELECT, without a semicolon inside");
        }
        if (!READS.matcher(bare).find()) {
            throw refused(file, "does not begin with SELECT or WITH: a feed is one SELECT");
        }
        Matcher forbidden = FORBIDDEN.matcher(bare);
        if (forbidden.find()) {
            throw refused(
                    file,
                    "holds the word " + forbidden.group().toUpperCase(Locale.ROOT)
                            + ": a feed only reads (quote it with `backticks` if it is a column)");
        }
        if (SqlText.hidesCode(text)) {
            throw refused(file, "holds a comment that the server runs (/*! … */): write it out, or leave it away");
        }
        Set<String> parameters =
                PARAMETER.matcher(bare).results().map(found -> found.group(1)).collect(Collectors.toSet());
        boolean ranged = parameters.containsAll(RANGE);
        parameters.removeAll(RANGE);
        if (!parameters.isEmpty()) {
            throw refused(file, "uses :" + String.join(", :", parameters) + ": valid are :from and :to");
        }
        if (feed.dated() && !ranged) {
            throw refused(file, "does not use :from and :to: filter by date with column >= :from AND column < :to");
        }
        return new Mapping(feed, file, withoutLastSemicolon(text, masked), identicalLines(file, text));
    }

    private static IdenticalLines identicalLines(String file, String text) {
        Matcher said = SAYS_IDENTICAL.matcher(text);
        if (!said.find()) {
            return IdenticalLines.NOT_SAID;
        }
        return switch (said.group(1).toLowerCase(Locale.ROOT)) {
            case "duplicates" -> IdenticalLines.DUPLICATES;
            case "distinct" -> IdenticalLines.DISTINCT;
            default ->
                throw refused(
                        file, "says \"identical lines: " + said.group(1) + "\": valid are duplicates and distinct");
        };
    }

    private static String withoutLastSemicolon(String text, String masked) {
        int last = masked.stripTrailing().length() - 1;
        boolean semicolon = masked.charAt(last) == ';';
        return (semicolon ? text.substring(0, last) + text.substring(last + 1) : text).stripTrailing();
    }

    /** The query as a derived table, so that more can be asked of it; a line break ends a last comment. */
    String asTable(String alias) {
        return "(" + sql + "\n) " + alias;
    }

    static GoldenListException refused(String file, String why) {
        return new GoldenListException(ExitCode.SETTINGS, "The mapping " + file + " " + why + ".");
    }

    /** The nearest of some names to a misspelt one, if any is near. */
    static Optional<String> nearest(String wrong, Iterable<String> names) {
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = LevenshteinDistance.getDefaultInstance().apply(wrong, name);
            if (distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return bestDistance <= Math.max(2, wrong.length() / 3) ? Optional.ofNullable(best) : Optional.empty();
    }
}
