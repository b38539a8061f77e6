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
                .filter(customer ->
                        lastOrder(customer) != Long.MIN_VALUE && !GradeRules.isLapsed(lastOrder(customer), day))
                .toArray();
    }

    /** Of a customer who is graded; only where the policy looks ahead. */
    CustomerHistory history(int customer, long asOf);

    /** What the net profits of some customers are made of. */
    IntFunction<YearFigures> figures(int[] customers);
}
