package org.goldenlist.night;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.run.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The tables of runs, their steps and their notes. */
final class RunTable {

    private final JdbcClient jdbc;

    RunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the runs of processes that are gone; called while holding the lease. Returns how many. */
    int markCrashed() {
        return jdbc.sql(
                        "UPDATE run SET state = 'crashed', ended_at = NOW(6), message = 'The process ended without a word.'"
                                + " WHERE state = 'running'")
                .update();
    }

    long begin(String job, LocalDate date, String owner) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO run (job, business_date, owner, started_at, state) VALUES (?, ?, ?, NOW(6), 'running')")
                .params(job, date, owner)
                .update(key, "run_no");
        Number number = key.getKey();
        if (number == null) {
            throw new IllegalStateException("The run was given no number");
        }
        return number.longValue();
    }

    void end(Run run, String state, ExitCode exitCode, @Nullable String message, List<StepSummary> steps) {
        jdbc.sql("UPDATE run SET state = ?, exit_code = ?, message = ?, ended_at = NOW(6) WHERE run_no = ?")
                .param(state)
                .param(exitCode.number())
                .param(message == null || message.length() <= 2000 ? message : message.substring(0, 1999) + "…")
                .param(run.number())
                .update();
        for (int i = 0; i < steps.size(); i++) {
            StepSummary step = steps.get(i);
            jdbc.sql("INSERT INTO run_step VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            run.number(),
                            i + 1,
                            step.name(),
                            step.read(),
                            step.written(),
                            step.quarantined(),
                            step.millis())
                    .update();
        }
    }

    /** Written before the documents are, which show them. */
    void writeNotes(Run run) {
        jdbc.sql("DELETE FROM run_note WHERE run_no = ?").param(run.number()).update();
        List<Run.Note> notes = run.notes();
        for (int i = 0; i < notes.size(); i++) {
            String text = notes.get(i).text();
            jdbc.sql("INSERT INTO run_note VALUES (?, ?, ?, ?)")
                    .params(
                            run.number(),
                            i + 1,
                            notes.get(i).kind().name(),
                            text.length() <= 1000 ? text : text.substring(0, 999) + "…")
                    .update();
        }
    }

    /** The first business date for which the job was ever done: the baseline. */
    Optional<LocalDate> firstDone(String job) {
        return date("MIN", job, "done", "superseded");
    }

    /** The last business date for which the job was ever done, be it that it is to be done again. */
    Optional<LocalDate> lastPublished(String job) {
        return date("MAX", job, "done", "superseded");
    }

    /** The last business date for which the job was done. */
    Optional<LocalDate> lastDone(String job) {
        return date("MAX", job, "done");
    }

    private Optional<LocalDate> date(String which, String job, String... states) {
        return jdbc.sql("SELECT " + which + "(business_date) AS day FROM run WHERE job = :job AND state IN (:states)"
                        + " HAVING COUNT(*) > 0")
                .param("job", job)
                .param("states", List.of(states))
                .query(LocalDate.class)
                .optional();
    }

    /** The nights of a range that were ever done. */
    Set<LocalDate> published(String job, DateRange range) {
        return new HashSet<>(jdbc.sql("SELECT DISTINCT business_date FROM run WHERE job = ?"
                        + " AND state IN ('done', 'superseded') AND business_date BETWEEN ? AND ?")
                .params(job, range.from(), range.to())
                .query(LocalDate.class)
                .list());
    }

    /** Notes a night before a run's own as done by it. */
    void doneAgain(String job, LocalDate night, Run by) {
        jdbc.sql("INSERT INTO run (job, business_date, owner, started_at, ended_at, state, exit_code, message)"
                        + " SELECT ?, ?, owner, NOW(6), NOW(6), 'done', 0, ? FROM run WHERE run_no = ?")
                .params(job, night, "Graded again by run " + by.number() + ".", by.number())
                .update();
    }
}
