package org.goldenlist.watch;

import static org.goldenlist.watch.Look.count;
import static org.goldenlist.watch.Look.percent;

import java.util.List;
import java.util.Optional;
import org.goldenlist.metric.CustomerDay;
import org.goldenlist.metric.Sums;

/**
 * What a customer bought in 90 days, beside the same days a year before.
 *
 * @param varianceNow of the net revenue, by the customer's own ups and downs; in squares of ten-thousandths
 */
record Quarters(Sums now, Sums then, int ordersNow, int ordersThen, double varianceNow, double varianceThen) {

    static final int DAYS = 90;

    /** From so much more on, percent say less than times. */
    static final double MANY_TIMES = 3;

    private static final int FEW = 3;
    private static final double BEYOND = 1.645; // one time in twenty by chance

    /** Of those who ordered on more than two days in the quarter a year before. */
    static Optional<Quarters> of(Look look) {
        CustomerAsOf customer = look.customer();
        long day = look.day();
        long yearBefore = day - CustomerAsOf.YEAR;
        double variation = variation(customer.gaps(look.company().closed()));
        Quarters quarters = new Quarters(
                customer.between(day - DAYS, day),
                customer.between(yearBefore - DAYS, yearBefore),
                customer.orderDays(day - DAYS, day),
                customer.orderDays(yearBefore - DAYS, yearBefore),
                variance(customer.ordered(day - DAYS, day), variation),
                variance(customer.ordered(yearBefore - DAYS, yearBefore), variation));
        return quarters.ordersThen() >= FEW && quarters.then().netRevenue() > 0
                ? Optional.of(quarters)
                : Optional.empty();
    }

    /**
     * Of a sum of n orders that come in gaps with a coefficient of variation c: n (s² + c² m²), with the mean m and the variance s²
     * of an order-day (D. R. Cox, Renewal Theory, 1962, on renewal-reward processes).
     */
    private static double variance(List<CustomerDay> ordered, double variation) {
        double mean = 0;
        double squares = 0;
        for (CustomerDay one : ordered) {
            mean += one.sums().netRevenue() / (double) ordered.size();
            squares += Math.pow((double) one.sums().netRevenue(), 2) / ordered.size();
        }
        return ordered.size() * (Math.max(0, squares - mean * mean) + variation * mean * mean);
    }

    /** The square of the coefficient of variation; 1, as of chance alone, where there are few. */
    private static double variation(List<Long> gaps) {
        if (gaps.size() < FEW) {
            return 1;
        }
        double mean = 0;
        double squares = 0;
        for (long gap : gaps) {
            mean += gap / (double) gaps.size();
            squares += (double) gap * gap / gaps.size();
        }
        return mean == 0 ? 1 : Math.max(0, squares / (mean * mean) - 1);
    }

    /** Of the revenue a year before, less what the whole list lost; −1: nothing is left. */
    double change(double decline) {
        return now.netRevenue() / (then.netRevenue() * decline) - 1;
    }

    /** Whether the change is larger than one in twenty that come by chance in one direction. */
    boolean isBeyondChance(double decline) {
        double change = now.netRevenue() - then.netRevenue() * decline;
        return Math.abs(change) > BEYOND * Math.sqrt(varianceNow + decline * decline * varianceThen);
    }

    String inWords(double decline) {
        return count(ordersNow, "order", "orders") + ", a year ago " + ordersThen + "; profit "
                + signed(now.netProfit(), then.netProfit())
                + (decline < 0.995 ? "; the whole list −" + percent(1 - decline) : "");
    }

    private static String signed(long now, long then) {
        if (then <= 0) {
            return now < then ? "lower" : "higher";
        }
        double change = (double) now / then - 1;
        if (change <= -1) {
            return "gone";
        }
        if (change >= MANY_TIMES) {
            return (int) Math.floor(change + 1) + " times as high";
        }
        return (change < 0 ? "−" : "+") + percent(Math.abs(change));
    }
}
