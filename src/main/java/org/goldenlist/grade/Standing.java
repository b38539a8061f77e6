package org.goldenlist.grade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A grade in force.
 *
 * @param lapsed without an order in the last 365 days: E, outside the percentages
 * @param score on the day in since, in ten-thousandths
 */
record Standing(Grade grade, boolean lapsed, LocalDate since, long score) {

    /** What became of one standing, or of none, on a day. */
    enum Kind {
        BASELINE,
        NEW,
        RISE,
        FALL,
        LAPSE,
        RETURN,
        GONE;

        boolean isRiseOrFall() {
            return this == RISE || this == FALL;
        }
    }

    /** Null where nothing moved. */
    static @Nullable Kind move(@Nullable Standing before, @Nullable Standing after, boolean baseline) {
        if (before == null) {
            return after == null ? null : baseline ? Kind.BASELINE : Kind.NEW;
        }
        if (after == null) {
            return Kind.GONE;
        }
        if (before.lapsed != after.lapsed) {
            return after.lapsed ? Kind.LAPSE : Kind.RETURN;
        }
        if (before.grade == after.grade) {
            return null;
        }
        return after.grade.isBetterThan(before.grade) ? Kind.RISE : Kind.FALL;
    }
}
