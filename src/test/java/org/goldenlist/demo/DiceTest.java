package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void fallAsTheyAlwaysHave() {
        Dice dice = Dice.of(1, 2, 3);
        assertThat(IntStream.range(0, 8).map(i -> dice.below(1_000)))
                .containsExactly(326, 123, 469, 359, 568, 656, 649, 678);
    }

    @Test
    void keepTheMeanWhenTheyRound() {
        Dice dice = Dice.of(1, 2, 4);
        int sum = IntStream.range(0, 100_000).map(i -> dice.whole(2_250)).sum();
        assertThat(sum).isBetween(224_000, 226_000);
    }

    @Test
    void fallIndependentlyForEachSubjectAndTopic() {
        assertThat(IntStream.range(0, 1_000)
                        .map(who -> Dice.of(1, who, 1).below(1_000_000))
                        .distinct()
                        .count())
                .isGreaterThan(990);
        assertThat(Dice.of(1, 2, 3).below(1 << 30))
                .isNotEqualTo(Dice.of(1, 3, 2).below(1 << 30));
    }
}
