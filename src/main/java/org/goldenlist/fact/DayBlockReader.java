package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.SourceTotal;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Hands out the days to read, source by source, in blocks of days that follow one another. A block grows or shrinks with the
 * lines that the block before it held, so that one transaction holds about as many lines as the settings say.
 */
class DayBlockReader implements ItemReader<DayBlock> {

    private static final int FIRST_BLOCK = 7;

    private final int linesPerBlock;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int daysPerBlock = FIRST_BLOCK;

    private record Waiting(SalesSource source, int sourceNo, NavigableSet<LocalDate> days) {}

    DayBlockReader(int linesPerBlock) {
        this.linesPerBlock = linesPerBlock;
    }

    void add(SalesSource source, int sourceNo, NavigableSet<LocalDate> days) {
        waiting.add(new Waiting(source, sourceNo, days));
    }

    /** Learns from a block that has been read how many days the next may hold. */
    void learn(int days, int lines) {
        double perDay = Math.max(1, lines) / (double) days;
        long fitting = (long) (linesPerBlock / perDay);
        daysPerBlock = (int) Math.max(1, Math.min(fitting, daysPerBlock * 8L));
    }

    /** The beginning of a block that is few enough lines, one day at least; the other days wait again. */
    DayBlock fitting(DayBlock block, Map<LocalDate, SourceTotal> totals) {
        LocalDate last = block.days().from();
        long lines = totals.getOrDefault(last, SourceTotal.NOTHING).lines();
        for (LocalDate day = last.plusDays(1); block.days().contains(day); day = day.plusDays(1)) {
            lines += totals.getOrDefault(day, SourceTotal.NOTHING).lines();
            if (lines > linesPerBlock) {
                break;
            }
            last = day;
        }
        if (last.equals(block.days().to())) {
            return block;
        }
        NavigableSet<LocalDate> rest = new TreeSet<>();
        new DateRange(last.plusDays(1), block.days().to()).days().forEach(rest::add);
        if (waiting.peek() == null || waiting.peek().sourceNo() != block.sourceNo()) {
            waiting.addFirst(new Waiting(block.source(), block.sourceNo(), rest));
        } else {
            waiting.peek().days().addAll(rest);
        }
        return new DayBlock(
                block.source(), block.sourceNo(), new DateRange(block.days().from(), last));
    }

    @Override
    public @Nullable DayBlock read() {
        while (!waiting.isEmpty() && waiting.peek().days().isEmpty()) {
            waiting.remove();
            daysPerBlock = FIRST_BLOCK;
        }
        Waiting next = waiting.peek();
        if (next == null) {
            return null;
        }
        LocalDate from = next.days().pollFirst();
        LocalDate to = from;
        for (int i = 1; i < daysPerBlock && next.days().remove(to.plusDays(1)); i++) {
            to = to.plusDays(1);
        }
        return new DayBlock(next.source(), next.sourceNo(), new DateRange(from, to));
    }
}
