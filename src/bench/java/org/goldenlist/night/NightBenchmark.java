package org.goldenlist.night;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.bench.Machine;
import org.goldenlist.bench.SalesTable;
import org.goldenlist.bench.Server;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.fact.CustomerSettings;
import org.goldenlist.fact.ExtractSettings;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.store.Database;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;

/** Whole nights after a short and after a long history, in turn, with the same customers and as many lines a night. */
public final class NightBenchmark {

    private static final String SHOP = "bench_night_shop";
    private static final double WANTED = 1.2;

    private final Server server;
    private final int customers = Integer.getInteger("bench.customers", 100_000);
    private final int linesTonight = Integer.getInteger("bench.lines", 30_000);
    private final int nights = Integer.getInteger("bench.rounds", 5);
    private final LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    private final LocalDate first = last.minusDays(nights + 1L); // the baseline, and a night to warm up
    private final ShippedFiles files = new ShippedFiles(null);

    private NightBenchmark(Server server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            new NightBenchmark(server).run(List.of(
                    Integer.getInteger("bench.short", 365), Integer.getInteger("bench.long", 3 * 365)));
        }
    }

    private void run(List<Integer> histories) throws Exception {
        Machine.print(server);
        Path output = Files.createTempDirectory("goldenlist-bench");
        try {
            prepareShop();
            for (int days : histories) {
                prepareOwn(days);
            }
            List<Map<String, List<Double>>> seconds =
                    List.of(new LinkedHashMap<String, List<Double>>(), new LinkedHashMap<String, List<Double>>());
            for (LocalDate date : new DateRange(first, last).days().toList()) {
                for (int i = 0; i < histories.size(); i++) {
                    NightSummary night = night(histories.get(i), date, output);
                    if (date.isAfter(first.plusDays(1))) {
                        count(night, seconds.get(i));
                    }
                }
            }
            print(histories, seconds);
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(output);
            server.drop(SHOP);
            histories.forEach(days -> server.drop(own(days)));
        }
    }

    private static String own(int days) {
        return "bench_night_" + days;
    }

    private void prepareShop() {
        int days = nights + 2;
        BenchShop.make(server, SHOP, new SalesTable.Shape(linesTonight * days, customers, days, first));
    }

    private void prepareOwn(int days) {
        server.create(own(days));
        try (Database database = Database.open(server.own(own(days)))) {
            Schema.migrate(database.dataSource());
        }
        System.err.println("Making up " + days + " days of history");
        makeHistory(own(days), new DateRange(first.minusDays(days), first.minusDays(1)));
    }

    private NightSummary night(int days, LocalDate date, Path output) {
        Nights nights = new Nights(settings(own(days), output), files, Clock.systemUTC(), new StopSign());
        NightSummary night = nights.run(JobFile.load(files, "nightly"), date, null, new Silent())
                .get(0);
        if (!night.done()) {
            throw new IllegalStateException(night.message());
        }
        System.err.printf(Locale.ROOT, "  %s after %d days: %.1f s%n", date, days, night.seconds());
        return night;
    }

    private static void count(NightSummary night, Map<String, List<Double>> seconds) {
        night.steps().forEach(step -> seconds.computeIfAbsent(step.name(), s -> new ArrayList<>())
                .add(step.millis() / 1000.0));
        seconds.computeIfAbsent("the whole night", s -> new ArrayList<>()).add(night.seconds());
    }

    private static final class Silent implements Nights.Watcher {
        @Override
        public void begins(Run run) {}

        @Override
        public void ends(NightSummary night) {}
    }

    private void makeHistory(String own, DateRange days) {
        server.execute(own, "INSERT INTO source (name, history_from) VALUES ('shop', '" + days.from() + "')");
        for (int category = 1; category <= 12; category++) {
            server.execute(own, "INSERT INTO category (name) VALUES ('Category " + category + "')");
        }
        server.execute(
                own,
                "INSERT INTO customer (customer_id, known) SELECT customer_no, TRUE FROM " + SHOP
                        + ".customer ORDER BY customer_no");
        for (String table : List.of("customer_day", "category_day")) {
            String sql = files.text("bench/history_" + table + ".sql");
            days.days().forEach(day -> server.execute(own, sql.replace(":day", "'" + day + "'")));
        }
        server.execute(own, files.text("bench/history_day_total.sql"));
        server.row(own, "ANALYZE TABLE fact_customer_day, fact_category_day, customer");
    }

    private Settings settings(String own, Path output) {
        return new Settings(
                new Company("Bench", ZoneOffset.UTC, Currency.getInstance("EUR"), Locale.ENGLISH),
                server.own(own),
                Map.of("shop", server.source(SHOP)),
                new CustomerSettings(false),
                new ExtractSettings(0, java.time.DayOfWeek.SUNDAY, 400_000),
                new ProfitSettings(new BigDecimal("0.30"), BigDecimal.ZERO),
                new GradeSettings(
                        new BigDecimal(5), new BigDecimal(15), new BigDecimal(30), new BigDecimal(30)),
                new NightSettings(output, null, Duration.ofSeconds(60), 31),
                new PrivacySettings(""));
    }

    private void print(List<Integer> histories, List<Map<String, List<Double>>> seconds) {
        System.out.printf(
                "%nA night of %d lines with %d customers; the median of %d nights%n", linesTonight, customers, nights);
        System.out.printf(
                "| %-18s | %6d days | %6d days | %5s |%n", "seconds", histories.get(0), histories.get(1), "ratio");
        System.out.println("|" + "-".repeat(20) + "|------------:|------------:|------:|");
        for (String step : seconds.get(0).keySet()) {
            double before = median(seconds.get(0).get(step));
            double after = median(seconds.get(1).get(step));
            System.out.printf(Locale.ROOT, "| %-18s | %11.2f | %11.2f | %5.2f |%n", step, before, after, after / before);
        }
        double ratio = median(seconds.get(1).get("the whole night")) / median(seconds.get(0).get("the whole night"));
        System.out.printf(
                Locale.ROOT, "wanted: at most %.1f; %s%n", WANTED, ratio <= WANTED ? "reached" : "MISSED");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
