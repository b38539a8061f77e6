package org.goldenlist.worth;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.goldenlist.worth.Histories.History;

/**
 * Customers who buy at a rate of their own and leave, unseen, after a purchase with a chance of their own: rates are distributed
 * as Gamma(r, α), chances of leaving as Beta(a, b).
 *
 * <p>{@link Kind#BG_NBD}: P. S. Fader, B. G. S. Hardie, K. L. Lee, "Counting Your Customers" the Easy Way, Marketing Science 24
 * (2005); nobody leaves after the first purchase. {@link Kind#MBG_NBD}: E. P. Batislam, M. Denizel, A. Filiztekin, Empirical
 * validation and comparison of models for customer base analysis, International Journal of Research in Marketing 24 (2007);
 * customers may leave after the first purchase too. Times are in the unit of the histories. Immutable.
 *
 * @param r shape of the rates
 * @param alpha their inverse scale, a time
 * @param a first parameter of the chances of leaving
 * @param b second
 */
public record BetaGeometric(Kind kind, double r, double alpha, double a, double b) {

    /** Whether customers may leave after their first purchase. */
    public enum Kind {
        BG_NBD(0, "BG/NBD"),
        MBG_NBD(1, "MBG/NBD");

        /** Of a customer with so many repeat purchases, how many more chances to leave were let by. */
        final int more;

        private final String title;

        Kind(int more, String title) {
            this.more = more;
            this.title = title;
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** @throws IllegalArgumentException where a parameter is not a positive number */
    public BetaGeometric {
        for (double one : new double[] {r, alpha, a, b}) {
            if (!(one > 0) || Double.isInfinite(one)) {
                throw new IllegalArgumentException(
                        "Parameters must be positive: r " + r + ", alpha " + alpha + ", a " + a + ", b " + b + ".");
            }
        }
    }

    /** The log-likelihood of some histories. */
    public double logLikelihood(Histories histories) {
        return logLikelihood(kind, histories, new double[] {r, alpha, a, b}, new double[4]);
    }

    /** With its derivatives by r, α, a and b. */
    static double logLikelihood(Kind kind, Histories histories, double[] at, double[] gradient) {
        double r = at[0];
        double alpha = at[1];
        double a = at[2];
        double b = at[3];
        int most = histories.occurring.length();
        // of each number of repeats: what depends on it alone, with its derivatives by r, a and b, and the odds of
        // leaving
        double[] ofRepeats = new double[most];
        double[] byR = new double[most];
        double[] byA = new double[most];
        double[] byB = new double[most];
        double[] leaving = new double[most];
        double[] byStay = new double[most];
        double[] ratio = new double[2];
        for (int x = histories.occurring.nextSetBit(0); x >= 0; x = histories.occurring.nextSetBit(x + 1)) {
            int m = x + kind.more;
            ofRepeats[x] = risingLogGamma(r, x, ratio);
            byR[x] = ratio[0] + Math.log(alpha);
            ofRepeats[x] += r * Math.log(alpha) + risingLogGamma(b, m, ratio);
            byB[x] = ratio[0];
            ofRepeats[x] -= risingLogGamma(a + b, m, ratio);
            byA[x] = -ratio[0];
            byB[x] -= ratio[0];
            leaving[x] = m == 0 ? Double.NEGATIVE_INFINITY : Math.log(a) - Math.log(b + m - 1);
            byStay[x] = m == 0 ? 0 : 1 / (b + m - 1);
        }
        double[] log = Arrays.stream(histories.times)
                .map(time -> Math.log(alpha + time))
                .toArray();
        double[] inverse =
                Arrays.stream(histories.times).map(time -> 1 / (alpha + time)).toArray();
        double[] sums = BlockSums.of(histories.groups(), 5, (from, to, sum) -> {
            LogSum ofBoth = new LogSum();
            for (int group = from; group < to; group++) {
                int x = histories.repeats[group];
                int age = histories.age[group];
                int recency = histories.recency[group];
                int n = histories.customers[group];
                double alive = -(r + x) * log[age];
                double left = leaving[x] - (r + x) * log[recency];
                double smaller = Math.exp(-Math.abs(alive - left)); // as a part of the larger
                double larger = 1 / (1 + smaller);
                double isAlive = alive > left ? larger : smaller * larger;
                double hasLeft = alive > left ? smaller * larger : larger;
                ofBoth.add(1 + smaller, n);
                sum[0] += n * (ofRepeats[x] + Math.max(alive, left));
                sum[1] += n * (byR[x] - isAlive * log[age] - hasLeft * log[recency]);
                sum[2] += n * (r / alpha - (r + x) * (isAlive * inverse[age] + hasLeft * inverse[recency]));
                sum[3] += n * (byA[x] + hasLeft / a);
                sum[4] += n * (byB[x] - hasLeft * byStay[x]);
            }
            sum[0] += ofBoth.value();
        });
        System.arraycopy(sums, 1, gradient, 0, 4);
        return sums[0];
    }

    /** ln Γ(z + n) − ln Γ(z), and its derivative: by multiplication where n is small, so that nothing cancels out. */
    private static double risingLogGamma(double z, int n, double[] derivative) {
        if (n > 32) {
            derivative[0] = Digamma.value(z + n) - Digamma.value(z);
            return LogGamma.value(z + n) - LogGamma.value(z);
        }
        double sum = 0;
        double slope = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log(z + i);
            slope += 1 / (z + i);
        }
        derivative[0] = slope;
        return sum;
    }

    /** The chance that a customer has not left. */
    public double probabilityAlive(History history) {
        return probabilityAlive(history.repeats(), history.recency(), history.age());
    }

    double probabilityAlive(int repeats, double recency, double age) {
        int m = repeats + kind.more;
        if (m == 0) {
            return 1;
        }
        double odds = Math.log(a) - Math.log(b + m - 1) + (r + repeats) * Math.log((alpha + age) / (alpha + recency));
        return 1 / (1 + Math.exp(odds));
    }

    /** The chance of a purchase, or more, in a time to come: who has not left buys at a rate λ ~ Gamma(r + x, α + T). */
    double chanceOfPurchase(int repeats, double recency, double age, double time) {
        double none = Math.exp((r + repeats) * Math.log((alpha + age) / (alpha + age + time)));
        return probabilityAlive(repeats, recency, age) * (1 - none);
    }

    /**
     * How a customer goes on who has not left: the rate of purchases is distributed as Gamma(shape, rate), the chance of leaving after
     * each as Beta(leave, stay), and they are independent.
     *
     * @param shape of the rate
     * @param rate its inverse scale, a time
     * @param leave first parameter of the chance of leaving
     * @param stay second
     */
    public record Outlook(double shape, double rate, double leave, double stay) {}

    /** Of a customer, from the day that the history is as of. */
    public Outlook outlook(History history) {
        return new Outlook(r + history.repeats(), alpha + history.age(), a, b + history.repeats() + kind.more);
    }

    /** Purchases to be expected of a customer in a time to come. */
    public double expectedPurchases(History history, double time) {
        return probabilityAlive(history) * whileAlive(history, time);
    }

    /** The same of one who is known not to have left. */
    double whileAlive(History history, double time) {
        return whileAlive(history.repeats(), history.age(), time);
    }

    /** It depends on the number of repeat purchases and on the age alone. */
    double whileAlive(int repeats, double age, double time) {
        return new Purchases(r + repeats, alpha + age, a, b + repeats + kind.more).in(time);
    }

    /** Repeat purchases to be expected of a new customer, in a time after the first purchase. */
    public double expectedPurchases(double time) {
        return kind == Kind.BG_NBD
                ? new Purchases(r, alpha, a, b).in(time)
                : b / (a + b) * new Purchases(r, alpha, a, b + 1).in(time);
    }
}
