package org.goldenlist.grade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The lines between the grades of one night: a pure function of the scores of all active customers and of the settings.
 *
 * <p>Cut by customers: with n scores, the first round(n × share of A) ranks are A, the first round(n × shares of A and B) are A
 * or B, and so on, halves rounded up. Cut by profit: as few of the first ranks as it takes to bring that share of the sum of all
 * scores above zero. Either way the first rank is an A on any list, and customers who are tied across a line take the lower
 * grade, so that a grade needs a score <i>above</i> that of the first rank behind its line. Cut by amounts: a grade needs its
 * amount. The lines of A and B are never below zero: nobody with a score of zero or less is above C.
 */
public final class GradeLines {

    private static final Grade[] GRADES = Grade.values();
    private static final List<Grade> BUT_THE_LAST = List.of(Grade.A, Grade.B, Grade.C, Grade.D);

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
    public static GradeLines cut(long[] scores, GradeSettings settings) {
        Arrays.sort(scores);
        long[] above = anyScore();
        BigDecimal share = BigDecimal.ZERO;
        for (Grade grade : BUT_THE_LAST) {
            share = share.add(figure(settings, grade));
            long line = switch (settings.cut()) {
                case CUSTOMERS -> behind(scores, ranks(scores.length, share));
                case PROFIT -> behind(scores, ranksThatBring(scores, share));
                case AMOUNTS -> tenThousandths(figure(settings, grade)) - 1;
            };
            above[grade.rank()] = grade.isGolden() ? Math.max(0, line) : line;
        }
        return new GradeLines(above);
    }

    /** The score of the first rank behind some. */
    private static long behind(long[] ascending, int ranks) {
        int taken = Math.max(1, ranks);
        return taken >= ascending.length ? Long.MIN_VALUE : ascending[ascending.length - 1 - taken];
    }

    private static int ranks(int customers, BigDecimal percent) {
        return BigDecimal.valueOf(customers)
                .multiply(percent)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** The fewest first ranks that bring a share of all that is above zero. */
    private static int ranksThatBring(long[] ascending, BigDecimal percent) {
        BigDecimal all = BigDecimal.valueOf(
                Arrays.stream(ascending).filter(score -> score > 0).reduce(0, Math::addExact));
        BigInteger wanted = all.multiply(percent)
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
                .toBigIntegerExact();
        long toBring = wanted.longValueExact();
        int ranks = 0;
        for (long brought = 0; brought < toBring && ranks < ascending.length; ranks++) {
            brought += ascending[ascending.length - 1 - ranks];
        }
        return ranks;
    }

    private static long tenThousandths(BigDecimal amount) {
        return amount.movePointRight(4).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private static BigDecimal figure(GradeSettings settings, Grade grade) {
        return switch (grade) {
            case A -> settings.a();
            case B -> settings.b();
            case C -> settings.c();
            case D -> settings.d();
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
}
