package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that accept and never answer, and connections that are cut. */
class BrokenWireTest {

    private static Shop shop;
    private static Map<String, List<String>> undisturbed;
    private static long bytesOfTheSource;
    private static long bytesOfOurs;
    private static int commitsOfOurs;

    @TempDir
    private Path folder;

    @BeforeAll
    static void anUndisturbedNight(@TempDir Path folder) {
        shop = Shop.open();
        try (TestDatabase own = TestDatabase.empty();
                Wire source = new Wire(shop.database().url());
                Wire ours = new Wire(own.url())) {
            Program program = shop.program(folder, own)
                    .set("sources.shop.url", source.url())
                    .set("database.url", ours.url());
            AtomicInteger commits = new AtomicInteger();
            ours.listen(statement -> !isCommit(statement) || commits.incrementAndGet() > 0);
            assertThat(program.run(Shop.upTo("grading", 2)).code()).isZero();
            undisturbed = Tables.of(own);
            bytesOfTheSource = source.answered();
            bytesOfOurs = ours.answered();
            commitsOfOurs = commits.get();
        }
    }

    private static boolean isCommit(String statement) {
        return statement.equalsIgnoreCase("commit");
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.shop", "database"})
    void aServerThatNeverAnswersIsGivenUpAfterTheTimeOut(String which) throws IOException {
        // The backlog accepts; nobody ever reads or writes.
        try (TestDatabase own = TestDatabase.empty();
                ServerSocket blackHole = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Program program = shop.program(folder, own)
                    .set(which + ".url", "jdbc:mysql://127.0.0.1:" + blackHole.getLocalPort() + "/hole")
                    .set(which + ".connect-timeout", "2s");
            long began = System.nanoTime();
            Outcome outcome = program.run(Shop.upTo("grading", 2));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(69);
            assertThat(outcome.err())
                    .contains("(goldenlist." + which + ") does not answer: ")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 95})
    void aSourceCutInTheMiddleLeavesNoHalfDayAndIsReadOnNextTime(int percent) {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(shop.database().url())) {
            Program program = shop.program(folder, own).set("sources.shop.url", wire.url());
            wire.cutAfter(bytesOfTheSource * percent / 100);
            Outcome outcome = program.run(Shop.upTo("grading", 2));
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(69);
            assertThat(outcome.err())
                    .contains("goldenlist: The source failed while ")
                    .doesNotContain("\tat ");
            assertThat(Tables.runs(own)).containsExactly("2025-06-28 failed");
            assertThat(Tables.of(own).get("day_total")).isSubsetOf(undisturbed.get("day_total"));
            assertThat(Tables.isLeaseTaken(own)).isFalse();
            wire.mend();
            Outcome next = program.run(Shop.upTo("grading", 2));
            assertThat(next.code()).as(next.err()).isZero();
            assertThat(Tables.differences(undisturbed, Tables.of(own))).isEmpty();
        }
    }

    @Test
    void ourOwnDatabaseCutInTheMiddleEndsCleanlyAndIsTakenUpNextTime() {
        endsCleanlyAndIsTakenUp(wire -> wire.cutAfter(bytesOfOurs * 80 / 100));
    }

    @Test
    void ourOwnDatabaseCutAtACommitEndsCleanlyAndIsTakenUpNextTime() {
        AtomicInteger commits = new AtomicInteger();
        endsCleanlyAndIsTakenUp(wire -> wire.listen(statement -> {
            if (isCommit(statement) && commits.incrementAndGet() == commitsOfOurs / 2) {
                wire.cutAfter(0);
                return false;
            }
            return true;
        }));
        assertThat(commits.get()).isGreaterThan(commitsOfOurs / 2);
    }

    private void endsCleanlyAndIsTakenUp(Consumer<Wire> cut) {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program = shop.program(folder, own)
                    .set("database.url", wire.url())
                    .set("database.connect-timeout", "2s")
                    .set("night.lease", "3s");
            cut.accept(wire);
            Outcome outcome = program.run(Shop.upTo("grading", 2));
            assertThat(outcome.code()).as(outcome.err()).isEqualTo(69);
            assertThat(outcome.err())
                    .containsPattern("goldenlist: (Our own database stopped answering|Rows could not be written)")
                    .doesNotContain("\tat ");
            wire.mend();
            Outcome next = program.run(Shop.upTo("grading", 2));
            assertThat(next.code()).as(next.err()).isZero();
            assertThat(Tables.differences(undisturbed, Tables.of(own))).isEmpty();
        }
    }
}
