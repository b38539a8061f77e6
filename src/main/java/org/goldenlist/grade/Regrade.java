package org.goldenlist.grade;

import java.time.LocalDate;
import org.goldenlist.grade.Standing.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Grades customers against the lines of one night; a pure function of what it is given.
 *
 * @param baseline whether this is the first night, on which nobody moves
 */
record Regrade(GradeLines lines, Reason reason, LocalDate date, boolean baseline) {

    /** A customer whose grade changed. */
    record Move(
            int customerNo,
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after,
            String reason) {}

    /** The grade of a customer tonight, by {@link Scored}; null of one who is not graded. */
    @Nullable
    Standing standing(long lastOrder, long score) {
        if (lastOrder == Long.MIN_VALUE) {
            return null;
        }
        boolean lapsed = isLapsed(lastOrder, date.toEpochDay());
        return new Standing(lapsed ? Grade.E : lines.gradeOf(score), lapsed, date, score);
    }

    /** Whether the last order is no part of the 365 days that end with a day; both are days since 1970. */
    static boolean isLapsed(long lastOrder, long day) {
        return lastOrder <= day - 365;
    }

    /** What became of a grade; null where nothing moved. */
    @Nullable
    Kind kind(@Nullable Standing before, @Nullable Standing after) {
        return Standing.move(before, after, baseline);
    }

    Move move(
            int customerNo,
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after,
            long lastOrder,
            Reason.Change change) {
        LocalDate last = lastOrder == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(lastOrder);
        return new Move(customerNo, kind, before, after, reason.of(kind, before, after, last, change));
    }
}
