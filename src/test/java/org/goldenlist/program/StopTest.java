package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.program.Program.Started;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A night is told to end by SIGTERM, and one is started while another is at work. */
class StopTest {

    private static Shop shop;
    private static Map<String, List<String>> undisturbed;

    @TempDir
    private Path folder;

    @BeforeAll
    static void anUndisturbedNight(@TempDir Path folder) {
        shop = Shop.open();
        try (TestDatabase own = TestDatabase.empty()) {
            assertThat(shop.program(folder, own).run(Shop.upTo("grading", 2)).code())
                    .isZero();
            undisturbed = Tables.of(own);
        }
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    /** In a block of days, between two steps, and in a step whose blocks are worked on by several threads. */
    @ParameterizedTest
    @ValueSource(strings = {"INTO TABLE fact_customer_day", "UPDATE metric_state", "INTO TABLE grade_line"})
    void stopsAtTheNextBlockAndIsTakenUp(String statement) throws InterruptedException {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program = shop.program(folder, own).set("database.url", wire.url());
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch told = new CountDownLatch(1);
            wire.listen(said -> !said.contains(statement) || Held.until(reached, told));
            Started night = program.start("run", "grading", "--quiet", "--date", "2025-06-28");
            reached.await();
            night.process().destroy();
            told.countDown();
            Outcome outcome = night.end();

            assertThat(outcome.code()).as(outcome.err()).isEqualTo(75);
            assertThat(outcome.err())
                    .startsWith("goldenlist: Stopped, as told, in the night of 2025-06-28 at the step ")
                    .hasLineCount(1);
            assertThat(Tables.runs(own)).containsExactly("2025-06-28 stopped");
            assertThat(Tables.isLeaseTaken(own)).isFalse();
            assertThat(program.leftBehind()).isEmpty();

            Outcome next = program.run(Shop.upTo("grading", 2));
            assertThat(next.code()).as(next.err()).isZero();
            assertThat(Tables.differences(undisturbed, Tables.of(own))).isEmpty();
        }
    }

    @Test
    void twoStartedForOneDateOneWorksTheOtherExits75AndNamesIt() throws InterruptedException {
        try (TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program = shop.program(folder, own).set("night.lease", "3s");
            program.set("database.url", wire.url());
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch other = new CountDownLatch(1);
            wire.listen(said -> !said.contains("INTO TABLE fact_customer_day") || Held.until(reached, other));
            Started first = program.start(Shop.upTo("grading", 2));
            reached.await();
            program.set("database.url", own.url());
            Outcome second = program.run(Shop.upTo("grading", 2));
            assertThat(second.code()).as(second.err()).isEqualTo(75);
            assertThat(second.out()).isEmpty();
            assertThat(second.err())
                    .contains("goldenlist: Another run is at work (")
                    .contains(" process " + first.process().pid() + " ")
                    .hasLineCount(1);
            other.countDown();
            assertThat(first.end().code()).isZero();
            assertThat(Tables.runs(own)).containsExactly("2025-06-28 done");
            assertThat(Tables.isLeaseTaken(own)).isFalse();
            assertThat(Tables.differences(undisturbed, Tables.of(own))).isEmpty();
        }
    }

    /** Both make the tables and take the lease at once; the second may come as late as to do a short night again. */
    @Test
    void twoFirstStartsAtOnceEndAsOne() {
        try (TestDatabase own = TestDatabase.empty()) {
            Started one = shop.program(folder.resolve("one"), own).start(Shop.upTo("grading", 2));
            Started two = shop.program(folder.resolve("two"), own).start(Shop.upTo("grading", 2));
            List<Outcome> outcomes = List.of(one.end(), two.end());
            assertThat(outcomes).extracting(Outcome::code).isSubsetOf(0, 75).contains(0);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.code() == 75)
                    .allSatisfy(outcome -> assertThat(outcome.err()).contains("Another run is at work"));
            assertThat(Tables.differences(undisturbed, Tables.of(own))).isEmpty();
        }
    }
}
