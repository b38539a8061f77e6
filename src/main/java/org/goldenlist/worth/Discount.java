package org.goldenlist.worth;

import java.util.function.DoubleUnaryOperator;

/** What comes in quarters of a year, each taken as of now from its middle on. */
record Discount(double yearlyRate) {

    private static final int QUARTERS = 4;

    /**
     * The discounted sum.
     *
     * @param until what comes until so many days from now
     */
    double of(int years, DoubleUnaryOperator until) {
        double sum = 0;
        double before = 0;
        for (int quarter = 1; quarter <= QUARTERS * years; quarter++) {
            double so = until.applyAsDouble(quarter * (double) CustomerHistory.YEAR / QUARTERS);
            sum += (so - before) * Math.pow(1 + yearlyRate, -(quarter - 0.5) / QUARTERS);
            before = so;
        }
        return sum;
    }
}
