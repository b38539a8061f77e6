package org.goldenlist.worth;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What an active customer comes to in a year, on average.
 *
 * @param orders days with an order
 * @param profit net profit, in ten-thousandths
 */
public record PlainAverage(double orders, long profit) {

    /** Of those among some customers who have ordered in the last 365 days; nothing where there are none. */
    static PlainAverage of(Iterable<CustomerHistory> customers) {
        long active = 0;
        BigInteger sum = BigInteger.ZERO;
        long ordersInMillionths = 0; // whole numbers: the sum does not depend on the order of the customers
        for (CustomerHistory customer : customers) {
            if (customer.isActive()) {
                active++;
                sum = sum.add(BigInteger.valueOf(customer.profitOfYear()));
                ordersInMillionths += Math.round(ordersOfYear(customer) * 1_000_000);
            }
        }
        return active == 0
                ? new PlainAverage(0, 0)
                : new PlainAverage(
                        ordersInMillionths / 1_000_000.0 / active,
                        new BigDecimal(sum)
                                .divide(BigDecimal.valueOf(active), 0, RoundingMode.HALF_UP)
                                .longValueExact());
    }

    private static double ordersOfYear(CustomerHistory customer) {
        return customer.activeDays() * (double) CustomerHistory.YEAR / Math.max(CustomerHistory.YEAR, customer.age());
    }

    /** In a year. */
    double expectedOrders(CustomerHistory customer) {
        return shrunk(customer, ordersOfYear(customer), orders);
    }

    /** In a year, in ten-thousandths. */
    double expectedProfit(CustomerHistory customer) {
        return shrunk(customer, (double) customer.profitOfYear(), (double) profit);
    }

    private static double shrunk(CustomerHistory customer, double own, double average) {
        if (!customer.isActive()) {
            return 0;
        }
        double weight = Math.min(1, customer.age() / (double) CustomerHistory.YEAR);
        return weight * own + (1 - weight) * average;
    }
}
