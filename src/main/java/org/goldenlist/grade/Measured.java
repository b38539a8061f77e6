package org.goldenlist.grade;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.goldenlist.metric.YearFigures;
import org.goldenlist.worth.CustomerHistory;

/** What is known of all customers on a night, by customer number. Amounts are ten-thousandths, days are days since 1970. */
interface Measured {

    /** One more than the largest customer number. */
    int length();

    /** Of 365 days. */
    long netProfit(int customer);

    /** Of 365 days. */
    int orders(int customer);

    /** {@link Long#MIN_VALUE} of a customer who has never ordered. */
    long firstOrder(int customer);

    /** {@link Long#MIN_VALUE} of a customer who has never ordered or has no record, and is not graded. */
    long lastOrder(int customer);

    /** The customers with an order in the 365 days that end with a day, ascending. */
    default int[] active(long day) {
        return IntStream.range(2, length())
                .filter(customer -> GradeRules.isActive(lastOrder(customer), day))
                .toArray();
    }

    /** Days with an order, ever; only where the policy looks ahead. */
    int activeDays(int customer);

    /** Net profit, ever; only where the policy looks ahead. */
    long profitOfLife(int customer);

    /** Of a customer who is graded; only where the policy looks ahead. */
    default CustomerHistory history(int customer, long asOf) {
        return new CustomerHistory(
                firstOrder(customer),
                lastOrder(customer),
                activeDays(customer),
                profitOfLife(customer),
                netProfit(customer),
                asOf);
    }

    /** What the net profits of some customers are made of. */
    IntFunction<YearFigures> figures(int[] customers);
}
