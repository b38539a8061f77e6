package org.goldenlist.watch;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One customer, as of a date, beside the whole list: all that a rule may look at. */
record Look(CustomerAsOf customer, CompanyAsOf company, WatchSettings settings) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    WatchSettings.Thresholds thresholds() {
        return settings.signs();
    }

    long day() {
        return customer.day();
    }

    /** Open days since the last order. */
    long silence() {
        return company.closed().open(customer.lastOrder(), day());
    }

    /** As a person writes it: without the year where that is clear. */
    String inWords(long someDay) {
        LocalDate date = LocalDate.ofEpochDay(someDay);
        boolean near = Math.abs(someDay - day()) < 300;
        return (near ? DAY : DAY_OF_YEAR).format(date);
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static String days(long number) {
        return count(number, "day", "days");
    }

    /** A share from 0 to 1 as whole percent. */
    static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** High for the golden list and those pinned, medium for the others. */
    Severity byStanding() {
        return customer.isGolden() || customer.isPinned() ? Severity.HIGH : Severity.MEDIUM;
    }
}
