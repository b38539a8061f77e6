package org.goldenlist.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came, or would come, of the wish to pin a customer or to take the pin away.
 *
 * @param from the first business date for which it counts
 * @param before the pin that held on that date; null where there was none
 * @param now the pin that holds from then on; null where there is none
 * @param graded whether the list in force shows this customer
 * @param changed false for a trial, and where there was nothing to take away
 */
public record PinChange(
        String customerId,
        @Nullable String name,
        LocalDate from,
        @Nullable Pin before,
        @Nullable Pin now,
        boolean graded,
        boolean changed) {

    PinChange made() {
        return new PinChange(customerId, name, from, before, now, graded, true);
    }
}
