package org.goldenlist.campaign;

/**
 * What one customer who is compared did in the days of the window. Amounts are ten-thousandths.
 *
 * @param profitBefore of as many days before the first
 * @param gradeChange steps up, or down if below zero
 */
record Outcome(
        int stratum, boolean heldBack, long profit, int orders, long profitBefore, int ordersBefore, int gradeChange) {

    double of(Measure measure) {
        return switch (measure) {
            case PROFIT -> profit / 10_000.0;
            case ORDERS -> orders;
            case ROSE -> gradeChange > 0 ? 1 : 0;
            case FELL -> gradeChange < 0 ? 1 : 0;
        };
    }

    /** What of it is known from before; 0 of grades. */
    double before(Measure measure) {
        return switch (measure) {
            case PROFIT -> profitBefore / 10_000.0;
            case ORDERS -> ordersBefore;
            case ROSE, FELL -> 0;
        };
    }
}
