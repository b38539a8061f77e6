package org.goldenlist.fact;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Sorts slots by small numbers in linear time, without a box for each. */
final class SlotOrder {

    private SlotOrder() {}

    static int[] unsorted(int slots) {
        return IntStream.range(0, slots).toArray();
    }

    /**
     * Sorts by a key; slots of the same key stay as they are, so that sorting by the least important key first sorts by several.
     *
     * @param keys one more than the largest key
     */
    static int[] sort(int[] slots, int keys, IntUnaryOperator keyOf) {
        int[] next = new int[keys + 1];
        for (int slot : slots) {
            next[keyOf.applyAsInt(slot) + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] sorted = new int[slots.length];
        for (int slot : slots) {
            sorted[next[keyOf.applyAsInt(slot)]++] = slot;
        }
        return sorted;
    }

    /** For each of some different numbers, how many of them are smaller. */
    static int[] ranks(int[] numbers) {
        long[] sorted = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            sorted[i] = ((long) numbers[i] << 32) | i;
        }
        Arrays.sort(sorted);
        int[] ranks = new int[numbers.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            ranks[(int) sorted[rank]] = rank;
        }
        return ranks;
    }

    /** At which place of an order each slot is. */
    static int[] places(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }
}
