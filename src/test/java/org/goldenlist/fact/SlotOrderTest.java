package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlotOrderTest {

    @Test
    void sortsBySeveralKeysTheLeastImportantFirst() {
        Random dice = new Random(7);
        int[] customer = dice.ints(2_000, 0, 300).toArray();
        int[] day = dice.ints(2_000, 0, 9).toArray();

        int[] byCustomer = SlotOrder.sort(SlotOrder.unsorted(2_000), 300, slot -> customer[slot]);
        int[] sorted = SlotOrder.sort(byCustomer, 9, slot -> day[slot]);

        assertThat(sorted)
                .containsExactly(IntStream.range(0, 2_000)
                        .boxed()
                        .sorted(Comparator.comparingInt((Integer slot) -> day[slot])
                                .thenComparingInt(slot -> customer[slot]))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    @Test
    void sortsNothing() {
        assertThat(SlotOrder.sort(SlotOrder.unsorted(0), 0, slot -> slot)).isEmpty();
        assertThat(SlotOrder.ranks(new int[0])).isEmpty();
    }

    @Test
    void ranksLargeNumbers() {
        assertThat(SlotOrder.ranks(new int[] {2_000_000_000, 1, 70_000})).containsExactly(2, 0, 1);
    }

    @Test
    void tellsThePlaceOfEachSlot() {
        assertThat(SlotOrder.places(new int[] {2, 0, 1})).containsExactly(1, 2, 0);
    }
}
