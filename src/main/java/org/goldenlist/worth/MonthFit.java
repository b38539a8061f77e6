package org.goldenlist.worth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was fitted to the histories as of a month-end.
 *
 * @param firstOrder the first day of the data; null where there are none
 * @param purchases the fit of the model chosen; null where none was fitted to the end
 * @param spending the fit of the model of profit
 * @param heldOutDays days that the candidates were judged by; zero where they were not
 * @param errors of the candidates by what they are called; of one that could not be fitted there are none
 */
public record MonthFit(
        ModelInForce inForce,
        @Nullable LocalDate firstOrder,
        int customers,
        int repeaters,
        @Nullable Fit<BetaGeometric> purchases,
        @Nullable Fit<GammaGamma> spending,
        int heldOutDays,
        Map<String, HoldOut.Errors> errors) {

    private static final MathContext KEPT = new MathContext(6);

    /** As parameters are kept, so that they do not depend on where a search began. */
    static double kept(double parameter) {
        return new BigDecimal(parameter).round(KEPT).doubleValue();
    }

    static BetaGeometric kept(BetaGeometric model) {
        return new BetaGeometric(model.kind(), kept(model.r()), kept(model.alpha()), kept(model.a()), kept(model.b()));
    }

    static GammaGamma kept(GammaGamma model) {
        return new GammaGamma(kept(model.p()), kept(model.q()), kept(model.v()));
    }

    /** For a person: which model, from what, and how it did. */
    public String sentence() {
        String text = inForce.reason() == null
                ? "The forecast of " + inForce.asOf() + " is by " + inForce.title()
                        + " with Gamma-Gamma, from the histories of " + String.format(Locale.ROOT, "%,d", customers)
                        + " customers."
                : plain(inForce);
        return errors.isEmpty()
                ? text
                : text + " In the " + heldOutDays
                        + " days held out, the error of the days with an order for each customer was "
                        + errors.entrySet().stream()
                                .map(one -> String.format(
                                        Locale.ROOT,
                                        "%.3f by %s (all together %+,.0f)",
                                        one.getValue().mean(),
                                        one.getKey().equals(ModelInForce.PLAIN) ? "the " + one.getKey() : one.getKey(),
                                        one.getValue().bias()))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    /** That no model is in force, and why. */
    public static String plain(ModelInForce inForce) {
        return "The forecast of " + inForce.asOf() + " is by the plain average of the active customers: "
                + inForce.reason();
    }
}
