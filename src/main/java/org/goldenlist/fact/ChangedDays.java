package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.source.SourceTotal;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what a source says of its days with what was read; changes nothing. */
public final class ChangedDays {

    private ChangedDays() {}

    /**
     * The days of a range whose count, sum or checksum at the source is no longer what it was when they were read, ascending;
     * none where nothing of the source was ever read.
     */
    public static List<LocalDate> of(SalesSource source, DateRange range, JdbcClient jdbc, ShippedFiles files) {
        int sourceNo = jdbc.sql("SELECT source_no FROM source WHERE name = ?")
                .param(source.name())
                .query(Integer.class)
                .optional()
                .orElse(0);
        Map<LocalDate, LoadedDay> loaded = LoadedDay.upTo(range.to(), sourceNo, jdbc, files);
        if (loaded.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, SourceTotal> now;
        try (Snapshot snapshot = source.snapshot()) {
            now = snapshot.totals(range, true);
        }
        return range.days()
                .filter(loaded::containsKey)
                .filter(day -> !LoadedDay.total(loaded.get(day)).agrees(now.getOrDefault(day, SourceTotal.NOTHING)))
                .toList();
    }
}
