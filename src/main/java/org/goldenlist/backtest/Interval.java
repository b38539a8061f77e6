package org.goldenlist.backtest;

import java.util.Arrays;
import org.goldenlist.metric.Quantile;

/** A figure, and from where to where 95 % of its resamples lie. NaN where there is nothing to compute it from. */
record Interval(double value, double low, double high) {

    private static final double TAIL = 0.025;

    /** @param resampled in any order; resamples without the figure (NaN) are left out, and where they are more than half, so is the interval */
    static Interval of(double value, double[] resampled) {
        double[] known = Arrays.stream(resampled)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        boolean tooFew = known.length < 2 || known.length * 2 < resampled.length;
        return tooFew
                ? new Interval(value, Double.NaN, Double.NaN)
                : new Interval(value, quantile(known, TAIL), quantile(known, 1 - TAIL));
    }

    private static double quantile(double[] ascending, double share) {
        return Quantile.of(ascending.length, place -> ascending[place], share);
    }
}
