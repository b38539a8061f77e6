package org.goldenlist.promotion;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A share from 0 to 1, exact: a third of something is no decimal number. */
record Fraction(BigInteger numerator, BigInteger denominator) {

    /** What {@link #parse} takes. */
    static final String PATTERN = "[0-9]{1,6}/[0-9]{1,6}|[01]([.][0-9]{1,6})?";

    /** As in {@code 1/3} or {@code 0.25}. */
    static Fraction parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            BigDecimal decimal = new BigDecimal(text);
            return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    boolean isShare() {
        return denominator.signum() > 0 && numerator.compareTo(denominator) <= 0;
    }

    /** Of a whole number from 0, rounded up. */
    BigInteger upOf(BigInteger whole) {
        return whole.multiply(numerator)
                .add(denominator.subtract(BigInteger.ONE))
                .divide(denominator);
    }

    /** Below zero where a part of a whole above zero is less than this share of it. */
    int compare(BigDecimal part, BigDecimal whole) {
        return part.multiply(new BigDecimal(denominator)).compareTo(whole.multiply(new BigDecimal(numerator)));
    }

    /** This many percent of it. */
    Fraction percent(BigDecimal percent) {
        return new Fraction(
                numerator.multiply(percent.movePointRight(4).toBigIntegerExact()),
                denominator.multiply(BigInteger.valueOf(1_000_000)));
    }
}
