package org.goldenlist.rfm;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Which bands there are, and the segment of each combination of them. Immutable. */
public final class SegmentScheme {

    static final List<String> GRID = List.of(
            "5 4-5 * Champions",
            "3-4 4-5 * Loyal",
            "4-5 2-3 * Potential loyalist",
            "5 1 * New",
            "4 1 * Promising",
            "3 3 * Need attention",
            "3 1-2 * About to sleep",
            "1-2 5 * Can't lose",
            "1-2 3-4 * At risk",
            "1-2 1-2 * Hibernating");

    static final List<String> GROUPS = List.of(
            "3 3 2-3 Champions",
            "3 2 3 Champions",
            "3 2 1-2 Loyal",
            "3 3 1 Loyal",
            "2 3 2-3 Loyal",
            "3 1 * Recent",
            "2 2 2-3 Recent",
            "2 1 3 Needs attention",
            "2 2 1 Needs attention",
            "1 2-3 3 Needs attention",
            "1 3 2 Needs attention",
            "2 3 1 At risk",
            "2 1 1-2 At risk",
            "1 2 2 At risk",
            "1 3 1 At risk");

    private static final int RECENT = 180;
    private static final int YEAR = 365;

    private final boolean recencyIsFixed;
    private final int bands;
    private final String[] segments;

    private SegmentScheme(boolean recencyIsFixed, int bands, List<String> patterns, String otherwise) {
        this.recencyIsFixed = recencyIsFixed;
        this.bands = bands;
        List<SegmentPattern> all = patterns.stream()
                .flatMap(text -> SegmentPattern.of(text).stream())
                .toList();
        this.segments = new String[bands * bands * bands];
        Arrays.setAll(segments, place -> {
            int recency = place / (bands * bands) + 1;
            int frequency = place / bands % bands + 1;
            int money = place % bands + 1;
            return all.stream()
                    .filter(pattern -> pattern.fits(recency, frequency, money))
                    .map(SegmentPattern::segment)
                    .findFirst()
                    .orElse(otherwise);
        });
    }

    public static SegmentScheme of(RfmSettings settings) {
        return switch (settings.scheme()) {
            case GRID -> new SegmentScheme(false, 5, GRID, settings.otherwise());
            case GROUPS -> new SegmentScheme(true, 3, GROUPS, "Inactive");
            case OWN -> new SegmentScheme(false, 5, settings.segments(), settings.otherwise());
        };
    }

    /** Of each measure: five in a grid and in an own scheme, three of groups. */
    public int bands() {
        return bands;
    }

    /**
     * Where the bands of a measure begin.
     *
     * @param day of the night, in days since 1970
     * @param ascending the figures of all active customers
     */
    public Bands bands(Measure measure, long day, long[] ascending) {
        return measure == Measure.RECENCY && recencyIsFixed
                ? Bands.of(OptionalLong.empty(), OptionalLong.of(day - YEAR + 1), OptionalLong.of(day - RECENT + 1))
                : Bands.equal(bands, ascending);
    }

    /** Of bands from 1 up. */
    public String segment(int recency, int frequency, int money) {
        return segments[((recency - 1) * bands + frequency - 1) * bands + money - 1];
    }
}
