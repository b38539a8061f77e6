package org.goldenlist.backtest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first order of each customer after each of some days, read in one pass; four bytes for each customer and day. */
final class NextOrders {

    private final long[] days;
    private final int[][] next;
    private final int[] found;

    private NextOrders(List<LocalDate> days, int customers) {
        this.days = days.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.next = new int[days.size()][customers];
        Arrays.stream(next).forEach(one -> Arrays.fill(one, Cases.NEVER));
        this.found = new int[customers];
    }

    /** @param days ascending */
    static NextOrders read(DataSource dataSource, ShippedFiles files, List<LocalDate> days) {
        NextOrders orders = new NextOrders(days, CustomerPartitions.lastCustomer(JdbcClient.create(dataSource)) + 1);
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        RowCallbackHandler each = row -> orders.add(row.getInt(1), row.getInt(2));
        streaming.query(files.text("sql/backtest/order-days.sql"), each, days.get(0));
        return orders;
    }

    /** Days come ascending. */
    private void add(int customer, int day) {
        while (found[customer] < days.length && days[found[customer]] < day) {
            next[found[customer]++][customer] = day;
        }
    }

    /** Since 1970, or {@link Cases#NEVER}. */
    int after(int day, int customer) {
        return next[day][customer];
    }
}
