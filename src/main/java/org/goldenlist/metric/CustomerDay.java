package org.goldenlist.metric;

/**
 * What the facts say of one customer on one day, all sources together.
 *
 * @param day since 1970
 */
public record CustomerDay(long day, Sums sums) {

    CustomerDay plus(CustomerDay other) {
        return new CustomerDay(day, sums.plus(other.sums));
    }
}
