package org.goldenlist.metric;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what each customer brought on each of some days, for all customers at once; streamed, forty bytes a row. */
final class DayFacts {

    /** One day: a customer comes once for each source and once for the attention given. Amounts are ten-thousandths. */
    static final class Day implements Sink {

        private static final Day EMPTY = new Day();
        private static final int AMOUNTS = 4;

        private final IntArrayList customersAndOrders = new IntArrayList();
        private final LongArrayList amounts = new LongArrayList();

        @Override
        public void add(LocalDate day, int customer, YearFigures row) {
            customersAndOrders.add(customer, row.orders());
            amounts.add(row.netRevenue(), row.returns());
            amounts.add(row.costToServe(), row.netProfit());
        }

        int rows() {
            return amounts.size() / AMOUNTS;
        }

        int customer(int row) {
            return customersAndOrders.get(2 * row);
        }

        int orders(int row) {
            return customersAndOrders.get(2 * row + 1);
        }

        /** Net revenue, returns, cost to serve and net profit, by their places. */
        long amount(int row, int which) {
            return amounts.get(AMOUNTS * row + which);
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
        void add(LocalDate day, int customer, YearFigures row);
    }

    void each(DateRange days, Sink sink) {
        LocalDate[] last = {days.from()};
        String[] lastText = {""};
        streaming.query(
                goods,
                row -> {
                    long net = row.getLong(4);
                    long margin = profit.ofGoods(net, row.getLong(6), row.getLong(7));
                    sink.add(
                            day(row, last, lastText),
                            row.getInt(2),
                            new YearFigures(row.getInt(3), net, row.getLong(5), 0, margin));
                },
                days.from(),
                days.to());
        streaming.query(
                service,
                row -> {
                    long cost = profit.costToServe(row.getLong(3), row.getLong(4));
                    sink.add(day(row, last, lastText), row.getInt(2), new YearFigures(0, 0, 0, cost, -cost));
                },
                days.from(),
                days.to());
    }

    /** Rows come by day: a date is made once for each. */
    private static LocalDate day(ResultSet row, LocalDate[] last, String[] lastText) throws SQLException {
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
                (day, customer, row) ->
                        read.computeIfAbsent(day, d -> new Day()).add(day, customer, row));
        return read;
    }

    static Day of(Map<LocalDate, Day> days, LocalDate day) {
        return days.getOrDefault(day, Day.EMPTY);
    }
}
