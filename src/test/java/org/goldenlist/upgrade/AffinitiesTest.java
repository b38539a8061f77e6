package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Ten customers: six bought tea (1), five cups (2), four of them both; two bought sugar (3), one of these with tea. */
class AffinitiesTest {

    private static final IntFunction<String> NAMES = category -> switch (category) {
        case 1 -> "Tea";
        case 2 -> "Cups";
        case 3 -> "Sugar";
        default -> "Other " + category;
    };

    private static Baskets ten() {
        Baskets baskets = new Baskets();
        for (int i = 0; i < 4; i++) {
            baskets.add(new int[] {1, 2});
        }
        baskets.add(new int[] {1});
        baskets.add(new int[] {1, 3});
        baskets.add(new int[] {2});
        baskets.add(new int[] {3});
        baskets.add(new int[] {4});
        baskets.add(new int[] {4});
        baskets.add(new int[0]); // bought and brought everything back
        return baskets;
    }

    @Test
    void supportConfidenceAndLiftAreByHand() {
        List<Affinity> all = ten().affinities(2);
        assertThat(all).containsExactlyInAnyOrder(new Affinity(1, 2, 10, 6, 5, 4), new Affinity(2, 1, 10, 5, 6, 4));
        Affinity teaThenCups = new Affinity(1, 2, 10, 6, 5, 4);
        assertThat(teaThenCups.support()).isEqualTo(0.4);
        assertThat(teaThenCups.confidence()).isEqualTo(0.666667);
        assertThat(teaThenCups.lift()).as("4/6 : 5/10").isEqualTo(1.333333);
    }

    @Test
    void whatTooFewBoughtTogetherSaysNothing() {
        assertThat(ten().affinities(5)).isEmpty();
        assertThat(ten().affinities(1)).hasSize(4);
    }

    @Test
    void theNextIsOneThatTheyDoNotHaveAndThatSpeaksForThem() {
        Affinities affinities = new Affinities(ten().affinities(1), 0.1, 1, NAMES);
        assertThat(affinities.next(new int[] {1}).orElseThrow().then()).isEqualTo(2);
        assertThat(affinities.next(new int[] {2}).orElseThrow().then()).isEqualTo(1);
        assertThat(affinities.next(new int[] {1, 2}))
                .as("sugar: 1/6 : 2/10 is below 1")
                .isEmpty();
        assertThat(affinities.next(new int[] {3}))
                .as("tea: 1/2 : 6/10 is below 1")
                .isEmpty();
        assertThat(affinities.next(new int[] {4})).isEmpty();
        assertThat(affinities.next(new int[0])).isEmpty();
        assertThat(new Affinities(ten().affinities(1), 0.7, 1, NAMES).next(new int[] {1}))
                .as("4 of 6 are not sure enough")
                .isEmpty();
        assertThat(new Affinities(ten().affinities(1), 0.1, 1.5, NAMES).next(new int[] {1}))
                .as("cups: 4/6 : 5/10 is below 1.5")
                .isEmpty();
    }

    @Test
    void thoseThatAreEqualAreInTheOrderOfTheirNamesWhateverTheNumbers() {
        Affinity sugar = new Affinity(1, 3, 100, 20, 20, 10);
        Affinity cups = new Affinity(1, 2, 100, 20, 20, 10);
        for (List<Affinity> some : List.of(List.of(sugar, cups), List.of(cups, sugar))) {
            assertThat(new Affinities(some, 0, 1, NAMES).next(new int[] {1})).hasValue(cups);
        }
        Affinity more = new Affinity(5, 3, 100, 10, 20, 6);
        assertThat(new Affinities(List.of(sugar, cups, more), 0, 1, NAMES).next(new int[] {1, 5}))
                .as("lift 3 beats 2.5")
                .hasValue(more);
    }

    @Test
    void aBasketHoldsWhatBroughtSomething() {
        assertThat(Baskets.parse("3:12000,7:-450,12:1")).containsExactly(3, 12);
        assertThat(Baskets.parse("")).isEmpty();
        assertThat(Baskets.parse("7:-450")).isEmpty();
    }

    @Test
    void aTenthIsHeldBackByIdAndQuarter() {
        HeldBack tenth = new HeldBack(LocalDate.of(2026, 10, 1), 10);
        HeldBack next = new HeldBack(LocalDate.of(2027, 1, 1), 10);
        int held = 0;
        int both = 0;
        for (int i = 0; i < 10_000; i++) {
            held += tenth.is("C" + i) ? 1 : 0;
            both += tenth.is("C" + i) && next.is("C" + i) ? 1 : 0;
        }
        assertThat(held).isBetween(900, 1_100);
        assertThat(both).as("others in the next quarter").isBetween(50, 150);
        assertThat(new HeldBack(LocalDate.of(2026, 10, 1), 0).is("C1")).isFalse();
    }
}
