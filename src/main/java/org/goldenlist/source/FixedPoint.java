package org.goldenlist.source;

import java.math.BigDecimal;

/** Reads decimal numbers, as a MySQL server writes them, into whole multiples of a power of ten. */
final class FixedPoint {

    private static final long LARGEST = 1_000_000_000_000L; // per line, in whole units

    static final BigDecimal LARGEST_AMOUNT = BigDecimal.valueOf(LARGEST);

    private FixedPoint() {}

    /**
     * Reads a number such as {@code -12.3405}.
     *
     * @param scale decimal places kept; a further one is rounded half away from zero, as MySQL's ROUND does
     * @return the number times ten to the power of scale
     * @throws NumberFormatException where it is no plain decimal number
     * @throws ArithmeticException where it is beyond a million million
     */
    static long parse(byte[] ascii, int scale) {
        int i = 0;
        boolean negative = ascii.length > 0 && ascii[0] == '-';
        if (negative) {
            i++;
        }
        long value = 0;
        int digits = 0;
        for (; i < ascii.length && ascii[i] != '.'; i++, digits++) {
            value = value * 10 + digit(ascii[i]);
            if (value > LARGEST) {
                throw new ArithmeticException("beyond " + LARGEST);
            }
        }
        int places = 0;
        for (i++; i < ascii.length; i++, digits++) {
            int digit = digit(ascii[i]);
            if (places < scale) {
                value = value * 10 + digit;
                places++;
            } else if (places == scale) {
                value += digit >= 5 ? 1 : 0;
                places++;
            }
        }
        if (digits == 0) {
            throw new NumberFormatException("no digits");
        }
        for (; places < scale; places++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    private static int digit(byte b) {
        if (b < '0' || b > '9') {
            throw new NumberFormatException("not a digit");
        }
        return b - '0';
    }
}
