package org.goldenlist.night;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.store.Database;
import org.goldenlist.store.Lease;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/**
 * Does a range of nights again, those after it too, since each stands on the one before: one run, that of the last of these
 * nights, which reads all days of the range again and then grades the nights, oldest first.
 */
public final class Reruns {

    private final Settings settings;
    private final ShippedFiles files;
    private final Clock clock;
    private final StopSign stop;
    private final Nights nights;

    /** @param stop once raised, the run stops at its next block */
    public Reruns(Settings settings, ShippedFiles files, Clock clock, StopSign stop) {
        this.settings = settings;
        this.files = files;
        this.clock = clock;
        this.stop = stop;
        this.nights = new Nights(settings, files, clock, stop);
    }

    /**
     * Runs it. The documents of the last night alone are made anew.
     *
     * @param to the last day to read again; the last night that was done where none is given
     * @return the last night, with what was restated; it may have failed
     * @throws GoldenListException where nothing could be begun
     */
    public NightSummary run(JobFile job, LocalDate from, @Nullable LocalDate to, Nights.Watcher watcher) {
        if (to != null) {
            nights.dateThatIsOver(to);
        }
        new Preflight(settings, files, clock).require();
        if (to != null) {
            new Complete(settings, files, clock, stop).require(to, true);
        }
        try (Database database = Database.open(settings.database()).requireTables()) {
            Schema.migrate(database.dataSource());
            try (Lease lease =
                    Lease.take(database.jdbc(), Lease.WRITE, settings.night().lease())) {
                RunTable runs = new RunTable(database.jdbc());
                runs.markCrashed();
                LocalDate published = published(runs, job);
                DateRange range = range(runs, job, from, to == null ? published : to, to != null, published);
                boolean beyond = range.to().isAfter(published);
                LocalDate last = beyond ? range.to() : published;
                List<Run.Note> notes = beyond ? nights.linesAhead(database, lease) : List.of();
                return nights.runAll(job, List.of(last), null, range, notes, database, lease, watcher)
                        .get(0);
            }
        }
    }

    private static LocalDate published(RunTable runs, JobFile job) {
        return runs.lastPublished(job.name())
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA,
                        "No night of the job " + job.name()
                                + " was ever done: there is nothing to do again. Start with:" + " goldenlist run "
                                + job.name()));
    }

    private static DateRange range(
            RunTable runs, JobFile job, LocalDate from, LocalDate end, boolean given, LocalDate published) {
        if (from.isAfter(end)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "A rerun from " + from + " to " + end + " holds no night: --from is after "
                            + (given ? "--to." : "the last night that was done."));
        }
        Nights.requireNotBeforeTheFirst(runs.firstDone(job.name()), from, null);
        if (from.isAfter(published.plusDays(1))) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "The last night that was done is that of " + published + ": a rerun from " + from
                            + " would leave out the nights between. Begin on " + published.plusDays(1)
                            + " or earlier.");
        }
        return new DateRange(from, end);
    }
}
