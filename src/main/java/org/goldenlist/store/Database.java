package org.goldenlist.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Our own database, open: a pool of connections with the same session on MySQL and MariaDB: UTC, strict, every time-out set.
 * Thread-safe; close it in the end.
 */
public final class Database implements AutoCloseable {

    private static final String STRICT = "ONLY_FULL_GROUP_BY,STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final HikariDataSource pool;
    private final Path emptyFolder;

    private Database(HikariDataSource pool, Path emptyFolder) {
        this.pool = pool;
        this.emptyFolder = emptyFolder;
    }

    /**
     * Opens it.
     *
     * @throws GoldenListException with {@link ExitCode#UNAVAILABLE} where the server cannot be used, and why
     */
    public static Database open(DatabaseSettings settings) {
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
        Path emptyFolder = emptyFolder();
        config.addDataSourceProperty("allowLoadLocalInfileInPath", emptyFolder.toString());
        Database database = new Database(new HikariDataSource(config), emptyFolder);
        try {
            Reachable.check("our own database (goldenlist.database)", settings.url(), settings.user(), () -> {
                try (var connection = java.sql.DriverManager.getConnection(settings.url(), probe(settings))) {
                    return connection.isValid(5);
                }
            });
        } catch (GoldenListException e) {
            database.close();
            throw e;
        }
        return database;
    }

    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(pool);
    }

    /**
     * Refuses to go on where no night has ever made our tables.
     *
     * @throws GoldenListException with {@link ExitCode#DATA}
     */
    public Database requireTables() {
        if (!Schema.exists(jdbc())) {
            String where = Reachable.withoutQuery(pool.getJdbcUrl());
            close();
            throw new GoldenListException(
                    ExitCode.DATA,
                    "There is no list yet in " + where + ": no night has run. Start one with: goldenlist run nightly");
        }
        return this;
    }

    /**
     * Does something as one transaction, in tables that are up to date, while nobody else writes.
     *
     * @param leaseLength as {@link Lease#take} has it
     * @throws GoldenListException with {@link ExitCode#LATER} where another process writes
     */
    public <T> T write(Duration leaseLength, Supplier<T> act) {
        Schema.migrate(pool);
        try (Lease lease = Lease.take(jdbc(), Lease.WRITE, leaseLength)) {
            List<T> result = new ArrayList<>(1);
            new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(status -> {
                result.add(act.get());
                lease.assertHeld();
            });
            return result.get(0);
        }
    }

    @Override
    public void close() {
        pool.close();
        try {
            Files.deleteIfExists(emptyFolder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
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
            return Files.createTempDirectory("goldenlist-empty");
        } catch (java.io.IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The temporary folder " + System.getProperty("java.io.tmpdir") + " cannot be written: " + e,
                    e);
        }
    }
}
