package org.goldenlist.worth;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What would have been expected of the last days of a history, against what came. */
public final class HoldOut {

    private static final double PARTS = 1e9; // errors are added up as whole numbers, whatever their order

    /**
     * A customer before these days.
     *
     * @param came days with an order among these
     */
    public record Case(CustomerHistory before, int came) {}

    /**
     * How one way to expect did.
     *
     * @param mean the mean absolute error for each customer, in days with an order
     * @param bias days with an order expected of all together less those that came
     */
    public record Errors(double mean, double bias) {}

    private HoldOut() {}

    /** None where something expected is no number. */
    static Optional<Errors> of(Iterable<Case> cases, ToDoubleFunction<CustomerHistory> expected) {
        long customers = 0;
        long sum = 0;
        long bias = 0;
        for (Case one : cases) {
            double error = (expected.applyAsDouble(one.before()) - one.came()) * PARTS;
            if (!(Math.abs(error) < Long.MAX_VALUE)) {
                return Optional.empty();
            }
            customers++;
            sum = Math.addExact(sum, Math.round(Math.abs(error)));
            bias += Math.round(error);
        }
        return Optional.of(new Errors(customers == 0 ? 0 : sum / PARTS / customers, bias / PARTS));
    }
}
