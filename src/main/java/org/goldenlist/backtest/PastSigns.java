package org.goldenlist.backtest;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The signs that the watch has, as it would have seen them as of past days. */
public interface PastSigns {

    /** Where nothing is watched. */
    PastSigns NONE = new PastSigns() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Map<Integer, Long> seen(LocalDate date, BitSet golden) {
            return Map.of();
        }
    };

    /** What they are called, at most 64, in the order of their bits. */
    List<String> names();

    /**
     * What would have been seen of some customers as of the end of a day, if they had been on the golden list.
     *
     * @return by customer number, a bit for each sign; customers without any may be absent
     */
    Map<Integer, Long> seen(LocalDate date, BitSet golden);
}
