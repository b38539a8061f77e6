package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.goldenlist.run.Run;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.source.SourceTotal;
import org.goldenlist.store.ShippedFiles;
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
    private final ShippedFiles files;
    private final int lookBackDays;

    DaysToLoad(JdbcClient jdbc, SourceTable sources, ShippedFiles files, int lookBackDays) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.files = files;
        this.lookBackDays = lookBackDays;
    }

    /** The days, ascending. */
    NavigableSet<LocalDate> of(SalesSource source, int sourceNo, Run run) {
        LocalDate date = run.businessDate();
        if (run.historyFrom() != null) {
            sources.giveHistoryFrom(sourceNo, run.historyFrom());
        }
        Map<LocalDate, Loaded> there = loaded(sourceNo, date);
        NavigableSet<LocalDate> days = changed(source, sourceNo, there, date);
        for (LocalDate day : days) {
            sources.historyFrom(sourceNo, day);
            if (there.containsKey(day)) {
                run.note(
                        Run.Kind.LATE_DATA,
                        "The source " + source.name() + " has changed its lines of " + day
                                + " since they were read; the day was read again.");
            }
        }
        days.add(date);
        historyFrom(source, sourceNo, run)
                .ifPresent(from -> new DateRange(from, date)
                        .days()
                        .filter(day -> !there.containsKey(day) || there.get(day).isToBeReadAgain(lookBack(date)))
                        .forEach(days::add));
        return days;
    }

    private LocalDate lookBack(LocalDate date) {
        return date.minusDays(lookBackDays);
    }

    private Optional<LocalDate> historyFrom(SalesSource source, int sourceNo, Run run) {
        if (sources.historyFrom(sourceNo).isEmpty()) {
            source.firstDay(run.businessDate()).ifPresent(first -> sources.historyFrom(sourceNo, first));
        }
        return sources.historyFrom(sourceNo).filter(from -> !from.isAfter(run.businessDate()));
    }

    private record Loaded(
            LocalDate businessDate, int sourceLines, BigDecimal sourceNet, boolean agrees, int quarantineLines) {

        /** What did not add up, and what somebody may have mended. */
        boolean isToBeReadAgain(LocalDate lookBack) {
            return !agrees || (quarantineLines > 0 && !businessDate.isBefore(lookBack));
        }

        SourceTotal total() {
            return new SourceTotal(sourceLines, sourceNet);
        }
    }

    private Map<LocalDate, Loaded> loaded(int sourceNo, LocalDate date) {
        Map<LocalDate, Loaded> loaded = new TreeMap<>();
        jdbc.sql(files.text("sql/fact/loaded-days.sql"))
                .param("sourceNo", sourceNo)
                .param("date", date)
                .query(Loaded.class)
                .list()
                .forEach(day -> loaded.put(day.businessDate(), day));
        return loaded;
    }

    /** Days of the look-back whose totals at the source are not those that were loaded; nothing before a first load. */
    private NavigableSet<LocalDate> changed(
            SalesSource source, int sourceNo, Map<LocalDate, Loaded> there, LocalDate date) {
        NavigableSet<LocalDate> changed = new TreeSet<>();
        if (there.isEmpty() || lookBackDays == 0) {
            return changed;
        }
        LocalDate from = sources.givenHistoryFrom(sourceNo)
                .filter(given -> given.isAfter(lookBack(date)))
                .orElse(lookBack(date));
        if (!from.isBefore(date)) {
            return changed;
        }
        DateRange compared = new DateRange(from, date.minusDays(1));
        Map<LocalDate, SourceTotal> now;
        try (Snapshot snapshot = source.snapshot()) {
            now = snapshot.totals(compared);
        }
        compared.days().forEach(day -> {
            SourceTotal was = there.containsKey(day) ? there.get(day).total() : SourceTotal.NOTHING;
            SourceTotal is = now.getOrDefault(day, SourceTotal.NOTHING);
            if (was.lines() != is.lines() || was.net().compareTo(is.net()) != 0) {
                changed.add(day);
            }
        });
        return changed;
    }
}
