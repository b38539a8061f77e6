package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.program.Program.Started;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night does not begin before the source holds the whole day. */
class CompleteTest {

    private Shop shop;
    private TestDatabase own;
    private Program program;

    @TempDir
    private Path folder;

    @BeforeEach
    void aShopThatSaysWhenItHasClosedItsBooks() {
        shop = Shop.open();
        own = TestDatabase.empty();
        shop.database()
                .run(
                        "CREATE TABLE closed_day (day DATE NOT NULL PRIMARY KEY);\nINSERT INTO closed_day VALUES ('2025-06-28');");
        program = shop.program(folder, own)
                .set("sources.shop.complete.when", "SELECT 1 FROM closed_day WHERE day >= :from AND day < :to");
    }

    @AfterEach
    void close() {
        own.close();
        shop.close();
    }

    @Test
    void aDayThatIsNotClosedIsLeftForLater() {
        Outcome refused = program.run("run", "grading", "--date", "2025-06-29");
        assertThat(refused.code()).isEqualTo(75);
        assertThat(refused.err())
                .isEqualTo("goldenlist: The source shop is not complete for 2025-06-29: its query gave no row"
                        + " (goldenlist.sources.shop.complete.when). Nothing was begun; try again later, or let the night wait:"
                        + " goldenlist.sources.shop.complete.patience.\n");
        assertThat(own.jdbc().sql("SHOW TABLES").query().listOfRows()).isEmpty();
        assertThat(program.run("run", "grading", "--date", "2025-06-28").code()).isZero();
    }

    @Test
    void aNightWaitsUntilTheDayIsClosed() throws InterruptedException {
        try (Wire wire = new Wire(shop.database().url())) {
            program.set("sources.shop.url", wire.url()).set("sources.shop.complete.patience", "30s");
            AtomicInteger asked = new AtomicInteger();
            CountDownLatch twice = new CountDownLatch(2);
            wire.listen(said -> {
                if (said.contains("FROM closed_day")) {
                    asked.incrementAndGet();
                    twice.countDown();
                }
                return true;
            });
            Started night = program.start("run", "grading", "--date", "2025-06-29", "--quiet");
            twice.await();
            shop.database().run("INSERT INTO closed_day VALUES ('2025-06-29');");
            assertThat(night.end()).isEqualTo(new Outcome(0, "", ""));
            assertThat(asked.get()).isGreaterThanOrEqualTo(3);
            assertThat(Tables.runs(own)).containsExactly("2025-06-29 done");
        }
    }

    @Test
    void aQueryThatCannotBeRunAndATimeThatIsNone() {
        program.set("sources.shop.complete.when", "SELECT 1 FROM closed_dya");
        Outcome refused = program.run("run", "grading", "--date", "2025-06-28");
        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err())
                .startsWith("goldenlist: The query goldenlist.sources.shop.complete.when cannot be run: ")
                .contains("closed_dya")
                .hasLineCount(1);
        program.set("sources.shop.complete.after", "half past two");
        Outcome misspelt = program.run("run", "grading", "--date", "2025-06-28");
        assertThat(misspelt.code()).isEqualTo(78);
        assertThat(misspelt.err())
                .contains("goldenlist.sources.shop.complete.after must be a time of day, such as 02:30");
    }
}
