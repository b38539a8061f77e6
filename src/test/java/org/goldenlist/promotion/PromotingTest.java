package org.goldenlist.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenlist.attention.AttentionSettings;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.ProfitSettings;
import org.goldenlist.stake.Light;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.goldenlist.worth.WorthSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Budgets as of the night of 15 March 2026: a is recent, b and c are not, d costs more than he brings, e brings nothing, f has lapsed. */
class PromotingTest {

    private static final Profit PROFIT = new Profit(new ProfitSettings(new BigDecimal("0.30"), BigDecimal.ZERO));

    private final ShippedFiles files = new ShippedFiles(null);
    private static final TestDatabase OWN = TestDatabase.migrated();

    @BeforeEach
    void customers() {
        for (String table : List.of(
                "promotion_plan",
                "promotion_share",
                "model_fit",
                "customer_metric",
                "graded_night",
                "attention_night",
                "spend")) {
            OWN.run("DELETE FROM " + table);
        }
        OWN.run("DELETE FROM customer WHERE customer_no > 1");
        OWN.run("INSERT INTO graded_night VALUES ('2026-03-15', 'PROFIT', 0, 0, 'CUSTOMERS')");
        customer(2, "a", "2026-03-01", 100);
        customer(3, "b", "2025-11-01", 300);
        customer(4, "c", "2025-12-15", 100);
        customer(5, "d", "2026-03-02", -5);
        customer(6, "e", "2025-06-01", 0);
        customer(7, "f", "2025-03-15", 900);
    }

    @AfterAll
    static void close() {
        OWN.close();
    }

    private void customer(int no, String id, String lastOrder, int profit) {
        OWN.run("INSERT INTO customer (customer_no, customer_id, known) VALUES (" + no + ", '" + id + "', TRUE)");
        Map<String, String> given = Map.of(
                "customer_no", "" + no,
                "as_of", "'2026-03-15'",
                "first_order", "'" + lastOrder + "'",
                "last_order", "'" + lastOrder + "'",
                "active_days", "1",
                "net_profit_365", "" + profit,
                "net_profit_life", "" + profit);
        String values = OWN
                .jdbc()
                .sql("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'customer_metric' ORDER BY ordinal_position")
                .query(String.class)
                .list()
                .stream()
                .map(column -> given.getOrDefault(
                        column,
                        column.matches("gap_.*|main_.*")
                                ? "NULL"
                                : column.equals("gaps") || column.startsWith("category_") ? "''" : "0"))
                .collect(Collectors.joining(", "));
        OWN.run("INSERT INTO customer_metric VALUES (" + values + ")");
    }

    private Promoting promoting(PromotionSettings settings) {
        return new Promoting(
                OWN.settings(),
                settings,
                AttentionSettings.usual(),
                new WorthSettings(new BigDecimal("0.10"), 10),
                PROFIT,
                Duration.ofSeconds(5),
                files,
                Clock.fixed(Instant.parse("2026-03-16T09:00:00Z"), ZoneOffset.UTC),
                "ann");
    }

    private Promotion plan(String budget, boolean again) {
        return promoting(PromotionSettings.usual())
                .plan(new Promoting.Wish(new BigDecimal(budget), null, null, again), false);
    }

    private static Map<String, String> amounts(Promotion promotion) {
        return promotion.shares().stream()
                .collect(Collectors.toMap(
                        PromotionShare::customerId, one -> one.amount().toPlainString()));
    }

    @Test
    void aThirdGoesToTheMostRecentAndTheCentsAddUp() {
        Promotion planned = plan("100", false);
        assertThat(planned.plan().fromDate()).as("the quarter of the night").isEqualTo("2026-01-01");
        assertThat(planned.plan().toDate()).isEqualTo("2026-03-31");
        assertThat(planned.plan().gainBy()).isEqualTo("net profit of 365 days");
        assertThat(planned.plan().recentLeast()).isEqualByComparingTo("33.34");
        assertThat(amounts(planned)).isEqualTo(Map.of("a", "46.67", "b", "40.00", "c", "13.33"));
        assertThat(planned.shares().get(0).customerId()).isEqualTo("a");
        assertThat(planned.plan().problem() + " " + planned.plan().withoutGain() + " "
                        + planned.plan().tooLittle())
                .isEqualTo("1 1 0");
        assertThat(planned.notes())
                .containsExactly(
                        "Only 1 recent customer gets something: that is 46.67 for so few.",
                        "No source gives the feed spend: what was really spent is not known.");
        assertThat(promoting(PromotionSettings.usual()).show(null, null).shares())
                .isEqualTo(planned.shares());
    }

    @Test
    void theGainIsWhatTheModelInForceExpects() {
        OWN.run(
                "INSERT INTO model_fit (as_of, assumptions, customers, repeaters, model, reason, average_orders, average_profit,"
                        + " held_out_days, made_in_run) VALUES ('2026-02-28', '" + PROFIT
                        + "', 6, 0, 'plain average', 'few', 1, 40, 0, 1)");
        Promotion planned = plan("100", false);
        assertThat(planned.plan().gainBy()).isEqualTo("plain average");
        Map<String, BigDecimal> gains = planned.shares().stream()
                .collect(Collectors.toMap(PromotionShare::customerId, PromotionShare::expectedGain));
        assertThat(gains.get("a"))
                .as("between what a brought and the average of 40, and later")
                .isBetween(new BigDecimal("40"), new BigDecimal("100"));
        assertThat(gains.get("b")).isGreaterThan(gains.get("a"));
        assertThat(planned.plan().withoutGain())
                .as("e brought nothing, and may do better: it is only too little")
                .isZero();
        assertThat(planned.recentAmount().add(planned.otherAmount())).isEqualByComparingTo("100");
    }

    @Test
    void aPeriodIsPlannedAgainOnlyWhenAsked() {
        assertThat(plan("100", false).changed()).isTrue();
        assertThat(plan("100.00", false).changed()).isFalse();
        assertThatThrownBy(() -> plan("30", false))
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DATA))
                .hasMessage(
                        "The period from 2026-01-01 to 2026-03-31 is planned already, with a budget of 100.00, as of"
                                + " 2026-03-15, and would come out otherwise now. To replace that plan, give --again; goldenlist"
                                + " promotion show prints it.");
        Promotion again = plan("30", true);
        assertThat(amounts(again))
                .as("c would get 4.00, which is less than 5.00")
                .isEqualTo(Map.of("a", "15.00", "b", "15.00"));
        assertThat(again.plan().tooLittle()).isEqualTo(1);
        Promotion trial = promoting(PromotionSettings.usual())
                .plan(
                        new Promoting.Wish(
                                BigDecimal.TEN, LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30"), false),
                        true);
        assertThat(trial.notes()).contains("No day of the period is over, so that nothing was spent in it yet.");
        assertThat(promoting(PromotionSettings.usual()).show(null, null).plan().fromDate())
                .as("a trial leaves nothing")
                .isEqualTo("2026-01-01");
    }

    @Test
    void aPeriodWithADayInCommonIsRefused() {
        plan("5000", false);
        for (String days : List.of("2026-03-31 2026-04-30", "2026-01-02 2026-01-31", "2025-12-01 2027-01-01")) {
            String[] fromTo = days.split(" ");
            assertThatThrownBy(() -> promoting(PromotionSettings.usual())
                            .plan(
                                    new Promoting.Wish(
                                            BigDecimal.TEN,
                                            LocalDate.parse(fromTo[0]),
                                            LocalDate.parse(fromTo[1]),
                                            true),
                                    true))
                    .hasMessage(
                            "The period from 2026-01-01 to 2026-03-31 is planned already, with a budget of 5000.00, and has"
                                    + " days in common with this one. Nothing was planned: give days outside of it.");
        }
    }

    @Test
    void whatWasSpentIsHeldAgainstTheThird() {
        plan("100", false);
        OWN.run(
                "INSERT INTO attention_night VALUES ('2026-03-15', 90, 3, '', FALSE, FALSE, FALSE, TRUE, 0, 0, 0, NULL, 0)");
        OWN.run(
                "INSERT INTO spend VALUES (1, '2026-01-01', 1, 'Recent', NULL, 30), (1, '2026-03-15', 1, 'loyalty', NULL, 70),"
                        + " (1, '2026-02-01', 1, 'prospects', NULL, 50), (1, '2026-02-01', 2, 'misc', NULL, 5),"
                        + " (1, '2026-03-16', 1, 'recent', NULL, 999), (1, '2025-12-31', 1, 'recent', NULL, 999)");
        Spent spent = promoting(PromotionSettings.usual()).show(null, null).spent();
        assertThat(spent).isNotNull();
        assertThat(spent.light()).isEqualTo(Light.AMBER);
        assertThat(spent.share()).isEqualByComparingTo("0.3");
        assertThat(spent.missing()).as("a third of 100 is 33.33 and a bit").isEqualByComparingTo("3.34");
        assertThat(spent.prospects()).isEqualByComparingTo("50");
        assertThat(spent.unknown()).isEqualByComparingTo("5");
        OWN.run("UPDATE spend SET amount = 35 WHERE spent_on = '2026-01-01'");
        assertThat(promoting(PromotionSettings.usual()).show(null, null).spent())
                .extracting(Spent::light, Spent::missing)
                .containsExactly(Light.GREEN, new BigDecimal("0.00"));
        OWN.run("UPDATE spend SET amount = 23 WHERE spent_on = '2026-01-01'");
        assertThat(promoting(PromotionSettings.usual()).show(null, null).spent())
                .extracting(Spent::light)
                .isEqualTo(Light.RED);
        OWN.run("DELETE FROM spend");
        assertThat(promoting(PromotionSettings.usual()).show(null, null).spent())
                .extracting(Spent::light, Spent::share)
                .containsOnlyNulls();
    }

    @Test
    void withNobodyRecentAllOfItGoesToTheOthers() {
        OWN.run(
                "UPDATE customer_metric SET last_order = '2025-12-15', first_order = '2025-12-15' WHERE customer_no = 2");
        Promotion planned = plan("100", false);
        assertThat(amounts(planned)).isEqualTo(Map.of("a", "20.00", "b", "60.00", "c", "20.00"));
        assertThat(planned.notes().get(0))
                .isEqualTo("No recent customer may get anything: nobody with an order in the last 90 days brings a net"
                        + " profit that can be built on. All of it goes to the others.");
        OWN.run("UPDATE customer_metric SET net_profit_365 = -1");
        assertThatThrownBy(() -> plan("50", true)).hasMessageContaining("Nobody may get anything as of 2026-03-15");
    }

    @Test
    void aBudgetThatIsNoneIsRefused() {
        assertThatThrownBy(() -> plan("0", false)).hasMessageContaining("give an amount above zero");
        assertThatThrownBy(() -> plan("-5", false)).hasMessageContaining("A budget of -5 cannot be shared out");
        assertThatThrownBy(() -> plan("5.001", false)).hasMessageContaining("has more than two decimals");
        assertThatThrownBy(() -> plan("1000000000.01", false)).hasMessageContaining("is too large");
        assertThatThrownBy(() -> promoting(PromotionSettings.usual())
                        .plan(new Promoting.Wish(BigDecimal.TEN, LocalDate.EPOCH, null, false), false))
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
                .hasMessageContaining("give both --from and --to");
        assertThatThrownBy(() -> promoting(PromotionSettings.usual()).show(null, null))
                .hasMessageContaining("No such period is planned.");
        assertThat(new PromotionSettings("4/3", BigDecimal.ONE, BigDecimal.TEN).isShare())
                .isFalse();
        assertThat(new PromotionSettings("0/0", BigDecimal.ONE, BigDecimal.TEN).isShare())
                .isFalse();
        assertThat(new PromotionSettings("0.25", BigDecimal.ONE, BigDecimal.TEN).isShare())
                .isTrue();
    }
}
