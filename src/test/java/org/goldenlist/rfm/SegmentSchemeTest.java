package org.goldenlist.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.goldenlist.rfm.RfmSettings.Scheme;
import org.junit.jupiter.api.Test;

/** Every combination of bands is in one segment, the one that is documented. */
class SegmentSchemeTest {

    private static final SegmentScheme GRID = scheme(Scheme.GRID);
    private static final SegmentScheme GROUPS = scheme(Scheme.GROUPS);

    private static SegmentScheme scheme(Scheme scheme, String... segments) {
        return SegmentScheme.of(new RfmSettings(scheme, List.of(segments), "Other"));
    }

    /** By row, recency 1 to 5; in it, frequency 1 to 5. */
    @Test
    void theGridHasTenCells() {
        String[] expected = {
            "Hibernating Hibernating At risk At risk Can't lose",
            "Hibernating Hibernating At risk At risk Can't lose",
            "About to sleep About to sleep Need attention Loyal Loyal",
            "Promising Potential loyalist Potential loyalist Loyal Loyal",
            "New Potential loyalist Potential loyalist Champions Champions"
        };
        for (int recency = 1; recency <= 5; recency++) {
            for (int money = 1; money <= 5; money++) {
                List<String> row = new ArrayList<>();
                for (int frequency = 1; frequency <= 5; frequency++) {
                    row.add(GRID.segment(recency, frequency, money));
                }
                assertThat(String.join(" ", row)).isEqualTo(expected[recency - 1]);
            }
        }
    }

    @Test
    void patternsDoNotOverlap() {
        for (List<String> patterns : List.of(SegmentScheme.GRID, SegmentScheme.GROUPS)) {
            List<String> backwards = new ArrayList<>(patterns);
            Collections.reverse(backwards);
            assertThat(all(patterns)).isEqualTo(all(backwards));
        }
    }

    private static List<String> all(List<String> patterns) {
        SegmentScheme scheme = scheme(Scheme.OWN, patterns.toArray(String[]::new));
        return IntStream.range(0, 125)
                .mapToObj(place -> scheme.segment(1 + place / 25, 1 + place / 5 % 5, 1 + place % 5))
                .toList();
    }

    @Test
    void theSixGroupsHoldWhatTheyAreSaidTo() {
        Map<String, TreeSet<Integer>> held = new TreeMap<>();
        for (int recency = 1; recency <= 3; recency++) {
            for (int frequency = 1; frequency <= 3; frequency++) {
                for (int money = 1; money <= 3; money++) {
                    held.computeIfAbsent(GROUPS.segment(recency, frequency, money), name -> new TreeSet<>())
                            .add(100 * recency + 10 * frequency + money);
                }
            }
        }
        assertThat(held).containsOnlyKeys("Champions", "Loyal", "Recent", "Needs attention", "At risk", "Inactive");
        assertThat(held.get("Champions")).containsExactly(323, 332, 333);
        assertThat(held.get("Loyal")).containsExactly(232, 233, 321, 322, 331);
        assertThat(held.get("Recent")).containsExactly(222, 223, 311, 312, 313);
        assertThat(held.get("Needs attention")).containsExactly(123, 132, 133, 213, 221);
        assertThat(held.get("At risk")).containsExactly(122, 131, 211, 212, 231);
        assertThat(held.get("Inactive")).containsExactly(111, 112, 113, 121);
    }

    @Test
    void groupsTakeTheLastOrderByTheCalendarAndTheRestByThirds() {
        long[] list = {18_000, 19_000, 20_000};
        Bands recency = GROUPS.bands(Measure.RECENCY, 20_000, list);
        assertThat(recency.band(20_000 - 179)).as("within 180 days").isEqualTo(3);
        assertThat(recency.band(20_000 - 180)).isEqualTo(2);
        assertThat(recency.band(20_000 - 364)).as("within 365 days").isEqualTo(2);
        assertThat(recency.band(20_000 - 365)).isEqualTo(1);
        assertThat(GROUPS.bands(Measure.MONEY, 20_000, list).band(19_000)).isEqualTo(2);
        assertThat(GRID.bands(Measure.RECENCY, 20_000, list).band(20_000)).isEqualTo(4);
    }

    @Test
    void ofAnOwnSchemeTheFirstThatFitsCounts() {
        SegmentScheme own = scheme(Scheme.OWN, "5 4-5 5 Our best", "4-5 * * Lately", " 1  1 * Gone, nearly ");
        assertThat(own.segment(5, 4, 5)).isEqualTo("Our best");
        assertThat(own.segment(5, 4, 4)).isEqualTo("Lately");
        assertThat(own.segment(1, 1, 5)).isEqualTo("Gone, nearly");
        assertThat(own.segment(2, 1, 5)).isEqualTo("Other");
    }

    @Test
    void whatIsNoPatternIsRefused() {
        for (String wrong : List.of("5 4-5 Champions", "6 1 1 Best", "5,4-5,* Champions", "5 4 3", "5-4 1 1 None")) {
            assertThat(new RfmSettings(Scheme.OWN, List.of(wrong), "Other").isReadable())
                    .as(wrong)
                    .isFalse();
        }
        assertThat(new RfmSettings(Scheme.OWN, List.of(), "Other").isComplete()).isFalse();
    }
}
