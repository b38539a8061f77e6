package org.goldenlist.metric;

import java.util.function.IntToDoubleFunction;

/** Quantiles by the rule that most software has (Hyndman and Fan 1996, type 7), as {@link Gaps} has them of days. */
public final class Quantile {

    private Quantile() {}

    /**
     * The number at (count − 1) · share, and between two of them in proportion.
     *
     * @param count at least 1
     * @param ascending the numbers by their place, from 0 on
     * @param share from 0, the smallest, to 1, the largest
     */
    public static double of(int count, IntToDoubleFunction ascending, double share) {
        double place = (count - 1) * share;
        int below = (int) place;
        double low = ascending.applyAsDouble(below);
        return low + (place - below) * (ascending.applyAsDouble(Math.min(below + 1, count - 1)) - low);
    }
}
