package org.goldenlist.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one day in a currency other than the company's, as the source itself counts and adds them up.
 *
 * @param rate of one unit in the company's currency; null where there is none
 * @param rateOn the day that the rate was given for
 * @param net in that currency
 * @param converted the same in the company's, converted and rounded line by line
 */
public record InCurrency(
        String currency,
        @Nullable BigDecimal rate,
        @Nullable LocalDate rateOn,
        long lines,
        BigDecimal net,
        BigDecimal converted) {

    /** With further lines in the same currency, of the same day. */
    InCurrency plus(InCurrency other) {
        return new InCurrency(
                currency, rate, rateOn, lines + other.lines, net.add(other.net), converted.add(other.converted));
    }
}
