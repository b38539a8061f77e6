package org.goldenlist.backtest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/**
 * The month-ends of a past range that can be judged: somebody had ordered by then, and the days of the horizon after them are
 * among the data.
 *
 * @param last the last day of the data
 */
record PastMonths(List<LocalDate> ends, LocalDate last) {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 730;
    private static final int MONTHS = 12;

    /** @throws GoldenListException with {@link ExitCode#USAGE} where nobody can look so far ahead, or the range ends before it begins */
    static void check(@Nullable LocalDate from, @Nullable LocalDate to, int horizon) {
        if (horizon < SHORTEST || horizon > LONGEST) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "A horizon of " + horizon + " days cannot be judged; give one from " + SHORTEST + " to " + LONGEST
                            + ", such as --horizon 90.");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new GoldenListException(
                    ExitCode.USAGE, "The range begins on " + from + ", after it ends on " + to + ". Exchange them.");
        }
    }

    /**
     * Those from one day to another; without them, the last twelve that there are.
     *
     * @param first the day of the first order
     * @param last the last day of the data
     * @throws GoldenListException with {@link ExitCode#DATA} where there is none, with those that there are
     */
    static PastMonths of(
            LocalDate first, LocalDate last, @Nullable LocalDate from, @Nullable LocalDate to, int horizon) {
        List<LocalDate> possible = new ArrayList<>();
        YearMonth month = YearMonth.from(first);
        while (!month.atEndOfMonth().plusDays(horizon).isAfter(last)) {
            possible.add(month.atEndOfMonth());
            month = month.plusMonths(1);
        }
        if (possible.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "There is no month-end to judge by: the first order is of " + first + ", the last day loaded is "
                            + last + ", and a month-end needs " + horizon
                            + " days after it. Give a shorter --horizon, or wait.");
        }
        List<LocalDate> ends = possible.stream()
                .filter(end -> (from == null || !end.isBefore(from)) && (to == null || !end.isAfter(to)))
                .toList();
        if (ends.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The range " + (from == null ? "up to " + to : to == null ? "from " + from : from + " to " + to)
                            + " holds no month-end with " + horizon
                            + " days after it among the data. There are such from " + possible.get(0) + " to "
                            + possible.get(possible.size() - 1) + ".");
        }
        boolean asked = from != null || ends.size() <= MONTHS;
        return new PastMonths(asked ? ends : ends.subList(ends.size() - MONTHS, ends.size()), last);
    }
}
