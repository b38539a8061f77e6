package org.goldenlist.backtest;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of those who had been silent so long by a day ordered again.
 *
 * @param silence days since the last order, at least
 * @param within days after the day: a year, or as many as the data have
 */
record CameBack(int silence, int customers, int back, int within) {

    private static final List<Integer> SILENCES = List.of(90, 180, 270, 365);
    private static final int YEAR = 365;

    /** Who has ordered, as of one day; counts by silence. */
    static final class Count {

        private final int within;
        private final int[] customers = new int[SILENCES.size()];
        private final int[] back = new int[SILENCES.size()];

        /** @param daysAfter that the data have after the day */
        Count(long daysAfter) {
            this.within = (int) Math.min(YEAR, daysAfter);
        }

        void add(int asOf, int lastOrder, int nextOrder) {
            for (int i = 0; i < customers.length; i++) {
                if (asOf - lastOrder >= SILENCES.get(i)) {
                    customers[i]++;
                    back[i] += nextOrder - within <= asOf ? 1 : 0;
                }
            }
        }

        List<CameBack> all() {
            List<CameBack> all = new ArrayList<>();
            for (int i = 0; i < customers.length; i++) {
                all.add(new CameBack(SILENCES.get(i), customers[i], back[i], within));
            }
            return all;
        }
    }
}
