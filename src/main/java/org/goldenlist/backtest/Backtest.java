package org.goldenlist.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.KnownCustomers;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.metric.Snapshots;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.value.PastMonthEnd;
import org.goldenlist.value.PastMonthEnds;
import org.goldenlist.watch.PastWatch;
import org.goldenlist.watch.WatchSettings;
import org.goldenlist.worth.WorthSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks a past range month-end by month-end, looks at customers as of each, and holds what it saw against what they then did. */
public final class Backtest {

    /** The chance of no order from which on the second rule says that somebody will stay away. */
    static final double LIKELY = 0.6;

    private static final int MOST_CASES = 3_000_000;

    private final DataSource dataSource;
    private final ShippedFiles files;
    private final Profit profit;
    private final WorthSettings worth;
    private final PastSigns signs;
    private final int mostCases;

    public Backtest(
            DataSource dataSource, ShippedFiles files, Profit profit, WorthSettings worth, WatchSettings watch) {
        this(dataSource, files, profit, worth, watch, MOST_CASES);
    }

    /** @param mostCases where there could be more, some of the customers are drawn */
    Backtest(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings worth,
            WatchSettings watch,
            int mostCases) {
        this.dataSource = dataSource;
        this.files = files;
        this.profit = profit;
        this.worth = worth;
        this.signs = new PastSigns(new PastWatch(dataSource, files, profit, watch));
        this.mostCases = mostCases;
    }

    /**
     * Refuses what cannot be asked, before any database is.
     *
     * @throws GoldenListException with {@link ExitCode#USAGE}
     */
    public static void check(@Nullable LocalDate from, @Nullable LocalDate to, int horizon) {
        PastMonths.check(from, to, horizon);
    }

    /**
     * Judges; reads only.
     *
     * @param from first month-end, or a day before it; without, the last twelve
     * @param horizon days after a month-end in which a customer orders, or does not
     * @throws GoldenListException where the range, the horizon or the data do not allow it
     */
    public Report of(@Nullable LocalDate from, @Nullable LocalDate to, int horizon) {
        PastMonths.check(from, to, horizon);
        PastMonths months = PastMonths.of(firstOrder(), lastDay(), from, to, horizon);
        Walk walk = new Walk(months, horizon);
        new PastMonthEnds(dataSource, files, profit, worth).each(months.ends(), walk::take);
        return walk.report();
    }

    private LocalDate firstOrder() {
        return new Snapshots(dataSource, files, profit)
                .firstOrder()
                .orElseThrow(() -> nothing("No order of a customer is loaded yet."));
    }

    private LocalDate lastDay() {
        Optional<LocalDate> last = JdbcClient.create(dataSource)
                .sql("SELECT MAX(business_date) AS day FROM day_total HAVING MAX(business_date) IS NOT NULL")
                .query(LocalDate.class)
                .optional();
        return last.orElseThrow(() -> nothing("Nothing is loaded yet."));
    }

    private static GoldenListException nothing(String what) {
        return new GoldenListException(ExitCode.DATA, what + " Start a night with: goldenlist run nightly");
    }

    /** The cases that are gathered on the way. */
    private final class Walk {

        private static final int GOLDEN = 63; // bits after those of the signs
        private static final int REPEATER = 62;

        private final PastMonths months;
        private final int horizon;
        private final NextOrders next;
        private final BitSet known;
        private final Places places;
        private final int oneIn;
        private final Cases.Builder cases;
        private final CameBack.Count back;
        private final Map<String, Integer> models = new TreeMap<>();
        private int month;

        Walk(PastMonths months, int horizon) {
            this.months = months;
            this.horizon = horizon;
            this.next = NextOrders.read(dataSource, files, months.ends());
            this.known = KnownCustomers.read(dataSource);
            this.places = Places.read(dataSource);
            this.oneIn = 1 + (int) ((long) known.cardinality() * months.ends().size() / mostCases);
            this.cases = new Cases.Builder(horizon);
            this.back = new CameBack.Count(
                    months.last().toEpochDay() - months.ends().get(0).toEpochDay());
        }

        /** One month-end, in the order of time. */
        void take(PastMonthEnd past) {
            Snapshot snapshot = past.snapshot();
            BitSet active = Golden.active(snapshot, known);
            BitSet golden = drawn(Golden.of(snapshot, active));
            Map<Integer, Long> seen = signs.seen(past, golden);
            drawn(known).stream()
                    .filter(customer -> customer < snapshot.length() && snapshot.hasOrdered(customer))
                    .forEach(customer -> {
                        if (month == 0) {
                            back.add((int) snapshot.asOf(), snapshot.lastOrder(customer), next.after(month, customer));
                        }
                        if (active.get(customer)) {
                            long repeats = snapshot.activeDays(customer) > 1 ? 1L << REPEATER : 0;
                            long best = golden.get(customer) ? 1L << GOLDEN : 0;
                            add(past, customer, seen.getOrDefault(customer, 0L) | repeats | best);
                        }
                    });
            models.merge(past.model(), 1, Integer::sum);
            month++;
        }

        private BitSet drawn(BitSet customers) {
            BitSet some = new BitSet();
            customers.stream()
                    .filter(customer -> Drawn.is(places.of(customer), oneIn))
                    .forEach(some::set);
            return some;
        }

        private void add(PastMonthEnd past, int customer, long bits) {
            Snapshot snapshot = past.snapshot();
            cases.add(
                    places.of(customer),
                    (int) snapshot.asOf(),
                    snapshot.lastOrder(customer),
                    next.after(month, customer),
                    1 - past.forecast().chanceOfOrder(past.history(customer), horizon),
                    bits);
        }

        Report report() {
            Cases active = cases.build();
            Cases golden = active.where(i -> active.has(i, GOLDEN));
            return Report.of(
                    horizon,
                    months,
                    oneIn,
                    models,
                    List.of(
                            Judged.of(Report.GOLDEN, golden, withSigns(golden)),
                            goldenRepeaters(golden),
                            repeaters(active),
                            Judged.of(Report.ACTIVE, active, rules(active))),
                    back.all());
        }

        private static Judged goldenRepeaters(Cases golden) {
            Cases cases = golden.where(i -> golden.has(i, REPEATER));
            return Judged.of(Report.GOLDEN_REPEATERS, cases, withSigns(cases));
        }

        private static Judged repeaters(Cases active) {
            Cases cases = active.where(i -> active.has(i, REPEATER));
            return Judged.of(Report.REPEATERS, cases, rules(cases));
        }

        private static List<Rule> rules(Cases cases) {
            return List.of(Rule.plain(cases), Rule.expected(cases));
        }

        private static List<Rule> withSigns(Cases cases) {
            List<Rule> rules = new ArrayList<>(rules(cases));
            List<String> names = PastSigns.names();
            for (int sign = 0; sign < names.size(); sign++) {
                rules.add(Rule.ofSign(names.get(sign), cases, sign));
            }
            return rules;
        }
    }
}
