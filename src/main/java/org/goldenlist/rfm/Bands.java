package org.goldenlist.rfm;

import java.util.Arrays;
import java.util.OptionalLong;

/** Where the bands of one measure begin: from 1, the lowest, up. Immutable. */
public final class Bands {

    private static final long NEVER = Long.MAX_VALUE;

    private final long[] from; // of a band that is empty: as of the next one that is not

    private Bands(long[] from) {
        this.from = from;
    }

    /**
     * As equal as ties allow: band = 1 + floor(count × behind ÷ n), where behind are those of the n figures that are strictly less.
     * Equal figures are in one band, and none is in a higher one by the order of the list.
     *
     * @param ascending all figures
     */
    public static Bands equal(int count, long[] ascending) {
        long[] from = new long[count];
        Arrays.fill(from, NEVER);
        int begun = 0;
        for (int behind = 0; behind < ascending.length && begun < count; behind++) {
            if (behind > 0 && ascending[behind] == ascending[behind - 1]) {
                continue;
            }
            int band = 1 + (int) ((long) count * behind / ascending.length);
            while (begun < band) {
                from[begun++] = ascending[behind];
            }
        }
        return new Bands(from);
    }

    /** Out of what {@link #from(int)} says of each band, from the first up. */
    public static Bands of(OptionalLong... from) {
        long[] all = new long[from.length];
        long next = NEVER;
        for (int band = from.length; band >= 1; band--) {
            next = from[band - 1].orElse(next);
            all[band - 1] = next;
        }
        return new Bands(all);
    }

    /** How many there are, empty ones included. */
    public int count() {
        return from.length;
    }

    /** The band of a figure; below all, the first. */
    public int band(long figure) {
        int band = from.length;
        while (band > 1 && figure < from[band - 1]) {
            band--;
        }
        return band;
    }

    /** The least figure of a band; nothing where nobody can be in it. */
    public OptionalLong from(int band) {
        long own = from[band - 1];
        long next = band == from.length ? NEVER : from[band];
        return own == next ? OptionalLong.empty() : OptionalLong.of(own);
    }
}
