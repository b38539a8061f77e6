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

    private static final Grade[] GRADES = Grade.values();

    /** By grade; the least of all numbers where any score will do. */
    private final long[] above;

    private GradeLines(long[] above) {
        this.above = above;
    }

    /** The lines as they were stored: for each grade but E the score that must be exceeded; empty where any will do. */
    public static GradeLines of(Map<Grade, OptionalLong> above) {
        long[] lines = anyScore();
        above.forEach((grade, line) -> lines[grade.rank()] = line.orElse(Long.MIN_VALUE));
        return new GradeLines(lines);
    }

    private static long[] anyScore() {
        long[] lines = new long[GRADES.length];
        Arrays.fill(lines, Long.MIN_VALUE);
        return lines;
    }

    /**
     * Cuts a list.
     *
     * @param scores of all active customers, in any order; sorted in place
     */
    public static GradeLines cut(long[] scores, GradeSettings shares) {
        Arrays.sort(scores);
        long[] above = anyScore();
        BigDecimal share = BigDecimal.ZERO;
        for (Grade grade : List.of(Grade.A, Grade.B, Grade.C, Grade.D)) {
            share = share.add(share(shares, grade));
            int ranks = Math.max(1, ranks(scores.length, share));
            long line = ranks >= scores.length ? Long.MIN_VALUE : scores[scores.length - 1 - ranks];
            above[grade.rank()] = grade.isGolden() ? Math.max(0, line) : line;
        }
        return new GradeLines(above);
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
        for (int grade = 0; grade < Grade.E.rank(); grade++) {
            if (score > above[grade]) {
                return GRADES[grade];
            }
        }
        return Grade.E;
    }

    /** The score that must be exceeded for a grade; empty where any will do, as for E. */
    public OptionalLong above(Grade grade) {
        long line = above[grade.rank()];
        return line == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** What each grade holds, of scores in ascending order. */
    public Map<Grade, Content> contents(long[] ascending) {
        int[] customers = new int[GRADES.length];
        long[] lowest = new long[GRADES.length];
        long[] sums = new long[GRADES.length];
        for (long score : ascending) {
            int grade = gradeOf(score).rank();
            lowest[grade] = customers[grade]++ == 0 ? score : lowest[grade];
            sums[grade] = Math.addExact(sums[grade], score);
        }
        Map<Grade, Content> contents = new EnumMap<>(Grade.class);
        for (Grade grade : GRADES) {
            int at = grade.rank();
            OptionalLong least = customers[at] == 0 ? OptionalLong.empty() : OptionalLong.of(lowest[at]);
            contents.put(grade, new Content(customers[at], least, sums[at]));
        }
        return contents;
    }
}
