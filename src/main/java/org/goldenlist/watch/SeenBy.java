package org.goldenlist.watch;

import java.util.Comparator;

/**
 * A sign of a customer on a night, and what hangs on it.
 *
 * @param customerId orders those with the same at stake, whichever numbers we gave them
 * @param atStake net profit of the 365 days up to the last order, in ten-thousandths
 * @param owner who acts
 */
record SeenBy(int customerNo, String customerId, Seen seen, long atStake, String owner) {

    /** The costliest first, of medium severity by half of what is at stake, of low by a tenth. */
    static final Comparator<SeenBy> ORDER = Comparator.comparingLong(SeenBy::weighed)
            .reversed()
            .thenComparing(one -> one.seen().severity())
            .thenComparing(SeenBy::customerId)
            .thenComparing(SeenBy::sign);

    private long weighed() {
        return switch (seen.severity()) {
            case HIGH -> atStake;
            case MEDIUM -> atStake / 2;
            case LOW -> atStake / 10;
            case OCCASION -> 0;
        };
    }

    Sign sign() {
        return seen.sign();
    }

    SignOf key() {
        return new SignOf(customerNo, sign());
    }

    /** Which sign of which customer. */
    record SignOf(int customerNo, Sign sign) {}
}
