package org.goldenlist.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Days from the first to the last, both included. */
public record DateRange(LocalDate from, LocalDate to) {

    public DateRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A range of days that ends on " + to + ", before it begins on " + from);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public Stream<LocalDate> days() {
        return from.datesUntil(to.plusDays(1));
    }

    /** In two parts, the former the longer; a single day is one part. */
    public List<DateRange> halves() {
        if (from.equals(to)) {
            return List.of(this);
        }
        LocalDate middle = from.plusDays((length() - 1) / 2);
        return List.of(new DateRange(from, middle), new DateRange(middle.plusDays(1), to));
    }

    /** The number of days. */
    public int length() {
        return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + " to " + to;
    }
}
