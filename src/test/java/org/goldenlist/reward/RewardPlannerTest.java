package org.goldenlist.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is due what in the fourth quarter of 2026; figures by hand. */
class RewardPlannerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 6);

    private static final String SHOP = """
            rewards:
              - {id: passes, kind: gift, title: Two passes, cost: 18, value: 24}
              - {id: wine, kind: gift, title: A case of wine, cost: 40, value: 60, grades: [A], stock: 2, categories: [Wine], age: 18}
              - {id: trip, kind: outing, title: A trip, cost: 90, value: 150, grades: [A], places: 1, on: 2026-12-05}
              - {id: page, kind: feature, title: A page, cost: 0, value: 5, consent: club, customers: business, not-after: [passes]}
            """;

    private List<PlannedReward> plan(String catalogue, long budget, Golden... golden) {
        return plan(catalogue, budget, Arrays.stream(golden).map(Golden::who).toList());
    }

    private List<PlannedReward> plan(String catalogue, long budget, List<GoldenCustomer> golden) {
        Supply supply = new Supply(BigDecimal.valueOf(budget), BigDecimal.ZERO, Map.of());
        return new RewardPlanner(
                        new Suitable(Golden.NOW, FIRST, RewardSettings.usual()), CatalogueFile.read(catalogue), supply)
                .plan(golden, Set.of());
    }

    private static List<String> given(List<PlannedReward> plan) {
        return plan.stream()
                .map(row -> row.customer().customerId() + " "
                        + (row.item() == null ? "-" : row.item().id()))
                .toList();
    }

    @Test
    void anAIsDueEachQuarterAndABEverySecond() {
        List<PlannedReward> plan = plan(
                SHOP,
                1_000,
                Golden.a("a1", 900).had("2026-Q3", "certificate", 0),
                Golden.a("a2", 800).had("2026-Q4", "passes", 18),
                Golden.b("b1", 500).had("2026-Q3", "passes", 18),
                Golden.b("b2", 400).had("2026-Q2", "certificate", 0),
                Golden.b("b3", 300).declined("2026-Q3", "certificate"),
                Golden.a("a3", 200).declined("2026-Q4", "passes"));
        assertThat(given(plan))
                .containsExactly("a1 passes", "a2 -", "b1 -", "b2 passes", "b3 thank-you-letter", "a3 -");
        assertThat(plan)
                .extracting(PlannedReward::because)
                .containsExactly(
                        "A, due every quarter; last the certificate in 2026-Q3",
                        "has the passes for this quarter",
                        "had the passes in 2026-Q3; due again in 2027-Q1",
                        "B, due once in 2 quarters; last the certificate in 2026-Q2",
                        "B, due once in 2 quarters; last the certificate in 2026-Q3; nothing dearer: passes: its 18.00 is above the cap of 15.00",
                        "declined the passes; due again in 2027-Q1");
    }

    @Test
    void theWorthiestChooseFirstAndWhatIsUsedUpIsGone() {
        List<PlannedReward> plan = plan(
                SHOP,
                1_000,
                Golden.a("third", 5_000).buys("Wine").born("1980-01-01"),
                Golden.a("first", 9_000).buys("Tea", "Wine").born("1980-01-01"),
                Golden.a("second", 7_000).buys("Wine", "Tea").born("2008-10-07"),
                Golden.a("fourth", 4_000).buys("Wine").born("1980-01-01"),
                Golden.a("fifth", 3_000).buys("Wine").born("1980-01-01"));
        assertThat(given(plan))
                .as(
                        "second is 17 on the first day on which it can be given; then the two cases are gone, and the one place")
                .containsExactly("first wine", "second trip", "third wine", "fourth passes", "fifth passes");
        assertThat(plan.get(0).because()).endsWith("; buys Wine");
        assertThat(plan.get(2).because()).endsWith("; buys most of Wine");
        assertThat(plan).extracting(PlannedReward::place).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void neitherTheSameTwiceRunningNorWhatMustNotFollow() {
        List<PlannedReward> plan = plan(
                SHOP,
                1_000,
                Golden.a("a", 100).business().consents("club").had("2026-Q3", "passes", 2),
                Golden.a("b", 90).business().consents("club").had("2026-Q3", "page", 0),
                Golden.a("c", 80).business().consents("club"),
                Golden.a("d", 70).business());
        assertThat(given(plan))
                .containsExactly("a thank-you-letter", "b thank-you-letter", "c page", "d thank-you-letter");
    }

    @Test
    void budgetAndCapAreKeptAndSaidWithTheirNumbers() {
        List<PlannedReward> plan = plan(
                "rewards:\n  - {id: passes, kind: gift, title: P, cost: 18}\n",
                40,
                Golden.a("a", 1_000).had("2026-Q3", "certificate", 33),
                Golden.a("b", 900),
                Golden.a("c", 800),
                Golden.a("d", 700),
                Golden.a("e", -5));
        assertThat(given(plan))
                .containsExactly(
                        "a thank-you-letter", "b passes", "c passes", "d thank-you-letter", "e thank-you-letter");
        assertThat(plan.get(0).because())
                .contains("passes: its 18.00, with 33.00 of three quarters before, is above the cap of 50.00");
        assertThat(plan.get(3).because())
                .contains("passes: its 18.00 would bring the quarter to 54.00, above the budget of 40.00");
        assertThat(plan.get(4).because()).contains("is above the cap of 0.00");
    }

    @Test
    void theSamePlanWhateverTheOrderAndNeverAboveWhatThereIs() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<GoldenCustomer> golden = new ArrayList<>();
            for (int i = 0; i < random.nextInt(30); i++) {
                Golden one = random.nextBoolean()
                        ? Golden.a("c" + i, random.nextInt(3_000))
                        : Golden.b("c" + i, random.nextInt(3_000));
                if (random.nextBoolean()) {
                    one.buys("Wine").born("1970-05-05");
                }
                if (random.nextInt(3) == 0) {
                    one.had("2026-Q" + (2 + random.nextInt(2)), random.nextBoolean() ? "passes" : "wine", 18);
                }
                golden.add(one.who());
            }
            int budget = random.nextInt(400);
            List<PlannedReward> plan = plan(SHOP, budget, golden);
            List<GoldenCustomer> mixed = new ArrayList<>(golden);
            Collections.shuffle(mixed, random);
            assertThat(plan(SHOP, budget, mixed)).as("seed " + seed).isEqualTo(plan);
            assertThat(plan).as("seed " + seed).allSatisfy(row -> {
                CatalogueItem item = row.item();
                if (item != null) {
                    assertThat(row.customer().before(Golden.NOW).map(HeldReward::item))
                            .isNotEqualTo(java.util.Optional.of(item.id()));
                    assertThat(item.grades()).contains(row.customer().grade());
                }
            });
            assertThat(plan.stream()
                            .filter(row -> row.item() != null)
                            .map(row -> row.item().cost())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("seed " + seed)
                    .isLessThanOrEqualTo(BigDecimal.valueOf(budget));
            for (String id : List.of("wine", "trip")) {
                assertThat(given(plan).stream()
                                .filter(one -> one.endsWith(" " + id))
                                .count())
                        .as("seed " + seed + " " + id)
                        .isLessThanOrEqualTo(id.equals("wine") ? 2 : 1);
            }
        }
    }
}
