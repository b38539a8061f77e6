package org.goldenlist.grade;

import com.carrotsearch.hppc.LongArrayList;
import java.util.Arrays;

/** The scores of all active customers in ascending order, kept so while some of them change from night to night. */
final class ActiveScores {

    private long[] ascending = new long[0];
    private final LongArrayList gone = new LongArrayList();
    private final LongArrayList come = new LongArrayList();

    void remove(long score) {
        gone.add(score);
    }

    void add(long score) {
        come.add(score);
    }

    /** All of them as of now: the caller's own. A score that was added can be removed once this has been called. */
    long[] ascending() {
        long[] out = sorted(gone);
        long[] in = sorted(come);
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
        return merged.clone();
    }

    private static long[] sorted(LongArrayList scores) {
        long[] sorted = scores.toArray();
        scores.clear();
        Arrays.sort(sorted);
        return sorted;
    }
}
