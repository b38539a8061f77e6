package org.goldenlist.metric;

/**
 * What 365 days of a customer add up to. Amounts are ten-thousandths.
 *
 * @param netRevenue after returns
 * @param returns negative
 * @param netProfit after goods and the cost to serve
 */
public record YearFigures(int orders, long netRevenue, long returns, long costToServe, long netProfit) {

    public static final YearFigures NOTHING = new YearFigures(0, 0, 0, 0, 0);
}
