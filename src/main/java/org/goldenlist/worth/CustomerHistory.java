package org.goldenlist.worth;

import org.goldenlist.worth.Histories.History;

/**
 * What is known of a customer who has ordered, as of a day. Days are days since 1970, amounts ten-thousandths.
 *
 * @param activeDays days with an order, ever
 * @param profit net profit, ever
 * @param profitOfYear net profit of the 365 days that end with the day
 */
public record CustomerHistory(
        long firstOrder, long lastOrder, int activeDays, long profit, long profitOfYear, long asOf) {

    static final int YEAR = 365;

    /** @throws IllegalArgumentException where there is no such history */
    public CustomerHistory {
        boolean once = activeDays == 1;
        if (activeDays < 1
                || asOf < lastOrder
                || lastOrder - firstOrder < activeDays - 1
                || once != (lastOrder == firstOrder)) {
            throw new IllegalArgumentException("There is no history of " + activeDays + " days with an order from day "
                    + firstOrder + " to day " + lastOrder + ", as of day " + asOf + ".");
        }
    }

    public int repeats() {
        return activeDays - 1;
    }

    /** Days since the first order. */
    public int age() {
        return (int) (asOf - firstOrder);
    }

    /** Days from the first order to the last. */
    public int recency() {
        return (int) (lastOrder - firstOrder);
    }

    /** For the models of purchases, in days. */
    public History history() {
        return new History(repeats(), recency(), age());
    }

    /** Whether the last order is one of the 365 days that end with the day. */
    public boolean isActive() {
        return lastOrder > asOf - YEAR;
    }

    /** In the currency. */
    double meanOfDay() {
        return profit / 10_000.0 / activeDays;
    }
}
