package org.goldenlist.metric;

/**
 * What the facts say of one customer on one day, all sources together. Amounts are ten-thousandths.
 *
 * @param day days since 1970
 * @param netProfit after the cost to serve
 */
record CustomerDay(
        long day, int orders, long netRevenue, long returns, long netProfit, long costToServe, long uncosted) {

    CustomerDay plus(CustomerDay other) {
        return new CustomerDay(
                day,
                orders + other.orders,
                netRevenue + other.netRevenue,
                returns + other.returns,
                netProfit + other.netProfit,
                costToServe + other.costToServe,
                uncosted + other.uncosted);
    }
}
