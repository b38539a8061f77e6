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

    public Backtest(DataSource dataSource, ShippedFiles files, Profit profit, WorthSettings worth, PastSigns signs) {
        this(dataSource, files, profit, worth, signs, MOST_CASES);
    }

    /** @param mostCases where there could be more, some of the customers are drawn */
    Backtest(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            WorthSettings worth,
            PastSigns signs,
            int mostCases) {
        this.mostCases = mostCases;
        this.dataSource = dataSource;
        this.files = files;
        this.profit = profit;
        this.worth = worth;
        this.signs = signs;
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

        private final PastMonths months;
        private final int horizon;
        private final NextOrders next;
        private final BitSet known;
        private final int oneIn;
        private final Cases.Builder golden;
        private final Cases.Builder repeaters;
        private final Cases.Builder active;
        private final CameBack.Count back;
        private final Map<String, Integer> models = new TreeMap<>();
        private int month;

        Walk(PastMonths months, int horizon) {
            this.months = months;
            this.horizon = horizon;
            this.next = NextOrders.read(dataSource, files, months.ends());
            this.known = KnownCustomers.read(dataSource);
            this.oneIn = 1 + (int) ((long) known.cardinality() * months.ends().size() / mostCases);
            this.golden = new Cases.Builder(horizon);
            this.repeaters = new Cases.Builder(horizon);
            this.active = new Cases.Builder(horizon);
            this.back = new CameBack.Count(
                    months.last().toEpochDay() - months.ends().get(0).toEpochDay());
        }

        /** One month-end, in the order of time. */
        void take(PastMonthEnd past) {
            Snapshot snapshot = past.snapshot();
            int asOf = (int) snapshot.asOf();
            BitSet recent = Golden.active(snapshot, known);
            BitSet best = Golden.of(snapshot, recent);
            best.stream().filter(customer -> !Drawn.is(customer, oneIn)).forEach(best::clear);
            Map<Integer, Long> seen = signs.seen(LocalDate.ofEpochDay(asOf), best);
            known.stream()
                    .filter(customer -> customer < snapshot.length() && snapshot.hasOrdered(customer))
                    .filter(customer -> Drawn.is(customer, oneIn))
                    .forEach(customer -> {
                        int last = snapshot.lastOrder(customer);
                        int after = next.after(month, customer);
                        if (month == 0) {
                            back.add(asOf, last, after);
                        }
                        if (recent.get(customer)) {
                            double chance = 1 - past.forecast().chanceOfOrder(past.history(customer), horizon);
                            active.add(customer, asOf, last, after, chance, 0);
                            if (snapshot.activeDays(customer) > 1) {
                                repeaters.add(customer, asOf, last, after, chance, 0);
                            }
                            if (best.get(customer)) {
                                golden.add(customer, asOf, last, after, chance, seen.getOrDefault(customer, 0L));
                            }
                        }
                    });
            models.merge(past.model(), 1, Integer::sum);
            month++;
        }

        Report report() {
            Cases best = golden.build();
            List<Rule> rules = rules(best);
            List<String> names = signs.names();
            for (int sign = 0; sign < names.size(); sign++) {
                rules.add(Rule.ofSign(names.get(sign), best, sign));
            }
            Cases again = repeaters.build();
            Cases all = active.build();
            return Report.of(
                    horizon,
                    months,
                    oneIn,
                    models,
                    List.of(
                            Judged.of(Report.GOLDEN, best, rules),
                            Judged.of(Report.REPEATERS, again, rules(again)),
                            Judged.of(Report.ACTIVE, all, rules(all))),
                    back.all());
        }

        private static List<Rule> rules(Cases cases) {
            List<Rule> rules = new ArrayList<>();
            rules.add(Rule.plain(cases));
            rules.add(Rule.expected(cases));
            return rules;
        }
    }
}
