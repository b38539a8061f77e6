package org.goldenlist.day;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of the calendar year, written 2026-Q4.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{4})-?[Qq]([1-4])");
    private static final int OF_A_YEAR = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (number < 1 || number > OF_A_YEAR) {
            throw new IllegalArgumentException("A year has no quarter " + number);
        }
    }

    /** The one that a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /**
     * As a person writes it.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Quarter parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no quarter; give one as 2026-Q4");
        }
        return new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return plus(1).firstDay().minusDays(1);
    }

    public Quarter plus(int quarters) {
        return of(firstDay().plusMonths((long) MONTHS * quarters));
    }

    public Quarter minus(int quarters) {
        return plus(-quarters);
    }

    @Override
    public int compareTo(Quarter other) {
        return firstDay().compareTo(other.firstDay());
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
