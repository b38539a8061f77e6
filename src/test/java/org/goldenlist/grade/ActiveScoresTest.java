package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Scores that come, go and change, with ties, held against sorting them anew each night. */
class ActiveScoresTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 3, 1);
    private static final int LENGTH = 500;

    @Test
    void areInOrderAfterEveryNight() {
        Random dice = new Random(20_261_122);
        ActiveScores active = new ActiveScores();
        Figures customers = new Figures();
        long today = NIGHT.toEpochDay();
        for (int night = 0; night < 200; night++) {
            for (int change = 0; change < 40; change++) {
                int customer = 2 + dice.nextInt(LENGTH - 2);
                long lastOrder = today - dice.nextInt(450);
                if (dice.nextInt(5) == 0) {
                    customers.without(customer);
                } else {
                    customers.with(customer, dice.nextInt(60) - 20, lastOrder, lastOrder);
                }
            }
            long[] expected = IntStream.range(2, LENGTH)
                    .filter(customer -> customers.lastOrder(customer) > today - 365)
                    .mapToLong(customers::score)
                    .sorted()
                    .toArray();
            assertThat(active.ascending(customers, NIGHT, LENGTH))
                    .as("night %d", night)
                    .isEqualTo(expected);
        }
    }
}
