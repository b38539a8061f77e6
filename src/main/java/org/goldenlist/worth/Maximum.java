package org.goldenlist.worth;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the maximum of a smooth function of a few positive numbers by BFGS on their logarithms (Nocedal and Wright, Numerical
 * Optimization, 2nd ed., algorithm 6.1), with a line search for the Wolfe conditions by bisection. Finds one maximum, once.
 */
final class Maximum {

    private static final int MOST_VALUES = 500; // a search that gets there takes some thirty
    private static final double SUFFICIENT_RISE = 1e-4;
    private static final double CURVATURE = 0.9;
    private static final double ROUNDING = 1e-12;
    private static final double LONGEST_STEP = 2; // in logarithms: sevenfold
    private static final double FARTHEST =
            60; // in logarithms: where the search is no longer for a number that means anything

    /** A function of positive numbers; writes its derivatives, and may be infinite or NaN where it does not hold. */
    interface Function {
        double value(double[] at, double[] gradient);
    }

    /**
     * Where the search ended.
     *
     * @param gradient the largest derivative by the logarithm of a number, for each unit of scale
     */
    record Found(List<Double> at, double value, int steps, double gradient, boolean converged) {}

    private final Function function;
    private final double scale;
    private final double tolerance;
    private int values;

    /**
     * @param scale what the value is about as large as: derivatives are compared with it
     * @param tolerance how small each derivative by the logarithm of a number must be, for each unit of scale
     */
    Maximum(Function function, double scale, double tolerance) {
        this.function = function;
        this.scale = scale;
        this.tolerance = tolerance;
    }

    /** The negative of the function, for each unit of scale, by logarithms. */
    private final class Point {
        final double[] logs;
        final double[] slope;
        final double value;

        Point(double[] logs) {
            this.logs = logs;
            double[] at = exp(logs);
            double[] gradient = new double[logs.length];
            double found = function.value(at, gradient);
            values++;
            this.slope = new double[logs.length];
            boolean holds = Double.isFinite(found) && Arrays.stream(logs).allMatch(log -> Math.abs(log) < FARTHEST);
            for (int i = 0; i < logs.length; i++) {
                slope[i] = -gradient[i] * at[i] / scale;
                holds &= Double.isFinite(slope[i]);
            }
            this.value = holds ? -found / scale : Double.POSITIVE_INFINITY;
        }

        Point step(double[] direction, double length) {
            double[] next = new double[logs.length];
            Arrays.setAll(next, i -> logs[i] + length * direction[i]);
            return new Point(next);
        }

        double largestSlope() {
            return Arrays.stream(slope).map(Math::abs).max().orElse(0);
        }
    }

    Found from(double[] start) {
        Point here = new Point(Arrays.stream(start).map(Math::log).toArray());
        double[][] inverse = identity(start.length);
        int steps = 0;
        while (Double.isFinite(here.value) && here.largestSlope() > tolerance && values < MOST_VALUES) {
            double[] direction = times(inverse, here.slope, -1);
            if (!(dot(direction, here.slope) < 0)) {
                inverse = identity(start.length);
                direction = times(inverse, here.slope, -1);
            }
            Point next = search(here, shortened(direction));
            if (next == here) {
                break;
            }
            inverse = updated(inverse, minus(next.logs, here.logs), minus(next.slope, here.slope));
            here = next;
            steps++;
        }
        boolean converged = Double.isFinite(here.value) && here.largestSlope() <= tolerance;
        return new Found(
                Arrays.stream(exp(here.logs)).boxed().toList(),
                -here.value * scale,
                steps,
                here.largestSlope(),
                converged);
    }

    private static double[] shortened(double[] direction) {
        double longest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
        double factor = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        return Arrays.stream(direction).map(one -> one * factor).toArray();
    }

    /** A step that rises enough and leaves less slope; the point itself where there is none to be found. */
    private Point search(Point from, double[] direction) {
        double slope = dot(direction, from.slope);
        double least = 0;
        double most = Double.POSITIVE_INFINITY;
        double length = 1;
        Point best = from;
        for (int tries = 0; tries < 60 && values < MOST_VALUES; tries++) {
            Point next = from.step(direction, length);
            double slopeThere = dot(direction, next.slope);
            if (!risesEnough(from, slope, next, slopeThere, length)) {
                most = length;
            } else {
                best = next;
                if (slopeThere >= CURVATURE * slope) {
                    return next;
                }
                least = length;
            }
            length = Double.isInfinite(most) ? 2 * length : (least + most) / 2;
        }
        return best;
    }

    /**
     * Or, so near to the maximum that the values differ by their rounding alone, as the slopes say it (W. W. Hager and H. Zhang, A
     * new conjugate gradient method with guaranteed descent and an efficient line search, SIAM Journal on Optimization 16 (2005)).
     */
    private static boolean risesEnough(Point from, double slope, Point next, double slopeThere, double length) {
        return next.value <= from.value + SUFFICIENT_RISE * length * slope
                || (next.value <= from.value + ROUNDING * Math.abs(from.value)
                        && slopeThere <= (2 * SUFFICIENT_RISE - 1) * slope);
    }

    private static double[][] updated(double[][] inverse, double[] step, double[] change) {
        double along = dot(step, change);
        if (!(along > 1e-300)) {
            return inverse;
        }
        int n = step.length;
        double[] moved = times(inverse, change, 1);
        double weight = (1 + dot(change, moved) / along) / along;
        double[][] next = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                next[i][j] =
                        inverse[i][j] + weight * step[i] * step[j] - (moved[i] * step[j] + step[i] * moved[j]) / along;
            }
        }
        return next;
    }

    private static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double[] times(double[][] matrix, double[] vector, double factor) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> factor * dot(row, vector))
                .toArray();
    }

    private static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        Arrays.setAll(difference, i -> one[i] - other[i]);
        return difference;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double[] exp(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }
}
