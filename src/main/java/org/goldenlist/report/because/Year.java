package org.goldenlist.report.because;

import java.math.BigDecimal;

/** 365 days of one customer; margin is what is left before serving. */
public record Year(BigDecimal orders, BigDecimal netRevenue, BigDecimal margin, BigDecimal costToServe) {

    public static final Year NOTHING = new Year(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public BigDecimal netProfit() {
        return margin.subtract(costToServe);
    }

    /** Whether what a later year brought can be held against it: there were orders, and they brought revenue. */
    public boolean isComparable() {
        return orders.signum() != 0 && netRevenue.signum() != 0;
    }
}
