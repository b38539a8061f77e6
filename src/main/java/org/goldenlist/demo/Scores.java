package org.goldenlist.demo;

import java.util.Arrays;

/** Net profit of the last 365 days by customer, in cents, as a nightly grading would see it. */
final class Scores {

    private static final int WINDOW = 365;

    private final int firstOfWindow;
    private final long[] profit;
    private final boolean[] active;

    Scores(DemoOptions options) {
        this.firstOfWindow = options.days() - WINDOW;
        this.profit = new long[options.customers()];
        this.active = new boolean[options.customers()];
    }

    void ordered(int index, int day) {
        active[index] |= day >= firstOfWindow;
    }

    void add(int index, int day, long cents) {
        if (day >= firstOfWindow) {
            profit[index] += cents;
        }
    }

    /** The lowest score that is a C once {@code newcomer} is on the list with less than that. */
    long lowestC(int newcomer) {
        long[] scores = new long[profit.length];
        int others = 0;
        for (int index = 0; index < profit.length; index++) {
            if (active[index] && index != newcomer) {
                scores[others++] = profit[index];
            }
        }
        Arrays.sort(scores, 0, others);
        int inAtoC = (others + 1 + 1) / 2;
        return scores[others - inAtoC];
    }
}
