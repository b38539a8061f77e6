package org.goldenlist.worth;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses and fits the models as of a month-end: each model of purchases is fitted without the last days, and the one that
 * expected those best, for each customer, is fitted again with them. Where no model can be, or none is better than it, the plain
 * average is in force, and it is said why. A pure function of the population, whatever the order of its customers.
 */
public final class FitMonth {

    private static final int FEWEST = 50;
    private static final int FEWEST_DAYS = 7;

    private final Population population;
    private final PlainAverage average;
    private final Histories histories;
    private final Map<String, HoldOut.Errors> errors = new LinkedHashMap<>();
    private @Nullable Fit<BetaGeometric> purchases;
    private @Nullable Fit<GammaGamma> spending;

    private FitMonth(Population population) {
        this.population = population;
        this.average = PlainAverage.of(population.customers());
        this.histories = histories(population.customers());
    }

    public static MonthFit of(Population population) {
        FitMonth month = new FitMonth(population);
        String reason = month.fit().orElse(null);
        Fit<BetaGeometric> purchases = reason == null ? month.purchases : null;
        Fit<GammaGamma> spending = reason == null ? month.spending : null;
        return new MonthFit(
                new ModelInForce(
                        population.asOf(),
                        purchases == null ? null : MonthFit.kept(purchases.model()),
                        spending == null ? null : MonthFit.kept(spending.model()),
                        month.average,
                        reason),
                population.firstOrder(),
                month.histories.customers(),
                month.histories.repeaters(),
                month.purchases,
                month.spending,
                month.errors.isEmpty() ? 0 : population.heldOutDays(),
                month.errors);
    }

    private static Histories histories(Iterable<CustomerHistory> customers) {
        return Histories.of(() -> StreamSupport.stream(customers.spliterator(), false)
                .map(CustomerHistory::history)
                .iterator());
    }

    /** Nothing, or why not. */
    private Optional<String> fit() {
        if (histories.customers() < FEWEST) {
            return because(
                    customers(histories.customers()) + " had ordered by then, and a model needs " + FEWEST + ".");
        }
        if (population.heldOutDays() < FEWEST_DAYS) {
            return because("the first order is of " + population.firstOrder() + ", and a model needs three weeks.");
        }
        Histories before = histories(population.beforeHeldOut());
        if (before.customers() < FEWEST) {
            return because(customers(before.customers()) + " had ordered before the " + population.heldOutDays()
                    + " days by which models are judged, and a model needs " + FEWEST + ".");
        }
        if (before.repeaters() == 0) {
            return because("no customer had come back before the " + population.heldOutDays()
                    + " days by which models are judged.");
        }
        return judge(before).or(this::fitSpending);
    }

    private static Optional<String> because(String reason) {
        return Optional.of(reason);
    }

    private static String customers(int count) {
        return count == 0 ? "no customer" : count == 1 ? "one customer" : count + " customers";
    }

    private Optional<String> judge(Histories before) {
        Fit<BetaGeometric> best = null;
        for (Kind kind : Kind.values()) {
            Fit<BetaGeometric> fit = Fit.of(kind, before);
            if (fit.converged()) {
                BetaGeometric model = fit.model();
                WhileAlive known = new WhileAlive();
                held(
                        kind.toString(),
                        customer -> model.probabilityAlive(customer.history())
                                * known.of(
                                        customer,
                                        () -> model.whileAlive(customer.history(), population.heldOutDays())));
                best = best == null || error(fit) < error(best) ? fit : best;
            }
        }
        PlainAverage plain = PlainAverage.of(population.beforeHeldOut());
        double part = population.heldOutDays() / (double) CustomerHistory.YEAR;
        held(ModelInForce.PLAIN, customer -> plain.expectedOrders(customer) * part);
        if (best == null) {
            return because("neither BG/NBD nor MBG/NBD has a likeliest set of parameters for these histories.");
        }
        if (error(ModelInForce.PLAIN) < error(best)) {
            return because("it came nearer to the days with an order of each customer than a model did.");
        }
        return fitAgain(best);
    }

    private void held(String name, ToDoubleFunction<CustomerHistory> expected) {
        HoldOut.of(population.heldOut(), expected).ifPresent(found -> errors.put(name, found));
    }

    private double error(Fit<BetaGeometric> fit) {
        return error(fit.model().kind().toString());
    }

    private double error(String name) {
        HoldOut.Errors found = errors.get(name);
        return found == null ? Double.POSITIVE_INFINITY : found.mean();
    }

    private Optional<String> fitAgain(Fit<BetaGeometric> before) {
        Kind kind = before.model().kind();
        purchases = Fit.of(
                kind,
                histories,
                before.parameters().stream().mapToDouble(Double::doubleValue).toArray());
        return purchases.converged()
                ? Optional.empty()
                : because(kind + " has no likeliest set of parameters for the histories of all days.");
    }

    private Optional<String> fitSpending() {
        Spending profitable =
                Spending.of(() -> StreamSupport.stream(population.customers().spliterator(), false)
                        .filter(customer -> customer.profit() > 0)
                        .map(customer -> new Spending.Mean(customer.activeDays(), customer.meanOfDay()))
                        .iterator());
        if (profit().signum() <= 0) {
            return because("the orders of all customers together have brought no net profit.");
        }
        if (profitable.customers() < FEWEST) {
            return because(
                    customers(profitable.customers()) + " had brought a net profit, and a model needs " + FEWEST + ".");
        }
        spending = Fit.of(profitable);
        if (!spending.converged()) {
            return because("Gamma-Gamma has no likeliest set of parameters for what the customers have brought.");
        }
        return MonthFit.kept(spending.model()).hasMean()
                ? Optional.empty()
                : because("what a day with an order brings differs so much that by Gamma-Gamma it has no mean.");
    }

    /** Of all customers; whole numbers, whatever their order. */
    private BigInteger profit() {
        BigInteger sum = BigInteger.ZERO;
        for (CustomerHistory customer : population.customers()) {
            sum = sum.add(BigInteger.valueOf(customer.profit()));
        }
        return sum;
    }
}
