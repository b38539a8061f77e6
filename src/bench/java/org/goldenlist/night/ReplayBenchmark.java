package org.goldenlist.night;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.bench.Machine;
import org.goldenlist.bench.Results;
import org.goldenlist.bench.SalesTable;
import org.goldenlist.bench.Server;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.fact.CustomerSettings;
import org.goldenlist.fact.ExtractSettings;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.store.ShippedFiles;

/** B3: three years of nights as one range, against the same nights one by one and against SQL as of each night. */
public final class ReplayBenchmark {

    private static final String SHOP = "bench_replay_shop";
    private static final String RANGE = "bench_replay_range";
    private static final String SINGLE = "bench_replay_single";
    private static final JobFile JOB = new JobFile("nightly", List.of());
    private static final String LINES =
            "SELECT receipt_no, line_no, sold_at, customer_no, category, quantity, net_amount, cost FROM sales";

    private final Server server;
    private final int customers;
    private final int lines;
    private final int days;
    private final int rounds;
    private final int sampled = Integer.getInteger("bench.sampled", 5);
    private final LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    private final LocalDate first;
    private final ShippedFiles files = new ShippedFiles(null);
    private final Results results = new Results();

    private ReplayBenchmark(Server server, int customers, int lines, int days, int rounds) {
        this.server = server;
        this.customers = customers;
        this.lines = lines;
        this.days = days;
        this.rounds = rounds;
        this.first = last.minusDays(days - 1L);
    }

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            Machine.print(server);
            measure(
                    server,
                    Integer.getInteger("bench.customers", 100_000),
                    Integer.getInteger("bench.lines", 3_000_000),
                    Integer.getInteger("bench.days", 1_096),
                    Integer.getInteger("bench.rounds", 3));
        }
    }

    public static void measure(Server server, int customers, int lines, int days, int rounds) throws Exception {
        new ReplayBenchmark(server, customers, lines, days, rounds).run();
    }

    private void run() throws Exception {
        Path output = Files.createTempDirectory("goldenlist-bench");
        try {
            BenchShop.make(server, SHOP, new SalesTable.Shape(lines, customers, days, first));
            for (int round = 0; round < rounds; round++) {
                replay(output);
                scanAndLoad();
            }
            asOfSql();
            oneByOne(output);
            results.wantFaster(
                    "nights as a range, against SQL as of each night", "range", "SQL over the lines as of each night", 100);
            results.wantFaster("against our own nights one by one", "range", "nights one by one", 10);
            results.wantAtMost("against one scan and one load", "range", "one scan and one load", 3);
            results.print(String.format(
                    Locale.ROOT,
                    "B3: %,d nights, %,d customers, %,d lines; rows are nights. SQL as of a night and nights one by one: %d"
                            + " sampled, and multiplied",
                    days,
                    customers,
                    lines,
                    sampled));
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(output);
            if (!Boolean.getBoolean("bench.keep")) {
                List.of(SHOP, RANGE, SINGLE).forEach(server::drop);
            }
        }
    }

    /** From an empty database: the first night, then all others as a range. */
    private void replay(Path output) throws Exception {
        server.create(RANGE);
        night(RANGE, first, output);
        Reruns reruns = new Reruns(BenchShop.settings(server, SHOP, RANGE, 0, output), files, Clock.systemUTC(), new StopSign());
        results.time("range", days, () -> {
            NightSummary night = done(reruns.run(JOB, first, last, new Silent()));
            night.steps()
                    .forEach(step ->
                            System.err.printf(Locale.ROOT, "    %s %.1f s%n", step.name(), step.millis() / 1000.0));
        });
    }

    /** What no way around can spare: every line read once, every fact written once. */
    private void scanAndLoad() throws Exception {
        for (String table : List.of("fact_customer_day", "fact_category_day", "day_total")) {
            server.execute(RANGE, "DROP TABLE IF EXISTS copy_of_" + table);
            server.execute(RANGE, "CREATE TABLE copy_of_" + table + " LIKE " + table);
        }
        results.time("one scan and one load", days, () -> {
            scan();
            for (String table : List.of("fact_customer_day", "fact_category_day", "day_total")) {
                server.execute(RANGE, "INSERT INTO copy_of_" + table + " SELECT * FROM " + table);
            }
        });
    }

    private void scan() throws Exception {
        try (Connection connection = server.connect(SHOP);
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            long read = 0;
            try (ResultSet rows = statement.executeQuery(LINES)) {
                while (rows.next()) {
                    for (int i = 1; i <= 8; i++) {
                        read += rows.getBytes(i) == null ? 0 : 1;
                    }
                }
            }
            if (read < lines) {
                throw new IllegalStateException("Only " + read + " values were read");
            }
        }
    }

    /** From the lines, metrics and grade; and from our own facts, the grade alone, which is kind to the other side. */
    private void asOfSql() {
        server.execute(
                RANGE,
                "CREATE TABLE measured_as_of (business_date DATE, customer_no INT, last_order DATE, orders_30 INT,"
                        + " orders_365 INT, orders_life INT, net_revenue_30 DECIMAL(19,4), net_revenue_365 DECIMAL(19,4),"
                        + " net_revenue_life DECIMAL(19,4), net_profit_30 DECIMAL(19,4), score DECIMAL(19,4),"
                        + " grade CHAR(1), PRIMARY KEY (business_date, customer_no))");
        server.execute(
                RANGE,
                "CREATE TABLE graded_as_of (business_date DATE, customer_no INT, grade CHAR(1),"
                        + " PRIMARY KEY (business_date, customer_no))");
        double ofLines = 0;
        double ofFacts = 0;
        for (int i = 1; i <= sampled; i++) {
            String date = "DATE '" + last.minusDays((long) (sampled - i) * days / sampled) + "'";
            ofLines += seconds("bench/metrics_as_of.sql", date);
            ofFacts += seconds("bench/grades_as_of.sql", date);
            String differ =
                    server.row(RANGE, files.text("bench/grades_that_differ.sql").replace(":date", date));
            if (!differ.equals("0 0")) {
                throw new IllegalStateException(differ + " grades differ as of " + date);
            }
        }
        results.add("SQL over the lines as of each night", days, ofLines * days / sampled);
        results.add("SQL over our facts as of each night, grades alone", days, ofFacts * days / sampled);
    }

    private double seconds(String file, String date) {
        long began = System.nanoTime();
        server.execute(RANGE, files.text(file).replace("shop.", SHOP + ".").replace(":date", date));
        double seconds = (System.nanoTime() - began) / 1e9;
        System.err.printf(Locale.ROOT, "    %s %s: %.1f s%n", file, date, seconds);
        return seconds;
    }

    /** The last nights, each as its own run, without documents; they must leave what the range has left. */
    private void oneByOne(Path output) {
        server.create(SINGLE);
        night(SINGLE, last.minusDays(sampled), output);
        double seconds = 0;
        for (LocalDate date :
                new DateRange(last.minusDays(sampled - 1L), last).days().toList()) {
            seconds += night(SINGLE, date, output).seconds();
        }
        results.add("nights one by one", days, seconds * days / sampled);
        for (String rows : List.of(
                "SELECT COUNT(*), SUM(CRC32(CONCAT_WS('|', c.customer_id, g.grade, g.lapsed)))"
                        + " FROM customer_grade g JOIN customer c ON c.customer_no = g.customer_no",
                "SELECT COUNT(*), SUM(CRC32(CONCAT_WS('|', c.customer_id, m.net_profit_365, m.net_revenue_life, m.last_order,"
                        + " m.gaps))) FROM customer_metric m JOIN customer c ON c.customer_no = m.customer_no")) {
            if (!server.row(RANGE, rows).equals(server.row(SINGLE, rows))) {
                throw new IllegalStateException("The two ways differ: " + rows);
            }
        }
    }

    private NightSummary night(String own, LocalDate date, Path output) {
        Nights nights = new Nights(BenchShop.settings(server, SHOP, own, 0, output), files, Clock.systemUTC(), new StopSign());
        return done(nights.run(JOB, date, null, new Silent()).get(0));
    }

    private static NightSummary done(NightSummary night) {
        if (!night.done()) {
            throw new IllegalStateException(night.message());
        }
        return night;
    }
}
