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
    static final int[] WINDOWS = {30, 90, 365};

    static final int YEAR = 2;
    static final int LIFE = 3;

    final int customerNo;
    long asOf;
    long firstOrder = Long.MIN_VALUE;
    long lastOrder = Long.MIN_VALUE;
    int activeDays;
    long gapDaysSquared;
    final int[] orders = new int[4];
    final long[] netRevenue = new long[4];
    final long[] returns = new long[4];
    final long[] netProfit = new long[4];
    final long[] costToServe = new long[4];
    final long[] uncosted = new long[4];
    CategoryRevenue categoryRevenue = new CategoryRevenue();

    CustomerMetrics(int customerNo) {
        this.customerNo = customerNo;
    }

    /** From all facts of the customer up to the day, in the order of their days. */
    static CustomerMetrics of(int customerNo, List<CustomerDay> facts, long asOf) {
        CustomerMetrics metrics = new CustomerMetrics(customerNo);
        for (CustomerDay fact : facts) {
            metrics.enter(LIFE, fact);
            metrics.order(fact);
            for (int w = 0; w < WINDOWS.length; w++) {
                if (fact.day() > asOf - WINDOWS[w]) {
                    metrics.enter(w, fact);
                }
            }
        }
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
                leave(w, left);
            }
        }
        if (today != null) {
            for (int w = 0; w <= LIFE; w++) {
                enter(w, today);
            }
            order(today);
        }
        asOf = day;
    }

    private void enter(int window, CustomerDay fact) {
        orders[window] += fact.orders();
        netRevenue[window] += fact.netRevenue();
        returns[window] += fact.returns();
        netProfit[window] += fact.netProfit();
        costToServe[window] += fact.costToServe();
        uncosted[window] += fact.uncosted();
    }

    private void leave(int window, CustomerDay fact) {
        orders[window] -= fact.orders();
        netRevenue[window] -= fact.netRevenue();
        returns[window] -= fact.returns();
        netProfit[window] -= fact.netProfit();
        costToServe[window] -= fact.costToServe();
        uncosted[window] -= fact.uncosted();
    }

    private void order(CustomerDay fact) {
        if (fact.orders() == 0) {
            return;
        }
        if (activeDays == 0) {
            firstOrder = fact.day();
        } else {
            long gap = fact.day() - lastOrder;
            gapDaysSquared += gap * gap;
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
                + " days, gaps² " + gapDaysSquared + ", orders " + Arrays.toString(orders) + ", revenue "
                + Arrays.toString(netRevenue) + ", returns " + Arrays.toString(returns) + ", profit "
                + Arrays.toString(netProfit) + ", serve " + Arrays.toString(costToServe) + ", uncosted "
                + Arrays.toString(uncosted) + ", categories " + categoryRevenue;
    }
}
