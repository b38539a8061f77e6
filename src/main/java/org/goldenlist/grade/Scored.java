package org.goldenlist.grade;

import java.util.function.IntFunction;

/** What all customers are graded by on a night, by customer number. Amounts are ten-thousandths, days are days since 1970. */
interface Scored {

    long score(int customer);

    /** One of the three that the score adds up of, see {@link ScoreParts}; from 0. */
    long part(int customer, int part);

    /** Whether the score is the own net profit and nothing else. */
    boolean isNetProfitAlone(int customer);

    /** Of 365 days, of the customer's own. */
    long netProfit(int customer);

    /** {@link Long#MIN_VALUE} of a customer who has never ordered. */
    long firstOrder(int customer);

    /** {@link Long#MIN_VALUE} of a customer who has never ordered or has no record, and is not graded. */
    long lastOrder(int customer);

    /** What the scores of some customers are made of. */
    IntFunction<ScoreParts> parts(int[] customers);
}
