package org.goldenlist.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.watch.Sign;
import org.goldenlist.watch.WatchSettings;
import org.goldenlist.worth.Cdnow;
import org.goldenlist.worth.WorthSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Eighteen months of real customers, in our tables; the figures of docs/backtest.md. */
class CdnowBacktestTest {

    private static final Profit PROFIT = new Profit(new ProfitSettings(new BigDecimal("0.30"), BigDecimal.ZERO));
    private static final WorthSettings WORTH = new WorthSettings(new BigDecimal("0.10"), 10);

    private static TestDatabase own;

    @BeforeAll
    static void load() {
        own = TestDatabase.migrated();
        List<Object[]> customers = new ArrayList<>();
        List<Object[]> facts = new ArrayList<>();
        for (Map.Entry<Integer, TreeMap<LocalDate, Double>> one :
                Cdnow.purchases().entrySet()) {
            int number = one.getKey() + 1; // the guests have number 1
            customers.add(new Object[] {number, "c" + number});
            one.getValue().forEach((day, dollars) -> {
                BigDecimal net = BigDecimal.valueOf(dollars).setScale(4, RoundingMode.HALF_UP);
                facts.add(new Object[] {Date.valueOf(day), number, net.signum(), net, net});
            });
        }
        JdbcTemplate jdbc = new JdbcTemplate(own.dataSource());
        jdbc.batchUpdate("INSERT INTO customer (customer_no, customer_id, known) VALUES (?, ?, TRUE)", customers);
        jdbc.batchUpdate("INSERT INTO fact_customer_day VALUES (?, ?, 1, ?, 1, 0, 1, 0, 0, ?, 0, ?)", facts);
        jdbc.update(
                "INSERT INTO day_total VALUES ('1998-06-30', 1, 0, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)");
    }

    @AfterAll
    static void close() {
        own.close();
    }

    private static Report backtest(String from, String to, int horizon) {
        return new Backtest(own.dataSource(), new ShippedFiles(null), PROFIT, WORTH, WatchSettings.byDefault())
                .of(LocalDate.parse(from), LocalDate.parse(to), horizon);
    }

    @Test
    void theChanceOfNoOrderTellsBetterThanDaysSinceTheLast() {
        Report report = backtest("1997-06-30", "1998-03-31", 90);
        assertThat(report.label()).isEqualTo("no order in the 90 days after");
        assertThat(report.monthEnds()).hasSize(10);
        assertThat(report.models().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(10);
        assertThat(report.populations().stream().map(CdnowBacktestTest::base))
                .containsExactly(
                        "golden 605 4124 2388 0.5790",
                        "golden repeaters 537 3760 2042 0.5431",
                        "repeaters 1105 9514 6584 0.6920",
                        "active 2349 20653 17004 0.8233");
        assertThat(judged(report, Report.PLAIN))
                .containsExactly(
                        "1814 1393 0.7679 (0.7396 to 0.8010) 0.5833 null (null to null) -19.0",
                        "1450 1047 0.7221 (0.6845 to 0.7582) 0.5127 null (null to null) -16.0",
                        "5336 4308 0.8073 (0.7889 to 0.8251) 0.6543 null (null to null) -16.0",
                        "16475 14728 0.8940 (0.8860 to 0.9020) 0.8661 null (null to null) -30.0");
        assertThat(judged(report, Report.EXPECTED))
                .containsExactly(
                        "2285 1712 0.7492 (0.7207 to 0.7802) 0.7169 0.0277 (0.0114 to 0.0436) 4.0",
                        "1921 1366 0.7111 (0.6767 to 0.7465) 0.6690 0.0311 (0.0131 to 0.0487) 14.5",
                        "7113 5566 0.7825 (0.7648 to 0.7989) 0.8454 0.0229 (0.0148 to 0.0310) 29.0",
                        "18252 15986 0.8758 (0.8677 to 0.8843) 0.9401 0.0102 (0.0070 to 0.0140) -27.0");
        assertThat(report.populations().stream().map(of -> text(of.equalRecall())))
                .containsExactly(
                        "0.5833 0.7679 (0.7396 to 0.8010) 0.7897 (0.7580 to 0.8232) 0.0218 (0.0072 to 0.0331) 0.7160",
                        "0.5127 0.7221 (0.6845 to 0.7582) 0.7479 (0.7075 to 0.7813) 0.0258 (0.0075 to 0.0397) 0.7160",
                        "0.6543 0.8073 (0.7889 to 0.8251) 0.8207 (0.7989 to 0.8387) 0.0134 (0.0045 to 0.0220) 0.7531",
                        "0.8661 0.8940 (0.8860 to 0.9020) 0.8987 (0.8905 to 0.9063) 0.0047 (0.0014 to 0.0078) 0.7530");
        assertThat(judged(report, Sign.PAST_RHYTHM.key()))
                .as("golden, and those of them who came back")
                .containsExactly(
                        "2100 1599 0.7614 (0.7336 to 0.7933) 0.6696 0.0232 (0.0060 to 0.0379) -5.0",
                        "1736 1253 0.7218 (0.6858 to 0.7556) 0.6136 0.0264 (0.0109 to 0.0435) 3.0");
    }

    private static List<String> judged(Report report, String rule) {
        return report.populations().stream()
                .flatMap(of -> of.signs().stream())
                .filter(sign -> sign.sign().equals(rule))
                .map(CdnowBacktestTest::text)
                .toList();
    }

    private static String base(Report.OfPopulation of) {
        return String.join(
                " ", of.population(), "" + of.customers(), "" + of.cases(), "" + of.stayedAway(), "" + of.baseRate());
    }

    private static String text(Report.OfSign sign) {
        return String.join(
                " ",
                "" + sign.seen(),
                "" + sign.right(),
                text(sign.precision()),
                "" + sign.recall(),
                text(sign.ahead()),
                "" + sign.lead());
    }

    private static String text(Report.EqualRecall equal) {
        return String.join(
                " ",
                "" + equal.recall(),
                text(equal.plain()),
                text(equal.chance()),
                text(equal.ahead()),
                "" + equal.cut());
    }

    private static String text(Report.Share share) {
        return share.value() + " (" + share.low() + " to " + share.high() + ")";
    }

    /** Who looks at it in the autumn sees longer silences, and less of what came after them. */
    @Test
    void whoHasBeenSilentForLongComesBackLess() {
        assertThat(cameBack("1997-06-30"))
                .containsExactly(
                        "90 453 of 1828 in 365", "180 2 of 10 in 365", "270 0 of 0 in 365", "365 0 of 0 in 365");
        assertThat(cameBack("1997-12-31"))
                .containsExactly(
                        "90 281 of 1949 in 181",
                        "180 196 of 1740 in 181",
                        "270 131 of 1515 in 181",
                        "365 0 of 0 in 181");
        assertThat(cameBack("1998-03-31"))
                .containsExactly(
                        "90 131 of 1965 in 91", "180 92 of 1760 in 91", "270 64 of 1608 in 91", "365 42 of 1415 in 91");
    }

    @Test
    void ofVeryManyCustomersSomeAreDrawn() {
        Report all = backtest("1997-12-31", "1998-03-31", 90);
        Report report = new Backtest(
                        own.dataSource(), new ShippedFiles(null), PROFIT, WORTH, WatchSettings.byDefault(), 5_000)
                .of(LocalDate.parse("1997-12-31"), LocalDate.parse("1998-03-31"), 90);
        assertThat(all.oneIn()).isEqualTo(1);
        assertThat(report.oneIn()).as("9,428 cases, 5,000 at most").isEqualTo(2);
        for (int i = 0; i < 4; i++) {
            Report.OfPopulation some = report.populations().get(i);
            Report.OfPopulation whole = all.populations().get(i);
            assertThat(some.customers()).isCloseTo(whole.customers() / 2, withinPercentage(8));
            assertThat(some.baseRate()).isCloseTo(whole.baseRate(), within(new BigDecimal("0.06")));
        }
    }

    private static List<String> cameBack(String day) {
        return backtest(day, day, 90).cameBack().stream()
                .map(one ->
                        one.silentDays() + " " + one.cameBack() + " of " + one.customers() + " in " + one.withinDays())
                .toList();
    }

    @Test
    void anEmptyDatabaseIsToldSo() {
        try (TestDatabase empty = TestDatabase.migrated()) {
            Backtest backtest =
                    new Backtest(empty.dataSource(), new ShippedFiles(null), PROFIT, WORTH, WatchSettings.byDefault());
            assertThatThrownBy(() -> backtest.of(null, null, 90))
                    .isInstanceOf(GoldenListException.class)
                    .hasMessage("No order of a customer is loaded yet. Start a night with: goldenlist run nightly");
        }
    }
}
