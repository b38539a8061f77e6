package org.goldenlist.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LeaseTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final JdbcClient JDBC = DATABASE.jdbc();

    /** Long enough that no heart beats within a test. */
    private static final Duration LONG = Duration.ofHours(1);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void nobodyHoldsIt() {
        JDBC.sql("DELETE FROM lease").update();
    }

    private static void heldByADeadProcess(Duration rest) {
        JDBC.sql("INSERT INTO lease VALUES ('write', 'host process 1 dead', NOW(6), NOW(6),"
                        + " NOW(6) + INTERVAL ? MICROSECOND)")
                .param(rest.toNanos() / 1_000)
                .update();
    }

    private static void refused(Callable<?> work, String message) {
        assertThatThrownBy(work::call)
                .isInstanceOf(GoldenListException.class)
                .hasMessageMatching(message)
                .extracting(e -> ((GoldenListException) e).exitCode())
                .isEqualTo(ExitCode.LATER);
    }

    @Test
    void isHeldByOneAndFreeAgainOnceClosed() {
        try (Lease lease = Lease.take(JDBC, "write", LONG)) {
            lease.assertHeld();
            assertThat(JDBC.sql("SELECT owner FROM lease").query(String.class).single())
                    .isEqualTo(lease.owner())
                    .contains(" process " + ProcessHandle.current().pid() + " ");
        }
        try (Lease next = Lease.take(JDBC, "write", LONG)) {
            next.assertHeld();
        }
    }

    @Test
    void ofTwoWhoTakeItAtOnceOneIsToldThatTheOtherIsAtWork() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        Duration length = Duration.ofSeconds(3);
        try {
            List<Future<Lease>> takers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                takers.add(threads.submit(() -> {
                    together.await();
                    return Lease.take(JDBC, "write", length);
                }));
            }
            List<Lease> taken = new ArrayList<>();
            List<Throwable> refused = new ArrayList<>();
            for (Future<Lease> taker : takers) {
                try {
                    taken.add(taker.get());
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
            assertThat(taken).hasSize(1);
            assertThat(refused)
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .matches(
                            "Another run is at work \\(.* process \\d+ \\w{8}, since \\d{4}-\\d\\d-\\d\\d"
                                    + " \\d\\d:\\d\\d:\\d\\d UTC\\)\\. Try again when it has ended; goldenlist status shows it\\.");
            taken.get(0).assertHeld();
            taken.get(0).close();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void thatOfADeadProcessIsTakenOverOnceItHasRunOut() {
        Duration rest = Duration.ofMillis(700);
        heldByADeadProcess(rest);
        long began = System.nanoTime();
        try (Lease lease = Lease.take(JDBC, "write", Duration.ofSeconds(2))) {
            lease.assertHeld();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(300));
            assertThat(JDBC.sql("SELECT taken_at >= beaten_at AND expires_at > NOW(6) FROM lease")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void aHeartKeepsItLongerThanItsLength() {
        try (Lease lease = Lease.take(JDBC, "write", Duration.ofSeconds(1))) {
            String taken =
                    JDBC.sql("SELECT taken_at FROM lease").query(String.class).single();
            boolean older = false;
            while (!older) {
                older = JDBC.sql("SELECT NOW(6) > taken_at + INTERVAL 1500000 MICROSECOND FROM lease")
                        .query(Boolean.class)
                        .single();
            }
            lease.assertHeld();
            assertThat(JDBC.sql("SELECT taken_at FROM lease")
                            .query(String.class)
                            .single())
                    .isEqualTo(taken);
            assertThat(JDBC.sql("SELECT beaten_at > taken_at FROM lease")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void whoWasTakenForDeadCommitsNothing() {
        TransactionTemplate transaction =
                new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource()));
        try (Lease old = Lease.take(JDBC, "write", LONG)) {
            JDBC.sql("UPDATE lease SET expires_at = '2000-01-01'").update();
            try (Lease next = Lease.take(JDBC, "write", LONG)) {
                refused(
                        () -> transaction.execute(status -> {
                            JDBC.sql("INSERT INTO category (name) VALUES ('never')")
                                    .update();
                            old.assertHeld();
                            return 1;
                        }),
                        "Another run took over while this one showed no sign of life \\("
                                + java.util.regex.Pattern.quote(next.owner())
                                + "\\)\\. Nothing more is written by this one\\.");
                assertThat(JDBC.sql("SELECT COUNT(*) FROM category")
                                .query(Integer.class)
                                .single())
                        .isZero();
                next.assertHeld();
                old.close();
                next.assertHeld();
                assertThat(JDBC.sql("SELECT expires_at > NOW(6) FROM lease")
                                .query(Boolean.class)
                                .single())
                        .as("closing the lost one leaves the other's alone")
                        .isTrue();
            }
            refused(
                    () -> {
                        old.assertHeld();
                        return 1;
                    },
                    "Another run took over while this one showed no sign of life\\. Nothing more is written by this one\\.");
        }
    }
}
