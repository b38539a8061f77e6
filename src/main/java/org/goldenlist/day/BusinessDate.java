package org.goldenlist.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day, in the company's time zone, whose sales a night closes. */
public record BusinessDate(LocalDate date) implements Comparable<BusinessDate> {

    /** The last day that is over in this zone. */
    public static BusinessDate yesterday(Clock clock, ZoneId zone) {
        return new BusinessDate(LocalDate.ofInstant(clock.instant(), zone).minusDays(1));
    }

    /** The days of a window that ends with this day and holds it. */
    public DateRange window(int days) {
        return new DateRange(date.minusDays(days - 1L), date);
    }

    public BusinessDate next() {
        return new BusinessDate(date.plusDays(1));
    }

    @Override
    public int compareTo(BusinessDate other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
