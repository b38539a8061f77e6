package org.goldenlist.worth;

import java.util.Arrays;
import java.util.List;

/**
 * A model fitted by maximum likelihood.
 *
 * @param model with the likeliest parameters
 * @param parameters these, in the order of the model's record
 * @param standardErrors from the curvature of the log-likelihood; NaN where it has none
 * @param steps of the search
 * @param gradient the largest derivative by the logarithm of a parameter, for each customer; 0 at the maximum
 * @param converged whether it is one
 */
public record Fit<M>(
        M model,
        List<Double> parameters,
        List<Double> standardErrors,
        double logLikelihood,
        int customers,
        int steps,
        double gradient,
        boolean converged) {

    private static final double TOLERANCE = 1e-8;

    /** Makes a model of its parameters. */
    interface Made<M> {
        M of(double[] parameters);
    }

    /** Of a model of purchases, from where another fit ended or from a general beginning. */
    public static Fit<BetaGeometric> of(BetaGeometric.Kind kind, Histories histories, double... start) {
        double[] times = histories.times;
        double longest = times.length == 0 ? 1 : Math.max(times[times.length - 1], 1e-9);
        double[] from = start.length == 0 ? new double[] {0.5, longest / 8, 0.8, 2} : start;
        return of(
                (at, gradient) -> BetaGeometric.logLikelihood(kind, histories, at, gradient),
                histories.customers(),
                from,
                at -> new BetaGeometric(kind, at[0], at[1], at[2], at[3]));
    }

    /** Of the model of profit, from where another fit ended or from a general beginning. */
    public static Fit<GammaGamma> of(Spending spending, double... start) {
        double[] from = start.length == 0 ? new double[] {2, 3, spending.average()} : start;
        return of(
                (at, gradient) -> GammaGamma.logLikelihood(spending, at, gradient),
                spending.customers(),
                from,
                at -> new GammaGamma(at[0], at[1], at[2]));
    }

    private static <M> Fit<M> of(Maximum.Function function, int customers, double[] from, Made<M> made) {
        Maximum.Found found = new Maximum(function, Math.max(1, customers), TOLERANCE).from(from);
        double[] at = found.at().stream().mapToDouble(Double::doubleValue).toArray();
        return new Fit<>(
                made.of(at),
                found.at(),
                Arrays.stream(standardErrors(function, at)).boxed().toList(),
                found.value(),
                customers,
                found.steps(),
                found.gradient(),
                found.converged());
    }

    /** The roots of the diagonal of the inverse of the observed information, which is the slope of the gradient. */
    private static double[] standardErrors(Maximum.Function function, double[] at) {
        int n = at.length;
        double[][] information = new double[n][n];
        for (int i = 0; i < n; i++) {
            double step = 1e-5 * at[i];
            double[] up = gradient(function, at, i, step);
            double[] down = gradient(function, at, i, -step);
            for (int j = 0; j < n; j++) {
                information[i][j] = -(up[j] - down[j]) / (2 * step);
            }
        }
        double[] errors = new double[n];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            errors[i] = Math.sqrt(solve(information, unit)[i]);
        }
        return errors;
    }

    private static double[] gradient(Maximum.Function function, double[] at, int place, double step) {
        double[] moved = at.clone();
        moved[place] += step;
        double[] gradient = new double[at.length];
        function.value(moved, gradient);
        return gradient;
    }

    /** Gauss's elimination, with the largest pivot first; NaN where there is none. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = Arrays.copyOf(matrix[i], n + 1);
            rows[i][n] = right[i];
        }
        for (int i = 0; i < n; i++) {
            int largest = i;
            for (int k = i + 1; k < n; k++) {
                largest = Math.abs(rows[k][i]) > Math.abs(rows[largest][i]) ? k : largest;
            }
            double[] swapped = rows[i];
            rows[i] = rows[largest];
            rows[largest] = swapped;
            for (int k = 0; k < n; k++) {
                if (k != i) {
                    double factor = rows[k][i] / rows[i][i];
                    for (int j = i; j <= n; j++) {
                        rows[k][j] -= factor * rows[i][j];
                    }
                }
            }
        }
        double[] solution = new double[n];
        Arrays.setAll(solution, i -> rows[i][n] / rows[i][i]);
        return solution;
    }
}
