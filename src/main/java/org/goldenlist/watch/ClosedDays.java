package org.goldenlist.watch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days on which the company sells nothing: they count for nobody's silence. Immutable. */
final class ClosedDays {

    private final List<Season> seasons;

    ClosedDays(List<String> texts) {
        this.seasons = texts.stream()
                .map(text -> Season.of(text)
                        .orElseThrow(() -> new IllegalArgumentException("No days can be read from " + text)))
                .toList();
    }

    /** Days from one to another, both included: of every year where the years are null, the last possibly in the next. */
    record Season(
            MonthDay from,
            MonthDay to,
            @Nullable Integer fromYear,
            @Nullable Integer toYear) {

        /** Of {@code 05-01}, {@code 12-24..01-02}, {@code 2026-08-03} or {@code 2026-08-03..2026-08-21}. */
        static Optional<Season> of(String text) {
            String[] days = text.strip().split("\\.\\.", -1);
            if (days.length > 2) {
                return Optional.empty();
            }
            try {
                String first = days[0].strip();
                String last = days[days.length - 1].strip();
                if (first.length() == 5 && last.length() == 5) {
                    return Optional.of(
                            new Season(MonthDay.parse("--" + first), MonthDay.parse("--" + last), null, null));
                }
                LocalDate from = LocalDate.parse(first);
                LocalDate to = LocalDate.parse(last);
                return to.isBefore(from)
                        ? Optional.empty()
                        : Optional.of(new Season(MonthDay.from(from), MonthDay.from(to), from.getYear(), to.getYear()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        /** How many of the days after one and up to another are in it. */
        private long between(long after, long upTo) {
            if (fromYear != null && toYear != null) {
                return overlap(after, upTo, from.atYear(fromYear), to.atYear(toYear));
            }
            long days = 0;
            int last = LocalDate.ofEpochDay(upTo).getYear();
            for (int year = LocalDate.ofEpochDay(after).getYear() - 1; year <= last; year++) {
                days += overlap(after, upTo, from.atYear(year), to.atYear(to.isBefore(from) ? year + 1 : year));
            }
            return days;
        }

        private static long overlap(long after, long upTo, LocalDate first, LocalDate last) {
            return Math.max(0, Math.min(upTo, last.toEpochDay()) - Math.max(after + 1, first.toEpochDay()) + 1);
        }
    }

    /** Days after one and up to another on which the company was open, as seasons that do not overlap tell it. */
    long open(long after, long upTo) {
        long days = upTo - after;
        for (Season season : seasons) {
            days -= season.between(after, upTo);
        }
        return Math.max(0, days);
    }
}
