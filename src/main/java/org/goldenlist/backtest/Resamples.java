package org.goldenlist.backtest;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How sure figures are: customers are drawn with replacement, each with all of its cases, since one customer is a case at many
 * month-ends; and all figures are computed again. Each resample draws from a generator of its own, seeded by its number: neither
 * threads nor machines change a bit.
 */
final class Resamples {

    private static final int MOST = 400;
    private static final int FEWEST = 40;
    private static final long CASES = 40_000_000;

    private static final long SEED = 20_26_11_19L;

    private Resamples() {}

    /** @param figures of the cases by how often each counts; as many each time */
    static Interval[] of(Cases cases, Function<int[], double[]> figures) {
        int[] once = new int[cases.size()];
        Arrays.fill(once, 1);
        double[] values = figures.apply(once);
        double[][] resampled = IntStream.range(0, many(cases))
                .parallel()
                .mapToObj(number -> figures.apply(weights(cases, number)))
                .toArray(double[][]::new);
        Interval[] intervals = new Interval[values.length];
        for (int f = 0; f < values.length; f++) {
            int figure = f;
            intervals[f] = Interval.of(
                    values[f],
                    Arrays.stream(resampled).mapToDouble(all -> all[figure]).toArray());
        }
        return intervals;
    }

    /** Of very many cases fewer, since their figures hardly differ. */
    private static int many(Cases cases) {
        return (int) Math.max(FEWEST, Math.min(MOST, CASES / Math.max(1, cases.size())));
    }

    static int[] weights(Cases cases, int number) {
        Random random = new Random(SEED + number);
        int[] drawn = new int[cases.customers()];
        for (int i = 0; i < drawn.length; i++) {
            drawn[random.nextInt(drawn.length)]++;
        }
        int[] weights = new int[cases.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = drawn[cases.customer(i)];
        }
        return weights;
    }
}
