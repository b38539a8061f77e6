package org.goldenlist.night;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenlist.day.BusinessDate;
import org.goldenlist.day.DateRange;
import org.goldenlist.fact.FutureLines;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.person.Tombstones;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.source.SalesSource;
import org.goldenlist.store.Database;
import org.goldenlist.store.Lease;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a job for a business date, and for the dates before it that were missed; one process at a time. */
public final class Nights {

    private final Settings settings;
    private final ShippedFiles files;
    private final Clock clock;
    private final StopSign stop;

    /** @param stop once raised, the night at work stops at its next block */
    public Nights(Settings settings, ShippedFiles files, Clock clock, StopSign stop) {
        this.settings = settings;
        this.files = files;
        this.clock = clock;
        this.stop = stop;
    }

    /** Told what happens while it happens. */
    public interface Watcher {
        void begins(Run run);

        void ends(NightSummary night);
    }

    /**
     * Runs the nights up to a date, oldest first, and stops at the first that fails.
     *
     * @param asked the business date; the last that is over where none is given
     * @param historyFrom the first day to load; the first day of the source where none is given
     * @return the nights in order; the last may have failed
     * @throws GoldenListException where nothing could be begun
     */
    public List<NightSummary> run(
            JobFile job, @Nullable LocalDate asked, @Nullable LocalDate historyFrom, Watcher watcher) {
        LocalDate date = dateThatIsOver(asked);
        new Preflight(settings, files, clock).require();
        new Complete(settings, files, clock, stop).require(date, true);
        try (Database database = Database.open(settings.database())) {
            Schema.migrate(database.dataSource());
            try (Lease lease =
                    Lease.take(database.jdbc(), Lease.WRITE, settings.night().lease())) {
                RunTable runs = new RunTable(database.jdbc());
                runs.markCrashed();
                requireNotBeforeTheFirst(runs.firstDone(job.name()), date, historyFrom);
                Optional<LocalDate> lastDone = runs.lastDone(job.name());
                List<LocalDate> dates = nights(lastDone, date);
                List<Run.Note> notes = new ArrayList<>(linesAhead(database, lease));
                leftOut(lastDone, dates.get(0))
                        .ifPresent(text -> notes.add(new Run.Note(Run.Kind.MISSED_NIGHTS, text)));
                return runAll(job, dates, historyFrom, null, notes, database, lease, watcher);
            }
        }
    }

    /**
     * The dates that {@link #run} would run, after the same checks; changes nothing.
     *
     * @throws GoldenListException where nothing could be begun
     */
    public List<LocalDate> plan(JobFile job, @Nullable LocalDate asked, @Nullable LocalDate historyFrom) {
        LocalDate date = dateThatIsOver(asked);
        new Preflight(settings, files, clock).require();
        new Complete(settings, files, clock, stop).require(date, false);
        try (Database database = Database.open(settings.database())) {
            RunTable runs = new RunTable(database.jdbc());
            boolean any = Schema.exists(database.jdbc());
            requireNotBeforeTheFirst(any ? runs.firstDone(job.name()) : Optional.empty(), date, historyFrom);
            return nights(any ? runs.lastDone(job.name()) : Optional.empty(), date);
        }
    }

    LocalDate dateThatIsOver(@Nullable LocalDate asked) {
        LocalDate last =
                BusinessDate.yesterday(clock, settings.company().timeZone()).date();
        if (asked != null && asked.isAfter(last)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The day " + asked + " is not over in " + settings.company().timeZone()
                            + "; the last that is over is " + last + ".");
        }
        return asked == null ? last : asked;
    }

    /** The first night is the baseline from which everything moved: an earlier one would rewrite what was published. */
    static void requireNotBeforeTheFirst(Optional<LocalDate> first, LocalDate date, @Nullable LocalDate historyFrom) {
        if (historyFrom != null && historyFrom.isAfter(date)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The history cannot begin on " + historyFrom + ", after the business date " + date + ".");
        }
        if (first.isPresent() && date.isBefore(first.get())) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The first night was that of " + first.get() + "; the list does not go back to " + date
                            + ". Give that date or a later one. To begin earlier, start with an empty database of our own.");
        }
    }

    /** The missed dates and the date itself; for a date that was done before, that date and all that follow from it. */
    private List<LocalDate> nights(Optional<LocalDate> last, LocalDate date) {
        if (last.isEmpty()) {
            return List.of(date);
        }
        boolean again = !date.isAfter(last.get());
        DateRange range = again
                ? new DateRange(date, last.get())
                : new DateRange(last.get().plusDays(1), date);
        List<LocalDate> nights = range.days().toList();
        int limit = settings.night().catchUp();
        return again || nights.size() <= limit ? nights : nights.subList(nights.size() - limit, nights.size());
    }

    /** What the limit on catching up leaves out is said on the first night that is made up for. */
    private Optional<String> leftOut(Optional<LocalDate> lastDone, LocalDate first) {
        return lastDone.map(last -> last.plusDays(1))
                .filter(missed -> missed.isBefore(first))
                .map(missed -> ChronoUnit.DAYS.between(missed, first) + " missed nights, " + missed + " to "
                        + first.minusDays(1) + ", were left out (goldenlist.night.catch-up: "
                        + settings.night().catchUp()
                        + "). Their sales are in the facts; nobody was graded as of these days.");
    }

    /** Tomorrow may have begun somewhere; the day after has not. */
    List<Run.Note> linesAhead(Database database, Lease lease) {
        LocalDate ahead = BusinessDate.yesterday(clock, settings.company().timeZone())
                .date()
                .plusDays(3);
        Tombstones erased = Tombstones.load(database.jdbc(), settings.privacy());
        FutureLines future = new FutureLines(database.dataSource(), erased, lease::assertHeld);
        List<Run.Note> notes = new ArrayList<>();
        try (OpenSources sources = OpenSources.ofSettings(settings, files)) {
            for (SalesSource source : sources.all()) {
                future.replace(source, ahead).ifPresent(text -> notes.add(new Run.Note(Run.Kind.LEFT_OUT, text)));
            }
        }
        return notes;
    }

    /**
     * @param readAgain days that the first of these nights reads again whatever their totals say
     * @param notes what to say on the first of these nights
     */
    List<NightSummary> runAll(
            JobFile job,
            List<LocalDate> dates,
            @Nullable LocalDate historyFrom,
            @Nullable DateRange readAgain,
            List<Run.Note> notes,
            Database database,
            Lease lease,
            Watcher watcher) {
        List<NightSummary> nights = new ArrayList<>();
        try (ConfigurableApplicationContext context =
                NightContext.start(settings, files, database, job, watcher, stop)) {
            for (LocalDate date : dates) {
                RunTable runs = new RunTable(database.jdbc());
                Run run = new Run(runs.begin(job.name(), date, lease.owner()), date, historyFrom, lease);
                if (nights.isEmpty()) {
                    run.readAgain(readAgain);
                    notes.forEach(note -> run.note(note.kind(), note.text()));
                }
                context.getBean(CurrentRun.class).begin(run);
                watcher.begins(run);
                NightSummary night = context.getBean(NightLaunch.class).launch(job, run, runs);
                nights.add(night);
                watcher.ends(night);
                if (!night.done()) {
                    break;
                }
            }
        }
        return nights;
    }
}
