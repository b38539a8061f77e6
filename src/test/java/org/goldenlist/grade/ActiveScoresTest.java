package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Scores that come, go and change, with ties, held against sorting them anew each night. */
class ActiveScoresTest {

    @Test
    void areInOrderAfterEveryNight() {
        Random dice = new Random(20_261_122);
        ActiveScores active = new ActiveScores();
        Long[] scores = new Long[500];
        for (int night = 0; night < 200; night++) {
            for (int change = 0; change < 40; change++) {
                int customer = dice.nextInt(scores.length);
                if (scores[customer] != null) {
                    active.remove(scores[customer]);
                }
                scores[customer] = dice.nextInt(5) == 0 ? null : Long.valueOf(dice.nextInt(60) - 20);
                if (scores[customer] != null) {
                    active.add(scores[customer]);
                }
                // A customer changes once a night at most.
                assertSorted(active, scores);
            }
        }
    }

    private static void assertSorted(ActiveScores active, Long[] scores) {
        long[] expected = Arrays.stream(scores)
                .filter(score -> score != null)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        assertThat(active.ascending()).isEqualTo(expected);
    }

    @Test
    void severalChangesInOneNightAreMergedAtOnce() {
        ActiveScores active = new ActiveScores();
        for (long score : new long[] {5, 3, 3, 9, -1}) {
            active.add(score);
        }
        assertThat(active.ascending()).containsExactly(-1, 3, 3, 5, 9);
        active.remove(3);
        active.remove(9);
        active.add(10);
        active.add(3);
        active.add(-7);
        assertThat(active.ascending()).containsExactly(-7, -1, 3, 3, 5, 10);
        assertThat(active.ascending()).containsExactly(-7, -1, 3, 3, 5, 10);
        for (long score : new long[] {-7, -1, 3, 3, 5, 10}) {
            active.remove(score);
        }
        assertThat(active.ascending()).isEmpty();
    }
}
