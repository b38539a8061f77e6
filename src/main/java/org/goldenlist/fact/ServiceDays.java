package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenlist.day.DateRange;
import org.goldenlist.run.Run;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of which days a night reads the contacts, complaints, money spent and other rows about customers: what was never read, and the look-back once
 * more, since calls are often written down days later; every day whose imported rows have changed, or whose customers count for
 * others now. Once a week, where nights are done again, and where the mapping has changed, the whole history: a promise that is
 * kept later is still a row of the day on which it was made.
 */
final class ServiceDays {

    private final JdbcClient jdbc;
    private final SourceTable sources;
    private final ImportedDays imported;
    private final DaysToReadAgain again;
    private final ShippedFiles files;
    private final ExtractSettings settings;

    ServiceDays(JdbcClient jdbc, ShippedFiles files, ExtractSettings settings) {
        this.jdbc = jdbc;
        this.sources = new SourceTable(jdbc);
        this.imported = imported(jdbc);
        this.again = DaysToReadAgain.ofService(jdbc);
        this.files = files;
        this.settings = settings;
    }

    static ImportedDays imported(JdbcClient jdbc) {
        return new ImportedDays(jdbc, CareTable.feeds().toArray(new Feed[0]));
    }

    static long definition(SalesSource source) {
        return source.definition(CareTable.feeds());
    }

    /** Whether a source gives anything of the kind, or once did. */
    boolean concern(SalesSource source) {
        return CareTable.feeds().stream().anyMatch(source::has)
                || sources.find(source.name()).flatMap(sources::serviceTo).isPresent();
    }

    /** The days, ascending. */
    NavigableSet<LocalDate> of(SalesSource source, int sourceNo, Run run) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        LocalDate date = run.businessDate();
        LocalDate from = sources.serviceTo(sourceNo)
                .filter(to -> !isEverythingRead(source, sourceNo, run))
                .map(to -> to.isBefore(date) ? to : date)
                .map(to -> to.minusDays(settings.lookBackDays()))
                .orElseGet(() -> first(source, sourceNo, date));
        new DateRange(from, date).days().forEach(days::add);
        days.addAll(imported.of(source, date));
        days.addAll(again.of(sourceNo, date));
        return days;
    }

    private boolean isEverythingRead(SalesSource source, int sourceNo, Run run) {
        boolean redefined = sources.serviceDefinition(sourceNo)
                .filter(then -> then != definition(source))
                .isPresent();
        return redefined
                || run.readAgain().isPresent()
                || run.businessDate().getDayOfWeek() == settings.compareEverythingOn();
    }

    /** The first day that the source has, or that we have of it: what is gone there goes here too. */
    private LocalDate first(SalesSource source, int sourceNo, LocalDate date) {
        return Stream.concat(source.firstDay(CareTable.feeds(), date).stream(), firstKept(sourceNo).stream())
                .filter(day -> day.isBefore(date))
                .min(LocalDate::compareTo)
                .orElse(date);
    }

    private Optional<LocalDate> firstKept(int sourceNo) {
        return jdbc.sql(files.text("sql/fact/first-service-day.sql"))
                .param("sourceNo", sourceNo)
                .query(LocalDate.class)
                .optional();
    }
}
