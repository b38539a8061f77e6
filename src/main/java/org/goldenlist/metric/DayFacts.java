package org.goldenlist.metric;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what each customer brought on each of some days, for all customers at once; streamed, thirteen bytes a row. */
final class DayFacts {

    /** One day: a customer comes once for each source and once for the attention given. Profits are ten-thousandths. */
    static final class Day {

        private static final Day EMPTY = new Day();

        final IntArrayList customers = new IntArrayList();
        final LongArrayList profits = new LongArrayList();
        final java.util.BitSet ordered = new java.util.BitSet();

        private void add(int customer, long profit, boolean order) {
            ordered.set(customers.size(), order);
            customers.add(customer);
            profits.add(profit);
        }
    }

    private final JdbcTemplate streaming;
    private final Profit profit;
    private final String goods;
    private final String service;

    DayFacts(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.streaming = new JdbcTemplate(dataSource);
        this.streaming.setFetchSize(Integer.MIN_VALUE);
        this.profit = profit;
        this.goods = files.text("sql/metric/day-profits.sql");
        this.service = files.text("sql/metric/day-service.sql");
    }

    /** Takes one row after the other. */
    interface Sink {
        void add(LocalDate day, int customer, long profit, boolean order);
    }

    void each(DateRange days, Sink sink) {
        LocalDate[] last = {days.from()};
        String[] lastText = {""};
        streaming.query(
                goods,
                row -> {
                    sink.add(
                            day(row, last, lastText),
                            row.getInt(2),
                            profit.ofGoods(row.getLong(4), row.getLong(5), row.getLong(6)),
                            row.getInt(3) > 0);
                },
                days.from(),
                days.to());
        streaming.query(
                service,
                row -> {
                    long cost = profit.costToServe(row.getLong(3), row.getLong(4));
                    sink.add(day(row, last, lastText), row.getInt(2), -cost, false);
                },
                days.from(),
                days.to());
    }

    /** Rows come by day: a date is made once for each. */
    private static LocalDate day(ResultSet row, LocalDate[] last, String[] lastText) throws java.sql.SQLException {
        String text = row.getString(1);
        if (!text.equals(lastText[0])) {
            lastText[0] = text;
            last[0] = LocalDate.parse(text);
        }
        return last[0];
    }

    /** The days of a range; {@link #of} gives each. */
    Map<LocalDate, Day> read(DateRange days) {
        Map<LocalDate, Day> read = new HashMap<>();
        each(
                days,
                (day, customer, amount, order) ->
                        read.computeIfAbsent(day, d -> new Day()).add(customer, amount, order));
        return read;
    }

    static Day of(Map<LocalDate, Day> days, LocalDate day) {
        return days.getOrDefault(day, Day.EMPTY);
    }
}
