package org.goldenlist.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** An embedded server with two databases: a shop's, and ours; and a user who may only read the shop's. */
public final class DemoServer implements AutoCloseable {

    private static final String SHOP = "harbour_and_vine";
    private static final String OWN = "goldenlist";
    private static final String OWN_USER = "goldenlist";
    private static final String READER = "reader";

    private final EmbeddedServer server;
    private final HikariDataSource shop;

    private DemoServer(EmbeddedServer server, HikariDataSource shop) {
        this.server = server;
        this.shop = shop;
    }

    public static DemoServer start() throws SQLException {
        EmbeddedServer server = EmbeddedServer.start();
        String identified = "'@'127.0.0.1' IDENTIFIED BY '" + server.adminPassword() + "'";
        try (Connection connection =
                        DriverManager.getConnection(server.url(""), server.adminUser(), server.adminPassword());
                Statement statement = connection.createStatement()) {
            for (String sql : List.of(
                    "CREATE DATABASE " + SHOP,
                    "CREATE DATABASE " + OWN,
                    "CREATE USER '" + OWN_USER + identified,
                    "GRANT ALL ON " + OWN + ".* TO '" + OWN_USER + "'@'127.0.0.1'",
                    "CREATE USER '" + READER + identified,
                    "GRANT SELECT ON " + SHOP + ".* TO '" + READER + "'@'127.0.0.1'")) {
                statement.execute(sql);
            }
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url(SHOP));
        config.setUsername(server.adminUser());
        config.setPassword(server.adminPassword());
        config.setMaximumPoolSize(4);
        config.addDataSourceProperty("rewriteBatchedStatements", "true");
        config.addDataSourceProperty("connectionTimeZone", "UTC");
        config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        return new DemoServer(server, new HikariDataSource(config));
    }

    /** The shop's database, for the one who makes the shop up. */
    public DataSource shop() {
        return shop;
    }

    public String shopUrl() {
        return server.url(SHOP);
    }

    public String readingUser() {
        return READER;
    }

    public String ownUrl() {
        return server.url(OWN);
    }

    public String ownUser() {
        return OWN_USER;
    }

    /** The password of both users, made up for this one server. */
    public String password() {
        return server.adminPassword();
    }

    @Override
    public void close() {
        shop.close();
        server.close();
    }
}
