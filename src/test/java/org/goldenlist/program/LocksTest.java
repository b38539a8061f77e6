package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else who writes in our own database and gets into a deadlock with a night. */
class LocksTest {

    @TempDir
    private Path folder;

    /** The other holds the lease's row and wants what the night holds; it has written more, so the server ends the night's transaction. */
    private static final class Other implements AutoCloseable {

        private final Connection connection;
        private @Nullable CompletableFuture<Void> wanting;

        Other(TestDatabase own) throws SQLException {
            connection = DriverManager.getConnection(own.url(), own.user(), own.password());
            connection.setAutoCommit(false);
            run("CREATE TABLE scratch (n INT PRIMARY KEY)");
        }

        private void run(String sql) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        void holdsTheLease() {
            StringBuilder rows = new StringBuilder("INSERT INTO scratch VALUES (0)");
            for (int i = 1; i < 500; i++) {
                rows.append(", (").append(i).append(")");
            }
            run(rows.toString());
            run("SELECT * FROM lease FOR UPDATE");
        }

        void wants(String table) {
            wanting = CompletableFuture.runAsync(() -> {
                run("SELECT * FROM " + table + " FOR UPDATE");
                run("ROLLBACK");
            });
        }

        @Override
        public void close() throws SQLException {
            if (wanting != null) {
                wanting.join();
            }
            connection.close();
        }
    }

    @Test
    void aNightThatIsTheVictimOfADeadlockDoesItsBlockAgain() throws SQLException {
        Map<String, List<String>> undisturbed;
        try (Shop shop = Shop.open();
                TestDatabase quiet = TestDatabase.empty();
                TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program alone = shop.program(folder.resolve("quiet"), quiet);
            assertThat(alone.run(Shop.upTo("grading", 2)).code()).isZero();
            assertThat(alone.run(Shop.upTo("grading", 1)).code()).isZero();
            undisturbed = Tables.of(quiet);
            Program program = shop.program(folder, own);
            assertThat(program.run(Shop.upTo("grading", 2)).code()).isZero();
            program.set("database.url", wire.url());
            Outcome night = disturbed(program, own, wire, Shop.upTo("grading", 1));
            assertThat(night.code()).as(night.err()).isZero();
            assertThat(night.out())
                    .contains(
                            "Note: Somebody else held locks in our own database while the step ", "it was done again.");
            assertThat(Tables.differences(undisturbed, Tables.of(own))).isEmpty();
            assertThat(Tables.runs(own)).containsExactly("2025-06-28 done", "2025-06-29 done");
        }
    }

    /** Its steps are done again, and so would be the restatement, with nothing left of what had been published. */
    @OnOneServer
    @Test
    void aRerunThatIsTheVictimOfADeadlockRestatesOnce() throws SQLException {
        try (Shop shop = Shop.open();
                TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program = shop.program(folder, own);
            assertThat(program.run(Shop.upTo("grading", 2)).code()).isZero();
            program.set("database.url", wire.url());
            Outcome rerun = disturbed(program, own, wire, "rerun", "grading", "--from", "2025-06-28");
            assertThat(rerun.code()).as(rerun.err()).isZero();
            assertThat(rerun.out()).contains("the nights of 2025-06-28 were done again");
            assertThat(own.jdbc()
                            .sql("SELECT COUNT(*) FROM restatement")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }

    private static Outcome disturbed(Program program, TestDatabase own, Wire wire, String... arguments)
            throws SQLException {
        try (Other other = new Other(own)) {
            AtomicInteger measures = new AtomicInteger();
            AtomicReference<String> next = new AtomicReference<>("");
            wire.listen(said -> {
                if (said.contains("UPDATE metric_state SET under_way") && measures.incrementAndGet() == 1) {
                    other.holdsTheLease();
                    next.set("FROM lease WHERE name");
                } else if (!next.get().isEmpty() && said.contains(next.get())) {
                    next.set("");
                    other.wants("metric_state");
                }
                return true;
            });
            Outcome night = program.run(arguments);
            assertThat(measures).hasValue(2);
            return night;
        }
    }
}
