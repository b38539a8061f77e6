package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenlist.store.OwnTables;
import org.goldenlist.upgrade.PlanUpgrades;
import org.goldenlist.upgrade.UpgradePlan;
import org.goldenlist.upgrade.UpgradePlanning;
import org.goldenlist.upgrade.UpgradeSettings;
import org.goldenlist.upgrade.Upgrades;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plan of upgrades of the demo company, after its last night. */
class DemoUpgradesTest {

    private static final LocalDate LAST_DAY = DemoOptions.DEFAULT.lastDay();
    private static DemoNights nights;
    private static UpgradePlan plan;

    @BeforeAll
    static void theDemo() {
        nights = new DemoNights(DemoCompanies.theDefault(), Map.of());
        nights.upTo(LAST_DAY);
        plan = planned();
    }

    private static UpgradePlan planned() {
        return new UpgradePlanning(
                        nights.own().settings(),
                        new PlanUpgrades.Rules(
                                nights.settings().profit(),
                                nights.settings().worth(),
                                nights.settings().grade(),
                                UpgradeSettings.usual(),
                                "manager"),
                        Duration.ofSeconds(20),
                        nights.files())
                .plan(LAST_DAY, false);
    }

    private static String one(String sql) {
        return nights.own().jdbc().sql(sql).query(String.class).single();
    }

    @Test
    void theDWhoIsOneUsualOrderFromCIsAmongThoseConsideredWithTheGap() {
        Upgrades upgrades = new Upgrades(nights.own().dataSource(), nights.files());
        Map<String, Object> candidate =
                upgrades.show(Story.ONE_ORDER_FROM_C.customerId()).candidate();
        assertThat(candidate).containsEntry("grade", "D").containsEntry("next_grade", "C");
        assertThat(candidate).containsEntry("orders", 8).containsEntry("orders_next", 1L);
        BigDecimal score = (BigDecimal) candidate.get("score");
        assertThat(plan.lineC().subtract(score).setScale(2, RoundingMode.HALF_UP))
                .isPositive()
                .isEqualTo(candidate.get("gap_next"));
        assertThat((BigDecimal) candidate.get("chance")).isBetween(new BigDecimal("0.05"), new BigDecimal("0.50"));
    }

    @Test
    void nobodyIsChosenWhoCostsMoreThanIsToBeExpectedAndTheBudgetIsKept() {
        assertThat(plan.considered()).isGreaterThan(1_000);
        assertThat(plan.chosen()).isBetween(10, plan.mostCandidates());
        assertThat(plan.chosenCost()).isLessThanOrEqualTo(plan.budget());
        assertThat(one(
                        "SELECT COUNT(*) FROM upgrade_candidate WHERE chosen AND (expected_gain < cost OR left_out IS NOT NULL"
                                + " OR worth_of_step < gap_next OR chance NOT BETWEEN 0 AND 1)"))
                .isEqualTo("0");
        assertThat(one("SELECT COUNT(*) FROM upgrade_candidate a JOIN upgrade_candidate b ON b.place = a.place + 1"
                        + " WHERE b.chosen AND a.expected_gain * b.cost < b.expected_gain * a.cost"))
                .isEqualTo("0");
        assertThat(one(
                        "SELECT COUNT(*) FROM upgrade_candidate u JOIN upgrade_not_wooed n USING (quarter_from, customer_no)"
                                + " WHERE u.left_out <> 'not wooed'"))
                .isEqualTo("0");
    }

    @Test
    void chancesAreCalibratedOnThePastAndBetterThanBefore() {
        assertThat(one("SELECT CONCAT_WS(' ', note, month_ends, first_month_end, last_month_end, held_out_from)"
                        + " FROM upgrade_calibration"))
                .isEqualTo("calibrated 9 2025-11-30 2026-07-31 2026-05-31");
        assertThat(one("SELECT brier_after <= brier_before AND brier_before < brier_base FROM upgrade_calibration"))
                .isEqualTo("1");
        assertThat(one("SELECT SUM(crossed) - (SELECT crossed FROM upgrade_calibration) FROM upgrade_calibration_step"))
                .isEqualTo("0");
    }

    @Test
    void theSamePlanAgainIsTheSame() {
        Map<String, List<String>> before = tables();
        assertThat(planned()).isEqualTo(plan);
        assertThat(tables()).isEqualTo(before);
        assertThat(before.get("second_product")).isNotEmpty();
        assertThat(before.get("upgrade_win_back")).isNotEmpty();
    }

    private static Map<String, List<String>> tables() {
        return OwnTables.UPGRADES.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> nights.own()
                                .jdbc()
                                .sql("SELECT * FROM " + table + " ORDER BY 1, 2, 3")
                                .query((row, i) -> {
                                    StringBuilder text = new StringBuilder();
                                    for (int column = 1;
                                            column <= row.getMetaData().getColumnCount();
                                            column++) {
                                        text.append(row.getString(column)).append('|');
                                    }
                                    return text.toString();
                                })
                                .list()));
    }
}
