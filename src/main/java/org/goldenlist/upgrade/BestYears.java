package org.goldenlist.upgrade;

import java.time.LocalDate;
import java.util.Arrays;
import org.goldenlist.metric.Snapshot;
import org.jspecify.annotations.Nullable;

/** The best 365 days of each customer among those that end with some days; twelve bytes a customer. Not thread-safe. */
final class BestYears {

    /** @param until the last day; null: the average of all years. The profit is in ten-thousandths */
    record Best(long profit, @Nullable LocalDate until) {}

    private static final int YEAR = 365;

    private long[] best = new long[0];
    private int[] until = new int[0];

    void take(Snapshot snapshot) {
        if (best.length < snapshot.length()) {
            best = Arrays.copyOf(best, snapshot.length());
            until = Arrays.copyOf(until, snapshot.length());
        }
        int day = (int) snapshot.asOf();
        for (int customer = 2; customer < snapshot.length(); customer++) {
            long profit = snapshot.profitOfYear(customer);
            if (profit > best[customer] || (profit == best[customer] && profit > 0 && day > until[customer])) {
                best[customer] = profit;
                until[customer] = day;
            }
        }
    }

    /** At least the average year from the first order to the last, which the best cannot fall short of. */
    Best of(int customer, long profitEver, long firstOrder, long lastOrder) {
        long days = Math.max(YEAR, lastOrder - firstOrder + 1);
        long average = Math.round((double) profitEver * YEAR / days);
        boolean known = customer < best.length && best[customer] > 0 && best[customer] >= average;
        return known
                ? new Best(best[customer], LocalDate.ofEpochDay(until[customer]))
                : new Best(days == YEAR ? profitEver : average, null);
    }
}
