package org.goldenlist.worth;

/**
 * Purchases to be expected of customers who have not left, who buy at rates λ distributed as Gamma(shape, rate) and leave after a
 * purchase with chances p distributed as Beta(leave, stay): the mean of (1 − e^(−λpt)) / p. All four are above zero.
 */
record Purchases(double shape, double rate, double leave, double stay) {

    private static final int MOST_TERMS = 4_000;
    private static final double FEW_LOGS = 42; // e^−42 is nothing beside 1

    /** In a time that begins now; zero or less gives zero. */
    double in(double time) {
        if (!(time > 0)) {
            return 0;
        }
        double bySeries = bySeries(time);
        return Double.isFinite(bySeries) ? Math.max(0, bySeries) : byQuadrature(time);
    }

    /**
     * With c = leave + stay − 1, z = t / (rate + t) and u = (1 − z)^(leave−1), it is c [(1 − u) / (leave − 1) − u S], where S is
     * 2F1(c − shape, leave − 1; c; z) − 1 for each leave − 1. This is the papers' form after Euler's transformation, and holds at
     * leave = 1 too. NaN where the series takes too long, or loses digits as its terms change their sign.
     */
    private double bySeries(double time) {
        double c = leave + stay - 1;
        double z = time / (rate + time);
        if (c - shape < -20 || c < 1e-6) {
            return Double.NaN;
        }
        double log = -Math.log1p(time / rate);
        double u = Math.exp((leave - 1) * log);
        double first = Math.abs((leave - 1) * log) < 1e-12 ? -log : -Math.expm1((leave - 1) * log) / (leave - 1);
        double term = (c - shape) / c * z; // (c−shape)_n (leave)_(n−1) / ((c)_n n!) zⁿ for n = 1
        double sum = term;
        int n = 1;
        while (Math.abs(term) > 1e-14 * Math.abs(sum)) {
            if (n == MOST_TERMS) {
                return Double.NaN;
            }
            term *= (c - shape + n) * (leave + n - 1) / ((c + n) * (n + 1)) * z;
            sum += term;
            n++;
        }
        return c * (first - u * sum);
    }

    /**
     * The trapezoidal rule by the logit of p, which converges geometrically; slower by a hundred times, for whatever values.
     * Where p or 1 − p is nothing beside 1, weights fall geometrically, and the rest is added up at once.
     */
    double byQuadrature(double time) {
        double step = 0.25 * Math.min(1, Math.sqrt(1 / leave + 1 / stay));
        double mode = Math.log(leave) - Math.log(stay);
        double farthest = FEW_LOGS + Math.max(0, Math.log(time / rate));
        double weights = 0;
        double sum = 0;
        for (int side = -1; side <= 1; side += 2) {
            boolean isRest = false;
            for (int i = side < 0 ? 1 : 0; !isRest; i++) {
                double logit = mode + side * i * step;
                double logWeight = logWeight(logit) - logWeight(mode);
                double weight = Math.exp(logWeight);
                isRest = logWeight < -FEW_LOGS || side * logit > farthest;
                if (isRest) {
                    weight /= -Math.expm1(-step * (side < 0 ? leave : stay));
                }
                weights += weight;
                sum += weight * given(-softplus(-logit), time);
            }
        }
        return sum / weights;
    }

    /** Of p^leave (1 − p)^stay. */
    private double logWeight(double logit) {
        return -leave * softplus(-logit) - stay * softplus(logit);
    }

    /** The mean of (1 − e^(−λpt)) / p for a given ln p. */
    private double given(double logOfP, double time) {
        double p = Math.exp(logOfP);
        double reached = p * (time / rate);
        return reached < 1e-12 ? shape * (time / rate) : -Math.expm1(-shape * Math.log1p(reached)) / p;
    }

    /** ln(1 + eˣ). */
    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
