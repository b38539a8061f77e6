package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.goldenlist.run.Run;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.source.SourceTotal;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which days of a source a night reads: the business date; every earlier day that was never read, or whose lines did not add
 * up to what the source said; every day of the look-back, once a week of the whole history, whose count, sum or checksum at
 * the source is no longer what it was, or that holds quarantined lines, which somebody may have mended; every day whose
 * imported lines have changed, or whose customers count for others now, whatever its age; and the days that a rerun asks for. A night that was cut off is taken up in
 * this way too: what it committed is there, and is not read again.
 */
final class DaysToLoad {

    private final JdbcClient jdbc;
    private final SourceTable sources;
    private final ImportedDays imported;
    private final DaysToReadAgain again;
    private final ShippedFiles files;
    private final ExtractSettings settings;

    DaysToLoad(JdbcClient jdbc, SourceTable sources, ShippedFiles files, ExtractSettings settings) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.imported = new ImportedDays(jdbc, Feed.TRANSACTIONS);
        this.again = DaysToReadAgain.ofLines(jdbc);
        this.files = files;
        this.settings = settings;
    }

    /** The days, ascending. */
    NavigableSet<LocalDate> of(SalesSource source, int sourceNo, Run run) {
        LocalDate date = run.businessDate();
        if (run.historyFrom() != null) {
            sources.giveHistoryFrom(sourceNo, run.historyFrom());
        }
        NavigableMap<LocalDate, LoadedDay> there = LoadedDay.upTo(date, sourceNo, jdbc, files);
        NavigableSet<LocalDate> days = changed(source, sourceNo, there, run);
        NavigableSet<LocalDate> importedAnew = imported(source, sourceNo, date);
        days.addAll(importedAnew);
        for (LocalDate day : days) {
            sources.historyFrom(sourceNo, day);
            if (there.containsKey(day) && !importedAnew.contains(day)) {
                run.note(
                        Run.Kind.LATE_DATA,
                        "The source " + source.name() + " has changed its lines of " + day
                                + " since they were read; the day was read again.");
            }
        }
        importedAnew.retainAll(there.keySet());
        noteImported(importedAnew, run);
        days.addAll(again.of(sourceNo, date));
        days.add(date);
        historyFrom(source, sourceNo, run)
                .ifPresent(from -> new DateRange(from, date)
                        .days()
                        .filter(day -> !there.containsKey(day) || there.get(day).isToBeReadAgain(lookBack(date)))
                        .forEach(days::add));
        run.readAgain()
                .ifPresent(again -> again.days()
                        .filter(day -> sources.givenHistoryFrom(sourceNo)
                                .filter(day::isBefore)
                                .isEmpty())
                        .forEach(days::add));
        return days;
    }

    private NavigableSet<LocalDate> imported(SalesSource source, int sourceNo, LocalDate date) {
        NavigableSet<LocalDate> days = imported.of(source, date);
        return sources.givenHistoryFrom(sourceNo)
                .map(given -> days.tailSet(given, true))
                .orElse(days);
    }

    /** In one sentence: a file may bring corrections of many days. */
    private static void noteImported(NavigableSet<LocalDate> days, Run run) {
        if (!days.isEmpty()) {
            String which = days.size() == 1
                    ? "" + days.first()
                    : days.size() + " days, " + days.first() + " to " + days.last() + ",";
            run.note(
                    Run.Kind.LATE_DATA,
                    "The imported lines of " + which + " have changed since they were read; they were read again.");
        }
    }

    private LocalDate lookBack(LocalDate date) {
        return date.minusDays(settings.lookBackDays());
    }

    private Optional<LocalDate> historyFrom(SalesSource source, int sourceNo, Run run) {
        if (sources.historyFrom(sourceNo).isEmpty()) {
            source.firstDay(run.businessDate()).ifPresent(first -> sources.historyFrom(sourceNo, first));
        }
        return sources.historyFrom(sourceNo).filter(from -> !from.isAfter(run.businessDate()));
    }

    /** Days compared tonight whose totals at the source are not those that were loaded; nothing before a first load. */
    private NavigableSet<LocalDate> changed(
            SalesSource source, int sourceNo, NavigableMap<LocalDate, LoadedDay> there, Run run) {
        LocalDate date = run.businessDate();
        NavigableSet<LocalDate> changed = new TreeSet<>();
        if (there.isEmpty()) {
            return changed;
        }
        LocalDate from = firstCompared(sourceNo, there.firstKey(), run);
        if (!from.isBefore(date)) {
            return changed;
        }
        DateRange compared = new DateRange(from, date.minusDays(1));
        Map<LocalDate, SourceTotal> now;
        try (Snapshot snapshot = source.snapshot()) {
            now = snapshot.totals(compared, true);
        }
        compared.days().forEach(day -> {
            SourceTotal was = LoadedDay.total(there.get(day));
            SourceTotal is = now.getOrDefault(day, SourceTotal.NOTHING);
            if (!was.agrees(is)) {
                changed.add(day);
            } else if (was.checksum() == null && is.checksum() != null) {
                // Of a first load: its lines were read before anybody asked for it.
                LoadedDay.noteChecksum(sourceNo, day, is.checksum(), jdbc);
            }
        });
        return changed;
    }

    /** Once a week, and where nights are done again, everything. */
    private LocalDate firstCompared(int sourceNo, LocalDate first, Run run) {
        LocalDate date = run.businessDate();
        boolean everything = run.readAgain().isPresent() || date.getDayOfWeek() == settings.compareEverythingOn();
        LocalDate from = everything && first.isBefore(lookBack(date)) ? first : lookBack(date);
        return sources.givenHistoryFrom(sourceNo)
                .filter(given -> given.isAfter(from))
                .orElse(from);
    }
}
