package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenlist.day.Quarter;
import org.goldenlist.reward.LedgerRow;
import org.goldenlist.reward.QuarterPlan;
import org.goldenlist.reward.RewardLedger;
import org.goldenlist.reward.RewardOffice;
import org.goldenlist.reward.RewardPlans;
import org.goldenlist.reward.RewardSettings;
import org.goldenlist.reward.Settlement;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;

/** The golden list of a made-up company, rewarded for a year: a night, a plan, an approval and the gifts in each quarter. */
class RewardedYearTest {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 1);
    private static final List<String> QUARTERS = List.of("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");

    @Test
    void anAIsRewardedEachQuarterAndABEachHalfYearWithinTheBudgetAndNeverTheSameTwiceRunning() {
        TestDatabase company = DemoCompanies.written(new DemoOptions(200, 2, 3, LAST));
        DemoNights nights = new DemoNights(company, Map.of("goldenlist.night.catch-up", "1"));
        Map<String, Map<String, String>> grades = new HashMap<>();
        for (String quarter : QUARTERS) {
            LocalDate first = Quarter.parse(quarter).firstDay();
            nights.upTo(first);
            RewardOffice office = office(nights.own(), first.plusDays(1));
            QuarterPlan plan = new RewardPlans(office).plan(null, false, false);
            assertThat(plan.cost()).isLessThanOrEqualTo(plan.budget());
            assertThat(new RewardPlans(office).approve(List.of(), false).leftOut())
                    .isEmpty();
            assertThat(ledger(office, quarter))
                    .as("the ledger is the plan")
                    .containsExactlyInAnyOrderElementsOf(plan.rows().stream()
                            .filter(QuarterPlan.Row::isReward)
                            .map(row -> row.customerId() + " " + row.itemId() + " " + row.cost())
                            .toList());
            plan.rows().stream()
                    .filter(QuarterPlan.Row::isReward)
                    .forEach(row -> new RewardLedger(office)
                            .settle(new Settlement(row.customerId(), null, Settlement.State.GIVEN, null, null), false));
            plan.rows()
                    .forEach(row -> grades.computeIfAbsent(row.customerId(), id -> new HashMap<>())
                            .put(quarter, row.grade()));
        }
        Map<String, List<LedgerRow>> held = new HashMap<>();
        new RewardLedger(office(nights.own(), LAST))
                .list(null, "given")
                .forEach(row -> held.computeIfAbsent(row.customerId(), id -> new ArrayList<>())
                        .add(row));
        List<String> always = new ArrayList<>();
        grades.forEach((customer, of) -> {
            List<String> quarters = held.getOrDefault(customer, List.of()).stream()
                    .map(LedgerRow::quarter)
                    .toList();
            if (QUARTERS.stream().allMatch(quarter -> Objects.equals(of.get(quarter), "A"))) {
                assertThat(quarters).as(customer).isEqualTo(QUARTERS);
                always.add("A");
            }
            if (QUARTERS.stream().allMatch(quarter -> Objects.equals(of.get(quarter), "B"))) {
                assertThat(quarters).as(customer).containsExactly("2026-Q1", "2026-Q3");
                always.add("B");
            }
        });
        assertThat(always).contains("A", "B");
        assertThat(held.values()).allSatisfy(rows -> {
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i).itemId()).isNotEqualTo(rows.get(i - 1).itemId());
            }
        });
    }

    private static RewardOffice office(TestDatabase own, LocalDate today) {
        return new RewardOffice(
                own.settings(),
                RewardSettings.usual(),
                Duration.ofSeconds(5),
                new ShippedFiles(Path.of("")),
                Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                "ann");
    }

    private static List<String> ledger(RewardOffice office, String quarter) {
        return new RewardLedger(office)
                .list(Quarter.parse(quarter), null).stream()
                        .map(row -> row.customerId() + " " + row.itemId() + " " + row.cost())
                        .toList();
    }
}
