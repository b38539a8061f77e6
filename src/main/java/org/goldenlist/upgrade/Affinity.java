package org.goldenlist.upgrade;

/**
 * That customers who bought one category bought another one too.
 *
 * @param customers with a category at all
 * @param customersIf who bought the one
 * @param customersThen who bought the other
 * @param both who bought both
 */
record Affinity(int category, int then, int customers, int customersIf, int customersThen, int both) {

    private static final double SIX_DECIMALS = 1e6;

    double support() {
        return rounded((double) both / customers);
    }

    double confidence() {
        return rounded((double) both / customersIf);
    }

    /** How many times as often as among all customers; above 1 the one speaks for the other. */
    double lift() {
        return rounded((double) both / customersIf * customers / customersThen);
    }

    /** So that what is equal by the books is equal here. */
    private static double rounded(double figure) {
        return Math.rint(figure * SIX_DECIMALS) / SIX_DECIMALS;
    }
}
