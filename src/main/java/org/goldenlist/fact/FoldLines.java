package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goldenlist.source.Snapshot;
import org.goldenlist.source.SourceTotal;

/** Reads a block of days: what the source itself adds up, and the lines folded into facts, both from one snapshot. */
final class FoldLines {

    /** What a source says of some days, and what its lines add up to. */
    record Folded(DayBlock block, Map<LocalDate, SourceTotal> totals, FoldedDays facts) {}

    private final DayBlockReader reader;
    private final LocalDate compared;
    private final CountsFor countsFor;

    /** @param compared the first day of those that are compared every night */
    FoldLines(DayBlockReader reader, LocalDate compared, CountsFor countsFor) {
        this.reader = reader;
        this.compared = compared;
        this.countsFor = countsFor;
    }

    /** May read fewer days than it was given: as many as the source says are few enough lines for one transaction. */
    Folded process(DayBlock given) {
        try (Snapshot snapshot = given.source().snapshot()) {
            Map<LocalDate, SourceTotal> totals =
                    snapshot.totals(given.days(), !given.days().to().isBefore(compared));
            totals.replaceAll((day, total) -> day.isBefore(compared) ? total.withoutChecksum() : total);
            DayBlock block = reader.fitting(given, totals);
            totals.keySet().removeIf(day -> !block.days().contains(day));
            snapshot.requireRates(totals);
            FoldedDays facts = fold(snapshot, block);
            reader.learn(block.days().length(), facts.lines());
            return new Folded(block, totals, facts);
        }
    }

    /** Where one key stands for lines that differ, the one whose columns sort first counts, whatever came first. */
    private FoldedDays fold(Snapshot snapshot, DayBlock block) {
        FactFold first = fold(snapshot, block, Map.of());
        Set<String> conflicts = first.conflicts();
        if (conflicts.isEmpty()) {
            return first.finish();
        }
        Map<String, String> winners = new HashMap<>();
        snapshot.lines(block.days(), line -> {
            String key = FactFold.key(line);
            if (line.reason == null && conflicts.contains(key)) {
                winners.merge(key, line.wholeContent(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
        return fold(snapshot, block, winners).finish();
    }

    private FactFold fold(Snapshot snapshot, DayBlock block, Map<String, String> winners) {
        FactFold fold = new FactFold(block.days(), snapshot.identicalLinesAreDuplicates(), winners, countsFor);
        snapshot.lines(block.days(), fold::add);
        return fold;
    }
}
