package org.goldenlist.report.management;

import java.time.LocalDate;
import org.goldenlist.report.look.Words;

/** A day beside the date of the report: with its year where that is another. */
final class Days {

    private Days() {}

    static String of(LocalDate day, LocalDate date, Words words) {
        return words.date(day.getYear() == date.getYear() ? "date.day" : "date.day.year", day);
    }
}
