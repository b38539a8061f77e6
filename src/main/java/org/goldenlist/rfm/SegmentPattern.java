package org.goldenlist.rfm;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Some bands of recency, of frequency and of money, and what a customer in all three is called. */
record SegmentPattern(Range recency, Range frequency, Range money, String segment) {

    private static final Pattern TEXT =
            Pattern.compile("(RANGE) +(RANGE) +(RANGE) +(\\S.{0,39})".replace("RANGE", "\\*|[1-5](?:-[1-5])?"));

    /** Of bands, both ends included. */
    record Range(int from, int to) {

        private static Range of(String text) {
            return text.equals("*")
                    ? new Range(1, 5)
                    : new Range(text.charAt(0) - '0', text.charAt(text.length() - 1) - '0');
        }

        boolean holds(int band) {
            return from <= band && band <= to;
        }
    }

    /** Out of a text such as {@code 5 4-5 * Champions}; nothing where it is no such text. */
    static Optional<SegmentPattern> of(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(of(matcher.toMatchResult())).filter(SegmentPattern::isAscending)
                : Optional.empty();
    }

    private static SegmentPattern of(MatchResult found) {
        return new SegmentPattern(
                Range.of(found.group(1)), Range.of(found.group(2)), Range.of(found.group(3)), found.group(4));
    }

    private boolean isAscending() {
        return Stream.of(recency, frequency, money).allMatch(range -> range.from() <= range.to());
    }

    boolean fits(int recencyBand, int frequencyBand, int moneyBand) {
        return recency.holds(recencyBand) && frequency.holds(frequencyBand) && money.holds(moneyBand);
    }
}
