package org.goldenlist.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fresh databases on a real server: the embedded MariaDB, or the server of {@code -Dgoldenlist.test.url=jdbc:mysql://host:port/}
 * (with {@code goldenlist.test.user}, {@code root} by default, and {@code goldenlist.test.password}).
 */
public final class TestDatabase implements AutoCloseable {

    private static final Server SERVER = Server.start();

    private final String name;
    private final DatabaseSettings settings;
    private final Database database;
    private final List<String> users = new ArrayList<>();
    private final boolean ours;

    private TestDatabase(String name, boolean ours) {
        this.name = name;
        this.ours = ours;
        this.settings = settings(name);
        this.database = Database.open(settings);
    }

    /** An empty database. */
    public static TestDatabase empty() {
        return new TestDatabase(created(), false);
    }

    /** A database with our own tables, as the migrations leave them. */
    public static TestDatabase migrated() {
        return new TestDatabase(OwnDatabases.take(), true);
    }

    static String created() {
        String name = "t_" + UUID.randomUUID().toString().substring(0, 8);
        asAdmin("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return name;
    }

    /** Makes a user who may do only this on this database, such as {@code SELECT}; the name is also the password. */
    public String userWith(String privileges) {
        String user = "u_" + UUID.randomUUID().toString().substring(0, 8);
        asAdmin("CREATE USER '" + user + "'@'127.0.0.1' IDENTIFIED BY '" + user + "'");
        users.add(user);
        asAdmin("GRANT " + privileges + " ON " + name + ".* TO '" + user + "'@'127.0.0.1'");
        return user;
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    public JdbcClient jdbc() {
        return database.jdbc();
    }

    public String url() {
        return settings.url();
    }

    public String user() {
        return settings.user();
    }

    public String password() {
        return settings.password();
    }

    public String name() {
        return name;
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** Runs a script of statements that end with a semicolon at the end of a line. */
    public TestDatabase run(String script) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : script.split(";\\s*\n|;\\s*$")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        if (ours) {
            OwnDatabases.giveBack(name);
        } else {
            asAdmin("DROP DATABASE " + name);
        }
        users.forEach(user -> asAdmin("DROP USER '" + user + "'@'127.0.0.1'"));
    }

    static DatabaseSettings settings(String database) {
        return new DatabaseSettings(
                SERVER.base() + database,
                SERVER.user(),
                SERVER.password(),
                8,
                java.time.Duration.ofSeconds(10),
                java.time.Duration.ofMinutes(5));
    }

    /** Cleans up on a server that goes on; the embedded one goes away by itself, with all it holds. */
    public static void atTheEnd(Runnable cleaning) {
        if (SERVER.goesOn()) {
            Runtime.getRuntime().addShutdownHook(new Thread(cleaning));
        }
    }

    static Connection admin() throws SQLException {
        return DriverManager.getConnection(SERVER.base(), SERVER.user(), SERVER.password());
    }

    static void asAdmin(String sql) {
        try (Connection connection = admin();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Server(String base, String user, String password, boolean goesOn) {

        static Server start() {
            String given = System.getProperty("goldenlist.test.url", "");
            if (!given.isBlank()) {
                return new Server(
                        given,
                        System.getProperty("goldenlist.test.user", "root"),
                        System.getProperty("goldenlist.test.password", ""),
                        true);
            }
            EmbeddedServer embedded = EmbeddedServer.start();
            Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
            return new Server(embedded.url(""), embedded.adminUser(), embedded.adminPassword(), false);
        }
    }
}
