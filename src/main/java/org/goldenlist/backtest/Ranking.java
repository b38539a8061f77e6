package org.goldenlist.backtest;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.sorting.IndirectSort;
import java.util.function.IntToDoubleFunction;

/**
 * Cases by a score, the highest first. Cases of equal score are one group: where a recall is reached within it, as large a part of
 * the group counts as is needed, as if it were drawn from it, so that no order among equals can flatter or harm. Thread-safe.
 */
final class Ranking {

    private final Cases cases;
    private final int[] order;
    private final int[] ends;

    Ranking(Cases cases, IntToDoubleFunction score) {
        this.cases = cases;
        this.order = IndirectSort.mergesort(
                0, cases.size(), (one, other) -> Double.compare(score.applyAsDouble(other), score.applyAsDouble(one)));
        IntArrayList groups = new IntArrayList();
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || score.applyAsDouble(order[i]) != score.applyAsDouble(order[i - 1])) {
                groups.add(i);
            }
        }
        this.ends = groups.toArray();
    }

    /** A recall, and the precision of the cases that have to be taken from the top to reach it; NaN for a recall of nothing. */
    double precisionAt(double recall, int[] weights) {
        double all = 0;
        for (int i = 0; i < cases.size(); i++) {
            all += cases.staysAway(i) ? weights[i] : 0;
        }
        double wanted = recall * all;
        if (!(wanted > 0)) {
            return Double.NaN;
        }
        double taken = 0;
        double right = 0;
        int from = 0;
        for (int end : ends) {
            double inGroup = 0;
            double rightInGroup = 0;
            for (int i = from; i < end; i++) {
                inGroup += weights[order[i]];
                rightInGroup += cases.staysAway(order[i]) ? weights[order[i]] : 0;
            }
            if (rightInGroup > 0 && right + rightInGroup >= wanted - 1e-9) {
                return wanted / (taken + (wanted - right) / rightInGroup * inGroup);
            }
            taken += inGroup;
            right += rightInGroup;
            from = end;
        }
        return Double.NaN;
    }

    /** The score of the last group that is needed for a recall, each case counted once; NaN for a recall of nothing. */
    double scoreAt(double recall, IntToDoubleFunction score) {
        double wanted = 0;
        for (int i = 0; i < cases.size(); i++) {
            wanted += cases.staysAway(i) ? recall : 0;
        }
        double right = 0;
        for (int one : order) {
            right += cases.staysAway(one) ? 1 : 0;
            if (right > 0 && right >= wanted - 1e-9) {
                return wanted > 0 ? score.applyAsDouble(one) : Double.NaN;
            }
        }
        return Double.NaN;
    }
}
