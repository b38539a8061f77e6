package org.goldenlist.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;

/** Makes the empty tables; replaces those of an earlier demo company, and nothing else. */
final class DemoSchema {

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");

    private final String script = new ShippedFiles(null).text("sql/demo/tables.sql");

    void make(Connection connection) throws SQLException {
        List<String> ours = tables();
        List<String> present = present(connection);
        if (!present.isEmpty() && !ours.containsAll(present)) {
            present.removeAll(ours);
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The demo company goes into a database of its own, but \"" + connection.getCatalog()
                            + "\" holds other tables: " + String.join(", ", present) + ". Give an empty one.");
        }
        if (!present.isEmpty() && !present.contains("demo_company")) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The tables in \"" + connection.getCatalog() + "\" were not made by the demo (there is no table"
                            + " demo_company), so they are left alone. Give an empty database.");
        }
        try (Statement statement = connection.createStatement()) {
            // the marker goes last, and comes first
            present.remove("demo_company");
            for (String table : present) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("DROP TABLE IF EXISTS demo_company");
            for (String one : script.split(";\\s*\n", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }

    boolean holds(Connection connection, DemoOptions options) throws SQLException {
        if (!present(connection).containsAll(tables())) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT customers, years, seed, last_day, whole FROM demo_company")) {
            return row.next()
                    && row.getBoolean("whole")
                    && new DemoOptions(
                                    row.getInt("customers"),
                                    row.getInt("years"),
                                    row.getLong("seed"),
                                    row.getObject("last_day", LocalDate.class))
                            .equals(options);
        }
    }

    /** Says which company is being written. */
    static void sign(Connection connection, DemoOptions options) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO demo_company (customers, years, seed, last_day, whole) VALUES (?, ?, ?, ?, FALSE)")) {
            insert.setInt(1, options.customers());
            insert.setInt(2, options.years());
            insert.setLong(3, options.seed());
            insert.setObject(4, options.lastDay());
            insert.executeUpdate();
        }
        connection.commit();
    }

    static void declareWhole(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE demo_company SET whole = TRUE");
        }
        connection.commit();
    }

    private List<String> tables() {
        List<String> names = new ArrayList<>();
        Matcher matcher = TABLE.matcher(script);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static List<String> present(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW TABLES")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
