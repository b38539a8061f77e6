package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.goldenlist.upgrade.Ranking.Asked;
import org.goldenlist.upgrade.Ranking.Placed;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static Asked asked(String id, long gain, long cost) {
        return new Asked(id.hashCode(), id, gain, cost, null);
    }

    private static List<String> told(List<Placed> placed) {
        return placed.stream()
                .map(one -> one.place() + " " + one.asked().id() + (one.leftOut() == null ? "" : " " + one.leftOut()))
                .toList();
    }

    @Test
    void theBestGainForTheCostIsFirstWithinNumberAndBudget() {
        List<Asked> all = List.of(
                asked("dear", 900, 100), // 9
                asked("fair", 300, 30), // 10
                asked("free", 1, 0),
                asked("poor", 50, 10), // 5
                new Asked(1, "bad", 9_000, 10, LeftOut.GRAVE_CASE),
                new Asked(2, "worse", 0, 10, LeftOut.NO_GAIN));
        assertThat(told(Ranking.of(all, 5, 60)))
                .containsExactly("1 free", "2 fair", "3 dear budget", "4 poor", "5 bad grave case", "6 worse no gain");
        assertThat(told(Ranking.of(all, 2, 1_000)))
                .containsExactly(
                        "1 free", "2 fair", "3 dear number", "4 poor number", "5 bad grave case", "6 worse no gain");
        assertThat(told(Ranking.of(all, 0, 1_000))).startsWith("1 free number");
    }

    @Test
    void equalOnesAreByGainAndThenById() {
        assertThat(told(Ranking.of(List.of(asked("b", 20, 2), asked("a", 20, 2), asked("c", 30, 3)), 9, 99)))
                .containsExactly("1 c", "2 a", "3 b");
    }

    /** Against all choices that there are. */
    @Test
    void onRandomInstancesTheBudgetIsKeptAndNobodyIsPassedOverWhoWouldFit() {
        long seed = 20_261_122;
        Random dice = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<Asked> all = new ArrayList<>();
            for (int i = 0; i < 1 + dice.nextInt(9); i++) {
                all.add(new Asked(
                        i,
                        "c" + i,
                        dice.nextInt(50),
                        dice.nextInt(10),
                        dice.nextInt(5) == 0 ? LeftOut.NOT_WOOED : null));
            }
            int number = dice.nextInt(6);
            int budget = dice.nextInt(40);
            List<Placed> placed = Ranking.of(all, number, budget);
            String instance = "seed " + seed + ", round " + round + ": " + all + " " + number + " " + budget;
            List<Asked> chosen = placed.stream()
                    .filter(one -> one.leftOut() == null)
                    .map(Placed::asked)
                    .toList();
            long cost = chosen.stream().mapToLong(Asked::cost).sum();
            assertThat(cost).as(instance).isLessThanOrEqualTo(budget);
            assertThat(chosen.size()).as(instance).isLessThanOrEqualTo(number);
            assertThat(chosen)
                    .as(instance)
                    .allSatisfy(one -> assertThat(one.leftOut()).isNull());
            assertThat(placed).as(instance).allSatisfy(one -> {
                boolean fits = chosen.size() < number && cost + one.asked().cost() <= budget;
                assertThat(one.leftOut() != null && one.asked().leftOut() == null && fits)
                        .isFalse();
            });
            for (int i = 1; i < chosen.size(); i++) {
                Asked before = chosen.get(i - 1);
                Asked after = chosen.get(i);
                assertThat(before.gain() * after.cost())
                        .as(instance)
                        .isGreaterThanOrEqualTo(after.gain() * before.cost());
            }
            assertThat(chosen.stream().mapToLong(Asked::gain).sum())
                    .as(instance + ", at least half of the best choice, and of the single best")
                    .isBetween(half(all, number, budget, chosen), best(all, number, budget, 0));
            Collections.shuffle(all, dice);
            assertThat(Ranking.of(all, number, budget)).as(instance).isEqualTo(placed);
        }
    }

    /** No bound holds with a limit on the number; without one, the greedy choice or the single best has half. */
    private static long half(List<Asked> all, int number, long budget, List<Asked> chosen) {
        if (number < all.size()) {
            return 0;
        }
        long single = all.stream()
                .filter(one -> one.leftOut() == null && one.cost() <= budget)
                .mapToLong(Asked::gain)
                .max()
                .orElse(0);
        long greedy = chosen.stream().mapToLong(Asked::gain).sum();
        return single > greedy ? 0 : (best(all, number, budget, 0) + 1) / 2;
    }

    private static long best(List<Asked> all, int number, long budget, int from) {
        if (from == all.size()) {
            return 0;
        }
        Asked one = all.get(from);
        long without = best(all, number, budget, from + 1);
        return one.leftOut() != null || number == 0 || one.cost() > budget
                ? without
                : Math.max(without, one.gain() + best(all, number - 1, budget - one.cost(), from + 1));
    }

    @Test
    void theOfferForTheCategoryIsFirstThenTheCheapest() {
        Offer any = new Offer("any", "Ten percent off <category>", BigDecimal.TEN, Set.of(), Set.of());
        Offer cheap = new Offer("cheap", "A card", BigDecimal.ONE, Set.of('C'), Set.of());
        Offer tea = new Offer("tea", "A tin of <category>", new BigDecimal("20"), Set.of('D'), Set.of("Tea"));
        List<Offer> offers = List.of(any, cheap, tea);
        assertThat(Offer.best(offers, 'D', "Tea")).hasValue(tea);
        assertThat(Offer.best(offers, 'C', "Tea")).hasValue(cheap);
        assertThat(Offer.best(offers, 'D', null)).hasValue(any);
        assertThat(Offer.best(List.of(tea), 'D', null)).isEmpty();
        assertThat(any.titleFor("Tea")).isEqualTo("Ten percent off Tea");
        assertThat(any.titleFor(null)).isEqualTo("Ten percent off the next order");
    }
}
