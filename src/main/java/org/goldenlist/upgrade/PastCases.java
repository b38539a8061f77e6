package org.goldenlist.upgrade;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Cs and Ds of past month-ends: the chance that they would cross the line, and whether they did. Not thread-safe. */
final class PastCases {

    private final List<LocalDate> monthEnds = new ArrayList<>();
    private final IntArrayList months = new IntArrayList();
    private final DoubleArrayList raw = new DoubleArrayList();
    private final BitSet crossed = new BitSet();

    /** What is added from now on is of this month-end, which is later than all before. */
    void begin(LocalDate monthEnd) {
        monthEnds.add(monthEnd);
    }

    void add(double chance, boolean hasCrossed) {
        crossed.set(raw.size(), hasCrossed);
        months.add(monthEnds.size() - 1);
        raw.add(chance);
    }

    List<LocalDate> monthEnds() {
        return monthEnds;
    }

    int size() {
        return raw.size();
    }

    int crossed() {
        return crossed.cardinality();
    }

    /** Those of some month-ends, by their places. */
    Some of(IntPredicate wanted) {
        int[] places = IntStream.range(0, raw.size())
                .filter(i -> wanted.test(months.get(i)))
                .toArray();
        double[] chances = IntStream.of(places).mapToDouble(raw::get).toArray();
        boolean[] came = new boolean[places.length];
        for (int i = 0; i < places.length; i++) {
            came[i] = crossed.get(places[i]);
        }
        return new Some(chances, came);
    }

    /** Some of them; the arrays are the caller's own. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Some(double[] raw, boolean[] came) {

        int size() {
            return raw.length;
        }

        int crossed() {
            int count = 0;
            for (boolean one : came) {
                count += one ? 1 : 0;
            }
            return count;
        }
    }
}
