package org.goldenlist.worth;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;
import java.util.BitSet;

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
                    || repeats > PLACES
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

    /** The numbers of repeat purchases that occur. */
    final BitSet occurring = new BitSet();

    /** Places in {@link #times}. */
    final int[] recency;

    /** Places in {@link #times}. */
    final int[] age;

    final int[] customers;
    /** All different recencies and ages, ascending. */
    final double[] times;

    private static final int PLACES = (1 << 21) - 1;

    private final int all;

    private Histories(int[] repeats, int[] recency, int[] age, int[] customers, double[] times) {
        this.repeats = repeats;
        this.recency = recency;
        this.age = age;
        this.customers = customers;
        this.times = times;
        this.all = Arrays.stream(customers).sum();
        Arrays.stream(repeats).forEach(occurring::set);
    }

    /** In any order: the same histories give the same groups. */
    public static Histories of(Iterable<History> histories) {
        IntArrayList repeats = new IntArrayList();
        DoubleArrayList recencies = new DoubleArrayList();
        DoubleArrayList ages = new DoubleArrayList();
        histories.forEach(history -> {
            repeats.add(history.repeats());
            recencies.add(history.recency());
            ages.add(history.age());
        });
        double[] times = different(recencies, ages);
        long[] packed = new long[repeats.size()];
        Arrays.parallelSetAll(
                packed,
                i -> (long) Arrays.binarySearch(times, ages.get(i)) << 42
                        | (long) Arrays.binarySearch(times, recencies.get(i)) << 21
                        | repeats.get(i));
        Arrays.parallelSort(packed);
        return grouped(packed, times);
    }

    /** @throws IllegalArgumentException where there are more than fit into 21 bits */
    private static double[] different(DoubleArrayList recencies, DoubleArrayList ages) {
        double[] times = Arrays.copyOf(recencies.toArray(), recencies.size() + ages.size());
        System.arraycopy(ages.toArray(), 0, times, recencies.size(), ages.size());
        Arrays.parallelSort(times);
        int count = 0;
        for (double time : times) {
            if (count == 0 || time != times[count - 1]) {
                times[count++] = time;
            }
        }
        if (count > PLACES) {
            throw new IllegalArgumentException(count + " different times are more than " + PLACES + ".");
        }
        return Arrays.copyOf(times, count);
    }

    private static Histories grouped(long[] packed, double[] times) {
        int groups = 0;
        int[] customers = new int[packed.length];
        for (int i = 0; i < packed.length; i++) {
            if (i == 0 || packed[i] != packed[i - 1]) {
                packed[groups++] = packed[i];
            }
            customers[groups - 1]++;
        }
        long[] kept = Arrays.copyOf(packed, groups);
        return new Histories(
                Arrays.stream(kept).mapToInt(one -> (int) (one & PLACES)).toArray(),
                Arrays.stream(kept).mapToInt(one -> (int) (one >> 21 & PLACES)).toArray(),
                Arrays.stream(kept).mapToInt(one -> (int) (one >> 42)).toArray(),
                Arrays.copyOf(customers, groups),
                times);
    }

    int groups() {
        return repeats.length;
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
