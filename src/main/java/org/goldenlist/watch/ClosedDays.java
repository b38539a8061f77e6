package org.goldenlist.watch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days on which the company sells nothing: they count for nobody's silence. Immutable. */
final class ClosedDays {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final long FIRST = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();

    private final int[] upTo = new int[(int) (LAST - FIRST) + 1]; // closed days up to each day, from the first year on

    /** @throws IllegalArgumentException where a text can be read as no days */
    ClosedDays(List<String> texts) {
        boolean[] closed = new boolean[upTo.length];
        for (String text : texts) {
            Season season =
                    Season.of(text).orElseThrow(() -> new IllegalArgumentException("No days can be read from " + text));
            season.times().forEach(time -> {
                long last = Math.min(LAST, time.last());
                for (long day = Math.max(FIRST, time.first()); day <= last; day++) {
                    closed[(int) (day - FIRST)] = true;
                }
            });
        }
        int count = 0;
        for (int i = 0; i < upTo.length; i++) {
            count += closed[i] ? 1 : 0;
            upTo[i] = count;
        }
    }

    /** Days since 1970, both included. */
    private record Time(long first, long last) {}

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

        private List<Time> times() {
            List<Time> times = new ArrayList<>();
            if (fromYear != null && toYear != null) {
                times.add(new Time(
                        from.atYear(fromYear).toEpochDay(), to.atYear(toYear).toEpochDay()));
                return times;
            }
            for (int year = FIRST_YEAR - 1; year <= LAST_YEAR; year++) {
                times.add(new Time(
                        first(year),
                        to.atYear(to.isBefore(from) ? year + 1 : year).toEpochDay()));
            }
            return times;
        }

        /** In a year without a 29 February, the day after. */
        private long first(int year) {
            long day = from.atYear(year).toEpochDay();
            return from.isValidYear(year) ? day : day + 1;
        }
    }

    /** Days after one and up to another on which the company was open. */
    long open(long after, long upToDay) {
        return upToDay - after - (closed(upToDay) - closed(after));
    }

    private int closed(long day) {
        return day < FIRST ? 0 : upTo[(int) (Math.min(day, LAST) - FIRST)];
    }

    /** Whether a year has a day on which the company is open. */
    boolean isEverOpen() {
        return open(
                        LocalDate.of(2026, 12, 31).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                > 0;
    }
}
