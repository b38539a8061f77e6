package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.person.Erasure;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.store.Lease;
import org.goldenlist.store.OwnTables;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.worth.WorthSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plans of a company of nine as of 30 June 2026, without a model: a B has more than 200, a C more than 100. Minutes cost 1. Of five
 * with a category four have tea, two cups, both of them tea too: cups follow from tea (2/4 : 2/5 = 1.25).
 */
class PlanUpgradesTest {

    private static TestDatabase own;
    private final ShippedFiles files = new ShippedFiles(null);

    @BeforeAll
    static void open() {
        own = TestDatabase.migrated();
    }

    @AfterAll
    static void close() {
        own.close();
    }

    @BeforeEach
    void theNight() {
        Nine.write(own);
    }

    private static UpgradeSettings settings(int candidates, String budget) {
        return new UpgradeSettings(
                90, candidates, new BigDecimal(budget), BigDecimal.TEN, 15, 1, BigDecimal.ZERO, BigDecimal.ONE, 90, 0);
    }

    private UpgradePlanning planning(UpgradeSettings settings) {
        return new UpgradePlanning(
                own.settings(),
                new PlanUpgrades.Rules(
                        new ProfitSettings(new BigDecimal("0.30"), new BigDecimal("60")),
                        new WorthSettings(new BigDecimal("0.10"), 10),
                        GradeSettings.plain(5, 15, 30, 30),
                        settings,
                        "manager"),
                Duration.ofSeconds(5),
                files);
    }

    private UpgradePlan plan() {
        return planning(settings(1, "100")).plan(null, false);
    }

    private static List<String> rows(String columns, String table, String order) {
        return own.jdbc()
                .sql("SELECT CONCAT_WS(' ', " + columns + ") FROM " + table + " ORDER BY " + order)
                .query(String.class)
                .list();
    }

    private static List<String> candidates(String columns) {
        return rows("c.customer_id, " + columns, "upgrade_candidate u JOIN customer c USING (customer_no)", "place");
    }

    /** That a Poisson number is at least k. */
    private static double atLeast(int k, double mean) {
        double term = Math.exp(-mean);
        double below = 0;
        for (int i = 0; i < k; i++) {
            below += term;
            term *= mean / (i + 1);
        }
        return 1 - below;
    }

    @Test
    void gapsAndOrdersAreByHand() {
        plan();
        assertThat(candidates("gap_next, COALESCE(orders_next, '-'), gap_b, COALESCE(orders_b, '-'), kept"))
                .containsExactly(
                        "bob 10.0000 1 110.0000 10 90.0000", // 11.25 an order
                        "ann 50.0000 4 50.0000 4 150.0000", // 15 an order
                        "cyd 30.0000 2 30.0000 2 170.0000", // 17 an order
                        "dan 120.0000 - 220.0000 - -20.0000");
    }

    @Test
    void theGainIsTheChanceTimesWhatTheNextGradeBringsMore() {
        UpgradePlan plan = plan();
        assertThat(plan.medianB()).isEqualByComparingTo("400");
        assertThat(plan.medianC()).isEqualByComparingTo("160");
        assertThat(plan.model()).isEqualTo("plain average");
        assertThat(plan.modelNote()).isNotBlank();
        double bob = atLeast(1, 8 * 90 / 365.0);
        double ann = atLeast(4, 10 * 90 / 365.0);
        List<Double> chances = own.jdbc()
                .sql("SELECT chance FROM upgrade_candidate ORDER BY place")
                .query(Double.class)
                .list();
        assertThat(chances.get(0)).isCloseTo(bob, within(1e-4));
        assertThat(chances.get(1)).isCloseTo(ann, within(1e-4));
        assertThat(candidates("worth_of_step, ROUND(expected_gain, 1), cost"))
                .startsWith(
                        "bob 70.0000 " + tenths(bob * 70) + " 25.0000",
                        "ann 250.0000 " + tenths(ann * 250) + " 25.0000");
    }

    private static BigDecimal tenths(double amount) {
        return BigDecimal.valueOf(amount).setScale(1, RoundingMode.HALF_UP);
    }

    @Test
    void everybodyElseIsListedWithWhy() {
        assertThat(plan().chosen()).isEqualTo(1);
        assertThat(candidates("place, chosen, COALESCE(left_out, '-'), owner"))
                .containsExactly(
                        "bob 1 1 - manager",
                        "ann 2 0 number Mia",
                        "cyd 3 0 grave case manager",
                        "dan 4 0 not wooed manager");
        planning(settings(9, "49.99")).plan(null, false);
        assertThat(candidates("COALESCE(left_out, '-')")).startsWith("bob -", "ann budget");
        planning(settings(9, "50")).plan(null, false);
        assertThat(candidates("COALESCE(left_out, '-')")).startsWith("bob -", "ann -");
    }

    @Test
    void theOfferIsForWhatOthersLikeThemBuyAndAttentionIsShown() {
        plan();
        assertThat(candidates("offer")).startsWith("bob Ten percent off the next order", "ann Ten percent off Cups");
        assertThat(candidates("offers_made, offers_taken, goodwill, COALESCE(chances_left, '-'), contacts"))
                .startsWith("bob 2 1 2 2 0", "ann 0 0 0 - 0");
        assertThat(rows(
                        "category_no, then_no, customers, customers_if, customers_then, customers_both, lift",
                        "category_affinity",
                        "1"))
                .containsExactly("1 2 5 4 2 2 1.25", "2 1 5 2 4 2 1.25");
    }

    @Test
    void whoWasWorthABIsToBeWonBackAndWhoCostsMoreThanHeBringsIsNotWooed() {
        plan();
        assertThat(rows(
                        "c.customer_id, best_profit, COALESCE(best_until, '-'), last_order, silent_days",
                        "upgrade_win_back w JOIN customer c USING (customer_no)",
                        "place"))
                .as("900 in two years; 200 is not more than 200, and who costs more than he brings is not wooed")
                .containsExactly("gus 450.0000 - 2023-12-31 912");
        assertThat(rows(
                        "c.customer_id, why, gross_profit, cost_to_serve, net_profit",
                        "upgrade_not_wooed w JOIN customer c USING (customer_no)",
                        "place"))
                .containsExactly("dan serving 10.0000 30.0000 -20.0000", "ida goods -5.0000 0.0000 -5.0000");
    }

    @Test
    void twiceTheSamePlanIsOneAndATrialWritesNothing() {
        UpgradePlan trial = planning(settings(1, "100")).plan(null, true);
        assertThat(own.jdbc()
                        .sql("SELECT COUNT(*) FROM upgrade_plan")
                        .query(Integer.class)
                        .single())
                .isZero();
        UpgradePlan first = plan();
        assertThat(first).isEqualTo(trial);
        Map<String, List<Map<String, Object>>> tables = tables();
        assertThat(plan()).isEqualTo(first);
        assertThat(tables()).isEqualTo(tables);
        assertThat(new Upgrades(own.dataSource(), files).last())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(first);
    }

    private static Map<String, List<Map<String, Object>>> tables() {
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        OwnTables.UPGRADES.forEach(table -> tables.put(
                table,
                own.jdbc()
                        .sql("SELECT * FROM " + table + " ORDER BY 1, 2, 3")
                        .query()
                        .listOfRows()));
        return tables;
    }

    @Test
    void scoresThatAreNoMoneyGiveNone() {
        own.run("UPDATE graded_night SET policy = 'RFM'");
        UpgradePlan plan = plan();
        assertThat(plan.chosen()).isZero();
        assertThat(plan.expectedGain()).isNull();
        assertThat(plan.lineB()).isNull();
        assertThat(plan.winBacks()).isZero();
        assertThat(candidates("COALESCE(gap_next, chance, expected_gain, '-'), left_out"))
                .containsExactly("ann - no money", "bob - no money", "cyd - grave case", "dan - not wooed");
    }

    @Test
    void secondProductsAreCountedWhenTheirDaysAreOver() {
        plan();
        assertThat(rows(
                        "c.customer_id, category_no, then_no, held_back",
                        "second_product s JOIN customer c USING (customer_no)",
                        "1"))
                .containsExactly("ann 1 2 0", "cyd 1 2 0");
        own.run("INSERT INTO fact_category_day VALUES ('2026-09-28', 2, 2, 1, 1, 1, 10, 5, 0),"
                + " ('2026-09-29', 4, 2, 1, 1, 1, 10, 5, 0), ('2026-07-01', 4, 3, 1, 1, 1, 10, 5, 0)");
        own.run("UPDATE metric_state SET as_of = '2026-09-27';\nUPDATE graded_night SET business_date = '2026-09-27';\n"
                + "UPDATE grade_line SET business_date = '2026-09-27'");
        plan();
        assertThat(rows("quarter_from", "second_result", "1")).as("a day to go").isEmpty();
        own.run("UPDATE metric_state SET as_of = '2026-10-01';\nUPDATE graded_night SET business_date = '2026-10-01';\n"
                + "UPDATE grade_line SET business_date = '2026-10-01'");
        plan();
        assertThat(rows(
                        "quarter_from, window_from, window_to, suggested, suggested_took, held_back, held_back_took",
                        "second_result",
                        "1"))
                .containsExactly("2026-04-01 2026-07-01 2026-09-28 2 1 0 0");
        assertThat(rows("quarter_from", "upgrade_plan", "1")).containsExactly("2026-04-01", "2026-07-01", "2026-10-01");
    }

    @Test
    void whatCannotBePlannedIsRefusedInASentence() {
        refused(
                LocalDate.of(2026, 6, 29),
                "A plan is made as of the last graded night, which is 2026-06-30, not of 2026-06-29. Leave the date out.");
        refused(
                LocalDate.of(2026, 7, 1),
                "Leave the date out, or run the nights up to it first: goldenlist run nightly --date 2026-07-01");
        plan();
        own.run("UPDATE upgrade_plan SET state = 'approved'");
        refused(
                null,
                "The plan of the quarter from 2026-04-01 is approved, and stays as it is. The next one can be made from"
                        + " 2026-07-01 on.");
        own.run("UPDATE metric_state SET as_of = '2026-07-01'");
        refused(null, "a night after it was not finished");
        own.run("DELETE FROM graded_night");
        refused(null, "Nobody has been graded yet. Start a night with: goldenlist run nightly");
        own.run("DELETE FROM upgrade_plan");
        assertThatThrownBy(() -> new Upgrades(own.dataSource(), files).last())
                .hasMessage("There is no plan of upgrades yet. Make one with: goldenlist upgrade plan");
    }

    private void refused(LocalDate date, String sentence) {
        assertThatThrownBy(() -> planning(settings(1, "100")).plan(date, false))
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DATA))
                .hasMessageContaining(sentence);
    }

    @Test
    void whoIsErasedIsInNoPlan() {
        plan();
        new TransactionTemplate(new JdbcTransactionManager(own.dataSource()))
                .executeWithoutResult(status -> new Erasure(
                                own.jdbc(), files, Tombstones.load(own.jdbc(), new PrivacySettings("k".repeat(32))))
                        .erase(List.of("ann", "dan", "gus")));
        assertThat(candidates("left_out")).containsExactly("bob", "cyd grave case");
        for (String table : List.of("upgrade_candidate", "upgrade_win_back", "upgrade_not_wooed", "second_product")) {
            assertThat(own.jdbc()
                            .sql("SELECT customer_no FROM " + table)
                            .query(Integer.class)
                            .list())
                    .as(table)
                    .doesNotContain(2, 5, 8);
        }
        own.run("DELETE FROM erased_customer");
    }

    @Test
    void aNightKeepsPersonsOut() {
        try (Lease night = Lease.take(own.jdbc(), Lease.WRITE, Duration.ofSeconds(5))) {
            assertThatThrownBy(this::plan).hasMessageContaining("Another run is at work");
            night.assertHeld();
        }
    }

    @Test
    void aCustomerIsShownWithAllThatIsSaid() {
        plan();
        Upgrades upgrades = new Upgrades(own.dataSource(), files);
        Upgrades.OfCustomer bob = upgrades.show("bob");
        assertThat(bob.candidate())
                .containsEntry("gap_next", new BigDecimal("10.00"))
                .containsEntry("orders_next", 1L);
        assertThat(bob.winBack()).isNull();
        assertThat(upgrades.show("dan").notWooed()).containsEntry("why", "serving");
        assertThatThrownBy(() -> upgrades.show("eve"))
                .hasMessageStartingWith("The plan as of 2026-06-30 says nothing of eve:");
        assertThatThrownBy(() -> upgrades.show("nobody")).hasMessageStartingWith("There is no customer nobody.");
        assertThat(upgrades.list(Upgrades.Kind.CANDIDATE)).hasSize(4);
        assertThat(upgrades.list(Upgrades.Kind.WIN_BACK)).hasSize(1);
        assertThat(upgrades.list(Upgrades.Kind.NOT_WOOED)).hasSize(2);
        assertThat(upgrades.calibration().calibration())
                .containsEntry(
                        "note", "not calibrated: no month-end has a year of history before it and 90 days after it");
        assertThat(upgrades.second().suggested()).hasSize(1);
    }
}
