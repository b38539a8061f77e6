package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.goldenlist.program.Program.Started;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections at the source in days that were published, found, planned and restated. */
class RerunTest {

    private Shop shop;
    private TestDatabase own;
    private Program program;

    @TempDir
    private Path folder;

    @BeforeEach
    void fiveNights() {
        shop = Shop.open();
        own = TestDatabase.empty();
        program = shop.program(folder, own);
        program.done("run", "grading", "--date", "2025-06-23", "--quiet");
        program.done("run", "grading", "--date", "2025-06-27", "--quiet");
    }

    @AfterEach
    void close() {
        own.close();
        shop.close();
    }

    private String plan() {
        return program.done("plan", "grading", "--to", "2025-06-27");
    }

    /** A price that was entered wrongly, three nights ago; and one of a month that was closed long before the first night. */
    private void correct(String day) {
        shop.database()
                .run("UPDATE sales_order_line l JOIN sales_order o ON o.order_no = l.order_no"
                        + " SET l.unit_price = l.unit_price + 2000 WHERE DATE(o.ordered_at) = '" + day + "'"
                        + " AND l.line_no = 1 AND o.client_no IS NOT NULL AND l.quantity IS NOT NULL;");
    }

    /** The same nights one by one, by a program that never saw the source otherwise. */
    private Map<String, List<String>> undisturbed(String last) {
        try (TestDatabase other = TestDatabase.empty()) {
            Program later = shop.program(folder.resolve("other"), other);
            assertThat(later.run("run", "grading", "--date", "2025-06-23").code())
                    .isZero();
            assertThat(later.run("run", "grading", "--date", last).code()).isZero();
            return Tables.of(other);
        }
    }

    @Test
    void aRerunEqualsTheNightsOneByOneAndSaysWhatChanged() throws IOException {
        assertThat(plan())
                .isEqualTo(
                        "Nothing to do: every night of 2025-06-23 to 2025-06-27 is done, and stands on what the source"
                                + " says.\n");
        correct("2025-06-24");
        assertThat(plan())
                .contains(
                        "  2025-06-24  changed     its lines have changed since they were read: shop",
                        "The next night does them again by itself, and says what changes; lines that changed at the source more"
                                + " than 35 days before it wait for the night of a Sunday. At once:\ngoldenlist rerun grading --from 2025-06-24\n");
        JsonNode rerun = program.json("rerun", "grading", "--from", "2025-06-24", "--to", "2025-06-25", "--quiet");
        assertThat(rerun).hasSize(1);
        assertThat(rerun.get(0).get("business_date").asText()).isEqualTo("2025-06-27");
        JsonNode restatement = rerun.get(0).get("restatement");
        assertThat(restatement.get("last").asText()).isEqualTo("2025-06-27");
        assertThat(restatement.get("days")).hasSize(1);
        JsonNode day = restatement.get("days").get(0);
        assertThat(day.get("business_date").asText()).isEqualTo("2025-06-24");
        assertThat(day.get("lines_after").asInt())
                .isEqualTo(day.get("lines_before").asInt());
        assertThat(day.get("net_after").decimalValue())
                .isGreaterThan(day.get("net_before").decimalValue());
        assertThat(restatement.get("nights"))
                .isNotEmpty()
                .allSatisfy(
                        night -> assertThat(night.get("business_date").asText()).isBetween("2025-06-24", "2025-06-27"));
        assertThat(restatement.get("customers"))
                .isNotEmpty()
                .anySatisfy(one -> assertThat(one.get("score_after").decimalValue())
                        .isGreaterThan(one.get("score_before").decimalValue()));
        assertThat(Tables.runs(own))
                .containsExactly(
                        "2025-06-23 done",
                        "2025-06-24 superseded",
                        "2025-06-25 superseded",
                        "2025-06-26 superseded",
                        "2025-06-27 superseded",
                        "2025-06-27 done",
                        "2025-06-24 done",
                        "2025-06-25 done",
                        "2025-06-26 done");
        assertThat(Tables.differences(undisturbed("2025-06-27"), Tables.of(own)))
                .isEmpty();
        assertThat(plan()).startsWith("Nothing to do");
    }

    @Test
    void whereNothingChangedARerunChangesNothing() {
        Map<String, List<String>> before = Tables.of(own);
        assertThat(program.done("rerun", "grading", "--from", "2025-06-23"))
                .contains(
                        "Harbour & Vine: the nights of 2025-06-23 to 2025-06-27 were done again",
                        "Nothing differs from what had been published.");
        assertThat(Tables.differences(before, Tables.of(own))).isEmpty();
    }

    /** The night of 29 June 2025, a Sunday, compares the whole history. */
    @Test
    void aCorrectionInAClosedMonthIsFoundByTheNightWhichRestatesTheNightsThatStandOnIt() {
        correct("2025-02-11");
        assertThat(plan())
                .contains(
                        "  2025-02-11  changed     its lines have changed since they were read: shop",
                        "At once:\ngoldenlist rerun grading --from 2025-06-23\n");
        assertThat(program.done("run", "grading", "--date", "2025-06-28", "--quiet"))
                .isEmpty();
        assertThat(program.done("run", "grading", "--date", "2025-06-29"))
                .contains(
                        "Note: The nights of 2025-06-23 to 2025-06-28 were done again with the lines as they are now: as of"
                                + " 2025-06-28, 13 customers stand otherwise, of whom 11 in another grade.",
                        "the nights of 2025-06-23 to 2025-06-28 were done again",
                        "days of the source that were read anew since they were published: 1",
                        "2025-02-11   shop ",
                        "nights whose grades differ: 6",
                        "customers whose score or grade differs as of 2025-06-28: 13, of whom 11 have another grade",
                        "restatement-2025-06-23-to-2025-06-28.pdf");
        assertThat(program.out().resolve("2025-06-29/restatement-2025-06-23-to-2025-06-28.pdf"))
                .isNotEmptyFile();
        assertThat(program.leftBehind()).isEmpty();
        assertThat(Tables.differences(undisturbed("2025-06-29"), Tables.of(own)))
                .isEmpty();
        assertThat(program.done("plan", "grading", "--to", "2025-06-29")).startsWith("Nothing to do");
    }

    @Test
    void aRerunFindsWhatChangedBeforeItsRangeToo() {
        correct("2025-02-11");
        assertThat(program.done("rerun", "grading", "--from", "2025-06-26"))
                .contains(
                        "read anew since they were published: 1",
                        "2025-02-11   shop ",
                        "nights whose grades differ: 2",
                        "restatement-2025-06-26-to-2025-06-27.pdf");
        assertThat(program.done("rerun", "grading", "--from", "2025-06-26"))
                .contains("Nothing differs from what had been published.")
                .doesNotContain("restatement-2025-06-26");
        assertThat(plan())
                .contains("  2025-06-23  stale  ", "  2025-06-25  stale  ")
                .doesNotContain("2025-06-26  ", "  changed  ");
    }

    /** A rerun from 24 June on, killed before the server hears of a statement; its lease has run out. */
    private void rerunKilledAt(String statement) throws InterruptedException {
        try (Wire wire = new Wire(own.url())) {
            program.set("database.url", wire.url());
            CountDownLatch reached = new CountDownLatch(1);
            CountDownLatch gone = new CountDownLatch(1);
            wire.listen(said -> !said.contains(statement) || Held.until(reached, gone));
            Started first = program.start("rerun", "grading", "--from", "2025-06-24", "--quiet");
            reached.await();
            first.kill();
            gone.countDown();
        }
        Tables.letLeaseRunOut(own);
        program.set("database.url", own.url());
    }

    /** What was published stands until all of it is replaced at once; the next night takes up what a rerun had begun. */
    @Test
    void aRerunThatIsCutOffHasRestatedNothingAndTheNextNightRestatesTheWhole() throws InterruptedException {
        List<String> published = Tables.of(own).get("movement");
        correct("2025-06-24");
        rerunKilledAt("INTO TABLE grade_line");
        assertThat(Tables.of(own).get("movement")).isEqualTo(published);
        assertThat(plan()).contains("  2025-06-24  stale  ", "  2025-06-27  ");
        assertThat(program.done("run", "grading", "--date", "2025-06-28"))
                .contains(
                        "the nights of 2025-06-24 to 2025-06-27 were done again",
                        "read anew since they were published: 1",
                        "2025-06-24   shop ",
                        "nights whose grades differ: 4");
        assertThat(Tables.differences(undisturbed("2025-06-28"), Tables.of(own)))
                .isEmpty();
    }

    /** The nights are done, the document is not: the next night makes it up. */
    @Test
    void aRestatementThatWasCutOffBeforeItsDocumentGetsItLater() throws InterruptedException {
        correct("2025-06-24");
        rerunKilledAt("UPDATE metric_state");
        program.done("run", "grading", "--date", "2025-06-28", "--quiet");
        assertThat(program.out().resolve("2025-06-27/restatement-2025-06-24-to-2025-06-27.pdf"))
                .isNotEmptyFile();
        assertThat(Tables.differences(undisturbed("2025-06-28"), Tables.of(own)))
                .isEmpty();
    }

    @Test
    void whatCannotBeDoneAgainIsRefused() {
        assertThat(program.run("rerun", "grading", "--from", "2025-06-20").err())
                .startsWith("goldenlist: The first night was that of 2025-06-23");
        assertThat(program.run("rerun", "grading", "--from", "2025-06-28").err())
                .contains("holds no night: --from is after the last night that was done.");
        assertThat(program.run("rerun", "listing", "--from", "2025-06-24").err())
                .contains("No night of the job listing was ever done");
        assertThat(Tables.runs(own)).hasSize(5);
        assertThat(Files.exists(program.out())).isFalse();
    }
}
