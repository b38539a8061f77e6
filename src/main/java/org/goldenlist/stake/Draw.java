package org.goldenlist.stake;

import java.util.SplittableRandom;

/**
 * Random numbers of some distributions. The gamma numbers are those of G. Marsaglia and W. W. Tsang, A Simple Method for Generating
 * Gamma Variables, ACM Transactions on Mathematical Software 26 (2000); below shape 1 a number of shape + 1 is made smaller by
 * e^(−E ÷ shape), E being exponential. Not thread-safe.
 */
final class Draw {

    private static final double SMALLEST = Double.MIN_NORMAL;

    private final SplittableRandom random;

    Draw(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Whether something happens that has this chance. */
    boolean isSo(double chance) {
        return random.nextDouble() < chance;
    }

    /** Of the mean 1. */
    double exponential() {
        return random.nextExponential();
    }

    /** Of the scale 1: the mean is the shape, which must be above zero. */
    double gamma(double shape) {
        if (shape < 1) {
            return Math.max(SMALLEST, gamma(shape + 1) * Math.exp(-exponential() / shape));
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double t = 1 + c * x;
            if (t <= 0) {
                continue;
            }
            double v = t * t * t;
            double u = random.nextDouble();
            double square = x * x;
            if (u < 1 - 0.0331 * square * square || Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))) {
                return d * v;
            }
        }
    }

    /** Between 0 and 1, of the mean first ÷ (first + second); both must be above zero. */
    double beta(double first, double second) {
        double one = gamma(first);
        return one / (one + gamma(second));
    }
}
