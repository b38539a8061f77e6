package org.goldenlist.stake;

/**
 * What some customers bring in 365 days, each counted once.
 *
 * @param netProfit in ten-thousandths, as is the revenue
 */
record Brought(int customers, long netProfit, long netRevenue) {

    static final Brought NOTHING = new Brought(0, 0, 0);

    /** @throws ArithmeticException where a sum is no long */
    Brought plus(Brought other) {
        return new Brought(
                customers + other.customers,
                Math.addExact(netProfit, other.netProfit),
                Math.addExact(netRevenue, other.netRevenue));
    }
}
