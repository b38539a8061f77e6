package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.run.Run;
import org.goldenlist.run.Together;
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

    /** Fewer days than these may well have been taken out of the books. */
    private static final int DAYS_THAT_ARE_NOT_LOST = 7;

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

    /**
     * The days, ascending.
     *
     * @param indexed whether an index of the source finds the lines of a day
     */
    NavigableSet<LocalDate> of(SalesSource source, int sourceNo, Run run, boolean indexed) {
        LocalDate date = run.businessDate();
        if (run.historyFrom() != null) {
            sources.giveHistoryFrom(sourceNo, run.historyFrom());
        }
        NavigableMap<LocalDate, LoadedDay> there = LoadedDay.upTo(date, sourceNo, jdbc, files);
        NavigableSet<LocalDate> days = changed(source, sourceNo, there, run, indexed);
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
            SalesSource source, int sourceNo, NavigableMap<LocalDate, LoadedDay> there, Run run, boolean indexed) {
        LocalDate date = run.businessDate();
        NavigableSet<LocalDate> changed = new TreeSet<>();
        if (there.isEmpty()) {
            return changed;
        }
        boolean redefined = sources.definition(sourceNo)
                .filter(then -> then != source.definition())
                .isPresent();
        if (redefined) {
            run.note(
                    Run.Kind.LATE_DATA,
                    "The mapping of the source " + source.name()
                            + ", its time zone or its tax setting has changed since its"
                            + " lines were read: the whole history was compared.");
        }
        LocalDate from = firstCompared(sourceNo, there.firstKey(), redefined, run);
        if (!from.isBefore(date)) {
            return changed;
        }
        DateRange compared = new DateRange(from, date.minusDays(1));
        Map<LocalDate, SourceTotal> now =
                totals(source, compared, indexed && !compared.from().isBefore(lookBack(date)));
        requireLines(source, compared, there, now, run);
        compared.days().forEach(day -> {
            SourceTotal was = LoadedDay.total(there.get(day));
            SourceTotal is = now.getOrDefault(day, SourceTotal.NOTHING);
            if (!was.agrees(is) || (redefined && was.checksum() == null && was.lines() > 0)) {
                changed.add(day);
            } else if (was.checksum() == null && is.checksum() != null) {
                // Of a first load: its lines were read before anybody asked for it.
                LoadedDay.noteChecksum(sourceNo, day, is.checksum(), jdbc);
            }
        });
        return changed;
    }

    /** In two halves at a time: what changes meanwhile is found by the next night. */
    private static Map<LocalDate, SourceTotal> totals(SalesSource source, DateRange days, boolean inHalves) {
        List<DateRange> parts = inHalves ? days.halves() : List.of(days);
        Map<LocalDate, SourceTotal> totals = new TreeMap<>();
        Together.all(parts.stream()
                        .map(part -> (Supplier<Map<LocalDate, SourceTotal>>) () -> {
                            try (Snapshot snapshot = source.snapshot()) {
                                return snapshot.totals(part, true);
                            }
                        })
                        .toList())
                .forEach(totals::putAll);
        return totals;
    }

    /** A source that has lost all its lines is taken at its word only where a person says so. */
    private static void requireLines(
            SalesSource source,
            DateRange compared,
            NavigableMap<LocalDate, LoadedDay> there,
            Map<LocalDate, SourceTotal> now,
            Run run) {
        long held = compared.days()
                .filter(day -> LoadedDay.total(there.get(day)).lines() > 0)
                .count();
        boolean empty = now.values().stream().allMatch(total -> total.lines() == 0);
        if (held >= DAYS_THAT_ARE_NOT_LOST && empty && run.readAgain().isEmpty() && !source.isImport()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The source " + source.name() + " has no line left of the " + held + " days of " + compared
                            + " that held lines when they were read. Nothing was replaced. Check its database and its mapping;"
                            + " if it is so, say it with: goldenlist rerun nightly --from " + compared.from());
        }
    }

    /** Once a week, where nights are done again, and where lines are read in another way, everything. */
    private LocalDate firstCompared(int sourceNo, LocalDate first, boolean redefined, Run run) {
        LocalDate date = run.businessDate();
        boolean everything =
                redefined || run.readAgain().isPresent() || date.getDayOfWeek() == settings.compareEverythingOn();
        LocalDate from = everything && first.isBefore(lookBack(date)) ? first : lookBack(date);
        return sources.givenHistoryFrom(sourceNo)
                .filter(given -> given.isAfter(from))
                .orElse(from);
    }
}
