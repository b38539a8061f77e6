package org.goldenlist.worth;

import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All customers who had ordered by a day, as of it and as of some days before it.
 *
 * @param firstOrder the first of all; null where nobody has ordered
 * @param heldOutDays how many days were held out
 */
public record Population(
        LocalDate asOf,
        @Nullable LocalDate firstOrder,
        Iterable<CustomerHistory> customers,
        int heldOutDays,
        Iterable<HoldOut.Case> heldOut) {

    private static final int MOST_HELD_OUT = 90;

    /** Days to hold out of a history that begins so many days before its end: a third of a short one. */
    public static int daysToHoldOut(long daysOfHistory) {
        return (int) Math.max(0, Math.min(MOST_HELD_OUT, daysOfHistory / 3));
    }

    Iterable<CustomerHistory> beforeHeldOut() {
        return () -> StreamSupport.stream(heldOut.spliterator(), false)
                .map(HoldOut.Case::before)
                .iterator();
    }
}
