package org.goldenlist.campaign;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of the customers who are compared, sorted by stratum. Strata with fewer than two on a side are left out. What
 * the customers of a stratum have in common is taken off; what is left is explained, as far as a line can, by what was known before.
 */
final class Experiment {

    /** Numbers of the strata and where each begins; one more than there are. */
    final int[] from;

    /** Held back in each. */
    final int[] held;

    final boolean[] heldBack;

    /** What was measured, less what is explained. */
    final double[] measured;

    /** 1 of those who got the offer, less what is explained: an effect of one adds these to what was measured. */
    final double[] offered;

    /** The share of each stratum in those who got the offer. */
    final double[] weight;

    /**
     * In any unit.
     *
     * @param before the same of days before the campaign; null: nothing is explained by it
     */
    Experiment(int[] stratum, boolean[] heldBack, double[] measured, double @Nullable [] before) {
        int[] order = sorted(stratum, heldBack);
        int n = order.length;
        this.heldBack = new boolean[n];
        this.measured = new double[n];
        this.offered = new double[n];
        double[] known = new double[n];
        for (int i = 0; i < n; i++) {
            this.heldBack[i] = heldBack[order[i]];
            this.measured[i] = measured[order[i]];
            this.offered[i] = heldBack[order[i]] ? 0 : 1;
            known[i] = before == null ? 0 : before[order[i]];
        }
        this.from = beginnings(stratum, order);
        this.held = new int[from.length - 1];
        this.weight = new double[held.length];
        for (int s = 0; s < held.length; s++) {
            for (int i = from[s]; i < from[s + 1]; i++) {
                held[s] += this.heldBack[i] ? 1 : 0;
            }
            weight[s] = from[s + 1] - from[s] - held[s];
            center(this.measured, from[s], from[s + 1]);
            center(this.offered, from[s], from[s + 1]);
            center(known, from[s], from[s + 1]);
        }
        double all = Arrays.stream(weight).sum();
        Arrays.setAll(weight, s -> weight[s] / all);
        explain(this.measured, known);
        explain(this.offered, known);
    }

    int customers() {
        return measured.length;
    }

    private static int[] sorted(int[] stratum, boolean[] heldBack) {
        int last = Arrays.stream(stratum).max().orElse(0);
        int[] offered = new int[last + 1];
        int[] held = new int[last + 1];
        for (int i = 0; i < stratum.length; i++) {
            (heldBack[i] ? held : offered)[stratum[i]]++;
        }
        int[] next = new int[last + 2];
        for (int s = 0; s <= last; s++) {
            next[s + 1] = next[s] + (isUsable(offered[s], held[s]) ? offered[s] + held[s] : 0);
        }
        int[] order = new int[next[last + 1]];
        for (int i = 0; i < stratum.length; i++) {
            if (isUsable(offered[stratum[i]], held[stratum[i]])) {
                order[next[stratum[i]]++] = i;
            }
        }
        return order;
    }

    private static boolean isUsable(int offered, int held) {
        return offered >= HeldBack.LEAST_OF_A_STRATUM && held >= HeldBack.LEAST_OF_A_STRATUM;
    }

    private static int[] beginnings(int[] stratum, int[] order) {
        int[] from = new int[order.length + 1];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || stratum[order[i]] != stratum[order[i - 1]]) {
                from[count++] = i;
            }
        }
        from[count++] = order.length;
        return Arrays.copyOf(from, count);
    }

    private static void center(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        double mean = sum / (to - from);
        for (int i = from; i < to; i++) {
            values[i] -= mean;
        }
    }

    /** Takes off what the line of least squares, of one slope for all strata, explains. */
    private static void explain(double[] values, double[] known) {
        double together = 0;
        double alone = 0;
        for (int i = 0; i < values.length; i++) {
            together += values[i] * known[i];
            alone += known[i] * known[i];
        }
        double slope = alone > 0 ? together / alone : 0;
        for (int i = 0; i < values.length; i++) {
            values[i] -= slope * known[i];
        }
    }
}
