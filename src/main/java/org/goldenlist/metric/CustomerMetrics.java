package org.goldenlist.metric;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one customer as of a day: a pure function of the facts up to it. It can be made from all facts ({@link
 * #of}) or carried from one day to the next with the day's facts and those that leave the windows ({@link #advance}); both
 * give the same. Amounts are ten-thousandths; days are days since 1970.
 */
final class CustomerMetrics {

    /** Days of the windows; a window ends with the day and holds it. The last, without an end, is the whole life. */
    static final int[] WINDOWS = {30, 90, 365, 730};

    static final int YEAR = 2;
    static final int TWO_YEARS = 3;
    static final int LIFE = 4;

    final int customerNo;
    long asOf;
    long firstOrder = Long.MIN_VALUE;
    long lastOrder = Long.MIN_VALUE;
    int activeDays;
    Gaps gaps = new Gaps();

    /** By window, the whole life last. */
    final Sums[] in = new Sums[LIFE + 1];

    CategoryRevenue categoryRevenue = new CategoryRevenue();

    CustomerMetrics(int customerNo) {
        this.customerNo = customerNo;
        Arrays.fill(in, Sums.NONE);
    }

    /** From all facts of the customer up to the day, in the order of their days. */
    static CustomerMetrics of(int customerNo, List<CustomerDay> facts, long asOf) {
        CustomerMetrics metrics = new CustomerMetrics(customerNo);
        facts.forEach(metrics::order);
        Sums sums = Sums.NONE;
        int window = 0;
        for (int at = facts.size() - 1; at >= 0; at--) {
            while (window < LIFE && facts.get(at).day() <= asOf - WINDOWS[window]) {
                metrics.in[window++] = sums;
            }
            sums = sums.plus(facts.get(at).sums());
        }
        Arrays.fill(metrics.in, window, LIFE + 1, sums);
        metrics.asOf = asOf;
        return metrics;
    }

    /**
     * Carries the figures on to a day; between the day that they were computed for and this one nothing may have happened.
     *
     * @param today the facts of the day, if any
     * @param leaving for each window the facts of the day that leaves it, if any
     */
    void advance(long day, @Nullable CustomerDay today, @Nullable CustomerDay[] leaving) {
        for (int w = 0; w < WINDOWS.length; w++) {
            CustomerDay left = leaving[w];
            if (left != null) {
                in[w] = in[w].minus(left.sums());
            }
        }
        if (today != null) {
            for (int w = 0; w <= LIFE; w++) {
                in[w] = in[w].plus(today.sums());
            }
            order(today);
        }
        asOf = day;
    }

    private void order(CustomerDay fact) {
        if (fact.sums().orders() == 0) {
            return;
        }
        if (activeDays == 0) {
            firstOrder = fact.day();
        } else {
            gaps.add((int) (fact.day() - lastOrder));
        }
        lastOrder = fact.day();
        activeDays++;
    }

    boolean hasOrdered() {
        return activeDays > 0;
    }

    /** For tests: every figure. */
    @Override
    public String toString() {
        return "customer " + customerNo + " as of " + asOf + ": " + firstOrder + ".." + lastOrder + " on " + activeDays
                + " days, gaps " + gaps + ", " + Arrays.toString(in) + ", categories " + categoryRevenue;
    }
}
