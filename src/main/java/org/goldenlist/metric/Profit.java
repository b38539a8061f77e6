package org.goldenlist.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Net profit of one row of facts: net revenue less the cost of goods, known or assumed, and less the cost to serve. Amounts
 * are ten-thousandths of the currency; each part is rounded half away from zero to one of them, row by row, so that sums of
 * rows agree whatever their grouping.
 */
public final class Profit {

    private static final long MILLION = 1_000_000;

    private final long assumedCostRate; // millionths of net revenue
    private final BigDecimal costPerMinute; // of an hour's cost, unrounded
    private final String inWords;

    public Profit(ProfitSettings settings) {
        assumedCostRate = BigDecimal.ONE
                .subtract(settings.assumedMargin())
                .movePointRight(6)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        costPerMinute = settings.costPerContactHour();
        inWords = "assumed margin "
                + settings.assumedMargin().stripTrailingZeros().toPlainString()
                + ", cost per contact hour "
                + settings.costPerContactHour().stripTrailingZeros().toPlainString();
    }

    /** The cost of goods of lines without a known cost, from their net revenue. */
    public long assumedCost(long uncosted) {
        long whole = uncosted / MILLION * assumedCostRate;
        long rest = uncosted % MILLION * assumedCostRate;
        long rounded = (Math.abs(rest) + MILLION / 2) / MILLION;
        return whole + (rest < 0 ? -rounded : rounded);
    }

    /** Revenue less goods. */
    public long ofGoods(long netRevenue, long cost, long uncosted) {
        return netRevenue - cost - assumedCost(uncosted);
    }

    /** What attention cost: minutes at the hourly rate, and the cost of complaints. Minutes are ten-thousandths too. */
    public long costToServe(long minutes, long complaintCost) {
        if (minutes == 0 || costPerMinute.signum() == 0) {
            return complaintCost;
        }
        return complaintCost
                + BigDecimal.valueOf(minutes)
                        .multiply(costPerMinute)
                        .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    /** The rates, for the record: metrics computed with other rates are computed anew. */
    @Override
    public String toString() {
        return inWords;
    }
}
