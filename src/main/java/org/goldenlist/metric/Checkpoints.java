package org.goldenlist.metric;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The score and the last order of every customer as of the last day of the latest months, from which a later date is reached
 * without adding up a year of facts. Whoever replaces facts of a day takes back those as of that day and later ones. Within the
 * transaction under way.
 */
final class Checkpoints {

    private static final int KEPT = 3;
    private static final List<String> COLUMNS = List.of("business_date", "customer_no", "score", "last_order");

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final ShippedFiles files;

    Checkpoints(DataSource dataSource, ShippedFiles files) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
    }

    /** Whether the state as of a day is worth keeping for somebody who goes on to another. */
    static boolean isDue(LocalDate day, LocalDate last) {
        return day.equals(YearMonth.from(day).atEndOfMonth())
                && day.isAfter(YearMonth.from(last).minusMonths(KEPT + 1).atEndOfMonth());
    }

    /** Keeps what customer_metric holds, which is as of a date. */
    void keepMeasured(LocalDate date, String assumptions) {
        if (begin(date, assumptions)) {
            jdbc.sql(files.text("sql/metric/checkpoint.sql"))
                    .param("date", date)
                    .update();
        }
    }

    /** Keeps two arrays by customer: ten-thousandths, and days since 1970 or {@link Long#MIN_VALUE}. */
    void keep(LocalDate date, String assumptions, long[] scores, long[] lastOrders) {
        if (!begin(date, assumptions)) {
            return;
        }
        int[] customers = java.util.stream.IntStream.range(0, scores.length)
                .filter(customer -> scores[customer] != 0 || lastOrders[customer] != Long.MIN_VALUE)
                .toArray();
        new BulkLoad(dataSource).into("checkpoint_score", COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return customers.length;
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                int customer = customers[row];
                to.text(date.toString()).number(customer).decimal(scores[customer], 4);
                if (lastOrders[customer] == Long.MIN_VALUE) {
                    to.nothing();
                } else {
                    to.text(LocalDate.ofEpochDay(lastOrders[customer]).toString());
                }
            }
        });
    }

    /** Makes room; false where three later ones are kept. */
    private boolean begin(LocalDate date, String assumptions) {
        List<LocalDate> later = jdbc.sql("SELECT business_date FROM checkpoint WHERE business_date > ?")
                .param(date)
                .query(LocalDate.class)
                .list();
        if (later.size() >= KEPT) {
            return false;
        }
        jdbc.sql("DELETE FROM checkpoint WHERE business_date = ?").param(date).update();
        jdbc.sql("INSERT INTO checkpoint VALUES (?, ?)")
                .params(date, assumptions)
                .update();
        List<LocalDate> kept = jdbc.sql(
                        "SELECT business_date FROM checkpoint ORDER BY business_date DESC LIMIT " + KEPT)
                .query(LocalDate.class)
                .list();
        jdbc.sql("DELETE FROM checkpoint WHERE business_date NOT IN (:kept)")
                .param("kept", kept)
                .update();
        jdbc.sql("DELETE FROM checkpoint_score WHERE business_date = ?"
                        + " OR business_date NOT IN (SELECT business_date FROM checkpoint)")
                .param(date)
                .update();
        return true;
    }

    /**
     * The latest from which a date is reached sooner than by adding up a year: each day between is read twice, once as it enters
     * and once as it leaves.
     */
    Optional<LocalDate> before(LocalDate date, String assumptions) {
        return jdbc.sql(
                        "SELECT MAX(business_date) FROM checkpoint WHERE business_date BETWEEN ? AND ? AND assumptions = ?")
                .params(date.minusDays(CustomerMetrics.WINDOWS[CustomerMetrics.YEAR] / 2), date, assumptions)
                .query(LocalDate.class)
                .optional();
    }

    /** Fills two arrays by customer. */
    void read(LocalDate date, long[] scores, long[] lastOrders) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(
                "SELECT customer_no, CAST(score * 10000 AS SIGNED), TO_DAYS(last_order) - 719528 FROM checkpoint_score"
                        + " WHERE business_date = ?",
                row -> {
                    scores[row.getInt(1)] = row.getLong(2);
                    long lastOrder = row.getLong(3);
                    lastOrders[row.getInt(1)] = row.wasNull() ? Long.MIN_VALUE : lastOrder;
                },
                date);
    }
}
