package org.goldenlist.metric;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.goldenlist.run.CustomerBlock;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Reads the facts of some customers as days, with their profits. Thread-safe. */
final class FactTables {

    private final NamedParameterJdbcTemplate jdbc;
    private final Profit profit;
    private final String goods;
    private final String service;
    private final String categories;
    private final String categoryDays;
    private final String categoryChanges;

    FactTables(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.profit = profit;
        this.goods = files.text("sql/metric/goods.sql");
        this.service = files.text("sql/metric/service.sql");
        this.categories = files.text("sql/metric/categories.sql");
        this.categoryDays = files.text("sql/metric/category-days.sql");
        this.categoryChanges = files.text("sql/metric/category-changes.sql");
    }

    /** A condition on the rows read, with its parameters. */
    record Which(String condition, MapSqlParameterSource parameters) {

        static Which ofBlock(CustomerBlock block, String days, Object... values) {
            return with("customer_no BETWEEN :from AND :to AND " + days, values)
                    .and("from", block.from())
                    .and("to", block.to());
        }

        static Which ofCustomers(java.util.Collection<Integer> customers, String days, Object... values) {
            return with("customer_no IN (:customers) AND " + days, values).and("customers", customers);
        }

        private static Which with(String condition, Object... namesAndValues) {
            MapSqlParameterSource parameters = new MapSqlParameterSource();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                parameters.addValue((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            return new Which(condition, parameters);
        }

        private Which and(String name, Object value) {
            parameters.addValue(name, value);
            return this;
        }
    }

    /** Takes what one customer bought of one category on one day. */
    interface CategoryDay {
        void of(int customer, int category, long day, long netRevenue);
    }

    /** The days of each customer, ascending. */
    Map<Integer, List<CustomerDay>> days(Which which) {
        Map<Integer, TreeMap<Long, CustomerDay>> byCustomer = new TreeMap<>();
        jdbc.query(goods.replace("/* which */", which.condition()), which.parameters(), row -> {
            long net = tenThousandths(row.getBigDecimal("net_revenue"));
            long uncosted = tenThousandths(row.getBigDecimal("uncosted"));
            add(
                    byCustomer,
                    row,
                    new Sums(
                            row.getInt("orders"),
                            row.getBigDecimal("units").movePointRight(3).longValueExact(),
                            tenThousandths(row.getBigDecimal("discount")),
                            tenThousandths(row.getBigDecimal("returns")),
                            net,
                            uncosted,
                            0,
                            profit.ofGoods(net, tenThousandths(row.getBigDecimal("cost")), uncosted)));
        });
        jdbc.query(service.replace("/* which */", which.condition()), which.parameters(), row -> {
            long cost = profit.costToServe(
                    tenThousandths(row.getBigDecimal("minutes")), tenThousandths(row.getBigDecimal("complaint_cost")));
            add(byCustomer, row, new Sums(0, 0, 0, 0, 0, 0, cost, -cost));
        });
        Map<Integer, List<CustomerDay>> days = new TreeMap<>();
        byCustomer.forEach((customer, byDay) -> days.put(customer, new ArrayList<>(byDay.values())));
        return days;
    }

    private static void add(Map<Integer, TreeMap<Long, CustomerDay>> byCustomer, ResultSet row, Sums sums)
            throws SQLException {
        long day = row.getObject("business_date", LocalDate.class).toEpochDay();
        byCustomer
                .computeIfAbsent(row.getInt("customer_no"), customer -> new TreeMap<>())
                .merge(day, new CustomerDay(day, sums), CustomerDay::plus);
    }

    /** Fills in what the last 365 days say of the categories that each customer buys. */
    void categories(Which which, Map<Integer, CustomerMetrics> metrics) {
        metrics.values().forEach(one -> one.categoryRevenue = new CategoryRevenue());
        add(categories.replace("/* which */", which.condition()), which.parameters(), metrics);
    }

    /** Adds what a day brought, and takes away what the day brought that leaves the year with it. */
    void categoriesOneDayOn(CustomerBlock block, LocalDate date, Map<Integer, CustomerMetrics> metrics) {
        add(
                categoryChanges,
                new MapSqlParameterSource("date", date)
                        .addValue("left", date.minusDays(CustomerMetrics.WINDOWS[CustomerMetrics.YEAR]))
                        .addValue("from", block.from())
                        .addValue("to", block.to()),
                metrics);
    }

    private void add(String sql, MapSqlParameterSource parameters, Map<Integer, CustomerMetrics> metrics) {
        jdbc.query(sql, parameters, row -> {
            CustomerMetrics one = metrics.get(row.getInt(1));
            if (one != null) {
                one.categoryRevenue.add(row.getInt(2), tenThousandths(row.getBigDecimal(3)));
            }
        });
    }

    /** Of each customer and category the days with a line, ascending, and their net revenue. */
    void eachCategoryDay(Which which, CategoryDay each) {
        jdbc.query(categoryDays.replace("/* which */", which.condition()), which.parameters(), row -> {
            each.of(
                    row.getInt(1),
                    row.getInt(2),
                    row.getObject(3, LocalDate.class).toEpochDay(),
                    tenThousandths(row.getBigDecimal(4)));
        });
    }

    static long tenThousandths(BigDecimal amount) {
        return amount.movePointRight(4).longValueExact();
    }
}
