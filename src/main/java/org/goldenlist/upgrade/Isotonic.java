package org.goldenlist.upgrade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A line that never falls from chances that were said to shares that came, by pooling adjacent violators (M. Ayer and others, An
 * empirical distribution function for sampling with incomplete information, Annals of Mathematical Statistics 26, 1955). Pure.
 *
 * @param steps ascending, one at least
 */
record Isotonic(List<Step> steps) {

    /** Cases with chances from one to another, both inclusive. */
    record Step(double from, double to, int cases, int crossed) {

        double share() {
            return (double) crossed / cases;
        }

        private Step with(Step next) {
            return new Step(from, next.to, cases + next.cases, crossed + next.crossed);
        }

        private boolean isAtLeast(Step next) {
            return (long) crossed * next.cases >= (long) next.crossed * cases;
        }
    }

    Isotonic {
        steps = List.copyOf(steps);
    }

    /**
     * Fits it; whatever the order of the cases.
     *
     * @param raw chances, 0 to 1, one at least
     * @param crossed whether what they were of came
     * @param least cases of which a step is made at least
     */
    static Isotonic fit(double[] raw, boolean[] crossed, int least) {
        return new Isotonic(pooled(gathered(raw, crossed, least)));
    }

    /** Equal chances together, and neighbours until there are enough of them. */
    private static List<Step> gathered(double[] raw, boolean[] crossed, int least) {
        long[] sorted =
                new long[raw.length]; // numbers from 0 to 1 are in the order of their bits; one more says what came
        for (int i = 0; i < raw.length; i++) {
            sorted[i] = (Double.doubleToLongBits(raw[i] + 0.0) << 1) | (crossed[i] ? 1 : 0);
        }
        Arrays.sort(sorted);
        List<Step> steps = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            int came = 0;
            while (to < sorted.length && (to - from < least || sorted[to] >> 1 == sorted[to - 1] >> 1)) {
                came += (int) (sorted[to++] & 1);
            }
            steps.add(new Step(chance(sorted[from]), chance(sorted[to - 1]), to - from, came));
            from = to;
        }
        int last = steps.size() - 1;
        if (last > 0 && steps.get(last).cases() < least) {
            steps.set(last - 1, steps.get(last - 1).with(steps.remove(last)));
        }
        return steps;
    }

    private static double chance(long bits) {
        return Double.longBitsToDouble(bits >> 1);
    }

    private static List<Step> pooled(List<Step> steps) {
        Deque<Step> pooled = new ArrayDeque<>();
        for (Step step : steps) {
            Step next = step;
            while (!pooled.isEmpty() && pooled.getLast().isAtLeast(next)) {
                next = pooled.removeLast().with(next);
            }
            pooled.addLast(next);
        }
        return List.copyOf(pooled);
    }

    /** The calibrated chance: that of the step it is in, on the straight line between two steps, or that of the outermost. */
    double of(double raw) {
        Step before = steps.get(0);
        for (Step step : steps) {
            if (raw < step.from()) {
                double way = step.from() == before.to() ? 1 : (raw - before.to()) / (step.from() - before.to());
                return raw <= before.to() ? before.share() : before.share() + way * (step.share() - before.share());
            }
            if (raw <= step.to()) {
                return step.share();
            }
            before = step;
        }
        return before.share();
    }
}
