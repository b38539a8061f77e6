package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.SourceTotal;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Hands out the days to read, source by source, in blocks of days that follow one another. A block grows or shrinks with the
 * lines that the block before it held, so that one transaction holds about as many lines as the settings say.
 *
 * <p>Where no index finds the lines of a day, each query looks at them all: then blocks are as large as memory allows, from the
 * first on, and days of the look-back that need not be read again lie between those that do, in one block.
 */
class DayBlockReader implements ItemReader<DayBlock> {

    private static final int FIRST_BLOCK = 7;

    /** Memory for a line of two blocks, one of which is written while the next is read. */
    private static final long BYTES_PER_LINE = 1_500;

    private final int linesPerBlock;
    private final int linesPerPass;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Waiting> inFewPasses = new ArrayList<>();
    private int daysPerBlock = FIRST_BLOCK;

    /** Of which source the block last handed out is, and what of it was asked for. */
    private @Nullable Waiting latest;

    private NavigableSet<LocalDate> asked = new TreeSet<>();

    /** The days of a source, and the first that may be read though nobody asked; null where an index finds every day. */
    private static final class Waiting {
        private final SalesSource source;
        private final int sourceNo;
        private final NavigableSet<LocalDate> days;
        private final @Nullable LocalDate bridgedFrom;
        private int blocks;

        Waiting(SalesSource source, int sourceNo, NavigableSet<LocalDate> days, @Nullable LocalDate bridgedFrom) {
            this.source = source;
            this.sourceNo = sourceNo;
            this.days = days;
            this.bridgedFrom = bridgedFrom;
        }
    }

    DayBlockReader(int linesPerBlock) {
        this(linesPerBlock, (int)
                Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / BYTES_PER_LINE));
    }

    DayBlockReader(int linesPerBlock, int linesPerPass) {
        this.linesPerBlock = linesPerBlock;
        this.linesPerPass = Math.max(linesPerBlock, linesPerPass);
    }

    void add(SalesSource source, int sourceNo, NavigableSet<LocalDate> days) {
        waiting.add(new Waiting(source, sourceNo, days, null));
    }

    /**
     * Adds a source that looks at all its lines for every query.
     *
     * @param lookBack the first day of those that are compared every night: to read one of them again for nothing is no harm
     */
    void addInFewPasses(SalesSource source, int sourceNo, NavigableSet<LocalDate> days, LocalDate lookBack) {
        Waiting added = new Waiting(source, sourceNo, days, lookBack);
        waiting.add(added);
        inFewPasses.add(added);
    }

    /** Learns from a block that has been read how many days the next may hold. */
    void learn(int days, int lines) {
        double perDay = Math.max(1, lines) / (double) days;
        long fitting = (long) (linesPerBlock / perDay);
        daysPerBlock = (int) Math.max(1, Math.min(fitting, daysPerBlock * 8L));
    }

    /** The beginning of a block that is few enough lines, one day at least; the other days wait again. */
    DayBlock fitting(DayBlock block, Map<LocalDate, SourceTotal> totals) {
        Waiting source = Objects.requireNonNull(latest);
        int most = source.bridgedFrom == null ? linesPerBlock : linesPerPass;
        LocalDate last = block.days().from();
        long lines = totals.getOrDefault(last, SourceTotal.NOTHING).lines();
        for (LocalDate day = last.plusDays(1); block.days().contains(day); day = day.plusDays(1)) {
            lines += totals.getOrDefault(day, SourceTotal.NOTHING).lines();
            if (lines > most) {
                break;
            }
            last = day;
        }
        if (last.equals(block.days().to())) {
            return block;
        }
        last = Objects.requireNonNull(asked.floor(last));
        source.days.addAll(asked.tailSet(last, false));
        if (waiting.peek() != source) {
            waiting.addFirst(source);
        }
        return new DayBlock(
                block.source(), block.sourceNo(), new DateRange(block.days().from(), last));
    }

    @Override
    public @Nullable DayBlock read() {
        while (!waiting.isEmpty() && waiting.peek().days.isEmpty()) {
            waiting.remove();
            daysPerBlock = FIRST_BLOCK;
        }
        Waiting next = waiting.peek();
        if (next == null) {
            return null;
        }
        LocalDate from = next.days.first();
        LocalDate to = from;
        for (LocalDate day = next.days.higher(to); day != null && goesOn(next, from, to, day); ) {
            to = day;
            day = next.days.higher(to);
        }
        NavigableSet<LocalDate> taken = next.days.headSet(to, true);
        asked = new TreeSet<>(taken);
        taken.clear();
        next.blocks++;
        latest = next;
        return new DayBlock(next.source, next.sourceNo, new DateRange(from, to));
    }

    /** Whether the next day waiting is one of the same block. */
    private boolean goesOn(Waiting source, LocalDate from, LocalDate to, LocalDate day) {
        if (source.bridgedFrom == null) {
            return day.equals(to.plusDays(1)) && new DateRange(from, to).length() < daysPerBlock;
        }
        return day.equals(to.plusDays(1)) || !to.plusDays(1).isBefore(source.bridgedFrom);
    }

    /** Of each source that was read in few passes, how many they were. */
    List<String> notesOfPasses() {
        return inFewPasses.stream()
                .filter(one -> one.blocks > 0)
                .map(one -> "Since no index finds the lines of the source " + one.source.name()
                        + " by their date, they were read in as few passes over the whole table as memory allows: "
                        + 2 * one.blocks + ", one to add up and one to read, for each "
                        + String.format(Locale.ROOT, "%,d", linesPerPass) + " lines at most.")
                .toList();
    }
}
