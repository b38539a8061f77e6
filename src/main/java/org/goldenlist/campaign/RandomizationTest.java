package org.goldenlist.campaign;

import java.util.SplittableRandom;

/**
 * How sure a difference is, by the chance that was really at work: who is held back is drawn again and again within the strata, and
 * an effect is believed possible if the groups, once it is taken off, differ no more than drawn ones do (R. A. Fisher, The Design of
 * Experiments, 1935; P. R. Rosenbaum, Covariance Adjustment in Randomized Experiments and Observational Studies, Statistical Science
 * 17, 2002). Differences are divided by their standard error, so that the test holds in large groups too where the effect is not the
 * same for everybody (J. Wu and P. Ding, Randomization Tests for Weak Null Hypotheses in Randomized Experiments, Journal of the
 * American Statistical Association 116, 2021). Deterministic by its seed; not thread-safe.
 */
final class RandomizationTest {

    private static final double TAIL = 0.025;
    private static final double STEP = 0.25;
    private static final int STEPS = 60;
    private static final int MOST_STEPS = 400;
    private static final int HALVINGS = 40;

    private final Experiment experiment;
    private final Difference observed;
    private final Difference[] drawn;

    RandomizationTest(Experiment experiment, int drawings, long seed) {
        this.experiment = experiment;
        Sums[] totals = new Sums[experiment.held.length];
        Difference first = new Difference();
        for (int s = 0; s < totals.length; s++) {
            totals[s] = new Sums();
            Sums held = new Sums();
            for (int i = experiment.from[s]; i < experiment.from[s + 1]; i++) {
                totals[s].add(experiment.measured[i], experiment.offered[i]);
                if (experiment.heldBack[i]) {
                    held.add(experiment.measured[i], experiment.offered[i]);
                }
            }
            first.add(experiment.weight[s], totals[s], held);
        }
        observed = first;
        drawn = draw(totals, drawings, seed);
    }

    private Difference[] draw(Sums[] totals, int drawings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] customers = new int[experiment.customers()];
        for (int i = 0; i < customers.length; i++) {
            customers[i] = i;
        }
        Difference[] all = new Difference[drawings];
        Sums held = new Sums();
        for (int d = 0; d < drawings; d++) {
            all[d] = new Difference();
            for (int s = 0; s < totals.length; s++) {
                held.clear();
                int to = experiment.from[s + 1];
                int end = experiment.from[s] + experiment.held[s];
                for (int place = experiment.from[s]; place < end; place++) {
                    int other = place + random.nextInt(to - place);
                    int customer = customers[other];
                    customers[other] = customers[place];
                    customers[place] = customer;
                    held.add(experiment.measured[customer], experiment.offered[customer]);
                }
                all[d].add(experiment.weight[s], totals[s], held);
            }
        }
        return all;
    }

    /** The effect after which the groups do not differ, and the effects that 95 % of such intervals hold. */
    Effect effect() {
        double estimate = observed.root();
        return new Effect(estimate, end(estimate, -1), end(estimate, 1));
    }

    /** Outwards from the estimate: the last effect that is possible. */
    private double end(double estimate, int direction) {
        double step = STEP * observed.error(estimate) * direction;
        if (step == 0) {
            return estimate;
        }
        int last = 0;
        for (int k = 1; k <= Math.min(MOST_STEPS, Math.max(STEPS, 2 * last)); k++) {
            last = isPossible(estimate + k * step, direction) ? k : last;
        }
        if (last == MOST_STEPS) {
            return direction * Double.POSITIVE_INFINITY; // so few draws there are
        }
        double inside = estimate + last * step;
        double outside = inside + step;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = inside + (outside - inside) / 2;
            if (isPossible(middle, direction)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    /** Whether an effect above (1) or below (-1) the estimate may be the true one. */
    boolean isPossible(double effect, int direction) {
        double seen = direction * observed.studentized(effect);
        int asFar = 1;
        for (Difference one : drawn) {
            asFar += direction * one.studentized(effect) <= seen + 1e-9 * Math.abs(seen) ? 1 : 0;
        }
        return asFar > TAIL * (drawn.length + 1);
    }

    /** Sums and products of some customers of a stratum. */
    private static final class Sums {
        private int n;
        private double m;
        private double o;
        private double mm;
        private double mo;
        private double oo;

        void add(double measured, double offered) {
            n++;
            m += measured;
            o += offered;
            mm += measured * measured;
            mo += measured * offered;
            oo += offered * offered;
        }

        void clear() {
            n = 0;
            m = 0;
            o = 0;
            mm = 0;
            mo = 0;
            oo = 0;
        }
    }

    /**
     * The difference between the groups, and its variance (J. Neyman), once an effect is taken off: of first and second degree in the
     * effect, so that one pass over the customers serves for all effects.
     */
    private static final class Difference {
        private double measured;
        private double offered;
        private double constant;
        private double linear;
        private double square;

        void add(double weight, Sums all, Sums held) {
            int got = all.n - held.n;
            measured += weight * ((all.m - held.m) / got - held.m / held.n);
            offered += weight * ((all.o - held.o) / got - held.o / held.n);
            double w = weight * weight;
            constant += w
                    * (variance(got, all.m - held.m, all.m - held.m, all.mm - held.mm)
                            + variance(held.n, held.m, held.m, held.mm));
            linear += w
                    * (variance(got, all.m - held.m, all.o - held.o, all.mo - held.mo)
                            + variance(held.n, held.m, held.o, held.mo));
            square += w
                    * (variance(got, all.o - held.o, all.o - held.o, all.oo - held.oo)
                            + variance(held.n, held.o, held.o, held.oo));
        }

        private static double variance(int n, double one, double other, double product) {
            return (product - one * other / n) / (n - 1.0) / n;
        }

        double root() {
            return offered == 0 ? 0 : measured / offered;
        }

        double error(double effect) {
            return Math.sqrt(Math.max(0, constant - 2 * effect * linear + effect * effect * square));
        }

        double studentized(double effect) {
            double difference = measured - effect * offered;
            double error = error(effect);
            return difference == 0 ? 0 : difference / error;
        }
    }
}
