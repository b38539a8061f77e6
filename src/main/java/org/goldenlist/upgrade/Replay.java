package org.goldenlist.upgrade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.goldenlist.grade.Grade;
import org.goldenlist.grade.GradeLines;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.metric.KnownCustomers;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.metric.Snapshots;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.value.PastMonthEnd;
import org.goldenlist.value.PastMonthEnds;
import org.goldenlist.worth.WorthSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Goes back to past month-ends: what chances would have been given to the Cs and Ds of then, and who did cross the line. Scores and lines
 * of then are out of net profit alone. Reads only.
 */
final class Replay {

    private static final int MONTHS = 12;
    private static final int YEAR = 365;
    private static final int MOST_CASES = 400_000;
    private static final int CUSTOMERS_AT_ONCE = 1_000_000; // each counted once for each month-end

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Snapshots snapshots;
    private final PastMonthEnds pastMonthEnds;
    private final WorthSettings worth;
    private final GradeSettings grades;
    private final int horizon;

    Replay(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings worth,
            GradeSettings grades,
            int horizon) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.snapshots = new Snapshots(dataSource, files, profit);
        this.pastMonthEnds = new PastMonthEnds(dataSource, files, profit, worth);
        this.worth = worth;
        this.grades = grades;
        this.horizon = horizon;
    }

    /** What was seen. */
    record Seen(Calibration calibration, BestYears best) {}

    /** Up to a date. */
    Seen upTo(LocalDate date) {
        List<LocalDate> monthEnds = monthEnds(date);
        BestYears best = new BestYears();
        if (monthEnds.isEmpty()) {
            return new Seen(
                    Calibration.none("not calibrated: no month-end has a year of history before it and " + horizon
                            + " days after it"),
                    best);
        }
        BitSet known = KnownCustomers.read(dataSource);
        int oneIn = 1 + (int) ((long) known.cardinality() * monthEnds.size() / MOST_CASES);
        Walk walk = new Walk(known, drawn(known, oneIn), best);
        int atOnce = Math.max(1, CUSTOMERS_AT_ONCE / (CustomerPartitions.lastCustomer(jdbc) + 1));
        for (int from = 0; from < monthEnds.size(); from += atOnce) {
            walk.take(monthEnds.subList(from, Math.min(monthEnds.size(), from + atOnce)));
        }
        return new Seen(Calibration.of(walk.cases, horizon, oneIn), best);
    }

    /** The last ones with a year of history before them and the days of the horizon after them. */
    private List<LocalDate> monthEnds(LocalDate date) {
        List<LocalDate> ends = new ArrayList<>();
        LocalDate first = snapshots.firstOrder().orElse(date).plusDays(YEAR - 1L);
        YearMonth month = YearMonth.from(date.minusDays(horizon)).minusMonths(MONTHS);
        for (; !month.atEndOfMonth().plusDays(horizon).isAfter(date); month = month.plusMonths(1)) {
            if (!month.atEndOfMonth().isBefore(first)) {
                ends.add(month.atEndOfMonth());
            }
        }
        return ends.subList(Math.max(0, ends.size() - MONTHS), ends.size());
    }

    /** Some of the customers by their ids, whatever their numbers. */
    private BitSet drawn(BitSet known, int oneIn) {
        if (oneIn == 1) {
            return known;
        }
        BitSet drawn = new BitSet();
        jdbc.sql("SELECT customer_no FROM customer WHERE known AND customer_no > 1 AND CRC32(customer_id) % ? = 0")
                .param(oneIn)
                .query(row -> {
                    drawn.set(row.getInt(1));
                });
        return drawn;
    }

    private LocalDate stillThere(LocalDate monthEnd) {
        return monthEnd.minusDays(YEAR - (long) horizon);
    }

    /** The month-ends, one after the other. */
    private final class Walk {

        private final BitSet known;
        private final BitSet drawn;
        private final BestYears best;
        private final PastCases cases = new PastCases();

        Walk(BitSet known, BitSet drawn, BestYears best) {
            this.known = known;
            this.drawn = drawn;
            this.best = best;
        }

        void take(List<LocalDate> monthEnds) {
            Collection<LocalDate> around = new TreeSet<>();
            for (LocalDate monthEnd : monthEnds) {
                around.add(stillThere(monthEnd));
                around.add(monthEnd.plusDays(horizon));
            }
            Map<LocalDate, Snapshot> read = snapshots.asOf(around);
            around.forEach(day -> best.take(Objects.requireNonNull(read.get(day))));
            pastMonthEnds.each(monthEnds, past -> {
                LocalDate day = LocalDate.ofEpochDay(past.snapshot().asOf());
                cases.begin(day);
                best.take(past.snapshot());
                take(
                        past,
                        Objects.requireNonNull(read.get(stillThere(day))),
                        Objects.requireNonNull(read.get(day.plusDays(horizon))));
            });
        }

        private void take(PastMonthEnd past, Snapshot leaving, Snapshot later) {
            Snapshot now = past.snapshot();
            int[] active = known.stream()
                    .filter(customer -> customer < now.length()
                            && now.hasOrdered(customer)
                            && now.lastOrder(customer) > now.asOf() - YEAR)
                    .toArray();
            GradeLines lines = GradeLines.cut(
                    Arrays.stream(active).mapToLong(now::profitOfYear).toArray(), grades);
            Crossing crossing = Raising.crossing(past.inForce(), worth, horizon);
            for (int customer : active) {
                Grade grade = lines.gradeOf(now.profitOfYear(customer));
                if ((grade == Grade.C || grade == Grade.D) && drawn.get(customer)) {
                    OptionalLong line = lines.above(grade.better());
                    if (line.isPresent()) {
                        long kept = now.profit(customer) - leaving.profit(customer);
                        cases.add(
                                crossing.chance(past.history(customer), line.getAsLong() - kept),
                                later.profitOfYear(customer) > line.getAsLong());
                    }
                }
            }
        }
    }
}
