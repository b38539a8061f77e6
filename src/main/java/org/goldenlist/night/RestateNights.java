package org.goldenlist.night;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.GradesInForce;
import org.goldenlist.grade.Grading;
import org.goldenlist.grade.RegradedNights;
import org.goldenlist.night.RestatementTable.Restated;
import org.goldenlist.run.Run;
import org.goldenlist.run.StopSign;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Does nights again that were published: those that stand on a day whose lines were replaced since, up to the last, or those
 * that a person wants done again. They are graded in memory, and what that changes of what had been published is kept. All of
 * it in the transaction under way: whoever reads the list sees the nights as they were or as they are, never a mixture.
 */
final class RestateNights {

    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    private final Grading grading;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final StopSign stop;

    RestateNights(Grading grading, StopSign stop) {
        this.grading = grading;
        this.dataSource = grading.dataSource();
        this.jdbc = JdbcClient.create(dataSource);
        this.files = grading.files();
        this.stop = stop;
    }

    /**
     * Whoever runs tonight: the nights before it are graded again where they are stale. Once in a run: a lock that somebody held
     * in a later step has the steps done again, and what was published before is no longer there to be kept.
     */
    void restate(Run run, JobFile job) {
        if (new RestatementTable(dataSource, files).of(run.number()).isPresent()) {
            return;
        }
        RunTable runs = new RunTable(jdbc);
        Optional<Restated> restated = run.readAgain()
                .map(again -> new Restated(again.from(), again.to(), run.businessDate()))
                .or(() -> stale(run, job, runs));
        if (restated.isPresent()) {
            restate(run, job, restated.get(), runs);
        }
    }

    /** From the first night before tonight that stands on a changed day up to the last that stands, tonight's own included. */
    private Optional<Restated> stale(Run run, JobFile job, RunTable runs) {
        Optional<LocalDate> last = runs.lastDone(job.name());
        return last.flatMap(end -> jdbc
                .sql(files.text("sql/night/stale.sql"))
                .param("job", job.name())
                .param("from", FIRST)
                .param("to", end)
                .query((row, i) -> row.getObject("business_date", LocalDate.class))
                .list()
                .stream()
                .findFirst()
                .filter(first -> first.isBefore(run.businessDate()))
                .map(first -> new Restated(first, end, end)));
    }

    private void restate(Run run, JobFile job, Restated nights, RunTable runs) {
        RestatementTable table = new RestatementTable(dataSource, files);
        GradesInForce before = GradesInForce.published(dataSource, files);
        long number = table.begin(run, job.name(), nights);
        Set<LocalDate> published = runs.published(job.name(), new DateRange(nights.from(), nights.last()));
        boolean changedRates = ratesHaveChanged();
        RegradedNights regraded = new RegradedNights(grading, nights.from(), nights.last(), run.number());
        jdbc.sql("DELETE FROM watched_night WHERE business_date >= ?")
                .param(nights.from())
                .update();
        for (LocalDate night :
                new DateRange(nights.from(), nights.last()).days().toList()) {
            if (stop.isRaised()) {
                throw new GoldenListException(
                        ExitCode.LATER, "Stopped, as told, while the nights since " + nights.from() + " were graded.");
            }
            boolean askedFor = run.readAgain().isPresent() && !night.isAfter(nights.to());
            if (!askedFor && !published.contains(night) && !night.equals(run.businessDate())) {
                continue;
            }
            run.tally("restate").addRead(1);
            run.tally("restate").addWritten(regraded.grade(night));
            if (night.isBefore(run.businessDate())) {
                runs.doneAgain(job.name(), night, run);
            }
        }
        GradesInForce after = regraded.end();
        int[] differing = table.isInForce(number, nights.last()) ? before.differing(after) : null;
        table.nights(number, job.name(), nights);
        if (differing != null) {
            table.customers(number, before, after, differing);
        }
        run.note(
                Run.Kind.RESTATED,
                "The nights of " + new DateRange(nights.from(), nights.last())
                        + " were done again with the lines as they are now: "
                        + (differing == null
                                ? "who came out otherwise is not told, since the list in force was not that of "
                                        + nights.last() + "."
                                : counted(nights, before, after, differing))
                        + (changedRates
                                ? " The rates of goldenlist.profit have changed since they were published: these nights"
                                        + " stand on the rates of now, those before " + nights.from()
                                        + " on the rates of then."
                                : ""));
    }

    /** What changed then is not the lines alone. */
    private boolean ratesHaveChanged() {
        return jdbc.sql("SELECT assumptions FROM metric_state WHERE as_of IS NOT NULL")
                .query(String.class)
                .optional()
                .filter(then -> !then.equals(grading.profit().toString()))
                .isPresent();
    }

    private static String counted(Restated nights, GradesInForce before, GradesInForce after, int[] differing) {
        long moved = java.util.Arrays.stream(differing)
                .filter(customer -> !Objects.equals(before.grade(customer), after.grade(customer)))
                .count();
        return "as of " + nights.last() + ", "
                + differing.length + (differing.length == 1 ? " customer stands" : " customers stand")
                + " otherwise, of whom " + moved + " in another grade.";
    }
}
