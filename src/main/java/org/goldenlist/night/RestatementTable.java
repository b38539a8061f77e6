package org.goldenlist.night;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.grade.Grade;
import org.goldenlist.grade.GradesInForce;
import org.goldenlist.report.restatement.Restatement;
import org.goldenlist.run.Run;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of restatements: what was published before, and what has become of it. */
final class RestatementTable {

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    RestatementTable(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    /** Keeps what was published of some nights, before anything of it is done again; returns the number of the restatement. */
    long begin(Run run, String job, Restated nights) {
        jdbc.sql("INSERT INTO restatement (run_no, job, from_date, to_date, last_date, made_at, customers_told)"
                        + " VALUES (?, ?, ?, ?, ?, NOW(6), FALSE)")
                .params(run.number(), job, nights.from(), nights.to(), nights.last())
                .update();
        long number = jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
        execute("days-replaced", number, job, nights);
        execute("nights-before", number, job, nights);
        return number;
    }

    /** Keeps which nights differ. */
    void nights(long number, String job, Restated nights) {
        execute("nights-after", number, job, nights);
        jdbc.sql("DELETE FROM restatement_night WHERE restatement_no = ? AND customers_before <=> customers_after"
                        + " AND net_profit_before <=> net_profit_after")
                .param(number)
                .update();
    }

    /** Keeps which customers differ, where that is known. */
    void customers(long number, GradesInForce before, GradesInForce after, int[] differing) {
        jdbc.sql("UPDATE restatement SET customers_told = TRUE WHERE restatement_no = ?")
                .param(number)
                .update();
        List<String> columns =
                List.of("restatement_no", "customer_no", "grade_before", "score_before", "grade_after", "score_after");
        bulk.into("restatement_customer", columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return differing.length;
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                int customer = differing[row];
                to.number(number).number(customer);
                standing(before.grade(customer), before.score(customer), to);
                standing(after.grade(customer), after.score(customer), to);
            }
        });
    }

    /**
     * Whether scores and grades in force were those of a night: not where it was never published, nor where a later one had begun
     * and was cut off. Asked before {@link #nights}.
     */
    boolean isInForce(long number, LocalDate night) {
        return jdbc.sql("SELECT COUNT(*) FROM restatement_night n"
                                + " JOIN metric_state s ON s.as_of = n.business_date AND s.under_way IS NULL"
                                + " WHERE n.restatement_no = ? AND n.business_date = ?")
                        .params(number, night)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static void standing(@Nullable Grade grade, long score, BulkLoad.Row to) {
        if (grade == null) {
            to.nothing().nothing();
        } else {
            to.text(grade.name()).text(BigDecimal.valueOf(score, 4).toPlainString());
        }
    }

    private void execute(String name, long number, String job, Restated nights) {
        jdbc.sql(files.text("sql/restatement/" + name + ".sql"))
                .param("restatement", number)
                .param("job", job)
                .param("from", nights.from())
                .param("last", nights.last())
                .update();
    }

    /** The nights that are done again. */
    record Restated(LocalDate from, LocalDate to, LocalDate last) {}

    private record Head(
            long restatementNo, LocalDate fromDate, LocalDate toDate, LocalDate lastDate, boolean customersTold) {}

    private static final String HEADS =
            "SELECT restatement_no, from_date, to_date, last_date, customers_told FROM restatement WHERE ";

    /** What a run restated, if it did. */
    Optional<Restatement> of(long run) {
        return jdbc.sql(HEADS + "run_no = ?")
                .param(run)
                .query(Head.class)
                .optional()
                .map(this::read);
    }

    /** Those without a document yet: a night may have been cut off before it made one. */
    List<Restatement> withoutDocument() {
        return jdbc.sql(HEADS + "file IS NULL ORDER BY restatement_no").query(Head.class).list().stream()
                .map(this::read)
                .toList();
    }

    /** Notes the document of one; empty where nothing differs. */
    void hasDocument(Restatement restatement, String file) {
        jdbc.sql("UPDATE restatement SET file = ? WHERE restatement_no = ?")
                .params(file, restatement.number())
                .update();
    }

    private Restatement read(Head head) {
        return new Restatement(
                head.restatementNo(),
                head.fromDate(),
                head.toDate(),
                head.lastDate(),
                rows("days", head, Restatement.Day.class),
                rows("nights", head, Restatement.Night.class),
                rows("customers", head, Restatement.Customer.class),
                head.customersTold());
    }

    private <T> List<T> rows(String name, Head head, Class<T> type) {
        return jdbc.sql(files.text("sql/restatement/" + name + ".sql"))
                .param("restatement", head.restatementNo())
                .query(type)
                .list();
    }
}
