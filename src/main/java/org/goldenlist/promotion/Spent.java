package org.goldenlist.promotion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.goldenlist.stake.Light;
import org.jspecify.annotations.Nullable;

/**
 * What was really spent on promotion in the days of a period that are over.
 *
 * @param to the last of them that is looked at
 * @param recent on recent customers
 * @param others on all other customers
 * @param prospects beside, and part of no share
 * @param unknown for purposes that the settings do not name; part of no share either
 * @param share of recent customers in what was spent on customers, with four decimals; null where nothing was
 * @param missing what recent customers should have got more of the same money, rounded up; zero where nothing is missing
 */
public record Spent(
        LocalDate from,
        LocalDate to,
        BigDecimal recent,
        BigDecimal others,
        BigDecimal prospects,
        BigDecimal unknown,
        @Nullable BigDecimal share,
        BigDecimal missing,
        @Nullable Light light) {

    /** Against the share that recent customers are meant to get. */
    static Spent of(
            LocalDate from,
            LocalDate to,
            BigDecimal recent,
            BigDecimal others,
            BigDecimal prospects,
            BigDecimal unknown,
            Fraction meant,
            BigDecimal redBelow) {
        BigDecimal customers = recent.add(others);
        boolean any = customers.signum() > 0;
        BigInteger should = any ? meant.upOf(customers.movePointRight(4).toBigIntegerExact()) : BigInteger.ZERO;
        BigDecimal missing = new BigDecimal(should, 4).subtract(recent).max(BigDecimal.ZERO);
        Light light = null;
        if (any) {
            light = meant.compare(recent, customers) >= 0
                    ? Light.GREEN
                    : meant.percent(redBelow).compare(recent, customers) >= 0 ? Light.AMBER : Light.RED;
        }
        return new Spent(
                from,
                to,
                recent,
                others,
                prospects,
                unknown,
                any ? recent.divide(customers, 4, RoundingMode.HALF_UP) : null,
                missing.setScale(2, RoundingMode.UP),
                light);
    }
}
