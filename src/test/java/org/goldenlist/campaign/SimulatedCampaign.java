package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * A campaign whose true effect is known: customers buy in a period with a chance of 0.4, and then for an amount around their own size,
 * which has a heavy tail. They are graded by a year, drawn and held back as real ones are.
 */
final class SimulatedCampaign {

    /** How the sizes of customers are spread. */
    enum Tail {
        /** Log-normal, sigma 1.2; with the noise of a period 1.44. */
        LOG_NORMAL {
            @Override
            double size(SplittableRandom random) {
                return 20 * Math.exp(1.2 * random.nextGaussian());
            }
        },
        /** Log-normal, sigma 2; with the noise 2.15. */
        WIDE_LOG_NORMAL {
            @Override
            double size(SplittableRandom random) {
                return 20 * Math.exp(2 * random.nextGaussian());
            }
        },
        /** Pareto, exponent 1.5: the variance is infinite. */
        PARETO {
            @Override
            double size(SplittableRandom random) {
                return 20 * Math.pow(1 - random.nextDouble(), -1 / 1.5);
            }
        };

        abstract double size(SplittableRandom random);
    }

    /** What an offer does to what a customer would have brought. */
    enum Offer {
        NOTHING,
        /** Adds half of what a customer brings on average, to everybody. */
        ADDS,
        /** A fifth more, of whoever buys. */
        A_FIFTH,
        /** Twice as much, of whoever buys. */
        DOUBLES,
        /** A fifth less, of whoever buys. */
        A_FIFTH_LESS,
        /** A tenth of it, of whoever buys: it drives customers away. */
        RUINS
    }

    private static final double BUYS = 0.4;
    private static final double NOISE = 0.8;
    private static final double TEN_PERCENT = 0.10;

    /** What those who get it bring more, like weighted as those who are held back are. */
    final double truth;

    final Effect found;

    SimulatedCampaign(int customers, Tail tail, Offer offer, int drawings, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] size = IntStream.range(0, customers)
                .mapToDouble(i -> tail.size(random))
                .toArray();
        double[] year = period(random, size, 0.8);
        double[] before = period(random, size, BUYS);
        double[] without = period(random, size, BUYS);
        double mean = Arrays.stream(without).average().orElse(0);
        DoubleUnaryOperator does = switch (offer) {
            case NOTHING -> one -> one;
            case ADDS -> one -> one + mean / 2;
            case A_FIFTH -> one -> one * 1.2;
            case DOUBLES -> one -> one * 2;
            case A_FIFTH_LESS -> one -> one * 0.8;
            case RUINS -> one -> one / 10;
        };
        double[] with = Arrays.stream(without).map(does).toArray();
        List<HeldBack.Drawn> drawn = HeldBack.draw(eligible(year), BigDecimal.valueOf(TEN_PERCENT), seed, "simulated");
        int[] stratum = drawn.stream().mapToInt(HeldBack.Drawn::stratum).toArray();
        boolean[] held = new boolean[customers];
        double[] came = new double[customers];
        for (int i = 0; i < customers; i++) {
            held[i] = drawn.get(i).heldBack();
            came[i] = held[i] ? without[i] : with[i];
        }
        truth = truth(stratum, held, without, with);
        found = new RandomizationTest(new Experiment(stratum, held, came, before), drawings, seed).effect();
    }

    boolean isCovered() {
        return found.low() <= truth && truth <= found.high();
    }

    private static double[] period(SplittableRandom random, double[] size, double chance) {
        return Arrays.stream(size)
                .map(one -> random.nextDouble() < chance ? one * Math.exp(NOISE * random.nextGaussian()) : 0)
                .toArray();
    }

    private static List<HeldBack.Eligible> eligible(double[] year) {
        int n = year.length;
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -year[i]))
                .toList();
        String[] grades = new String[n];
        for (int place = 0; place < n; place++) {
            double share = (place + 0.5) / n;
            grades[order.get(place)] =
                    share < 0.05 ? "A" : share < 0.2 ? "B" : share < 0.5 ? "C" : share < 0.8 ? "D" : "E";
        }
        List<HeldBack.Eligible> eligible = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            eligible.add(new HeldBack.Eligible("K" + i, grades[i], (long) (year[i] * 10_000)));
        }
        return eligible;
    }

    private static double truth(int[] stratum, boolean[] held, double[] without, double[] with) {
        int strata = Arrays.stream(stratum).max().orElse(0);
        double[] effect = new double[strata + 1];
        int[] all = new int[strata + 1];
        int[] offered = new int[strata + 1];
        for (int i = 0; i < stratum.length; i++) {
            effect[stratum[i]] += with[i] - without[i];
            all[stratum[i]]++;
            offered[stratum[i]] += held[i] ? 0 : 1;
        }
        double truth = 0;
        for (int s = 1; s <= strata; s++) {
            truth += effect[s] / all[s] * offered[s] / Arrays.stream(offered).sum();
        }
        return truth;
    }
}
