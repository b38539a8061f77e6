package org.goldenlist.night;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
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
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.store.ShippedFiles;

/**
 * B7: whole nights, documents included, after a history that the program itself has loaded: beside one SQL script that computes
 * metrics and grades from all lines, after ten times the history, and with ten times the customers; and a night that finds an old
 * line corrected. The nights are those of a Tuesday to a Saturday: on Sundays the whole history is compared, by intention.
 */
public final class NightBenchmark {

    /** A company: so many customers, lines on each day, days of history; lines and customers of ten tables differ in size alone. */
    public record Shape(String name, int customers, int linesADay, int days) {

        String shop() {
            return "bench_night_shop_" + name;
        }

        String own() {
            return "bench_night_own_" + name;
        }

        String inWords() {
            return String.format(
                    Locale.ROOT, "%,d customers, %,d lines a day, %,d days", customers, linesADay, days);
        }
    }

    private static final String SCRIPT = "the script over all lines";
    private static final String NIGHT = "the whole night";
    private static final String LATE = "a night that finds a line of the second night corrected";

    private final Server server;
    private final int rounds;
    private final LocalDate late =
            LocalDate.now(ZoneOffset.UTC).minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    private final LocalDate last = late.minusDays(1);
    private final LocalDate first; // the baseline, which loads the history; one more to warm up
    private final ShippedFiles files = new ShippedFiles(null);

    private NightBenchmark(Server server, int rounds) {
        this.server = server;
        this.rounds = Math.min(rounds, 3);
        this.first = last.minusDays(this.rounds + 1L);
    }

    public static void main(String[] arguments) throws Exception {
        try (Server server = Server.start()) {
            Machine.print(server);
            measure(
                    server,
                    Integer.getInteger("bench.customers", 100_000),
                    Integer.getInteger("bench.lines", 2_740),
                    Integer.getInteger("bench.days", 365),
                    Integer.getInteger("bench.rounds", 3));
        }
    }

    private static final int LONGER = Integer.getInteger("bench.longer", 10);

    /** Three companies: of a tenth of the customers, as given, and with ten times the history, or {@code bench.longer} times. */
    public static void measure(Server server, int customers, int linesADay, int days, int rounds) throws Exception {
        new NightBenchmark(server, rounds)
                .run(
                        new Shape("small", customers / 10, Math.max(1, linesADay / 10), days),
                        new Shape("middle", customers, linesADay, days),
                        new Shape("long", customers, linesADay, LONGER * days));
    }

    private void run(Shape small, Shape middle, Shape longer) throws Exception {
        Map<Shape, Map<String, List<Double>>> seconds = new LinkedHashMap<>();
        for (Shape shape : List.of(small, middle, longer)) {
            seconds.put(shape, nights(shape));
        }
        print(seconds);
        compare(seconds, small, middle, longer);
    }

    private Map<String, List<Double>> nights(Shape shape) throws Exception {
        Path output = Files.createTempDirectory("goldenlist-bench");
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        try {
            prepareShop(shape);
            server.create(shape.own());
            for (LocalDate date : new DateRange(first, last).days().toList()) {
                NightSummary night = night(shape, date, output);
                if (date.equals(first)) {
                    seconds.put("the first night, which loads it all", new ArrayList<>(List.of(night.seconds())));
                } else if (date.isAfter(first.plusDays(1))) {
                    count(night, seconds);
                }
            }
            seconds.put(SCRIPT, List.of(script(shape)));
            seconds.putAll(late(shape, output));
            return seconds;
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(output);
            server.drop(shape.shop());
            server.drop(shape.own());
        }
    }

    /** One line of a day that the nights have published is corrected; the published nights since then are done again. */
    private Map<String, List<Double>> late(Shape shape, Path output) throws Exception {
        server.execute(
                shape.shop(),
                "UPDATE sales SET net_amount = net_amount + 1000 WHERE sold_at >= '" + first.plusDays(1) + "' AND sold_at < '" + first.plusDays(2)
                        + "' AND customer_no IS NOT NULL ORDER BY sold_at LIMIT 1");
        NightSummary night = night(shape, late, output);
        if (night.restatement() == null) {
            throw new IllegalStateException("The corrected line was not found");
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        night.steps().stream()
                .filter(step -> step.millis() >= 100)
                .forEach(step -> System.err.printf(Locale.ROOT, "    %s %.1f s%n", step.name(), step.millis() / 1000.0));
        seconds.put(LATE, List.of(night.seconds()));
        return seconds;
    }

    private void prepareShop(Shape shape) {
        System.err.println("Making up " + shape.inWords());
        int days = shape.days() + rounds + 2;
        BenchShop.make(
                server,
                shape.shop(),
                new SalesTable.Shape(
                        shape.linesADay() * days, shape.customers(), days, first.minusDays(shape.days() - 1L)));
    }

    private NightSummary night(Shape shape, LocalDate date, Path output) {
        Nights nights = new Nights(BenchShop.settings(server, shape.shop(), shape.own(), 35, output), files, Clock.systemUTC(), new StopSign());
        NightSummary night = nights.run(JobFile.load(files, "nightly"), date, null, new Silent())
                .get(0);
        if (!night.done()) {
            throw new IllegalStateException(night.message());
        }
        System.err.printf(Locale.ROOT, "  %s: %.1f s%n", date, night.seconds());
        return night;
    }

    private static void count(NightSummary night, Map<String, List<Double>> seconds) {
        night.steps().forEach(step -> seconds.computeIfAbsent(step.name(), s -> new ArrayList<>())
                .add(step.millis() / 1000.0));
        seconds.computeIfAbsent(NIGHT, s -> new ArrayList<>()).add(night.seconds());
    }

    /** Metrics and grades from all lines; refuses to go on where they are not those of the night. */
    private double script(Shape shape) throws Exception {
        String script = files.text("bench/script.sql")
                .replace("shop.", shape.shop() + ".")
                .replace(":date", "DATE('" + last + "')");
        double seconds;
        try (Connection connection = server.connect(shape.own());
                Statement statement = connection.createStatement()) {
            long began = System.nanoTime();
            for (String sql : script.split(";\\s*\n")) {
                statement.execute(sql);
            }
            seconds = (System.nanoTime() - began) / 1e9;
        }
        System.err.printf(Locale.ROOT, "  %s: %.1f s%n", SCRIPT, seconds);
        String[] differ = server.row(shape.own(), files.text("bench/script-differs.sql")).split(" ");
        if (!differ[0].equals("0") || !differ[1].equals(differ[2])) {
            throw new IllegalStateException("Not the same metrics and grades: " + String.join(" ", differ));
        }
        return seconds;
    }

    // WHAT IT TOOK ------------------------------------------------------------------------------------------------------

    private void print(Map<Shape, Map<String, List<Double>>> seconds) {
        List<Shape> shapes = List.copyOf(seconds.keySet());
        System.out.printf(
                "%n**B7, the night**: medians of %d nights, after a first that loaded the history and one to warm up.%n%n",
                rounds);
        System.out.print("| seconds ");
        shapes.forEach(shape -> System.out.print("| " + shape.inWords() + " "));
        System.out.println("|\n|---" + "|---".repeat(shapes.size()) + "|");
        for (String step : seconds.get(shapes.get(0)).keySet()) {
            System.out.print("| " + step + " ");
            shapes.forEach(shape -> System.out.printf(
                    Locale.ROOT,
                    "| %.2f ",
                    Results.median(seconds.get(shape).getOrDefault(step, List.of(0.0)))));
            System.out.println("|");
        }
    }

    private static void compare(
            Map<Shape, Map<String, List<Double>>> seconds, Shape small, Shape middle, Shape longer) {
        double night = Results.median(seconds.get(longer).get(NIGHT));
        double before = Results.median(seconds.get(middle).get(NIGHT));
        double script = Results.median(seconds.get(longer).get(SCRIPT));
        double fewer = Results.median(seconds.get(small).get(NIGHT));
        System.out.printf("%n| | measured | wanted | |%n|---|---|---|---|%n");
        line("the night, of the script over all lines, which gives the same metrics and grades", script / night, 20, true);
        line("a night after " + LONGER + " times the history, of one before", night / before, 1.2, false);
        line("a night with ten times the customers and lines", before / fewer, 11, false);
        long heap = Runtime.getRuntime().maxMemory() >> 20;
        line("the largest heap that it was given, in MiB", heap, 2048, false);
        System.out.flush();
    }

    private static void line(String what, double measured, double wanted, boolean atLeast) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %s %.1f | %s |%n",
                what,
                measured,
                atLeast ? "at least" : "at most",
                wanted,
                (atLeast ? measured >= wanted : measured <= wanted) ? "reached" : "missed");
    }
}
