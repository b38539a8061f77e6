package org.goldenlist.backtest;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.value.PastMonthEnd;
import org.goldenlist.watch.PastWatch;
import org.goldenlist.watch.Sign;

/** The signs of the watch that open a case, as of past month-ends; a bit for each. */
final class PastSigns {

    private static final List<Sign> JUDGED =
            Arrays.stream(Sign.values()).filter(sign -> !sign.isOccasion()).toList();

    private final PastWatch watch;

    PastSigns(PastWatch watch) {
        this.watch = watch;
    }

    /** What they are called, in the order of their bits. */
    static List<String> names() {
        return JUDGED.stream().map(Sign::key).toList();
    }

    /** By customer number; customers without any are absent. */
    Map<Integer, Long> seen(PastMonthEnd past, BitSet golden) {
        Map<Integer, Long> bits = new HashMap<>();
        watch.seen(past, golden.stream().boxed().toList()).forEach((customer, signs) -> {
            for (Sign sign : signs) {
                int bit = JUDGED.indexOf(sign);
                if (bit >= 0) {
                    bits.merge(customer, 1L << bit, (one, other) -> one | other);
                }
            }
        });
        return bits;
    }
}
