package org.goldenlist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts on the terminal. */
final class Money {

    private Money() {}

    /** To the last decimal, and with two at least: for differences, of which none may be hidden. */
    static String exact(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        BigDecimal shown = plain.scale() < 2 ? plain.setScale(2, RoundingMode.UNNECESSARY) : plain;
        return String.format(Locale.ROOT, "%,." + shown.scale() + "f", shown);
    }

    /** Rounded to cents, with a true minus. */
    static String cents(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP))
                .replace('-', '−');
    }
}
