package org.goldenlist.metric;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many days a customer let pass between one active day and the next: how often each number of days came. Carried from day to
 * day with the metrics, so that nobody reads the orders of a life again for their median. Not thread-safe.
 */
final class Gaps {

    private final NumbersByNumber times;

    Gaps() {
        this(new NumbersByNumber());
    }

    private Gaps(NumbersByNumber times) {
        this.times = times;
    }

    /** As {@link #toString()} wrote it. */
    static Gaps parse(String text) {
        return new Gaps(NumbersByNumber.parse(text));
    }

    void add(int days) {
        times.add(days, 1);
    }

    /** Hundredths of days; null without a gap. */
    @Nullable
    Integer median() {
        return quarter(2);
    }

    /** From the lower quartile to the upper one, in hundredths of days; null without a gap. */
    @Nullable
    Integer spread() {
        Integer lower = quarter(1);
        Integer upper = quarter(3);
        return lower == null || upper == null ? null : Integer.valueOf(upper - lower);
    }

    /**
     * A quartile, by the rule that most software has: of n gaps, sorted and counted from 0, the one at (n − 1) · q ÷ 4, and between
     * two of them in proportion (Hyndman and Fan 1996, type 7).
     */
    private @Nullable Integer quarter(int q) {
        long count = times.all().values().stream().mapToLong(Long::longValue).sum();
        if (count == 0) {
            return null;
        }
        long quarters = (count - 1) * q;
        int below = at(quarters / 4);
        int above = at((quarters + 3) / 4);
        return 100 * below + 25 * (int) (quarters % 4) * (above - below);
    }

    private int at(long place) {
        long left = place;
        int days = 0;
        for (Map.Entry<Integer, Long> one : times.all().entrySet()) {
            days = one.getKey();
            left -= one.getValue();
            if (left < 0) {
                break;
            }
        }
        return days;
    }

    /** Each number of days and how often it came, as in {@code 7:12,14:1}. */
    @Override
    public String toString() {
        return times.toString();
    }
}
