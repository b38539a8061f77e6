package org.goldenlist.metric;

import java.util.Arrays;

/** The figures of all customers as of a day, by customer number. Amounts are ten-thousandths, days are days since 1970. */
final class YearState {

    final int[] orders;
    final long[] netRevenues;
    final long[] returns;
    final long[] costsToServe;
    final long[] netProfits;
    final long[] firstOrders;
    final long[] lastOrders;
    private int[] activeDays = {};
    private long[] profitsOfLife = {};

    YearState(int length) {
        orders = new int[length];
        netRevenues = new long[length];
        returns = new long[length];
        costsToServe = new long[length];
        netProfits = new long[length];
        firstOrders = new long[length];
        lastOrders = new long[length];
        Arrays.fill(firstOrders, Long.MIN_VALUE);
        Arrays.fill(lastOrders, Long.MIN_VALUE);
    }

    int length() {
        return orders.length;
    }

    YearFigures figures(int customer) {
        return new YearFigures(
                orders[customer],
                netRevenues[customer],
                returns[customer],
                costsToServe[customer],
                netProfits[customer]);
    }

    boolean isNothing(int customer) {
        return lastOrders[customer] == Long.MIN_VALUE && figures(customer).equals(YearFigures.NOTHING);
    }

    /** Carries on the figures of the whole life from here, too. */
    void carryLives(Snapshot asOf) {
        activeDays = new int[length()];
        profitsOfLife = new long[length()];
        Arrays.setAll(activeDays, asOf::activeDays);
        Arrays.setAll(profitsOfLife, asOf::profit);
    }

    int activeDays(int customer) {
        return activeDays[customer];
    }

    long profitOfLife(int customer) {
        return profitsOfLife[customer];
    }

    void add(int customer, YearFigures row) {
        orders[customer] += row.orders();
        netRevenues[customer] += row.netRevenue();
        returns[customer] += row.returns();
        costsToServe[customer] += row.costToServe();
        netProfits[customer] += row.netProfit();
    }

    void leave(DayFacts.Day day) {
        add(day, -1);
    }

    void enter(DayFacts.Day day, long date) {
        add(day, 1);
        for (int row = 0; row < day.rows(); row++) {
            int customer = day.customer(row);
            if (profitsOfLife.length > 0) {
                profitsOfLife[customer] += day.amount(row, 3);
                activeDays[customer] += day.orders(row) > 0 && lastOrders[customer] != date ? 1 : 0;
            }
            if (day.orders(row) > 0) {
                firstOrders[customer] = firstOrders[customer] == Long.MIN_VALUE ? date : firstOrders[customer];
                lastOrders[customer] = date;
            }
        }
    }

    private void add(DayFacts.Day day, int sign) {
        for (int row = 0; row < day.rows(); row++) {
            int customer = day.customer(row);
            orders[customer] += sign * day.orders(row);
            netRevenues[customer] += sign * day.amount(row, 0);
            returns[customer] += sign * day.amount(row, 1);
            costsToServe[customer] += sign * day.amount(row, 2);
            netProfits[customer] += sign * day.amount(row, 3);
        }
    }
}
