package org.goldenlist.metric;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.goldenlist.run.CustomerBlock;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.Thousands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** The table customer_metric, read and written in blocks. Thread-safe. */
final class MetricTable {

    private static final String[] OF_WINDOW = {"_30", "_90", "_365", "_730", "_life"};
    private static final List<String> COLUMNS = columns();

    private final NamedParameterJdbcTemplate jdbc;
    private final BulkLoad bulk;
    private final CategoryNames names;

    MetricTable(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.names = new CategoryNames(dataSource);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "customer_no",
                "as_of",
                "first_order",
                "last_order",
                "active_days",
                "gaps",
                "gap_median",
                "gap_spread",
                "category_revenue_365",
                "categories_365",
                "main_category_no",
                "main_category_share"));
        for (String window : OF_WINDOW) {
            for (String figure : List.of(
                    "orders",
                    "units",
                    "discount",
                    "returns",
                    "net_revenue",
                    "uncosted",
                    "cost_to_serve",
                    "net_profit")) {
                columns.add(figure + window);
            }
        }
        return columns;
    }

    Map<Integer, CustomerMetrics> find(Collection<Integer> customers) {
        Map<Integer, CustomerMetrics> found = new TreeMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.query(
                    "SELECT " + String.join(", ", COLUMNS) + " FROM customer_metric WHERE customer_no IN (:customers)",
                    new MapSqlParameterSource("customers", some),
                    row -> {
                        found.put(row.getInt("customer_no"), read(row));
                    });
        }
        return found;
    }

    static CustomerMetrics read(ResultSet row) throws SQLException {
        CustomerMetrics metrics = new CustomerMetrics(row.getInt("customer_no"));
        metrics.asOf = row.getObject("as_of", LocalDate.class).toEpochDay();
        LocalDate first = row.getObject("first_order", LocalDate.class);
        LocalDate last = row.getObject("last_order", LocalDate.class);
        metrics.firstOrder = first == null ? Long.MIN_VALUE : first.toEpochDay();
        metrics.lastOrder = last == null ? Long.MIN_VALUE : last.toEpochDay();
        metrics.activeDays = row.getInt("active_days");
        metrics.gaps = Gaps.parse(row.getString("gaps"));
        metrics.categoryRevenue = CategoryRevenue.parse(row.getString("category_revenue_365"));
        for (int w = 0; w < OF_WINDOW.length; w++) {
            metrics.in[w] = sums(row, OF_WINDOW[w]);
        }
        return metrics;
    }

    private static Sums sums(ResultSet row, String window) throws SQLException {
        return new Sums(
                row.getInt("orders" + window),
                row.getBigDecimal("units" + window).movePointRight(3).longValueExact(),
                amount(row, "discount" + window),
                amount(row, "returns" + window),
                amount(row, "net_revenue" + window),
                amount(row, "uncosted" + window),
                amount(row, "cost_to_serve" + window),
                amount(row, "net_profit" + window));
    }

    private static long amount(ResultSet row, String column) throws SQLException {
        return FactTables.tenThousandths(row.getBigDecimal(column));
    }

    void delete(CustomerBlock block) {
        jdbc.update(
                "DELETE FROM customer_metric WHERE customer_no BETWEEN :from AND :to",
                new MapSqlParameterSource("from", block.from()).addValue("to", block.to()));
    }

    void delete(Collection<Integer> customers) {
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.update(
                    "DELETE FROM customer_metric WHERE customer_no IN (:customers)",
                    new MapSqlParameterSource("customers", some));
        }
    }

    void insert(List<CustomerMetrics> metrics) {
        // before the load, which has the connection to itself
        int[] mains = metrics.stream()
                .mapToInt(one -> one.categoryRevenue.main(names))
                .toArray();
        bulk.into("customer_metric", COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return metrics.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                MetricTable.write(metrics.get(row), mains[row], to);
            }
        });
    }

    private static void write(CustomerMetrics metrics, int main, BulkLoad.Row to) {
        to.number(metrics.customerNo);
        to.text(LocalDate.ofEpochDay(metrics.asOf).toString());
        date(metrics.hasOrdered(), metrics.firstOrder, to);
        date(metrics.hasOrdered(), metrics.lastOrder, to);
        to.number(metrics.activeDays).text(metrics.gaps.toString());
        hundredths(metrics.gaps.median(), to);
        hundredths(metrics.gaps.spread(), to);
        to.text(metrics.categoryRevenue.toString()).number(metrics.categoryRevenue.categories());
        if (main == 0) {
            to.nothing().nothing();
        } else {
            to.number(main).decimal(metrics.categoryRevenue.share(main), 4);
        }
        for (Sums sums : metrics.in) {
            to.number(sums.orders()).decimal(sums.units(), 3);
            to.decimal(sums.discount(), 4).decimal(sums.returns(), 4).decimal(sums.netRevenue(), 4);
            to.decimal(sums.uncosted(), 4).decimal(sums.costToServe(), 4).decimal(sums.netProfit(), 4);
        }
    }

    private static void hundredths(@Nullable Integer number, BulkLoad.Row to) {
        if (number == null) {
            to.nothing();
        } else {
            to.decimal(number, 2);
        }
    }

    private static void date(boolean known, long day, BulkLoad.Row to) {
        if (known) {
            to.text(LocalDate.ofEpochDay(day).toString());
        } else {
            to.nothing();
        }
    }
}
