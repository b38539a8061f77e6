package org.goldenlist.campaign;

import java.util.Locale;

/** What of the days of the window is compared. */
public enum Measure {
    /** Net profit before the cost of the offer, in the currency. */
    PROFIT,
    ORDERS,
    /** Share of customers whose grade is better at the end than at the start. */
    ROSE,
    /** Share of those whose grade is worse. */
    FELL;

    boolean isBetterIfMore() {
        return this != FELL;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
