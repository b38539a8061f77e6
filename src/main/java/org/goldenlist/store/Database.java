package org.goldenlist.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens our own database, with the same session on MySQL and MariaDB: UTC, strict, every time-out set. */
public final class Database {

    private static final String STRICT = "ONLY_FULL_GROUP_BY,STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private Database() {}

    /** A pool that has proved that the server answers; close it in the end. */
    public static HikariDataSource open(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("goldenlist");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(Math.max(1_000, settings.connectTimeout().toMillis()));
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("rewriteBatchedStatements", "true");
        config.addDataSourceProperty("connectionTimeZone", "UTC");
        config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        config.addDataSourceProperty(
                "connectTimeout", "" + settings.connectTimeout().toMillis());
        config.addDataSourceProperty(
                "socketTimeout", "" + settings.queryTimeout().toMillis());
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("sessionVariables", "sql_mode='" + STRICT + "',innodb_lock_wait_timeout=50");
        config.addDataSourceProperty("allowLoadLocalInfileInPath", emptyFolder().toString());
        HikariDataSource pool = new HikariDataSource(config);
        try {
            Reachable.check("our own database (goldenlist.database)", settings.url(), settings.user(), () -> {
                try (var connection = java.sql.DriverManager.getConnection(settings.url(), probe(settings))) {
                    return connection.isValid(5);
                }
            });
        } catch (GoldenListException e) {
            pool.close();
            throw e;
        }
        return pool;
    }

    /** Refuses to go on where no night has ever made our tables. */
    public static void requireSchema(HikariDataSource pool) {
        if (!Schema.exists(JdbcClient.create(pool))) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "There is no list yet in " + pool.getJdbcUrl()
                            + ": no night has run. Start one with: goldenlist run nightly");
        }
    }

    private static java.util.Properties probe(DatabaseSettings settings) {
        java.util.Properties properties = new java.util.Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("connectTimeout", "" + settings.connectTimeout().toMillis());
        properties.setProperty("socketTimeout", "" + settings.connectTimeout().toMillis());
        return properties;
    }

    /** LOAD DATA LOCAL reads streams alone: the one folder that a server may ask for is empty. */
    private static Path emptyFolder() {
        try {
            Path folder = Files.createTempDirectory("goldenlist-empty");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (java.io.IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The temporary folder " + System.getProperty("java.io.tmpdir") + " cannot be written: " + e,
                    e);
        }
    }
}
