package org.goldenlist.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.Restatement;
import org.goldenlist.report.RestatementDocument;
import org.goldenlist.run.StopSign;
import org.goldenlist.store.Database;
import org.goldenlist.store.Lease;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/**
 * Does a range of nights again: all its days are read in one pass, then the nights follow, oldest first, those after the range
 * too, since each stands on the one before. What had been published is kept until the end, and compared.
 */
public final class Reruns {

    private final Settings settings;
    private final ShippedFiles files;
    private final Clock clock;
    private final Nights nights;

    /** @param stop once raised, the night at work stops at its next block */
    public Reruns(Settings settings, ShippedFiles files, Clock clock, StopSign stop) {
        this.settings = settings;
        this.files = files;
        this.clock = clock;
        this.nights = new Nights(settings, files, clock, stop);
    }

    /**
     * What came of a rerun.
     *
     * @param nights those done now, the oldest first; the last may have failed
     * @param restatement null where a night failed
     * @param document the restatement on paper; null where nothing differs
     */
    public record Rerun(
            List<NightSummary> nights,
            @Nullable Restatement restatement,
            @Nullable Path document) {}

    /**
     * Runs it; one that was cut off is taken up at the night where it stopped. The documents of the last night alone are made
     * anew.
     *
     * @param to the last day to read again; the last night that was done where none is given
     * @throws GoldenListException where nothing could be begun
     */
    public Rerun run(JobFile job, LocalDate from, @Nullable LocalDate to, Nights.Watcher watcher) {
        if (to != null) {
            nights.dateThatIsOver(to);
        }
        new Preflight(settings, files, clock).require();
        RestatementDocument document = new RestatementDocument(NightContext.report(settings, files));
        try (Database database = Database.open(settings.database()).requireTables()) {
            Schema.migrate(database.dataSource());
            try (Lease lease =
                    Lease.take(database.jdbc(), Lease.WRITE, settings.night().lease())) {
                RunTable runs = new RunTable(database.jdbc());
                runs.markCrashed();
                RerunTable table = new RerunTable(database, files, lease);
                Optional<RerunTable.Begun> open = table.open(job.name());
                RerunTable.Begun begun =
                        open.isPresent() ? same(open.get(), job, from, to) : begin(table, runs, job, from, to);
                List<NightSummary> done = again(job, begun, runs, database, lease, watcher);
                if (!done.stream().allMatch(NightSummary::done)) {
                    return new Rerun(done, null, null);
                }
                Restatement restatement = table.compare(begun);
                Path file = restatement.nothingChanged() ? null : write(document, restatement);
                table.end(begun);
                return new Rerun(done, restatement, file);
            }
        }
    }

    private Path write(RestatementDocument document, Restatement restatement) {
        Path folder = settings.night().output().resolve(restatement.last().toString());
        try {
            Files.createDirectories(folder);
            return document.render(restatement, folder.resolve(RestatementDocument.fileName(restatement)))
                    .file();
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The restatement cannot be written to " + folder.toAbsolutePath() + ": " + e
                            + ". Mend that, and give the same command again: the nights are done.",
                    e);
        }
    }

    private static RerunTable.Begun same(RerunTable.Begun open, JobFile job, LocalDate from, @Nullable LocalDate to) {
        if (!open.fromDate().equals(from) || (to != null && !open.toDate().equals(to))) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "A rerun of " + new DateRange(open.fromDate(), open.toDate())
                            + " was cut off, and holds what had been published. Finish it first: goldenlist rerun "
                            + job.name() + " --from " + open.fromDate() + " --to " + open.toDate());
        }
        return open;
    }

    private static RerunTable.Begun begin(
            RerunTable table, RunTable runs, JobFile job, LocalDate from, @Nullable LocalDate to) {
        LocalDate published = runs.lastPublished(job.name())
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA,
                        "No night of the job " + job.name()
                                + " was ever done: there is nothing to do again. Start with:" + " goldenlist run "
                                + job.name()));
        LocalDate end = to == null ? published : to;
        if (from.isAfter(end)) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "A rerun from " + from + " to " + end + " holds no night: --from is after "
                            + (to == null ? "the last night that was done." : "--to."));
        }
        Nights.requireNotBeforeTheFirst(runs.firstDone(job.name()), from, null);
        return table.begin(job.name(), from, end, end.isBefore(published) ? published : end);
    }

    private List<NightSummary> again(
            JobFile job,
            RerunTable.Begun begun,
            RunTable runs,
            Database database,
            Lease lease,
            Nights.Watcher watcher) {
        DateRange range = new DateRange(begun.fromDate(), begun.toDate());
        List<LocalDate> dates = new DateRange(begun.fromDate(), begun.lastDate())
                .days()
                .dropWhile(date -> runs.isDoneSince(job.name(), date, begun.afterRun()))
                .toList();
        List<NightSummary> done = new ArrayList<>();
        if (dates.size() > 1) {
            JobFile silent = new JobFile(job.name(), List.of());
            List<LocalDate> before = dates.subList(0, dates.size() - 1);
            done.addAll(nights.runAll(silent, before, null, range, List.of(), database, lease, watcher));
        }
        if (!dates.isEmpty() && done.stream().allMatch(NightSummary::done)) {
            List<LocalDate> last = dates.subList(dates.size() - 1, dates.size());
            done.addAll(nights.runAll(
                    job, last, null, dates.size() == 1 ? range : null, List.of(), database, lease, watcher));
        }
        return done;
    }
}
