package org.goldenlist.worth;

/**
 * Without a model: the customer's own year, shrunk towards the average of the active customers the more the shorter the history
 * is. Nothing is expected of those who have not ordered for a year, and of the others that they go on as they are.
 */
final class PlainForecast implements Forecast {

    private final PlainAverage average;
    private final Discount discount;
    private final int horizonYears;

    PlainForecast(PlainAverage average, WorthSettings settings) {
        this.average = average;
        this.discount = new Discount(settings.discountRate().doubleValue());
        this.horizonYears = settings.horizonYears();
    }

    @Override
    public double probabilityAlive(CustomerHistory customer) {
        return customer.isActive() ? 1 : 0;
    }

    /** As if orders came by chance at the average rate. */
    @Override
    public double chanceOfOrder(CustomerHistory customer, double days) {
        return -Math.expm1(-expectedOrders(customer, days));
    }

    @Override
    public double expectedOrders(CustomerHistory customer, double days) {
        return average.expectedOrders(customer) * days / CustomerHistory.YEAR;
    }

    @Override
    public double ordersWhileAlive(CustomerHistory customer, double days) {
        return expectedOrders(customer, days);
    }

    @Override
    public long expectedProfit(CustomerHistory customer, double days) {
        return Forecast.tenThousandths(profitOfYear(customer) * days / CustomerHistory.YEAR);
    }

    @Override
    public long expectedNextYear(CustomerHistory customer) {
        return discounted(customer, 1);
    }

    @Override
    public long longTermValue(CustomerHistory customer) {
        return discounted(customer, horizonYears);
    }

    private long discounted(CustomerHistory customer, int years) {
        double yearsOfProfit = discount.of(years, days -> days / CustomerHistory.YEAR);
        return Forecast.tenThousandths(profitOfYear(customer) * yearsOfProfit);
    }

    private double profitOfYear(CustomerHistory customer) {
        return average.expectedProfit(customer) / 10_000;
    }
}
