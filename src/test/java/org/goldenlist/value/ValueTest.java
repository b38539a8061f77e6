package org.goldenlist.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.goldenlist.grade.Policy;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.WorthSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fits and their checks on the tables: a pure function of the facts up to a month-end. */
class ValueTest {

    private static final WorthSettings SETTINGS = new WorthSettings(new BigDecimal("0.10"), 10);

    /** Whatever is stored, but for the run that made it. */
    private static List<String> fits(Shop shop) {
        return shop.own()
                .jdbc()
                .sql(
                        "SELECT CONCAT_WS('|', as_of, assumptions, COALESCE(first_order, '-'), customers, repeaters, model,"
                                + " COALESCE(reason, '-'), average_orders, average_profit, COALESCE(r, '-'), COALESCE(alpha, '-'),"
                                + " COALESCE(a, '-'), COALESCE(b, '-'), COALESCE(r_error, '-'), COALESCE(purchases_log_likelihood, '-'),"
                                + " COALESCE(purchases_converged, '-'), COALESCE(p, '-'), COALESCE(q, '-'), COALESCE(v, '-'),"
                                + " COALESCE(v_error, '-'), COALESCE(spending_log_likelihood, '-'), held_out_days,"
                                + " COALESCE(bg_nbd_error, '-'), COALESCE(mbg_nbd_bias, '-'), COALESCE(plain_error, '-'))"
                                + " FROM model_fit ORDER BY as_of")
                .query(String.class)
                .list();
    }

    private static List<String> checks(Shop shop) {
        return shop.own()
                .jdbc()
                .sql(
                        "SELECT CONCAT_WS(' ', as_of, days, grade, customers, expected, came, bias, error) FROM forecast_check"
                                + " WHERE came IS NOT NULL ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static String inForce(Shop shop, String asOf) {
        return shop.own()
                .jdbc()
                .sql("SELECT model FROM model_fit WHERE as_of = ?")
                .param(asOf)
                .query(String.class)
                .single();
    }

    /** Customers who come at rates of their own in the year before 2025-03-20, some to stay away. */
    private static void manyCustomers(Shop shop) {
        SplittableRandom dice = new SplittableRandom(4);
        LocalDate end = LocalDate.of(2025, 3, 20);
        StringJoiner lines = new StringJoiner(",");
        for (int i = 0; i < 240; i++) {
            shop.client("c" + i);
            double gap = 6 + 90 * dice.nextDouble() * dice.nextDouble();
            double size = 5 + 60 * dice.nextDouble();
            double leaves = 0.15 * dice.nextDouble();
            double daysAgo = 365 * dice.nextDouble();
            for (int n = 0; daysAgo > 0; n++) {
                lines.add(String.format(
                        java.util.Locale.ROOT,
                        "('t%d-%d','1','%s 10:00','c%d','goods',1,%.2f,%.2f)",
                        i,
                        n,
                        end.minusDays((long) daysAgo),
                        i,
                        size * (0.5 + dice.nextDouble()),
                        size / 4));
                daysAgo = dice.nextDouble() < leaves ? 0 : daysAgo + gap * Math.log(1 - dice.nextDouble());
            }
        }
        shop.sales().run("INSERT INTO line (tx, line_id, at, client, category, quantity, net, cost) VALUES " + lines);
    }

    @Test
    void aModelIsFittedAsOfTheLastMonthEndWheneverTheNightIs() {
        List<String> monthEndFirst;
        try (Shop shop = Shop.open()) {
            manyCustomers(shop);
            shop.nights("2025-02-28", "2025-02-28");
            assertThat(inForce(shop, "2025-02-28")).endsWith("BG/NBD");
            monthEndFirst = fits(shop);
            assertThat(shop.night("2025-03-01").notes()).noneMatch(note -> note.startsWith("The forecast"));
            assertThat(fits(shop)).isEqualTo(monthEndFirst);
        }
        try (Shop shop = Shop.open(options -> options.workers = 1)) {
            manyCustomers(shop);
            NightSummary night = shop.night("2025-03-15");
            assertThat(night.message()).isNull();
            assertThat(night.notes())
                    .anySatisfy(note -> assertThat(note)
                            .startsWith("The forecast of 2025-02-28 is by ")
                            .contains(
                                    "BG/NBD with Gamma-Gamma, from the histories of ",
                                    " In the 90 days held out, the error"));
            assertThat(fits(shop)).isEqualTo(monthEndFirst).last().asString().startsWith("2025-02-28|");
        }
    }

    @Test
    void theFitInForceAnswersForAHistory() {
        try (Shop shop = Shop.open()) {
            manyCustomers(shop);
            shop.nights("2025-03-15", "2025-03-15");
            FitInForce fit = read(shop, "2025-03-15");
            assertThat(fit.model().asOf()).isEqualTo("2025-02-28");
            long today = LocalDate.of(2025, 3, 15).toEpochDay();
            CustomerHistory often = new CustomerHistory(today - 200, today - 3, 40, 8_000_000, 8_000_000, today);
            CustomerHistory gone = new CustomerHistory(today - 400, today - 300, 40, 8_000_000, 1_000_000, today);
            assertThat(fit.expectedNextYear(often))
                    .isGreaterThan(1_000_000)
                    .isEqualTo(fit.forecast().expectedNextYear(often))
                    .isLessThan(fit.forecast().longTermValue(often));
            assertThat(fit.expectedNextYear(gone)).isLessThan(100);
            assertThat(read(shop, "2025-03-15").expectedNextYear(often)).isEqualTo(fit.expectedNextYear(often));
            assertThat(fits(shop)).noneMatch(row -> row.startsWith("2024-10-31|"));
            read(shop, "2024-11-10");
            assertThat(fits(shop)).anyMatch(row -> row.startsWith("2024-10-31|"));
        }
    }

    private static FitInForce read(Shop shop, String date) {
        return FitInForce.storedOrMade(
                shop.own().dataSource(), shop.files(), shop.profit(), SETTINGS, LocalDate.parse(date), 1);
    }

    /** Late lines, and lines of before the history, change the fits since, and what was expected by them. */
    @Test
    void whatStandsOnReplacedDaysIsTakenBackAndMadeAgain() {
        try (Shop shop = Shop.open();
                Shop fresh = Shop.open()) {
            manyCustomers(shop);
            manyCustomers(fresh);
            shop.nights("2025-02-26", "2025-03-02");
            List<String> before = fits(shop);
            shop.line("LATE", "1", "2025-02-27 10:00", "c7", "9000");
            fresh.line("LATE", "1", "2025-02-27 10:00", "c7", "9000");
            shop.nights("2025-03-03", "2025-03-03");
            fresh.nights("2025-02-26", "2025-03-03");
            assertThat(before).last().asString().startsWith("2025-02-28|");
            assertThat(fits(shop)).isEqualTo(fits(fresh)).hasSameSizeAs(before).isNotEqualTo(before);
            assertThat(fits(shop).get(0)).isEqualTo(before.get(0));
            shop.line("LATER", "1", "2025-03-02 10:00", "c7", "9000");
            shop.nights("2025-03-04", "2025-03-04");
            assertThat(fits(shop)).isEqualTo(fits(fresh));
        }
    }

    @Test
    void otherRatesOfProfitFitAnew() {
        try (Shop shop = Shop.open()) {
            shop.client("ann").line("t", "1", "2025-02-01 10:00", "ann", "10");
            shop.nights("2025-03-05", "2025-03-05");
            shop.change(options -> options.costPerContactHour = new BigDecimal("90"));
            shop.nights("2025-03-06", "2025-03-06");
            assertThat(fits(shop)).hasSize(1).first().asString().contains("cost per contact hour 90");
        }
    }

    @Test
    void aShortListGetsThePlainAverageAndIsToldSoEveryNight() {
        try (Shop shop = Shop.open()) {
            shop.client("ann").line("t", "1", "2025-02-01 10:00", "ann", "10");
            String said = "The forecast of 2025-02-28 is by the plain average of the active customers: one customer had"
                    + " ordered by then, and a model needs 50.";
            assertThat(shop.night("2025-03-05").notes()).contains(said);
            assertThat(shop.night("2025-03-06").notes()).contains(said);
            assertThat(inForce(shop, "2025-02-28")).isEqualTo("plain average");
        }
    }

    @Test
    void aShopThatOpenedThisMonthHasNobodyToAverage() {
        try (Shop shop = Shop.open()) {
            shop.client("ann").line("t", "1", "2025-03-02 10:00", "ann", "10");
            assertThat(shop.night("2025-03-05").notes())
                    .contains(
                            "The forecast of 2025-02-28 is by the plain average of the active customers: no customer had"
                                    + " ordered by then, and a model needs 50.");
        }
    }

    /** By hand: of lines of 100, a profit of 40 each. As of 2025-03-01, own year and average as far as histories reach. */
    @Test
    void whatWasExpectedIsHeldAgainstWhatCameByGrade() {
        try (Shop shop = Shop.open()) {
            shop.client("ann")
                    .client("bob")
                    .client("new")
                    .line("a1", "1", "2024-02-01 10:00", "ann", "100")
                    .line("a2", "1", "2025-01-15 10:00", "ann", "200")
                    .line("b1", "1", "2024-12-19 10:00", "bob", "100")
                    .line("a3", "1", "2025-03-02 10:00", "ann", "50")
                    .line("b2", "1", "2025-03-31 10:00", "bob", "10")
                    .line("n1", "1", "2025-03-03 10:00", "new", "1000");
            shop.nights("2025-03-01", "2025-03-01").nights("2025-03-31", "2025-03-31");
            // as of 02-28 the average of a year is (80 + 40) / 2 = 60; bob's 72 days of history weigh 72 / 365 on 03-01
            // ann: 80 × 30 / 365 = 6.5753; bob: (72 / 365 × 40 + 293 / 365 × 60) × 30 / 365 = 4.6072
            // before nobody was graded: together, as of 01-29 ann (363 / 365 × 120 + 2 / 365 × 40) × 30 / 365 and bob
            // 40 × 30 / 365; in 365 and 90 days ann alone who had ordered then, with bob from 12-31: 40 a year each
            assertThat(checks(shop))
                    .containsExactly(
                            "2025-02-28 30 * 2 13.1147 0.0000 13.1147 6.5574",
                            "2025-02-28 365 * 1 40.0000 80.0000 -40.0000 40.0000",
                            "2025-02-28 90 * 1 9.8630 80.0000 -70.1370 70.1370",
                            "2025-03-31 30 * 2 11.1825 24.0000 -12.8175 7.0160",
                            "2025-03-31 30 A 1 6.5753 20.0000 -13.4247 13.4247",
                            "2025-03-31 30 D 1 4.6072 4.0000 0.6072 0.6072",
                            "2025-03-31 365 * 1 40.0000 100.0000 -60.0000 60.0000",
                            "2025-03-31 90 * 2 19.7260 104.0000 -84.2740 48.0000");
            // of the next year, as of 03-31, the average then being (100 + 44 + 400) / 3: ann 100, bob 102 / 365 × 44
            // and new
            // 28 / 365 × 400 and the rest of it each of the average
            assertThat(nextYear(shop)).containsExactly("2026-03-31 365 * 3 441.0629");
            assertThat(fits(shop))
                    .extracting(row -> row.substring(0, 10))
                    .contains("2024-02-29", "2025-02-28", "2025-03-31");
            shop.nights("2025-04-01", "2025-04-01");
            assertThat(nextYear(shop)).containsExactly("2026-03-31 365 * 3 441.0629");
            List<String> before = checks(shop);
            shop.line("late", "1", "2025-03-25 10:00", "bob", "25");
            shop.nights("2025-04-02", "2025-04-02");
            assertThat(checks(shop))
                    .hasSize(8)
                    .isNotEqualTo(before)
                    .contains("2025-03-31 30 D 1 4.6072 14.0000 -9.3928 9.3928");
        }
    }

    private static List<String> nextYear(Shop shop) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', as_of, days, grade, customers, expected) FROM forecast_check"
                        + " WHERE came IS NULL AND as_of > '2026-03-01'")
                .query(String.class)
                .list();
    }

    @Test
    void whatNobodyHadExpectedIsNotHeldAgainstAnything() {
        try (Shop shop = Shop.open()) {
            shop.client("ann").line("t", "1", "2025-03-02 10:00", "ann", "10");
            shop.nights("2025-03-30", "2025-03-31");
            assertThat(checks(shop)).isEmpty();
        }
    }

    /** Grades are taken back before the fit is made that they look ahead by; what is held against them must not be. */
    @ParameterizedTest
    @EnumSource(Policy.class)
    void aCorrectionLeavesTheChecksOfAFreshRun(Policy policy) {
        Consumer<Shop.Options> farBack = options -> {
            options.grades.policy = policy;
            options.lookBackDays = 60;
        };
        try (Shop shop = Shop.open(farBack);
                Shop fresh = Shop.open(farBack)) {
            for (Shop one : List.of(shop, fresh)) {
                manyCustomers(one);
            }
            shop.nights("2025-02-27", "2025-03-01").nights("2025-03-31", "2025-04-02");
            for (Shop one : List.of(shop, fresh)) {
                one.line("LATE", "1", "2025-02-28 10:00", "c7", "9000");
            }
            shop.nights("2025-04-03", "2025-04-03");
            fresh.nights("2025-02-27", "2025-03-01").nights("2025-03-31", "2025-04-03");
            assertThat(lastOf(checks(shop)))
                    .isEqualTo(lastOf(checks(fresh)))
                    .anyMatch(row -> row.startsWith("2025-03-31 30 C "));
            assertThat(lastOf(fits(shop))).isEqualTo(lastOf(fits(fresh))).hasSize(1);
        }
    }

    /** Earlier checks are taken back too, and not made again. */
    private static List<String> lastOf(List<String> rows) {
        return rows.stream().filter(row -> row.startsWith("2025-03-31")).toList();
    }

    @Test
    void whoGetsARecordLateIsInThePastMonthsToo() {
        try (Shop shop = Shop.open();
                Shop fresh = Shop.open()) {
            for (Shop one : List.of(shop, fresh)) {
                one.client("ann")
                        .line("a", "1", "2025-01-15 10:00", "ann", "100")
                        .line("z", "1", "2025-01-16 10:00", "zoe", "900");
            }
            shop.nights("2025-03-05", "2025-03-05");
            assertThat(months(shop)).containsExactly("2025-01-31 1 40.0000 0", "2025-02-28 1 40.0000 0");
            shop.client("zoe");
            fresh.client("zoe");
            shop.nights("2025-03-06", "2025-03-06");
            fresh.nights("2025-03-05", "2025-03-06");
            assertThat(months(shop))
                    .isEqualTo(months(fresh))
                    .containsExactly("2025-01-31 2 400.0000 0.4", "2025-02-28 2 400.0000 0.4");
            shop.sales().run("DELETE FROM client WHERE id = 'zoe'");
            shop.nights("2025-03-07", "2025-03-07");
            assertThat(months(shop)).containsExactly("2025-01-31 1 40.0000 0", "2025-02-28 1 40.0000 0");
        }
    }

    private static List<String> months(Shop shop) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', as_of, customers, net_profit, gini) FROM profit_month ORDER BY as_of")
                .query(String.class)
                .list();
    }

    @Test
    void sumsBeyondWhatIsKeptAreRefusedByName() {
        try (Shop shop = Shop.open()) {
            StringJoiner lines = new StringJoiner(",");
            for (int i = 0; i < 1000; i++) {
                shop.client("c" + i);
                lines.add("('t" + i + "','1','2025-01-15 10:00','c" + i + "','goods',1,990000000000,0)");
            }
            shop.sales()
                    .run("INSERT INTO line (tx, line_id, at, client, category, quantity, net, cost) VALUES " + lines);
            assertThat(shop.night("2025-03-05").message())
                    .startsWith("The amounts that the step ")
                    .contains(" adds up come to more than 922,337,203,685,477");
        }
    }
}
