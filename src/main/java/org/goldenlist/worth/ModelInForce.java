package org.goldenlist.worth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By what customers are looked ahead for.
 *
 * @param asOf the month-end whose histories it was made from
 * @param purchases in days; null where the plain average is in force, and so is the next
 * @param spending in the currency
 * @param reason why the plain average is in force; null where it is not
 */
public record ModelInForce(
        LocalDate asOf,
        @Nullable BetaGeometric purchases,
        @Nullable GammaGamma spending,
        PlainAverage average,
        @Nullable String reason) {

    /** What the plain average is called. */
    public static final String PLAIN = "plain average";

    public Forecast forecast(WorthSettings settings) {
        return purchases == null || spending == null
                ? new PlainForecast(average, settings)
                : new ModelForecast(purchases, spending, settings);
    }

    public boolean isPlain() {
        return reason != null;
    }

    /** Which model it is. */
    public String title() {
        return purchases == null ? PLAIN : purchases.kind().toString();
    }
}
