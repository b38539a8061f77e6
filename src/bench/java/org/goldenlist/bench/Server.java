package org.goldenlist.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.goldenlist.source.SourceSettings;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.EmbeddedServer;

/**
 * The server that is measured: that of {@code -Dbench.url=jdbc:mysql://host:port/} (with {@code bench.user}, {@code root} by
 * default, and {@code bench.password}), or the embedded MariaDB.
 */
public final class Server implements AutoCloseable {

    private final String base;
    private final String user;
    private final String password;
    private final Runnable stop;

    private Server(String base, String user, String password, Runnable stop) {
        this.base = base;
        this.user = user;
        this.password = password;
        this.stop = stop;
    }

    public static Server start() {
        String url = System.getProperty("bench.url", "");
        if (!url.isBlank()) {
            return new Server(
                    url,
                    System.getProperty("bench.user", "root"),
                    System.getProperty("bench.password", ""),
                    () -> {});
        }
        EmbeddedServer embedded = EmbeddedServer.start();
        return new Server(embedded.url(""), embedded.adminUser(), embedded.adminPassword(), embedded::close);
    }

    /** Makes a database, empty. */
    public void create(String database) {
        drop(database);
        execute("", "CREATE DATABASE " + database + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    }

    public void drop(String database) {
        execute("", "DROP DATABASE IF EXISTS " + database);
    }

    public void execute(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first row of a query, its columns joined by blanks. */
    public String row(String database, String sql) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            StringBuilder columns = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            return columns.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A plain connection, in UTC as ours are. */
    public Connection connect(String database) throws SQLException {
        return connect(database, "");
    }

    /** @param more properties of the driver, each with an ampersand before it */
    public Connection connect(String database, String more) throws SQLException {
        return DriverManager.getConnection(
                base + database + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true" + more,
                user,
                password);
    }

    public DatabaseSettings own(String database) {
        return new DatabaseSettings(base + database, user, password, 8, Duration.ofSeconds(10), Duration.ofHours(1));
    }

    /** For tables that are made up: without the binary log, which nobody will replay. */
    public DatabaseSettings unlogged(String database) {
        return new DatabaseSettings(
                base + database + "?sessionVariables=sql_log_bin=0", user, password, 8, Duration.ofSeconds(10), Duration.ofHours(1));
    }

    public SourceSettings source(String database) {
        return new SourceSettings(
                "bench", base + database, user, password, null, false, true, Duration.ofSeconds(10), Duration.ofHours(1));
    }

    @Override
    public void close() {
        stop.run();
    }
}
