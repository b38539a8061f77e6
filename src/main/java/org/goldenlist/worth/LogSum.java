package org.goldenlist.worth;

/** Adds up logarithms of numbers, taking one logarithm for several of them. Not thread-safe. */
final class LogSum {

    private static final int AT_ONCE = 8; // of numbers between 1e-38 and 1e38

    private double sum;
    private double product = 1;
    private int factors;

    void add(double number) {
        product *= number;
        if (++factors == AT_ONCE) {
            flush();
        }
    }

    /** So many times. */
    void add(double number, int times) {
        if (times == 1) {
            add(number);
        } else {
            sum += times * Math.log(number);
        }
    }

    private void flush() {
        sum += Math.log(product);
        product = 1;
        factors = 0;
    }

    double value() {
        flush();
        return sum;
    }
}
