package org.goldenlist.stake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What losses are measured by.
 *
 * @param all everybody who counts
 * @param gradeB all Bs
 * @param gradeC all Cs
 * @param yearlyFixedCosts in the currency; null: not known
 * @param keepingCost of a customer and year, in the currency; null: not known
 * @param derived whether that is out of the cost to serve
 * @param winningFrom winning a customer costs at least so many times as much
 * @param winningTo and at most so many times as much
 */
record Base(
        Brought all,
        Brought golden,
        Brought gradeB,
        Brought gradeC,
        @Nullable BigDecimal yearlyFixedCosts,
        @Nullable BigDecimal keepingCost,
        boolean derived,
        BigDecimal winningFrom,
        BigDecimal winningTo) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    /** @param costToServe of all who count, in 365 days, in ten-thousandths */
    static Base of(
            Brought all, long costToServe, Brought golden, Brought gradeB, Brought gradeC, StakeSettings settings) {
        BigDecimal given = settings.keepingCost();
        return new Base(
                all,
                golden,
                gradeB,
                gradeC,
                settings.yearlyFixedCosts(),
                given != null ? given : costToServe > 0 ? average(all.customers(), costToServe) : null,
                given == null && costToServe > 0,
                settings.winningTimesFrom(),
                settings.winningTimesTo());
    }

    /** Net profit of one of them on average, with four decimals; null where there is none of them. */
    static @Nullable BigDecimal averageProfit(Brought of) {
        return of.customers() == 0 ? null : average(of.customers(), of.netProfit());
    }

    private static BigDecimal average(int customers, long amount) {
        return BigDecimal.valueOf(amount, 4).divide(BigDecimal.valueOf(customers), 4, RoundingMode.HALF_UP);
    }

    /** Days of the fixed costs that a yearly net profit pays, with one decimal; null where these are not known. */
    @Nullable
    BigDecimal runningDays(long netProfit) {
        return yearlyFixedCosts == null
                ? null
                : BigDecimal.valueOf(netProfit, 4).multiply(YEAR).divide(yearlyFixedCosts, 1, RoundingMode.HALF_UP);
    }

    /**
     * How many average Cs would have to bring what an average B brings to make a net profit good: none where there is none; null
     * where nobody is a B or a C, where a B brings no more, or where they would be more than anybody can count.
     */
    @Nullable
    Long csToBecomeBs(long netProfit) {
        if (gradeB.customers() == 0 || gradeC.customers() == 0) {
            return null;
        }
        // profit ÷ (b ÷ nb − c ÷ nc), without a fraction before the last step
        BigInteger ofB = times(gradeB.netProfit(), gradeC.customers());
        BigInteger ofC = times(gradeC.netProfit(), gradeB.customers());
        BigInteger more = ofB.subtract(ofC);
        if (more.signum() <= 0) {
            return null;
        }
        if (netProfit <= 0) {
            return 0L;
        }
        BigInteger parts = times(netProfit, gradeB.customers()).multiply(BigInteger.valueOf(gradeC.customers()));
        BigInteger[] quotient = parts.divideAndRemainder(more);
        BigInteger needed = quotient[1].signum() == 0 ? quotient[0] : quotient[0].add(BigInteger.ONE);
        return needed.bitLength() > 62 ? null : Long.valueOf(needed.longValueExact());
    }

    private static BigInteger times(long amount, int count) {
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(count));
    }

    /**
     * What winning others for these costs at least: the bill of keeping all customers, shared out by net revenue, times what winning
     * costs; null where nobody knows what keeping one costs, or all together bring no revenue.
     */
    @Nullable
    BigDecimal winningFrom(Brought lost) {
        return winning(lost, winningFrom);
    }

    /** The same at most. */
    @Nullable
    BigDecimal winningTo(Brought lost) {
        return winning(lost, winningTo);
    }

    private @Nullable BigDecimal winning(Brought lost, BigDecimal times) {
        return keepingCost == null || all.netRevenue() <= 0
                ? null
                : keepingCost
                        .multiply(BigDecimal.valueOf(all.customers()))
                        .multiply(BigDecimal.valueOf(Math.max(0, lost.netRevenue())))
                        .multiply(times)
                        .divide(BigDecimal.valueOf(all.netRevenue()), 4, RoundingMode.HALF_UP);
    }
}
