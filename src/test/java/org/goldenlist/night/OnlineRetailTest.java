package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenlist.backtest.Backtest;
import org.goldenlist.backtest.Report;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seven months of a real wholesaler, held against figures that are counted from the file itself. */
class OnlineRetailTest {

    private static final LocalDate LAST = LocalDate.of(2011, 6, 30);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final List<InvoiceLine> FILE =
            RealSales.csvRows().stream().map(InvoiceLine::of).toList();
    private static final List<InvoiceLine> ONCE = FILE.stream().distinct().toList();

    @TempDir
    static Path folder;

    private static TestDatabase sales;
    private static SomeNights firstLoad;
    private static NightSummary firstNight;

    @BeforeAll
    static void loadAll() {
        sales = RealSales.onlineRetail();
        firstLoad = nights();
        List<NightSummary> nights = firstLoad.until(LAST);
        assertThat(nights).hasSize(1);
        firstNight = nights.get(0);
    }

    @AfterAll
    static void close() {
        firstLoad.close();
        sales.close();
    }

    private static SomeNights nights() {
        return new SomeNights("online-retail", sales, LONDON.getId(), folder);
    }

    @Test
    void theFileIsTheOneThatOthersHaveCountedToo() {
        assertThat(FILE).hasSize(245_903);
        assertThat(sum(FILE)).isEqualByComparingTo("4397950.761");
        assertThat(FILE.size() - ONCE.size()).isEqualTo(2_012);
        assertThat(sum(FILE).subtract(sum(ONCE))).isEqualByComparingTo("9299.03");
        assertThat(FILE).filteredOn(line -> line.customer().isEmpty()).hasSize(69_014);
        assertThat(FILE).filteredOn(line -> line.invoice().startsWith("C")).hasSize(4_494);
    }

    @Test
    void agreesWithTheFileInEveryMonthAndInAll() {
        assertThat(firstLoad.tables().controlTotals())
                .isEqualTo(controlTotals(line -> line.at().toLocalDate()));
    }

    private static Map<String, String> controlTotals(Function<InvoiceLine, LocalDate> day) {
        Map<String, String> totals = new TreeMap<>();
        Map<String, List<InvoiceLine>> months = new TreeMap<>(Map.of("in all", FILE));
        months.putAll(FILE.stream()
                .collect(
                        Collectors.groupingBy(line -> day.apply(line).toString().substring(0, 7))));
        months.forEach((month, lines) -> {
            List<InvoiceLine> once = lines.stream().distinct().toList();
            List<InvoiceLine> guests =
                    once.stream().filter(line -> line.customer().isEmpty()).toList();
            totals.put(
                    month,
                    lines.size() + " " + money(lines) + " " + once.size() + " " + money(once) + " "
                            + (lines.size() - once.size()) + " "
                            + money(sum(lines).subtract(sum(once))) + " "
                            + guests.size() + " " + money(guests));
        });
        return totals;
    }

    @Test
    void saysThatEveryCostIsAssumed() {
        assertThat(firstNight.notes())
                .contains(
                        "The cost of goods is not known for 4,388,651.73 GBP of 4,388,651.73 GBP net revenue in 365 days;"
                                + " a margin of 30 % is assumed there.");
    }

    @Test
    void leavesOutEveryLineThatStandsThereTwiceAndNoOther() {
        Set<InvoiceLine> seen = new HashSet<>();
        List<String> surplus = FILE.stream()
                .filter(line -> !seen.add(line))
                .map(line -> line.invoice() + " / " + line.stockCode() + " " + line.quantity())
                .sorted()
                .toList();
        List<String> left = firstLoad
                .own()
                .jdbc()
                .sql("SELECT SUBSTRING_INDEX(line_key, ' ', 4) FROM quarantine WHERE reason = 'DUPLICATE'")
                .query(String.class)
                .list();
        assertThat(left).containsExactlyInAnyOrderElementsOf(surplus);
    }

    @Test
    void measuresEveryCustomerAsAPlainCountDoes() {
        Map<String, String> figures = plain().figures();
        assertThat(figures).hasSize(3_002);
        assertThat(firstLoad.tables().metrics()).isEqualTo(figures);
    }

    @Test
    void gradesEveryCustomerAsAPlainSortDoes() {
        assertThat(firstLoad.tables().grades()).isEqualTo(plain().grades());
    }

    private static PlainList plain() {
        return new PlainList(
                LAST,
                ONCE.stream()
                        .filter(line -> !line.customer().isEmpty())
                        .map(InvoiceLine::sale)
                        .toList());
    }

    @OnOneServer
    @Test
    void nightByNightGivesWhatOneLoadGivesAndTheRangeInOneRunTheSame() {
        try (SomeNights nightly = nights().with("extract.lines-per-block", "50000")) {
            nightly.until(LAST.minusDays(7));
            for (int daysBefore = 6; daysBefore > 4; daysBefore--) {
                assertThat(nightly.until(LAST.minusDays(daysBefore))).hasSize(1);
            }
            assertThat(nightly.until(LAST)).hasSize(5);
            assertThat(nightly.tables().whateverTheWay())
                    .isEqualTo(firstLoad.tables().whateverTheWay());
            Map<String, List<String>> oneByOne = nightly.tables().toTheLetter();
            nightly.rerun(LAST.minusDays(7));
            assertThat(nightly.tables().toTheLetter()).isEqualTo(oneByOne);
        }
    }

    /** The figures of docs/backtest.md. */
    @Test
    void theChanceOfNoOrderTellsMoreOfTheBestThanDaysSinceTheLast() {
        Settings settings = firstLoad.settings();
        Report report = new Backtest(
                        firstLoad.own().dataSource(),
                        firstLoad.files(),
                        new Profit(settings.profit()),
                        settings.worth(),
                        settings.watch())
                .of(LocalDate.of(2011, 3, 1), null, 60);
        assertThat(report.monthEnds()).containsExactly(LocalDate.of(2011, 3, 31), LocalDate.of(2011, 4, 30));
        assertThat(report.oneIn()).isEqualTo(1);
        assertThat(report.populations().stream()
                        .map(of -> String.join(
                                " ",
                                of.population(),
                                "" + of.customers(),
                                "" + of.cases(),
                                "" + of.baseRate(),
                                shares(of.signs().get(0)),
                                shares(of.signs().get(1)),
                                "ahead " + of.signs().get(1).ahead(),
                                "at equal recall " + of.equalRecall().ahead())))
                .containsExactly(
                        "golden 508 912 0.2522 [0.6111 0.1435 -16.5] [0.6049 0.4261 46.0] ahead Share[value=0.1554, low=0.0505,"
                                + " high=0.2691] at equal recall Share[value=-0.0745, low=-0.1841, high=0.0313]",
                        "golden repeaters 452 794 0.2003 [0.7600 0.1195 -17.0] [0.6087 0.1761 22.0] ahead Share[value=0.0130,"
                                + " low=-0.2310, high=0.2734] at equal recall Share[value=-0.1663, low=-0.3436, high=0.0419]",
                        "repeaters 1061 1898 0.3435 [0.6239 0.1043 -15.0] [0.5602 0.2285 32.5] ahead Share[value=-0.0042,"
                                + " low=-0.1081, high=0.0674] at equal recall Share[value=-0.0476, low=-0.1469, high=0.0720]",
                        "active 2434 4568 0.5506 [0.7347 0.2632 -19.0] [0.6853 0.7948 52.0] ahead Share[value=0.0830, low=0.0693,"
                                + " high=0.1005] at equal recall Share[value=0.0020, low=-0.0145, high=0.0197]");
    }

    private static String shares(Report.OfSign sign) {
        return "[" + sign.precision().value() + " " + sign.recall() + " " + sign.lead() + "]";
    }

    @OnOneServer
    @Test
    void theSameNightAgainChangesNothingAndWritesTheDocuments() throws IOException {
        Map<String, List<String>> before = firstLoad.tables().toTheLetter();
        List<NightSummary> again = firstLoad.run(SomeNights.WITH_DOCUMENTS, LAST, null);
        assertThat(again).hasSize(1);
        assertThat(firstLoad.tables().toTheLetter()).isEqualTo(before);
        assertThat(again.get(0).documents())
                .extracting(document -> String.valueOf(document.getFileName()).replaceAll(".*\\.", ""))
                .as("the report, the list, and the call sheet of customers whom nobody looks after")
                .containsExactly("pdf", "html", "xlsx", "csv", "pdf");
        assertThat(again.get(0).documents())
                .allSatisfy(document -> assertThat(document).isNotEmptyFile());
        assertThat(Files.readAllLines(folder.resolve("2011-06-30/golden-list-2011-06-30.csv")))
                .hasSize(1 + plain().grades().size());
    }

    @OnOneServer
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Kathmandu", "America/St_Johns"})
    void theZoneOfTheMachineDoesNotMatter(String zone) {
        TimeZone usual = TimeZone.getDefault();
        LocalDate from = LocalDate.of(2011, 3, 24);
        LocalDate to = LocalDate.of(2011, 4, 1); // the clocks went forward on 27 March
        try (SomeNights elsewhere = nights()) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            elsewhere.run(SomeNights.WITHOUT_DOCUMENTS, to, from);
            assertThat(dayTotals(elsewhere, from, to)).hasSize(9).isEqualTo(dayTotals(firstLoad, from, to));
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private static List<String> dayTotals(SomeNights nights, LocalDate from, LocalDate to) {
        return nights.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', business_date, source_lines, source_net, fact_lines, fact_net, orders,"
                        + " quarantine_lines, quarantine_net, guest_lines, guest_net, checksum)"
                        + " FROM day_total WHERE business_date BETWEEN ? AND ? ORDER BY business_date")
                .params(from, to)
                .query(String.class)
                .list();
    }

    @OnOneServer
    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/St_Johns"})
    void aCompanyElsewhereHasTheSameLinesOnItsOwnDays(String zone) {
        ZoneId company = ZoneId.of(zone);
        LocalDate from = LocalDate.of(2011, 3, 10); // between the two the clocks change in all three zones
        LocalDate to = LocalDate.of(2011, 4, 5);
        try (SomeNights elsewhere =
                new SomeNights("online-retail", sales, zone, folder).with("sources.shop.time-zone", LONDON.getId())) {
            elsewhere.run(SomeNights.WITHOUT_DOCUMENTS, to, from);
            Map<LocalDate, String> expected = new TreeMap<>();
            FILE.stream()
                    .collect(Collectors.groupingBy(line -> line.day(LONDON, company)))
                    .forEach((day, lines) -> expected.put(day, lines.size() + " " + money(lines)));
            expected.keySet().removeIf(day -> day.isBefore(from) || day.isAfter(to));
            Map<LocalDate, String> loaded = new TreeMap<>();
            elsewhere
                    .own()
                    .jdbc()
                    .sql("SELECT business_date, source_lines, source_net, fact_lines + quarantine_lines AS ours,"
                            + " fact_net + quarantine_net AS our_net FROM day_total WHERE source_lines > 0")
                    .query((row, i) -> loaded.put(
                            row.getObject(1, LocalDate.class), row.getString("ours") + " " + row.getString("our_net")))
                    .list();
            assertThat(loaded).isEqualTo(expected);
        }
    }

    /** As the README of the mapping says: one line more, which differs in its description alone. */
    @Test
    void withoutTheDescriptionOneLineMoreIsADuplicate() throws IOException {
        String file = "sql/sources/online-retail/transactions.sql";
        String withoutId = new ShippedFiles(null).text(file).replaceAll("(?m)^.*AS line_id,\\n", "");
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createDirectories(home.resolve(file).getParent());
        for (String feed : List.of("customers", "products")) {
            String same = "sql/sources/online-retail/" + feed + ".sql";
            Files.writeString(home.resolve(same), new ShippedFiles(null).text(same));
        }
        Files.writeString(home.resolve(file), "-- identical lines: duplicates\n" + withoutId);
        LocalDate day = LocalDate.of(2011, 5, 22);
        List<String> more = new ArrayList<>();
        try (SomeNights nights = nights().with(new ShippedFiles(home))) {
            nights.run(SomeNights.WITHOUT_DOCUMENTS, day, day);
            more.addAll(quarantined(nights, day));
        }
        quarantined(firstLoad, day).forEach(more::remove);
        assertThat(more).containsExactly("554084 14.8500");
    }

    private static List<String> quarantined(SomeNights nights, LocalDate day) {
        return nights.own()
                .jdbc()
                .sql("SELECT CONCAT(SUBSTRING_INDEX(line_key, ' ', 1), ' ', net_amount) FROM quarantine"
                        + " WHERE business_date = ?")
                .param(day)
                .query(String.class)
                .list();
    }

    private static BigDecimal sum(List<InvoiceLine> lines) {
        return lines.stream().map(InvoiceLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String money(List<InvoiceLine> lines) {
        return money(sum(lines));
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(4).toPlainString();
    }
}
