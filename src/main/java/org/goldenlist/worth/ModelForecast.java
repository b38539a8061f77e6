package org.goldenlist.worth;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/**
 * By fitted models: purchases by the one, what each brings by the other. What is to be expected of those who have not left
 * depends on the number of purchases and on the age alone, and is computed once for each two.
 */
final class ModelForecast implements Forecast {

    private final BetaGeometric purchases; // in days
    private final GammaGamma spending;
    private final Discount discount;
    private final int horizonYears;
    private final ConcurrentHashMap<Long, Double> nextYear = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Long, Double> horizon = new ConcurrentHashMap<>();

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
        return Forecast.tenThousandths(expectedOrders(customer, days) * expectedMean(customer));
    }

    @Override
    public long expectedNextYear(CustomerHistory customer) {
        return discounted(customer, 1, nextYear);
    }

    @Override
    public long longTermValue(CustomerHistory customer) {
        return discounted(customer, horizonYears, horizon);
    }

    private long discounted(CustomerHistory customer, int years, ConcurrentHashMap<Long, Double> known) {
        long key = (long) customer.repeats() << 32 | customer.age();
        Double orders = known.get(key);
        if (orders == null) {
            DoubleUnaryOperator until = days -> ordersWhileAlive(customer, days);
            orders = discount.of(years, until);
            known.put(key, orders);
        }
        return Forecast.tenThousandths(probabilityAlive(customer) * orders * expectedMean(customer));
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
