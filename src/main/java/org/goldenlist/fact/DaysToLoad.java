package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.goldenlist.run.Run;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.source.SourceTotal;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which days of a source a night reads: the business date; every earlier day that was never read, or whose lines did not add
 * up to what the source said; and every day of the look-back whose count or sum at the source is no longer what it was, or
 * that holds quarantined lines, which somebody may have mended. A night that was cut off is taken up in this way too: what it
 * committed is there, and is not read again.
 */
final class DaysToLoad {

    private final JdbcClient jdbc;
    private final SourceTable sources;
    private final int lookBackDays;

    DaysToLoad(JdbcClient jdbc, SourceTable sources, int lookBackDays) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.lookBackDays = lookBackDays;
    }

    /** The days, ascending. */
    NavigableSet<LocalDate> of(SalesSource source, int sourceNo, Run run) {
        LocalDate date = run.businessDate();
        Map<LocalDate, SourceTotal> there = loaded(sourceNo, date);
        if (run.historyFrom() != null) {
            sources.giveHistoryFrom(sourceNo, run.historyFrom());
        }
        NavigableSet<LocalDate> changed = changed(source, sourceNo, there, date);
        for (LocalDate day : changed) {
            sources.historyFrom(sourceNo, day);
            if (there.containsKey(day)) {
                run.note(
                        Run.Kind.LATE_DATA,
                        "The source " + source.name() + " has changed its lines of " + day
                                + " since they were read; the day was read again.");
            }
        }
        NavigableSet<LocalDate> days = new TreeSet<>(changed);
        days.add(date);
        historyFrom(source, sourceNo, run)
                .ifPresent(from -> new DateRange(from, date).days().forEach(days::add));
        days.removeIf(day -> there.containsKey(day) && !day.equals(date) && !changed.contains(day));
        return days;
    }

    private java.util.Optional<LocalDate> historyFrom(SalesSource source, int sourceNo, Run run) {
        if (sources.historyFrom(sourceNo).isEmpty()) {
            source.firstDay(run.businessDate()).ifPresent(first -> sources.historyFrom(sourceNo, first));
        }
        return sources.historyFrom(sourceNo).filter(from -> !from.isAfter(run.businessDate()));
    }

    private record Loaded(LocalDate businessDate, int sourceLines, java.math.BigDecimal sourceNet) {}

    private Map<LocalDate, SourceTotal> loaded(int sourceNo, LocalDate date) {
        Map<LocalDate, SourceTotal> loaded = new TreeMap<>();
        jdbc.sql(
                        "SELECT business_date, source_lines, source_net FROM day_total WHERE source_no = ? AND business_date <= ?"
                                + " AND source_lines = fact_lines + quarantine_lines"
                                + " AND source_net = fact_net + quarantine_net"
                                + " AND (quarantine_lines = 0 OR business_date <= ?)")
                .params(sourceNo, date, date.minusDays(lookBackDays + 1L))
                .query(Loaded.class)
                .list()
                .forEach(day -> loaded.put(day.businessDate(), new SourceTotal(day.sourceLines(), day.sourceNet())));
        return loaded;
    }

    /** Days of the look-back whose totals at the source are not those that were loaded; nothing before a first load. */
    private NavigableSet<LocalDate> changed(
            SalesSource source, int sourceNo, Map<LocalDate, SourceTotal> there, LocalDate date) {
        NavigableSet<LocalDate> changed = new TreeSet<>();
        if (there.isEmpty() || lookBackDays == 0) {
            return changed;
        }
        LocalDate from = sources.givenHistoryFrom(sourceNo)
                .filter(given -> given.isAfter(date.minusDays(lookBackDays)))
                .orElse(date.minusDays(lookBackDays));
        if (!from.isBefore(date)) {
            return changed;
        }
        DateRange lookBack = new DateRange(from, date.minusDays(1));
        Map<LocalDate, SourceTotal> now;
        try (Snapshot snapshot = source.snapshot()) {
            now = snapshot.totals(lookBack);
        }
        lookBack.days().forEach(day -> {
            SourceTotal was = there.getOrDefault(day, SourceTotal.NOTHING);
            SourceTotal is = now.getOrDefault(day, SourceTotal.NOTHING);
            if (was.lines() != is.lines() || was.net().compareTo(is.net()) != 0) {
                changed.add(day);
            }
        });
        return changed;
    }
}
