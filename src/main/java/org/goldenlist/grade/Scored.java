package org.goldenlist.grade;

/** What all customers are graded by on a night, by customer number. */
interface Scored {

    /** In ten-thousandths. */
    long score(int customer);

    /** In days since 1970; {@link Long#MIN_VALUE} of a customer who has never ordered or has no record, and is not graded. */
    long lastOrder(int customer);
}
