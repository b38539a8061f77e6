package org.goldenlist.metric;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of a year and the orders of every customer as of the last day of the latest months, from which a later date is reached
 * without adding up a year of facts. Whoever replaces facts of a day takes back those as of that day and later ones. Within the
 * transaction under way.
 */
final class Checkpoints {

    private static final int KEPT = 3;
    private static final List<String> COLUMNS = List.of(
            "business_date",
            "customer_no",
            "orders",
            "net_revenue",
            "returns",
            "cost_to_serve",
            "net_profit",
            "first_order",
            "last_order");

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

    /** Keeps what nights done in memory have come to. */
    void keep(LocalDate date, String assumptions, YearState state) {
        if (!begin(date, assumptions)) {
            return;
        }
        int[] customers = IntStream.range(0, state.length())
                .filter(customer -> !state.isNothing(customer))
                .toArray();
        new BulkLoad(dataSource).into("checkpoint_score", COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return customers.length;
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                int customer = customers[row];
                to.text(date.toString()).number(customer).number(state.orders[customer]);
                to.decimal(state.netRevenues[customer], 4).decimal(state.returns[customer], 4);
                to.decimal(state.costsToServe[customer], 4).decimal(state.netProfits[customer], 4);
                date(state.firstOrders[customer], to);
                date(state.lastOrders[customer], to);
            }
        });
    }

    private static void date(long day, BulkLoad.Row to) {
        if (day == Long.MIN_VALUE) {
            to.nothing();
        } else {
            to.text(LocalDate.ofEpochDay(day).toString());
        }
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

    /** Fills in the figures as of a date that is kept. */
    void read(LocalDate date, YearState state) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(
                files.text("sql/metric/checkpoint-rows.sql"),
                row -> {
                    int customer = row.getInt(1);
                    state.orders[customer] = row.getInt(2);
                    state.netRevenues[customer] = row.getLong(3);
                    state.returns[customer] = row.getLong(4);
                    state.costsToServe[customer] = row.getLong(5);
                    state.netProfits[customer] = row.getLong(6);
                    state.firstOrders[customer] = day(row, 7);
                    state.lastOrders[customer] = day(row, 8);
                },
                date);
    }

    private static long day(ResultSet row, int column) throws SQLException {
        long day = row.getLong(column);
        return row.wasNull() ? Long.MIN_VALUE : day;
    }
}
