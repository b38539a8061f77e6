package org.goldenlist.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeldBackTest {

    private static final BigDecimal TENTH = new BigDecimal("0.10");

    private static List<HeldBack.Eligible> customers(int... ofGrades) {
        List<HeldBack.Eligible> customers = new ArrayList<>();
        for (int grade = 0; grade < ofGrades.length; grade++) {
            for (int i = 0; i < ofGrades[grade]; i++) {
                String id = "ABCDE".charAt(grade) + "" + i;
                customers.add(new HeldBack.Eligible(id, id.substring(0, 1), 10_000L * (ofGrades[grade] - i)));
            }
        }
        return customers;
    }

    private static Map<String, HeldBack.Drawn> drawn(
            List<HeldBack.Eligible> customers, BigDecimal share, long seed, String campaign) {
        List<HeldBack.Drawn> drawn = HeldBack.draw(customers, share, seed, campaign);
        Map<String, HeldBack.Drawn> byId = new HashMap<>();
        for (int i = 0; i < customers.size(); i++) {
            byId.put(customers.get(i).customerId(), drawn.get(i));
        }
        return byId;
    }

    private static long held(Map<String, HeldBack.Drawn> drawn) {
        return drawn.values().stream().filter(HeldBack.Drawn::heldBack).count();
    }

    @Test
    void theTotalIsRightAndEachStratumHasItsPart() {
        Map<String, HeldBack.Drawn> drawn = drawn(customers(60, 90, 90, 90, 90), TENTH, 1, "spring");
        assertThat(held(drawn)).isEqualTo(42);
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Integer> held = new HashMap<>();
        drawn.values().forEach(one -> {
            sizes.merge(one.stratum(), 1, Integer::sum);
            held.merge(one.stratum(), one.heldBack() ? 1 : 0, Integer::sum);
        });
        assertThat(sizes.values()).as("grades by terciles").hasSize(15).containsOnly(20, 30);
        assertThat(held)
                .allSatisfy((stratum, count) -> assertThat(count).isEqualTo(sizes.getOrDefault(stratum, 0) / 10));
    }

    @Test
    void aStratumThatIsTooSmallGoesTogetherWithItsNeighbour() {
        Map<String, HeldBack.Drawn> drawn = drawn(customers(7, 20, 8), TENTH, 1, "spring");
        assertThat(drawn.get("A0").stratum()).isEqualTo(1);
        assertThat(drawn.get("B12").stratum())
                .as("7, 7 and 7 of the next grade are 21")
                .isEqualTo(1);
        assertThat(drawn.get("B19").stratum())
                .as("what is left stays with them")
                .isEqualTo(1);
        assertThat(held(drawn)).as("a tenth of 35, halves up").isEqualTo(4);
        assertThat(held(drawn(customers(3), TENTH, 1, "spring"))).isZero();
        assertThat(held(drawn(customers(100), BigDecimal.ZERO, 1, "spring"))).isZero();
        assertThat(HeldBack.draw(List.of(), TENTH, 1, "spring")).isEmpty();
    }

    @Test
    void theOrderDoesNotMatterAndSeedAndNameDo() {
        List<HeldBack.Eligible> customers = customers(50, 100, 150);
        Map<String, HeldBack.Drawn> drawn = drawn(customers, TENTH, 1, "spring");
        List<HeldBack.Eligible> shuffled = new ArrayList<>(customers);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(drawn(shuffled, TENTH, 1, "spring")).isEqualTo(drawn);
        assertThat(drawn(customers, TENTH, 2, "spring")).isNotEqualTo(drawn);
        assertThat(drawn(customers, TENTH, 1, "summer")).isNotEqualTo(drawn);
    }

    @Test
    void everybodyIsHeldBackEquallyOften() {
        List<HeldBack.Eligible> customers = customers(60, 60);
        Map<String, Integer> times = new HashMap<>();
        for (long seed = 0; seed < 2_000; seed++) {
            drawn(customers, TENTH, seed, "spring")
                    .forEach((id, one) -> times.merge(id, one.heldBack() ? 1 : 0, Integer::sum));
        }
        // 200 expected, with a standard deviation of 13.4
        assertThat(times.values())
                .hasSize(120)
                .allSatisfy(count -> assertThat(count).isBetween(140, 260));
    }

    @Test
    void partsAreByTheLargestRemainders() {
        assertThat(HeldBack.apportion(10, new int[] {15, 25, 60})).containsExactly(2, 2, 6);
        assertThat(HeldBack.apportion(3, new int[] {1, 1, 1, 1})).containsExactly(1, 1, 1, 0);
        assertThat(HeldBack.count(25, TENTH)).isEqualTo(3);
    }
}
