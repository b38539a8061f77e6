package org.goldenlist.grade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What a score earns on one night, and what is published of it: pure functions. Days are days since 1970. */
final class GradeRules {

    private final GradeLines lines;
    private final LocalDate date;
    private final int newFor;
    private final long margin; // of a million

    GradeRules(GradeLines lines, GradeSettings settings, LocalDate date) {
        this.lines = lines;
        this.date = date;
        this.newFor = settings.newFor();
        this.margin = settings.heldWithin()
                .movePointRight(4)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    LocalDate date() {
        return date;
    }

    GradeLines lines() {
        return lines;
    }

    /** Whether the last order is no part of the 365 days that end with the night. */
    boolean isLapsed(long lastOrder) {
        return isLapsed(lastOrder, date.toEpochDay());
    }

    private static boolean isLapsed(long lastOrder, long day) {
        return lastOrder <= day - 365;
    }

    /** Whether the last order is part of the 365 days that end with a day; not of a customer without one. */
    static boolean isActive(long lastOrder, long day) {
        return lastOrder != Long.MIN_VALUE && !isLapsed(lastOrder, day);
    }

    boolean isNew(long firstOrder) {
        return wasNew(firstOrder, date);
    }

    boolean wasNew(long firstOrder, LocalDate then) {
        return firstOrder > then.toEpochDay() - newFor;
    }

    /** What an active customer's score earns: by the lines, and at least a C for a new customer who brings something. */
    Grade earned(long score, long firstOrder) {
        Grade byLines = lines.gradeOf(score);
        return score > 0 && isNew(firstOrder) && Grade.C.isBetterThan(byLines) ? Grade.C : byLines;
    }

    /**
     * The best that was earned lately, but no more than the score would earn if it were better by the margin.
     *
     * @param best of the last nights, this one included
     */
    Grade published(Grade best, long score, long firstOrder) {
        Grade most = earned(withMargin(score), firstOrder);
        return best.isBetterThan(most) ? most : best;
    }

    private long withMargin(long score) {
        long share = BigDecimal.valueOf(score)
                .abs()
                .multiply(BigDecimal.valueOf(margin))
                .divide(BigDecimal.valueOf(1_000_000), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return Math.addExact(score, share);
    }
}
