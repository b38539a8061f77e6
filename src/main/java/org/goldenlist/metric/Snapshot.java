package org.goldenlist.metric;

import java.util.Arrays;

/**
 * What the facts up to a day say of all customers but the guests, by customer number: the figures of the same names in
 * customer_metric. Days are days since 1970, amounts ten-thousandths. Immutable.
 */
public final class Snapshot {

    private final long asOf;
    private final int[] first; // of several days; known by the active days to be of this one
    private final int[] last;
    private final int[] activeDays;
    private final long[] profit;
    private final long[] profitYearBefore;

    /** @param profitYearBefore as of 365 days before; kept as it is, the others are copied */
    Snapshot(long asOf, int[] first, int[] last, int[] activeDays, long[] profit, long[] profitYearBefore) {
        this.asOf = asOf;
        this.first = first;
        this.last = Arrays.copyOf(last, last.length);
        this.activeDays = Arrays.copyOf(activeDays, activeDays.length);
        this.profit = Arrays.copyOf(profit, profit.length);
        this.profitYearBefore = profitYearBefore;
    }

    public long asOf() {
        return asOf;
    }

    /** One more than the largest customer number. */
    public int length() {
        return profit.length;
    }

    public boolean hasOrdered(int customer) {
        return activeDays[customer] > 0;
    }

    /** Of a customer who has ordered. */
    public int firstOrder(int customer) {
        return first[customer];
    }

    /** Of a customer who has ordered. */
    public int lastOrder(int customer) {
        return last[customer];
    }

    public int activeDays(int customer) {
        return activeDays[customer];
    }

    /** Net profit, ever. */
    public long profit(int customer) {
        return profit[customer];
    }

    /** Net profit of the 365 days that end with the day. */
    public long profitOfYear(int customer) {
        return profit[customer] - profitYearBefore[customer];
    }
}
