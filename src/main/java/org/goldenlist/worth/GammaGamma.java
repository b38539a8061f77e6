package org.goldenlist.worth;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * What a purchase brings: around a mean of each customer's own as Gamma(p, ν), the ν of customers as Gamma(q, v). P. S. Fader,
 * B. G. S. Hardie, The Gamma-Gamma Model of Monetary Value (2013). Amounts are above zero, in the unit of v. Immutable.
 *
 * @param p shape of the purchases of one customer
 * @param q shape of the customers
 * @param v inverse scale of the customers, an amount
 */
public record GammaGamma(double p, double q, double v) {

    /** @throws IllegalArgumentException where a parameter is not a positive number */
    public GammaGamma {
        for (double one : new double[] {p, q, v}) {
            if (!(one > 0) || Double.isInfinite(one)) {
                throw new IllegalArgumentException(
                        "Parameters must be positive: p " + p + ", q " + q + ", v " + v + ".");
            }
        }
    }

    /** The log-likelihood of some means. */
    public double logLikelihood(Spending spending) {
        return logLikelihood(spending, new double[] {p, q, v}, new double[3]);
    }

    /** With its derivatives by p, q and v. */
    static double logLikelihood(Spending spending, double[] at, double[] gradient) {
        double p = at[0];
        double q = at[1];
        double v = at[2];
        double[] sums = BlockSums.of(spending.customers(), 4, (from, to, sum) -> {
            for (int i = from; i < to; ) {
                int x = spending.purchases[i];
                int first = i;
                LogSum logs = new LogSum();
                double inverse = 0;
                for (; i < to && spending.purchases[i] == x; i++) {
                    double total = spending.total[i] + v;
                    logs.add(total);
                    inverse += 1 / total;
                }
                double log = logs.value();
                sum[0] -= (p * x + q) * log;
                sum[1] -= x * log;
                sum[2] -= log;
                sum[3] += (i - first) * q / v - (p * x + q) * inverse;
            }
        });
        for (int x = 1; x < spending.customersOf.length; x++) {
            int n = spending.customersOf[x];
            if (n > 0) {
                double both = Digamma.value(p * x + q);
                sums[0] += n
                                * (LogGamma.value(p * x + q)
                                        - LogGamma.value(p * x)
                                        - LogGamma.value(q)
                                        + q * Math.log(v)
                                        + p * x * Math.log(x))
                        + (p * x - 1) * spending.logMeansOf[x];
                sums[1] += x * (n * (both - Digamma.value(p * x) + Math.log(x)) + spending.logMeansOf[x]);
                sums[2] += n * (both - Digamma.value(q) + Math.log(v));
            }
        }
        System.arraycopy(sums, 1, gradient, 0, 3);
        return sums[0];
    }

    /** Whether new customers have a finite mean, without which nothing can be expected of them. */
    public boolean hasMean() {
        return q > 1;
    }

    /** What purchases bring on average, over all customers. */
    public double expectedMean() {
        return p * v / (q - 1);
    }

    /**
     * What the purchases to come of a customer can be expected to bring on average: between what they brought and what those of
     * all customers do.
     *
     * @param purchases how many are known; none gives {@link #expectedMean()}
     * @param mean what they brought on average
     */
    public double expectedMean(int purchases, double mean) {
        return p * (v + purchases * mean) / (p * purchases + q - 1);
    }
}
