package org.goldenlist.backtest;

import java.util.BitSet;
import org.goldenlist.metric.Snapshot;

/**
 * Who would have been golden: the best fifth of the customers active as of a day, by net profit of 365 days, with all who are equal to
 * the last of them; whether or not anybody was graded then.
 */
final class Golden {

    private static final int FIFTH = 5;
    private static final int YEAR = 365;

    private Golden() {}

    /** Those with a record and an order in the 365 days that end with the day. */
    static BitSet active(Snapshot snapshot, BitSet known) {
        BitSet active = new BitSet();
        known.stream()
                .filter(customer -> customer < snapshot.length()
                        && snapshot.hasOrdered(customer)
                        && snapshot.lastOrder(customer) > snapshot.asOf() - YEAR)
                .forEach(active::set);
        return active;
    }

    static BitSet of(Snapshot snapshot, BitSet active) {
        long[] profits =
                active.stream().mapToLong(snapshot::profitOfYear).sorted().toArray();
        BitSet golden = new BitSet();
        if (profits.length > 0) {
            long least = profits[profits.length - Math.max(1, profits.length / FIFTH)];
            active.stream()
                    .filter(customer -> snapshot.profitOfYear(customer) >= least)
                    .forEach(golden::set);
        }
        return golden;
    }
}
