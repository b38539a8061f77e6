package org.goldenlist.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Databases with our own tables, which cost a server seconds to make: those given back are emptied and lent again, as the
 * migrations leave them, without the indexes that nights add. One whose tables were changed otherwise is dropped.
 */
final class OwnDatabases {

    private static final int MANY_ROWS = 2_000;
    private static final String BASE_TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = '%s' AND table_type = 'BASE TABLE'";
    private static final String COUNTING =
            "SELECT table_name FROM information_schema.columns WHERE table_schema = '%s' AND extra LIKE '%%auto_increment%%'";
    private static final String INDEXES =
            "SELECT DISTINCT CONCAT(table_name, ' DROP KEY ', index_name) FROM information_schema.statistics"
                    + " WHERE table_schema = '%s'";
    private static final String SHAPE =
            "SELECT CONCAT_WS(' ', table_name, column_name, column_type, is_nullable, extra) FROM information_schema.columns"
                    + " WHERE table_schema = '%1$s' UNION ALL SELECT CONCAT_WS(' ', table_name, index_name, column_name)"
                    + " FROM information_schema.statistics WHERE table_schema = '%1$s' UNION ALL"
                    + " SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = '%1$s' ORDER BY 1";

    private static final Deque<String> FREE = new ArrayDeque<>();
    private static final String UNTOUCHED = made();

    static {
        TestDatabase.atTheEnd(() -> {
            FREE.forEach(OwnDatabases::drop);
            drop(UNTOUCHED);
        });
    }

    private OwnDatabases() {}

    /** The name of one. */
    static synchronized String take() {
        return FREE.isEmpty() ? made() : FREE.pop();
    }

    private static String made() {
        String name = TestDatabase.created();
        try (Database database = Database.open(TestDatabase.settings(name))) {
            Schema.migrate(database.dataSource());
        }
        return name;
    }

    static synchronized void giveBack(String name) {
        try (Connection connection = TestDatabase.admin();
                Statement statement = connection.createStatement()) {
            List<String> indexes = column(statement, INDEXES, name);
            indexes.removeAll(column(statement, INDEXES, UNTOUCHED));
            for (String added : indexes) {
                statement.execute("ALTER TABLE " + name + "." + added);
            }
            if (column(statement, SHAPE, name).equals(column(statement, SHAPE, UNTOUCHED))) {
                empty(statement, name);
                FREE.push(name);
            } else {
                drop(name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void drop(String name) {
        TestDatabase.asAdmin("DROP DATABASE " + name);
    }

    private static void empty(Statement statement, String name) throws SQLException {
        statement.execute("SET FOREIGN_KEY_CHECKS = 0");
        List<String> counting = column(statement, COUNTING, name);
        for (Map.Entry<String, Integer> table : rows(statement, name).entrySet()) {
            String full = name + "." + table.getKey();
            if (counting.contains(table.getKey()) || table.getValue() >= MANY_ROWS) {
                statement.execute("TRUNCATE " + full);
            } else if (table.getValue() > 0) {
                statement.execute("DELETE FROM " + full);
            }
        }
        for (Map.Entry<String, Integer> table : rows(statement, UNTOUCHED).entrySet()) {
            if (table.getValue() > 0) {
                statement.execute("INSERT INTO " + name + "." + table.getKey() + " SELECT * FROM " + UNTOUCHED + "."
                        + table.getKey());
            }
        }
    }

    /** How many rows each table has, counted up to {@link #MANY_ROWS}. */
    private static Map<String, Integer> rows(Statement statement, String name) throws SQLException {
        String counts = column(statement, BASE_TABLES, name).stream()
                .map(table -> "SELECT '" + table + "', COUNT(*) FROM (SELECT 1 FROM " + name + "." + table + " LIMIT "
                        + MANY_ROWS + ") " + table)
                .collect(Collectors.joining(" UNION ALL "));
        Map<String, Integer> rows = new HashMap<>();
        try (ResultSet table = statement.executeQuery(counts)) {
            while (table.next()) {
                rows.put(table.getString(1), table.getInt(2));
            }
        }
        return rows;
    }

    private static List<String> column(Statement statement, String sql, String database) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql.formatted(database))) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
