package org.goldenlist.worth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Purchase histories in any one unit of time: how many repeat purchases, when the last, and how long since the first. Customers
 * with the same history count as one group, so that a million customers cost what their different histories cost. Immutable.
 */
public final class Histories {

    /**
     * The history of a customer.
     *
     * @param repeats purchases after the first; several on a day are one
     * @param recency from the first purchase to the last
     * @param age from the first purchase to the moment that is looked from
     */
    public record History(int repeats, double recency, double age) {

        /** @throws IllegalArgumentException where there is no such history */
        public History {
            if (repeats < 0
                    || !(recency >= 0)
                    || !(age >= recency)
                    || Double.isInfinite(age)
                    || (repeats == 0) != (recency == 0)) {
                throw new IllegalArgumentException("There is no history of " + repeats + " repeat purchases, the last "
                        + recency + " after the first, which was " + age + " ago.");
            }
        }
    }

    final int[] repeats;
    /** Places in {@link #times}. */
    final int[] recency;

    /** Places in {@link #times}. */
    final int[] age;

    final int[] customers;
    /** All different recencies and ages, ascending. */
    final double[] times;

    private final int all;

    private Histories(Map<History, Integer> counted) {
        List<History> groups = new ArrayList<>(counted.keySet());
        groups.sort(Comparator.comparingDouble(History::age)
                .thenComparingDouble(History::recency)
                .thenComparingInt(History::repeats));
        times = groups.stream()
                .flatMapToDouble(group -> DoubleStream.of(group.recency(), group.age()))
                .sorted()
                .distinct()
                .toArray();
        repeats = groups.stream().mapToInt(History::repeats).toArray();
        recency = groups.stream()
                .mapToInt(group -> Arrays.binarySearch(times, group.recency()))
                .toArray();
        age = groups.stream()
                .mapToInt(group -> Arrays.binarySearch(times, group.age()))
                .toArray();
        customers = groups.stream().mapToInt(counted::get).toArray();
        all = Arrays.stream(customers).sum();
    }

    /** In any order: the same histories give the same groups. */
    public static Histories of(Iterable<History> histories) {
        Map<History, Integer> counted = new HashMap<>();
        histories.forEach(history -> counted.merge(history, 1, Integer::sum));
        return new Histories(counted);
    }

    int groups() {
        return repeats.length;
    }

    int mostRepeats() {
        return Arrays.stream(repeats).max().orElse(0);
    }

    public int customers() {
        return all;
    }

    /** Customers who have come back at least once. */
    public int repeaters() {
        int repeaters = 0;
        for (int group = 0; group < repeats.length; group++) {
            repeaters += repeats[group] > 0 ? customers[group] : 0;
        }
        return repeaters;
    }
}
