package org.goldenlist.night;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenlist.report.Restatement;
import org.goldenlist.store.Database;
import org.goldenlist.store.Lease;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of reruns: what was published before, and in the end what has become of it. */
final class RerunTable {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ShippedFiles files;
    private final Lease lease;

    RerunTable(Database database, ShippedFiles files, Lease lease) {
        this.jdbc = database.jdbc();
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
        this.files = files;
        this.lease = lease;
    }

    /** A rerun that has begun. */
    record Begun(
            long rerunNo, LocalDate fromDate, LocalDate toDate, LocalDate lastDate, long firstRun, long afterRun) {}

    /** One that was cut off, if there is one. */
    Optional<Begun> open(String job) {
        return jdbc.sql("SELECT rerun_no, from_date, to_date, last_date, first_run, after_run FROM rerun"
                        + " WHERE job = ? AND ended_at IS NULL ORDER BY rerun_no DESC LIMIT 1")
                .param(job)
                .query(Begun.class)
                .optional();
    }

    /** Keeps what was published, before anything of it is done again. */
    Begun begin(String job, LocalDate from, LocalDate to, LocalDate last) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO rerun (job, from_date, to_date, last_date, first_run, after_run, started_at)"
                            + " SELECT :job, :from, :to, :last,"
                            + " COALESCE(MIN(CASE WHEN job = :job AND business_date >= :from AND state = 'done'"
                            + " THEN run_no END), MAX(run_no), 0), COALESCE(MAX(run_no), 0), NOW(6) FROM run")
                    .param("job", job)
                    .param("from", from)
                    .param("to", to)
                    .param("last", last)
                    .update();
            long rerun = open(job).orElseThrow().rerunNo();
            execute("nights-before", rerun, from, last);
            execute("customers-before", rerun, from, last);
            lease.assertHeld();
        });
        return open(job).orElseThrow();
    }

    /** Compares; may be called again until the end is marked. */
    Restatement compare(Begun begun) {
        transaction.executeWithoutResult(status -> {
            execute("nights-after", begun.rerunNo(), begun.fromDate(), begun.lastDate());
            execute("customers-after", begun.rerunNo(), begun.fromDate(), begun.lastDate());
            lease.assertHeld();
        });
        return restatement(begun);
    }

    /** Keeps what differs, and marks the end. */
    void end(Begun begun) {
        transaction.executeWithoutResult(status -> {
            long rerun = begun.rerunNo();
            jdbc.sql("DELETE FROM restated_night WHERE rerun_no = ? AND customers_before <=> customers_after"
                            + " AND net_profit_before <=> net_profit_after")
                    .param(rerun)
                    .update();
            jdbc.sql("DELETE FROM restated_customer WHERE rerun_no = ? AND grade_before <=> grade_after"
                            + " AND score_before <=> score_after")
                    .param(rerun)
                    .update();
            jdbc.sql("UPDATE rerun SET ended_at = NOW(6) WHERE rerun_no = ?")
                    .param(rerun)
                    .update();
            lease.assertHeld();
        });
    }

    private void execute(String name, long rerun, LocalDate from, LocalDate last) {
        jdbc.sql(files.text("sql/rerun/" + name + ".sql"))
                .param("rerun", rerun)
                .param("from", from)
                .param("last", last)
                .update();
    }

    private Restatement restatement(Begun begun) {
        return new Restatement(
                begun.rerunNo(),
                begun.fromDate(),
                begun.toDate(),
                begun.lastDate(),
                jdbc.sql(files.text("sql/rerun/days.sql"))
                        .param("firstRun", begun.firstRun())
                        .param("last", begun.lastDate())
                        .query(Restatement.Day.class)
                        .list(),
                jdbc.sql(files.text("sql/rerun/nights.sql"))
                        .param("rerun", begun.rerunNo())
                        .query(Restatement.Night.class)
                        .list(),
                jdbc.sql(files.text("sql/rerun/customers.sql"))
                        .param("rerun", begun.rerunNo())
                        .query(Restatement.Customer.class)
                        .list());
    }
}
