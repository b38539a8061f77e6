package org.goldenlist.grade;

import com.carrotsearch.hppc.LongArrayList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/** The scores of all active customers in ascending order, kept so while some of them change from night to night. */
final class ActiveScores {

    private long[] ascending = new long[0];
    private long[] listed = new long[0];
    private final BitSet isListed = new BitSet();
    private final LongArrayList gone = new LongArrayList();
    private final LongArrayList come = new LongArrayList();

    /**
     * All of them as of a night: the caller's own.
     *
     * @param length one more than the largest customer number
     */
    long[] ascending(Scored scored, LocalDate date, int length) {
        listed = Arrays.copyOf(listed, length);
        for (int customer = 2; customer < length; customer++) {
            boolean active = GradeRules.isActive(scored.lastOrder(customer), date.toEpochDay());
            long score = active ? scored.score(customer) : 0;
            boolean wasActive = isListed.get(customer);
            if (wasActive && !(active && score == listed[customer])) {
                gone.add(listed[customer]);
            }
            if (active && !(wasActive && score == listed[customer])) {
                come.add(score);
            }
            listed[customer] = score;
            isListed.set(customer, active);
        }
        return merge(sorted(gone), sorted(come)).clone();
    }

    private long[] merge(long[] out, long[] in) {
        long[] merged = new long[ascending.length - out.length + in.length];
        int o = 0;
        int i = 0;
        int to = 0;
        for (long score : ascending) {
            if (o < out.length && out[o] == score) {
                o++;
                continue;
            }
            while (i < in.length && in[i] <= score) {
                merged[to++] = in[i++];
            }
            merged[to++] = score;
        }
        System.arraycopy(in, i, merged, to, in.length - i);
        ascending = merged;
        return merged;
    }

    private static long[] sorted(LongArrayList scores) {
        long[] sorted = scores.toArray();
        scores.clear();
        Arrays.sort(sorted);
        return sorted;
    }
}
