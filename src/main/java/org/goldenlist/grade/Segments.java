package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.goldenlist.rfm.Bands;
import org.goldenlist.rfm.Measure;
import org.goldenlist.rfm.SegmentScheme;
import org.jspecify.annotations.Nullable;

/** The segments in force of all active customers, in memory, carried from one night to the next. Not thread-safe. */
final class Segments {

    private static final int ROWS_PER_WRITE = 20_000;

    /** Where an active customer is, and since when. */
    record Segment(
            int customerNo,
            int recency,
            int frequency,
            int money,
            String name,
            LocalDate since,
            @Nullable String previous) {

        private Segment next(int newRecency, int newFrequency, int newMoney, String newName, LocalDate date) {
            boolean same = name.equals(newName);
            return new Segment(
                    customerNo,
                    newRecency,
                    newFrequency,
                    newMoney,
                    newName,
                    same ? since : date,
                    same ? previous : name);
        }
    }

    /** A customer whose segment is another than the night before; null where not active. */
    record Change(
            LocalDate date,
            int customerNo,
            @Nullable String before,
            @Nullable String after) {}

    /** Where the bands of a night begin. */
    private record Cut(Bands recency, Bands frequency, Bands money) {

        Bands of(Measure measure) {
            return switch (measure) {
                case RECENCY -> recency;
                case FREQUENCY -> frequency;
                case MONEY -> money;
            };
        }
    }

    private final SegmentTables tables;
    private final SegmentScheme scheme;
    private final @Nullable Segment[] segments;
    private final BitSet stored = new BitSet();
    private final BitSet changed = new BitSet();
    private final List<Change> changes = new ArrayList<>();
    private final List<SegmentTables.Threshold> thresholds = new ArrayList<>();

    private Segments(SegmentTables tables, SegmentScheme scheme, int length) {
        this.tables = tables;
        this.scheme = scheme;
        this.segments = new Segment[length];
    }

    /**
     * Takes back the segments of all nights from one on; those of the night before are in force.
     *
     * @param length one more than the largest customer number
     */
    static Segments before(LocalDate night, Grading grading, int length) {
        SegmentTables tables = new SegmentTables(grading.dataSource(), grading.files());
        tables.rewind(night);
        Segments before = new Segments(tables, SegmentScheme.of(grading.rfm()), length);
        Map<String, String> names = new HashMap<>();
        Map<Integer, LocalDate> dates = new HashMap<>();
        tables.each(row -> {
            int customer = row.getInt(1);
            String name = row.getString(5);
            String previous = row.getString(7);
            before.stored.set(customer);
            before.segments[customer] = new Segment(
                    customer,
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    names.computeIfAbsent(name, one -> one),
                    dates.computeIfAbsent(row.getInt(6), LocalDate::ofEpochDay),
                    previous == null ? null : names.computeIfAbsent(previous, one -> one));
        });
        return before;
    }

    /** Parts the customers of tonight, within the transaction under way. Returns how many changed segment. */
    static int partTonight(LocalDate date, Grading grading) {
        MeasuredTonight measured = grading.measured();
        Segments tonight = before(date, grading, measured.length());
        int changed = tonight.part(measured, date);
        tonight.write();
        return changed;
    }

    /** Parts everybody by what is known on a night, the one after the last or later. Returns how many changed segment. */
    int part(Measured measured, LocalDate date) {
        int changesBefore = changes.size();
        long day = date.toEpochDay();
        int[] active = measured.active(day);
        Cut cut = new Cut(
                bands(Measure.RECENCY, measured::lastOrder, active, day),
                bands(Measure.FREQUENCY, measured::orders, active, day),
                bands(Measure.MONEY, measured::netProfit, active, day));
        BitSet gone = new BitSet();
        for (int customer = 2; customer < segments.length; customer++) {
            gone.set(customer, segments[customer] != null);
        }
        for (int customer : active) {
            gone.clear(customer);
            set(customer, segment(customer, measured, cut, date), date);
        }
        gone.stream().forEach(customer -> set(customer, null, date));
        addThresholds(cut, date);
        int changesOfNight = changes.size() - changesBefore;
        if (changes.size() >= ROWS_PER_WRITE) {
            writeNights();
        }
        return changesOfNight;
    }

    private Bands bands(Measure measure, IntToLongFunction figure, int[] active, long day) {
        long[] figures = IntStream.of(active).mapToLong(figure).toArray();
        sort(figures);
        return scheme.bands(measure, day, figures);
    }

    /** Days and orders lie so near each other that counting them sorts them. */
    private static void sort(long[] figures) {
        LongSummaryStatistics all = LongStream.of(figures).summaryStatistics();
        if (figures.length == 0 || all.getMax() / 2 - all.getMin() / 2 >= figures.length / 2) {
            Arrays.parallelSort(figures);
            return;
        }
        int[] times = new int[Math.toIntExact(all.getMax() - all.getMin() + 1)];
        for (long figure : figures) {
            times[(int) (figure - all.getMin())]++;
        }
        int at = 0;
        for (int i = 0; i < times.length; i++) {
            Arrays.fill(figures, at, at + times[i], all.getMin() + i);
            at += times[i];
        }
    }

    private Segment segment(int customer, Measured measured, Cut cut, LocalDate date) {
        int recency = cut.recency().band(measured.lastOrder(customer));
        int frequency = cut.frequency().band(measured.orders(customer));
        int money = cut.money().band(measured.netProfit(customer));
        String name = scheme.segment(recency, frequency, money);
        Segment before = segments[customer];
        return before == null
                ? new Segment(customer, recency, frequency, money, name, date, null)
                : before.next(recency, frequency, money, name, date);
    }

    private void set(int customer, @Nullable Segment after, LocalDate date) {
        Segment before = segments[customer];
        if (after != null && after.equals(before)) {
            return;
        }
        segments[customer] = after;
        changed.set(customer);
        String from = before == null ? null : before.name();
        String to = after == null ? null : after.name();
        if (to == null || !to.equals(from)) {
            changes.add(new Change(date, customer, from, to));
        }
    }

    private void addThresholds(Cut cut, LocalDate date) {
        for (Measure measure : Measure.values()) {
            for (int band = 1; band <= scheme.bands(); band++) {
                OptionalLong from = cut.of(measure).from(band);
                if (from.isPresent()) {
                    thresholds.add(new SegmentTables.Threshold(date, measure, band, from.getAsLong()));
                }
            }
        }
    }

    private void writeNights() {
        tables.writeThresholds(thresholds);
        thresholds.clear();
        tables.writeChanges(changes);
        changes.clear();
    }

    /** Writes what is left of the nights, and the segments of those for whom something changed since this was read. */
    void write() {
        writeNights();
        tables.delete(changed.stream().filter(stored::get).boxed().toList());
        List<Segment> rows = new ArrayList<>();
        changed.stream().forEach(customer -> {
            Segment segment = segments[customer];
            stored.set(customer, segment != null);
            if (segment != null) {
                rows.add(segment);
            }
        });
        tables.insert(rows);
        changed.clear();
    }
}
