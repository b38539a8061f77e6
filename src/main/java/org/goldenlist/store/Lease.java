package org.goldenlist.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The right to write, held by one process at a time: a row with an owner and a heartbeat, all by the database's clock. A
 * process that dies stops its heart, and the next one takes over once the lease has run out. Every transaction that writes
 * calls {@link #assertHeld()} last, so that a process that was taken for dead commits nothing.
 */
public final class Lease implements AutoCloseable {

    /** The lease that whoever writes into our tables takes. */
    public static final String WRITE = "write";

    private final JdbcClient jdbc;
    private final String name;
    private final String owner;
    private final Duration length;
    private final ScheduledExecutorService heart;
    private volatile boolean lost;

    private Lease(JdbcClient jdbc, String name, String owner, Duration length) {
        this.jdbc = jdbc;
        this.name = name;
        this.owner = owner;
        this.length = length;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "lease-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes the lease. Where another process holds it, watches for one lease length at most: a heartbeat within that time
     * shows that the other lives.
     *
     * @throws GoldenListException with {@link ExitCode#LATER} where a living process holds it
     */
    public static Lease take(JdbcClient jdbc, String name, Duration length) {
        Lease lease = new Lease(jdbc, name, newOwner(), length);
        Holder first = lease.holder().orElse(null);
        while (!lease.tryTake()) {
            Optional<Holder> now = lease.holder();
            if (now.isPresent() && first != null && !now.get().beat().equals(first.beat())) {
                lease.heart.shutdownNow();
                throw new GoldenListException(
                        ExitCode.LATER,
                        "Another run is at work (" + now.get().owner() + ", since "
                                + now.get().since()
                                + " UTC). Try again when it has ended; goldenlist status shows it.");
            }
            first = first == null ? now.orElse(null) : first;
            pause(length.dividedBy(10));
        }
        long beat = Math.max(200, length.toMillis() / 5);
        var beating = lease.heart.scheduleAtFixedRate(lease::beat, beat, beat, TimeUnit.MILLISECONDS);
        if (beating.isCancelled()) {
            throw new IllegalStateException("The heartbeat of the lease did not start");
        }
        return lease;
    }

    private record Holder(String owner, String since, String beat) {}

    private Optional<Holder> holder() {
        return jdbc.sql(
                        "SELECT owner, DATE_FORMAT(taken_at, '%Y-%m-%d %H:%i:%s') AS since, CAST(beaten_at AS CHAR) AS beat"
                                + " FROM lease WHERE name = ?")
                .param(name)
                .query(Holder.class)
                .optional();
    }

    private boolean tryTake() {
        long micros = length.toNanos() / 1_000;
        jdbc.sql("INSERT IGNORE INTO lease (name, owner, taken_at, beaten_at, expires_at)"
                        + " VALUES (?, '', NOW(6), NOW(6), '2000-01-01 00:00:00')")
                .param(name)
                .update();
        return jdbc.sql(
                                "UPDATE lease SET owner = ?, taken_at = NOW(6), beaten_at = NOW(6),"
                                        + " expires_at = NOW(6) + INTERVAL ? MICROSECOND WHERE name = ? AND expires_at < NOW(6)")
                        .params(owner, micros, name)
                        .update()
                == 1;
    }

    private void beat() {
        try {
            lost = jdbc.sql("UPDATE lease SET beaten_at = NOW(6), expires_at = NOW(6) + INTERVAL ? MICROSECOND"
                                    + " WHERE name = ? AND owner = ?")
                            .params(length.toNanos() / 1_000, name, owner)
                            .update()
                    != 1;
        } catch (DataAccessException e) {
            // The next beat tries again; whoever writes finds out by assertHeld.
            org.slf4j.LoggerFactory.getLogger(Lease.class).warn("The heartbeat of the run failed: {}", e.getMessage());
        }
    }

    /** Called last in a transaction that writes: nobody can take the lease over between this and the commit. */
    public void assertHeld() {
        Optional<String> holder = lost
                ? Optional.empty()
                : jdbc.sql("SELECT owner FROM lease WHERE name = ? LOCK IN SHARE MODE")
                        .param(name)
                        .query(String.class)
                        .optional();
        if (holder.isEmpty() || !holder.get().equals(owner)) {
            lost = true;
            throw new GoldenListException(
                    ExitCode.LATER,
                    "Another run took over while this one showed no sign of life"
                            + holder.filter(h -> !h.isEmpty())
                                    .map(h -> " (" + h + ")")
                                    .orElse("")
                            + ". Nothing more is written by this one.");
        }
    }

    public String owner() {
        return owner;
    }

    @Override
    public void close() {
        heart.shutdownNow();
        jdbc.sql("UPDATE lease SET expires_at = '2000-01-01 00:00:00' WHERE name = ? AND owner = ?")
                .params(name, owner)
                .update();
    }

    private static String newOwner() {
        return host() + " process " + ProcessHandle.current().pid() + " "
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private static @Nullable String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "host";
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoldenListException(ExitCode.LATER, "Stopped while waiting for another run to end.", e);
        }
    }
}
