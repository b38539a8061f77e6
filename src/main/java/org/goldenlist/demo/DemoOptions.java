package org.goldenlist.demo;

import java.time.LocalDate;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/**
 * Which company to make up. Equal options give equal tables, to the last row.
 *
 * @param customers 50 to 5,000,000, prospects included
 * @param years 1 to 20 years of sales, the last of which ends with {@code lastDay}
 * @param lastDay the last day with sales; fixed by default, so that a company does not change with the day it is made
 */
public record DemoOptions(int customers, int years, long seed, LocalDate lastDay) {

    public static final DemoOptions DEFAULT = new DemoOptions(2_000, 2, 1, LocalDate.of(2026, 11, 19));

    public DemoOptions {
        within("--customers", customers, 50, 5_000_000);
        within("--years", years, 1, 20);
        within("the year of the last day", lastDay.getYear(), 2000, 2100);
    }

    private static void within(String what, int value, int low, int high) {
        if (value < low || value > high) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The demo company cannot have %s = %,d: give a number from %,d to %,d."
                            .formatted(what, value, low, high));
        }
    }

    LocalDate firstDay() {
        return lastDay.minusYears(years).plusDays(1);
    }

    int days() {
        return (int) (lastDay.toEpochDay() - firstDay().toEpochDay()) + 1;
    }
}
