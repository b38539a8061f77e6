package org.goldenlist.worth;

import java.util.concurrent.ConcurrentHashMap;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/** By fitted models: purchases by the one, what each brings by the other. */
final class ModelForecast implements Forecast {

    private final BetaGeometric purchases; // in days
    private final GammaGamma spending;
    private final Discount discount;
    private final int horizonYears;
    private final WhileAlive nextYear = new WhileAlive();
    private final WhileAlive horizon = new WhileAlive();
    private final ConcurrentHashMap<Double, WhileAlive> ofDays = new ConcurrentHashMap<>();

    ModelForecast(BetaGeometric purchases, GammaGamma spending, WorthSettings settings) {
        this.purchases = purchases;
        this.spending = spending;
        this.discount = new Discount(settings.discountRate().doubleValue());
        this.horizonYears = settings.horizonYears();
    }

    @Override
    public double probabilityAlive(CustomerHistory customer) {
        return purchases.probabilityAlive(customer.repeats(), customer.recency(), customer.age());
    }

    @Override
    public double chanceOfOrder(CustomerHistory customer, double days) {
        return purchases.chanceOfPurchase(customer.repeats(), customer.recency(), customer.age(), days);
    }

    @Override
    public double expectedOrders(CustomerHistory customer, double days) {
        return probabilityAlive(customer) * ordersWhileAlive(customer, days);
    }

    @Override
    public double ordersWhileAlive(CustomerHistory customer, double days) {
        double orders = purchases.whileAlive(customer.repeats(), customer.age(), days);
        if (!Double.isFinite(orders)) {
            throw new GoldenListException(
                    ExitCode.INTERNAL,
                    "Nothing finite can be expected in " + days + " days of a customer with " + customer.activeDays()
                            + " days with an order, by " + purchases + ". Report the parameters.");
        }
        return orders;
    }

    @Override
    public long expectedProfit(CustomerHistory customer, double days) {
        WhileAlive known = ofDays.computeIfAbsent(days, d -> new WhileAlive());
        return profit(customer, known.of(customer, () -> ordersWhileAlive(customer, days)));
    }

    @Override
    public long expectedNextYear(CustomerHistory customer) {
        return discounted(customer, 1, nextYear);
    }

    @Override
    public long longTermValue(CustomerHistory customer) {
        return discounted(customer, horizonYears, horizon);
    }

    private long discounted(CustomerHistory customer, int years, WhileAlive known) {
        return profit(customer, known.of(customer, () -> discount.of(years, days -> ordersWhileAlive(customer, days))));
    }

    private long profit(CustomerHistory customer, double ordersWhileAlive) {
        return Forecast.tenThousandths(probabilityAlive(customer) * ordersWhileAlive * expectedMean(customer));
    }

    /**
     * In the currency. The expectation is linear in what the customer's days brought: it is between that and the average of all,
     * whose weight is (q − 1) / (p n + q − 1) after n days. So it holds too for a customer whose days brought nothing or less,
     * whom the model itself does not know.
     */
    private double expectedMean(CustomerHistory customer) {
        return spending.expectedMean(customer.activeDays(), customer.meanOfDay());
    }
}
