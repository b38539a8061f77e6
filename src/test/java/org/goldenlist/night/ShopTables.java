package org.goldenlist.night;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenlist.store.OwnTables;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Our tables, to be compared. */
final class ShopTables {

    /** What nights leave behind, but for the numbers given to customers and categories. */
    static final List<String> FILLED_BY_NIGHTS =
            OwnTables.of(OwnTables.WHATEVER_THE_WAY, OwnTables.KEPT, OwnTables.RUNS).stream()
                    .filter(table -> !List.of("customer", "category", "metric_state", "lease")
                            .contains(table))
                    .toList();

    private ShopTables() {}

    /**
     * Every row of our tables that the business sees, by table, sorted, with the names of customers and categories in the
     * place of their numbers, which depend on the order in which they were first met.
     */
    static Map<String, List<String>> of(JdbcClient jdbc) {
        Map<String, List<String>> tables = new TreeMap<>();
        for (String table : OwnTables.WHATEVER_THE_WAY) {
            List<String> columns = jdbc
                    .sql("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                            + " AND table_name = ? ORDER BY ordinal_position")
                    .param(table)
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(column -> !List.of(
                                    "loaded_in_run",
                                    "made_in_run",
                                    "quarantine_no",
                                    "source_checksum",
                                    "category_revenue_365")
                            .contains(column))
                    // when a customer was last computed depends on the way there; what was computed does not
                    .filter(column -> !(table + "." + column).equals("customer_metric.as_of"))
                    .toList();
            String select =
                    columns.stream().map(column -> column(table, column)).collect(Collectors.joining(", "));
            tables.put(
                    table,
                    jdbc
                            .sql("SELECT " + select + " FROM " + table + " t" + only(table))
                            .query((row, n) -> {
                                StringBuilder text = new StringBuilder();
                                for (int i = 0; i < columns.size(); i++) {
                                    text.append(columns.get(i))
                                            .append('=')
                                            .append(row.getString(i + 1))
                                            .append(' ');
                                }
                                return text.toString();
                            })
                            .list()
                            .stream()
                            .sorted()
                            .toList());
        }
        return tables;
    }

    private static String only(String table) {
        if (table.equals("watch_case")) {
            return " WHERE t.state <> 'withdrawn'";
        }
        return table.equals("customer")
                ? " WHERE t.known OR t.customer_no IN (SELECT f.customer_no FROM fact_customer_day f)"
                : "";
    }

    private static String column(String table, String column) {
        if (column.equals("customer_no") && !table.equals("customer")) {
            return "(SELECT c.customer_id FROM customer c WHERE c.customer_no = t.customer_no)";
        }
        if (column.equals("referrer_no") || column.equals("referred_no")) {
            return "(SELECT c.customer_id FROM customer c WHERE c.customer_no = t." + column + ")";
        }
        if (column.equals("category_no")) {
            return "(SELECT c.name FROM category c WHERE c.category_no = t.category_no)";
        }
        if (column.equals("main_category_no")) {
            return "(SELECT c.name FROM category c WHERE c.category_no = t.main_category_no)";
        }
        if (column.equals("source_no")) {
            return "(SELECT s.name FROM source s WHERE s.source_no = t.source_no)";
        }
        return column.endsWith("_no") ? "''" : "t." + column;
    }
}
