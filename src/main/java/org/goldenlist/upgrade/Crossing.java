package org.goldenlist.upgrade;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.goldenlist.worth.BetaGeometric;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.Forecast;
import org.goldenlist.worth.GammaGamma;

/** The chance that the orders of a customer in some days to come bring more than an amount together. Pure. */
interface Crossing {

    /** @param need in ten-thousandths; below zero: what is there is enough */
    double chance(CustomerHistory customer, long need);

    /**
     * By the fitted models. Of a customer who has not left, the rate of orders is Gamma, the chance of leaving after each Beta, and
     * the two are independent: n orders or more come with the chance that a negative binomial number is n or more, times that of
     * not leaving after the first n − 1 of them. The scale of what an order brings is Gamma, given the history, so that the sum of
     * n orders is beta prime: S/(S + v + total) ~ Beta(p n, p x + q). Sources as of {@link BetaGeometric} and {@link GammaGamma}.
     */
    record ByModel(BetaGeometric purchases, GammaGamma spending, int days) implements Crossing {

        private static final int MOST_ORDERS = 1_000;
        private static final double NOTHING = 1e-9;

        @Override
        public double chance(CustomerHistory customer, long need) {
            if (need < 0) {
                return 1;
            }
            BetaGeometric.Outlook outlook = purchases.outlook(customer.history());
            double inTime = days / (outlook.rate() + days);
            double brought =
                    Math.max(0, customer.profit() / 10_000.0); // who brought less than nothing is as if nothing
            double scale = spending.v() + brought;
            double shape = spending.q() + spending.p() * customer.activeDays();
            double wanted = need / 10_000.0;
            double part = wanted / (wanted + scale);
            double stays = 1;
            double enoughBefore = 0;
            double sum = 0;
            for (int n = 1; n <= MOST_ORDERS; n++) {
                double orMore = RegularizedBeta.value(inTime, n, outlook.shape()) * stays;
                double enough = RegularizedBeta.complement(part, spending.p() * n, shape);
                sum += orMore * (enough - enoughBefore);
                if (orMore < NOTHING || 1 - enough < NOTHING) {
                    break;
                }
                enoughBefore = enough;
                stays *= (outlook.stay() + n - 1) / (outlook.leave() + outlook.stay() + n - 1);
            }
            return Math.min(1, Math.max(0, sum * purchases.probabilityAlive(customer.history())));
        }
    }

    /** Without a model: orders come by chance at the average rate, and each brings the same. */
    record ByAverage(Forecast average, int days) implements Crossing {

        @Override
        public double chance(CustomerHistory customer, long need) {
            if (need < 0) {
                return 1;
            }
            double orders = average.expectedOrders(customer, days);
            double all = (double) average.expectedProfit(customer, days);
            if (!(orders > 0 && all > 0)) {
                return 0;
            }
            double fewest = Math.floor(need / (all / orders)) + 1;
            return RegularizedGamma.P.value(fewest, orders);
        }
    }
}
