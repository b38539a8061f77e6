package org.goldenlist.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The lines between the grades of one night: a pure function of the scores of all active customers and of the shares.
 *
 * <p>With n scores, the first round(n × share of A) ranks are A, the first round(n × shares of A and B) are A or B, and so on,
 * halves rounded up; the first rank is an A on any list. Customers who are tied across a line take the lower grade, so that a
 * grade needs a score <i>above</i> that of the first rank behind its line. The lines of A and B are never below zero: nobody with a
 * score of zero or less is above C.
 */
public final class GradeLines {

    /** What a grade holds. Scores are ten-thousandths. */
    public record Content(int customers, OptionalLong lowest, long sum) {}

    private final Map<Grade, OptionalLong> above;

    private GradeLines(Map<Grade, OptionalLong> above) {
        this.above = above;
    }

    /** The lines as they were stored: for each grade but E the score that must be exceeded; empty where any will do. */
    public static GradeLines of(Map<Grade, OptionalLong> above) {
        return new GradeLines(above);
    }

    /**
     * Cuts a list.
     *
     * @param scores of all active customers, in any order; sorted in place
     */
    public static GradeLines cut(long[] scores, GradeSettings shares) {
        Arrays.sort(scores);
        Map<Grade, OptionalLong> above = new EnumMap<>(Grade.class);
        BigDecimal share = BigDecimal.ZERO;
        for (Grade grade : List.of(Grade.A, Grade.B, Grade.C, Grade.D)) {
            share = share.add(share(shares, grade));
            int ranks = Math.max(1, ranks(scores.length, share));
            above.put(grade, line(grade, ranks >= scores.length ? Long.MIN_VALUE : scores[scores.length - 1 - ranks]));
        }
        return new GradeLines(above);
    }

    private static OptionalLong line(Grade grade, long line) {
        long least = grade.isGolden() ? Math.max(0, line) : line;
        return least == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(least);
    }

    private static int ranks(int customers, BigDecimal percent) {
        return BigDecimal.valueOf(customers)
                .multiply(percent)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal share(GradeSettings shares, Grade grade) {
        return switch (grade) {
            case A -> shares.a();
            case B -> shares.b();
            case C -> shares.c();
            case D -> shares.d();
            case E -> BigDecimal.ZERO;
        };
    }

    /** The grade of an active customer. */
    public Grade gradeOf(long score) {
        for (Grade grade : List.of(Grade.A, Grade.B, Grade.C, Grade.D)) {
            OptionalLong line = above(grade);
            if (line.isEmpty() || score > line.getAsLong()) {
                return grade;
            }
        }
        return Grade.E;
    }

    /** The score that must be exceeded for a grade; empty where any will do, as for E. */
    public OptionalLong above(Grade grade) {
        return above.getOrDefault(grade, OptionalLong.empty());
    }

    /** What each grade holds, of scores in ascending order. */
    public Map<Grade, Content> contents(long[] ascending) {
        Map<Grade, Content> contents = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            contents.put(grade, new Content(0, OptionalLong.empty(), 0));
        }
        for (long score : ascending) {
            contents.computeIfPresent(
                    gradeOf(score),
                    (grade, had) -> new Content(
                            had.customers() + 1,
                            OptionalLong.of(
                                    had.lowest().isPresent() ? had.lowest().getAsLong() : score),
                            Math.addExact(had.sum(), score)));
        }
        return contents;
    }
}
