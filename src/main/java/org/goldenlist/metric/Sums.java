package org.goldenlist.metric;

/**
 * What the facts of some days of one customer add up to. Amounts are ten-thousandths, units thousandths.
 *
 * @param units sold less returned
 * @param discount given less taken back, already taken off the revenue
 * @param returns negative, and part of the revenue
 * @param uncosted net revenue whose cost of goods is assumed
 * @param netProfit after the cost to serve
 */
public record Sums(
        int orders,
        long units,
        long discount,
        long returns,
        long netRevenue,
        long uncosted,
        long costToServe,
        long netProfit) {

    /** Of no day. */
    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0);

    /** Revenue after discount and before returns. */
    public long sold() {
        return netRevenue - returns;
    }

    /** Revenue before discount and returns. */
    public long gross() {
        return sold() + discount;
    }

    public Sums plus(Sums other) {
        return new Sums(
                orders + other.orders,
                units + other.units,
                discount + other.discount,
                returns + other.returns,
                netRevenue + other.netRevenue,
                uncosted + other.uncosted,
                costToServe + other.costToServe,
                netProfit + other.netProfit);
    }

    public Sums minus(Sums other) {
        return new Sums(
                orders - other.orders,
                units - other.units,
                discount - other.discount,
                returns - other.returns,
                netRevenue - other.netRevenue,
                uncosted - other.uncosted,
                costToServe - other.costToServe,
                netProfit - other.netProfit);
    }
}
