package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A night is killed, as by {@code kill -9}, at a statement that the wire to our own database hears. */
class CrashTest {

    private static Shop shop;
    private static Map<String, List<String>> firstNight;
    private static Map<String, List<String>> threeNights;

    @TempDir
    private Path folder;

    @BeforeAll
    static void undisturbedNights(@TempDir Path folder) {
        shop = Shop.open();
        try (TestDatabase own = TestDatabase.empty()) {
            Program program = shop.program(folder, own);
            assertThat(program.run(Shop.upTo("grading", 2)).code()).isZero();
            firstNight = Tables.of(own);
            assertThat(program.run(Shop.upTo("grading", 0)).code()).isZero();
            threeNights = Tables.of(own);
            assertThat(List.of("fact_customer_day", "customer_metric", "movement", "quarantine", "customer_grade"))
                    .noneMatch(table -> firstNight.get(table).isEmpty());
            assertThat(threeNights.get("movement"))
                    .hasSizeGreaterThan(firstNight.get("movement").size());
        }
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    /**
     * Every start but the last is killed at a later commit than the one before, and the server hears of that commit or not. The
     * first night begins with nothing; those that follow go on from it, where something could be added twice.
     */
    @OnOneServer
    @Test
    void nightsKilledAtTheirNthCommitTimeAndAgainEndAsIfUndisturbed() {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program = shop.program(folder, own).set("database.url", wire.url());
            assertThat(killsUntilDone(wire, program, own, 3, Shop.upTo("grading", 2)))
                    .isGreaterThanOrEqualTo(3);
            assertThat(Tables.differences(firstNight, Tables.of(own))).isEmpty();
            assertThat(killsUntilDone(wire, program, own, 12, Shop.upTo("grading", 0)))
                    .isGreaterThanOrEqualTo(3);
            assertThat(Tables.differences(threeNights, Tables.of(own))).isEmpty();
            assertThat(Tables.runs(own)).contains("2025-06-28 crashed", "2025-06-28 done", "2025-06-30 done");
        }
    }

    private static int killsUntilDone(Wire wire, Program program, TestDatabase own, int first, String... command) {
        int kills = 0;
        for (int n = first; Kills.killedAt(wire, program, n, kills % 2 == 0, command); n = n * 4) {
            Tables.letLeaseRunOut(own);
            kills++;
        }
        return kills;
    }

    /** Killed while half of a block is written; the second start finds the lease still held, and waits for its end. */
    @Test
    void theNextStartWaitsForTheLeaseToRunOutAndTakesOver() {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program =
                    shop.program(folder, own).set("database.url", wire.url()).set("night.lease", "3s");
            String[] night = Shop.upTo("grading", 2);
            assertThat(Kills.killed(wire, program, 1, true, said -> said.contains("INTO TABLE customer_metric"), night))
                    .isTrue();
            assertThat(Tables.isLeaseTaken(own)).isTrue();
            Outcome next = program.run(night);
            assertThat(next.code()).as(next.err()).isZero();
            assertThat(Tables.runs(own)).containsExactly("2025-06-28 crashed", "2025-06-28 done");
            assertThat(Tables.isLeaseTaken(own)).isFalse();
            assertThat(Tables.differences(firstNight, Tables.of(own))).isEmpty();
        }
    }

    /** Two nights are to be done again, and the first of them is cut off: the second is not forgotten. */
    @OnOneServer
    @Test
    void aRerunThatIsCutOffIsDoneWholeBeforeAnyLaterNight() {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program = shop.program(folder, own);
            assertThat(program.run(Shop.upTo("grading", 2)).code()).isZero();
            assertThat(program.run(Shop.upTo("grading", 0)).code()).isZero();
            program.set("database.url", wire.url());
            Predicate<String> grading = said -> said.contains("l.customers AS by_lines");
            assertThat(Kills.killed(wire, program, 1, false, grading, Shop.upTo("grading", 1)))
                    .isTrue();
            Tables.letLeaseRunOut(own);
            assertThat(Tables.runs(own))
                    .endsWith("2025-06-29 superseded", "2025-06-30 superseded", "2025-06-29 running");
            Outcome next = program.run(Shop.upTo("grading", 0));
            assertThat(next.code()).as(next.err()).isZero();
            assertThat(Tables.runs(own)).endsWith("2025-06-29 crashed", "2025-06-29 done", "2025-06-30 done");
            assertThat(Tables.differences(threeNights, Tables.of(own))).isEmpty();
        }
    }

    @OnOneServer
    @ParameterizedTest
    @ValueSource(strings = {"TABLE IF NOT EXISTS metric_state", "ADD KEY fact_customer_day_by_customer"})
    void aFirstStartKilledWhileItMakesOurTablesIsTakenUp(String statement) {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program =
                    shop.program(folder, own).set("database.url", wire.url()).set("night.lease", "3s");
            String[] night = Shop.upTo("grading", 2);
            assertThat(Kills.killed(wire, program, 1, true, said -> said.contains(statement), night))
                    .isTrue();
            Outcome next = program.run(night);
            assertThat(next.code()).as(next.err()).isZero();
            assertThat(Tables.differences(firstNight, Tables.of(own))).isEmpty();
        }
    }
}
