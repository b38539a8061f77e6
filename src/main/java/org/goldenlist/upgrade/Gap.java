package org.goldenlist.upgrade;

import java.math.BigInteger;
import java.util.OptionalLong;

/** How far a score is from a line. Amounts are ten-thousandths. */
final class Gap {

    private Gap() {}

    /** Line less score; nothing where the score is above the line. */
    static long of(long line, long score) {
        return Math.max(0, Math.subtractExact(line, score));
    }

    /**
     * The fewest usual orders that bring more than the gap, since a score must be greater than the line.
     *
     * @param netProfit of all the orders of 365 days together
     * @return empty where the usual order brings nothing, or less
     */
    static OptionalLong orders(long gap, long netProfit, int orders) {
        if (netProfit <= 0 || orders <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(BigInteger.valueOf(gap)
                .multiply(BigInteger.valueOf(orders))
                .divide(BigInteger.valueOf(netProfit))
                .add(BigInteger.ONE)
                .longValueExact());
    }
}
