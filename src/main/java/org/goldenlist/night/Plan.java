package org.goldenlist.night;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenlist.day.BusinessDate;
import org.goldenlist.day.DateRange;
import org.goldenlist.fact.ChangedDays;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.store.Database;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which business dates of a job need a night, and why; changes nothing.
 *
 * @param firstNight the baseline: nights before it cannot be done, though days of its history may have changed
 * @param from the first night looked at
 * @param to the last
 * @param dates those that are not as they should be, ascending
 */
public record Plan(String job, LocalDate firstNight, LocalDate from, LocalDate to, List<Date> dates) {

    /** What is the matter with a date. */
    public enum State {
        /** No night was ever done for it. */
        MISSING,
        /** The last try failed, was stopped or was killed. */
        FAILED,
        /** It was done, and is to be done again since an earlier night was. */
        SUPERSEDED,
        /** It was done before lines up to it changed. */
        STALE,
        /** Its lines are no longer those that were read, or are to be read again for another reason. */
        CHANGED
    }

    /** A business date that needs a night. */
    public record Date(LocalDate businessDate, State state, String reason) {}

    private record LatestRun(
            LocalDate businessDate, String state, @Nullable String message) {}

    private record Stale(LocalDate businessDate, LocalDate firstDay, int days, long byRun) {}

    /**
     * Looks at a range of dates.
     *
     * @param from of lines the first day that was read, of nights the first, where none is given
     * @param to yesterday where none is given
     */
    public static Plan of(
            JobFile job,
            Settings settings,
            ShippedFiles files,
            Clock clock,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        LocalDate over =
                BusinessDate.yesterday(clock, settings.company().timeZone()).date();
        try (Database database = Database.open(settings.database())) {
            JdbcClient jdbc = database.jdbc();
            Optional<LocalDate> first =
                    Schema.exists(jdbc) ? new RunTable(jdbc).firstDone(job.name()) : Optional.empty();
            if (first.isEmpty()) {
                return new Plan(
                        job.name(), over, over, over, List.of(new Date(over, State.MISSING, "no night was ever done")));
            }
            LocalDate begin = from == null || from.isBefore(first.get()) ? first.get() : from;
            LocalDate end = to == null || to.isAfter(over) ? over : to;
            if (begin.isAfter(end)) {
                throw new GoldenListException(
                        ExitCode.USAGE,
                        "There is no night between " + begin + " and " + end + ": the first was that of " + first.get()
                                + ", and the last day that is over is " + over + ".");
            }
            DateRange range = new DateRange(begin, end);
            Map<LocalDate, Date> dates = new TreeMap<>();
            LocalDate history = from == null ? firstDay(jdbc, begin) : from;
            changed(new DateRange(history, end), settings, jdbc, files)
                    .forEach((day, sources) -> dates.put(
                            day,
                            new Date(day, State.CHANGED, "its lines have changed since they were read: " + sources)));
            pending(new DateRange(history, end), settings, jdbc, files)
                    .forEach(date -> dates.putIfAbsent(date.businessDate(), date));
            stale(job, range, jdbc, files).forEach(date -> dates.put(date.businessDate(), date));
            notDone(job, range, jdbc, files).forEach(date -> dates.put(date.businessDate(), date));
            return new Plan(job.name(), first.get(), begin, end, new ArrayList<>(dates.values()));
        }
    }

    private static LocalDate firstDay(JdbcClient jdbc, LocalDate otherwise) {
        return jdbc.sql("SELECT MIN(business_date) AS day FROM day_total WHERE business_date <= ?"
                        + " HAVING MIN(business_date) IS NOT NULL")
                .param(otherwise)
                .query(LocalDate.class)
                .optional()
                .orElse(otherwise);
    }

    private static List<Date> notDone(JobFile job, DateRange range, JdbcClient jdbc, ShippedFiles files) {
        Map<LocalDate, LatestRun> latest = new HashMap<>();
        jdbc.sql(files.text("sql/night/latest-runs.sql"))
                .param("job", job.name())
                .param("from", range.from())
                .param("to", range.to())
                .query(LatestRun.class)
                .list()
                .forEach(run -> latest.put(run.businessDate(), run));
        List<Date> dates = new ArrayList<>();
        range.days().forEach(day -> {
            LatestRun run = latest.get(day);
            if (run == null) {
                dates.add(new Date(day, State.MISSING, "no night was done"));
            } else if (run.state().equals("superseded")) {
                dates.add(new Date(day, State.SUPERSEDED, "an earlier night was done again since"));
            } else if (!run.state().equals("done")) {
                dates.add(new Date(
                        day,
                        State.FAILED,
                        run.message() == null ? "the last run is " + run.state() : run.state() + ": " + run.message()));
            }
        });
        return dates;
    }

    private static List<Date> stale(JobFile job, DateRange range, JdbcClient jdbc, ShippedFiles files) {
        return jdbc
                .sql(files.text("sql/night/stale.sql"))
                .param("job", job.name())
                .param("from", range.from())
                .param("to", range.to())
                .query(Stale.class)
                .list()
                .stream()
                .map(one -> new Date(
                        one.businessDate(),
                        State.STALE,
                        one.days() == 1
                                ? "what was read of " + one.firstDay() + " was replaced by run " + one.byRun()
                                : "what was read of " + one.days() + " days, the first " + one.firstDay()
                                        + ", were replaced, last by run " + one.byRun()))
                .toList();
    }

    private static List<Date> pending(DateRange range, Settings settings, JdbcClient jdbc, ShippedFiles files) {
        List<String> sources = new ArrayList<>(settings.sources().keySet());
        sources.add(SalesSource.IMPORT);
        return jdbc.sql(files.text("sql/night/pending-days.sql"))
                .param("sources", sources)
                .param("from", range.from())
                .param("to", range.to())
                .query((row, i) -> new Date(
                        row.getObject("business_date", LocalDate.class), State.CHANGED, row.getString("reason")))
                .list();
    }

    private static Map<LocalDate, String> changed(
            DateRange range, Settings settings, JdbcClient jdbc, ShippedFiles files) {
        Map<LocalDate, String> changed = new TreeMap<>();
        try (OpenSources sources = OpenSources.withImported(settings, files, jdbc)) {
            for (SalesSource source : sources.all()) {
                if (!source.isImport()) {
                    source.checkReachable();
                }
                addChanged(source, range, jdbc, files, changed);
            }
        }
        return changed;
    }

    private static void addChanged(
            SalesSource source, DateRange range, JdbcClient jdbc, ShippedFiles files, Map<LocalDate, String> changed) {
        if (source.has(Feed.TRANSACTIONS)) {
            ChangedDays.of(source, range, jdbc, files)
                    .forEach(day -> changed.merge(day, source.name(), (a, b) -> a + ", " + b));
        }
    }
}
