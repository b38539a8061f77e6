package org.goldenlist.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenlist.store.OwnTables;
import org.goldenlist.store.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is left in our tables, for comparison: numbers given out by the database are replaced by what they stand for,
 * and times and run numbers are left out.
 */
final class Tables {

    private static final Map<String, String> MEANING = Map.ofEntries(
            Map.entry("customer_no", "(SELECT c.customer_id FROM customer c WHERE c.customer_no = t.customer_no)"),
            Map.entry("referrer_no", "(SELECT c.customer_id FROM customer c WHERE c.customer_no = t.referrer_no)"),
            Map.entry("referred_no", "(SELECT c.customer_id FROM customer c WHERE c.customer_no = t.referred_no)"),
            Map.entry("category_no", "(SELECT c.name FROM category c WHERE c.category_no = t.category_no)"),
            Map.entry("main_category_no", "(SELECT c.name FROM category c WHERE c.category_no = t.main_category_no)"),
            Map.entry("source_no", "(SELECT s.name FROM source s WHERE s.source_no = t.source_no)"),
            Map.entry("campaign_no", "(SELECT c.name FROM campaign c WHERE c.campaign_no = t.campaign_no)"),
            Map.entry("started_at", "''"),
            Map.entry("planned_at", "''"),
            Map.entry("noted_at", "''"),
            Map.entry("quarantine_no", "''"),
            Map.entry("case_no", "''"),
            Map.entry("act_no", "''"),
            Map.entry("loaded_in_run", "''"),
            Map.entry("made_in_run", "''"),
            Map.entry("source_checksum", "''"),
            Map.entry("category_revenue_365", "''"));

    private Tables() {}

    /** The rows of each table, sorted. */
    static Map<String, List<String>> of(TestDatabase database) {
        return of(database, OwnTables.of(OwnTables.WHATEVER_THE_WAY, List.of("model_fit")));
    }

    /** The rows of some tables, sorted. */
    static Map<String, List<String>> of(TestDatabase database, List<String> names) {
        Map<String, List<String>> tables = new TreeMap<>();
        names.forEach(table -> tables.put(table, rows(database.jdbc(), table)));
        return tables;
    }

    private static List<String> rows(JdbcClient jdbc, String table) {
        String columns = jdbc
                .sql("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = ? ORDER BY ordinal_position")
                .param(table)
                .query(String.class)
                .list()
                .stream()
                .map(column -> "IFNULL(" + meaning(table, column) + ", 'nothing')")
                .collect(Collectors.joining(", "));
        return jdbc
                .sql("SELECT CONCAT_WS(' | ', " + columns + ") AS one FROM " + table + " t")
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** When a customer was last computed, and whether a checksum was asked for, depends on the way there; what was computed may not. */
    private static String meaning(String table, String column) {
        return table.equals("customer_metric") && column.equals("as_of")
                ? "''"
                : MEANING.getOrDefault(column, "t." + column);
    }

    /** What one has and the other has not, as {@code table: - row} and {@code table: + row}; empty where they are equal. */
    static List<String> differences(Map<String, List<String>> expected, Map<String, List<String>> actual) {
        List<String> differences = new ArrayList<>();
        expected.forEach((table, rows) -> {
            missing(rows, actual.get(table)).forEach(row -> differences.add(table + ": - " + row));
            missing(actual.get(table), rows).forEach(row -> differences.add(table + ": + " + row));
        });
        return differences;
    }

    private static List<String> missing(List<String> rows, List<String> from) {
        List<String> left = new ArrayList<>(rows);
        from.forEach(left::remove);
        return left;
    }

    /** The runs, the oldest first, as {@code 2025-06-29 done}. */
    static List<String> runs(TestDatabase database) {
        return database.jdbc()
                .sql("SELECT CONCAT(business_date, ' ', state) FROM run ORDER BY run_no")
                .query(String.class)
                .list();
    }

    /** Whether some process may write now. */
    static boolean isLeaseTaken(TestDatabase database) {
        return database.jdbc()
                        .sql("SELECT COUNT(*) FROM lease WHERE expires_at > NOW(6)")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** As if the lease of a process that is gone had run out. */
    static void letLeaseRunOut(TestDatabase database) {
        boolean hasLeases = database.jdbc()
                        .sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                                + " AND table_name = 'lease'")
                        .query(Integer.class)
                        .single()
                > 0;
        if (hasLeases) {
            database.jdbc()
                    .sql("UPDATE lease SET expires_at = '2000-01-01 00:00:00'")
                    .update();
        }
    }
}
