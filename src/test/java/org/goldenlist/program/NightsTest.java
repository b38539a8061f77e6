package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Missed nights, reruns, and nights that fail and are taken up again. */
class NightsTest {

    private static Shop shop;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void missedNightsComeOldestFirstAndDoingThemAgainChangesNothing() throws IOException {
        try (TestDatabase own = TestDatabase.empty()) {
            Program program = shop.program(folder, own);
            done(program, "2025-06-23");
            done(program, "2025-06-26");
            assertThat(Tables.runs(own))
                    .containsExactly("2025-06-23 done", "2025-06-24 done", "2025-06-25 done", "2025-06-26 done");
            Map<String, List<String>> tables = Tables.of(own);
            byte[] list = list(program, "2025-06-26");
            byte[] earlier = list(program, "2025-06-25");
            assertThat(list).isNotEqualTo(earlier);

            done(program, "2025-06-26");
            assertThat(Tables.runs(own))
                    .endsWith("2025-06-26 superseded", "2025-06-26 done")
                    .hasSize(5);
            assertThat(Tables.differences(tables, Tables.of(own))).isEmpty();
            assertThat(list(program, "2025-06-26")).isEqualTo(list);

            done(program, "2025-06-25");
            assertThat(Tables.runs(own))
                    .endsWith("2025-06-25 done", "2025-06-26 done")
                    .hasSize(7);
            assertThat(Tables.differences(tables, Tables.of(own))).isEmpty();
            assertThat(list(program, "2025-06-25")).isEqualTo(earlier);
            assertThat(list(program, "2025-06-26")).isEqualTo(list);
            assertThat(program.leftBehind()).isEmpty();
        }
    }

    private static byte[] list(Program program, String date) throws IOException {
        return Files.readAllBytes(program.out().resolve(date).resolve("golden-list-" + date + ".csv"));
    }

    private static Outcome done(Program program, String date) {
        Outcome outcome = program.run("run", "listing", "--date", date, "--quiet");
        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        return outcome;
    }

    @Test
    void nightsBeyondTheCatchUpLimitAreLeftOutAndSaid() {
        try (TestDatabase own = TestDatabase.empty()) {
            Program program = shop.program(folder, own).set("night.catch-up", "2");
            done(program, "2025-06-25");
            Outcome outcome = program.run("run", "listing", "--date", "2025-06-30");
            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(Tables.runs(own)).containsExactly("2025-06-25 done", "2025-06-29 done", "2025-06-30 done");
            assertThat(outcome.out())
                    .contains(
                            "3 missed nights, 2025-06-26 to 2025-06-28, were left out (goldenlist.night.catch-up: 2)");
        }
    }

    @Test
    void aDateBeforeTheFirstNightIsRefusedAndATrialChangesNothing() {
        try (TestDatabase own = TestDatabase.empty()) {
            Program program = shop.program(folder, own);
            done(program, "2025-06-26");
            Map<String, List<String>> tables = Tables.of(own);
            assertThat(program.run("run", "listing", "--date", "2025-06-29", "--dry-run"))
                    .isEqualTo(new Outcome(0, "Would run listing for 2025-06-27, 2025-06-28, 2025-06-29.\n", ""));
            for (String[] options : List.of(new String[0], new String[] {"--dry-run"})) {
                List<String> command = new ArrayList<>(List.of("run", "listing", "--date", "2025-06-25"));
                command.addAll(List.of(options));
                Outcome refused = program.run(command.toArray(String[]::new));
                assertThat(refused.code()).isEqualTo(64);
                assertThat(refused.err())
                        .startsWith("goldenlist: The first night was that of 2025-06-26; the list does not go back to")
                        .hasLineCount(1);
            }
            Outcome later = program.run("run", "listing", "--date", "2025-06-26", "--from", "2025-06-27");
            assertThat(later.code()).isEqualTo(64);
            assertThat(later.err()).contains("The history cannot begin on 2025-06-27, after the business date");
            assertThat(Tables.differences(tables, Tables.of(own))).isEmpty();
            assertThat(Tables.runs(own)).containsExactly("2025-06-26 done");
        }
    }

    @Test
    void aSourceUnderAnotherNameIsRefusedSinceItsSalesWouldCountTwice() {
        try (TestDatabase own = TestDatabase.empty()) {
            done(shop.program(folder.resolve("before"), own), "2025-06-26");
            Map<String, List<String>> tables = Tables.of(own);
            Program renamed = shop.program(folder.resolve("after"), own).rename("sources.shop", "sources.store");
            Outcome refused = renamed.run("run", "listing", "--date", "2025-06-27");
            assertThat(refused.code()).isEqualTo(78);
            assertThat(refused.err())
                    .contains(
                            "The sales of a source called shop are in our tables, and the settings have no such source: store.")
                    .hasLineCount(1);
            assertThat(Tables.differences(tables, Tables.of(own))).isEmpty();
        }
    }

    @Test
    void linesOfTheFutureAreSaidAndNotRead() {
        try (Shop other = Shop.open();
                TestDatabase own = TestDatabase.empty()) {
            other.database()
                    .run("UPDATE sales_order SET ordered_at = '2931-06-27 10:00:00' WHERE order_no ="
                            + " (SELECT no FROM (SELECT MAX(order_no) AS no FROM sales_order) last);");
            Outcome night = other.program(folder, own).run("run", "listing", "--date", "2025-06-28");
            assertThat(night.code()).as(night.err()).isZero();
            assertThat(night.out())
                    .containsPattern(
                            "Note: (One line|\\d lines) of the source shop (is|are) dated in the future, the first on"
                                    + " 2931-06-27: not read before that day is over, and kept in quarantine until then.");
        }
    }

    /** They belong to some other program on the machine; each of these would stop Spring from starting. */
    @Test
    void variablesMeantForOtherProgramsAreNotHeard() {
        try (TestDatabase own = TestDatabase.empty()) {
            done(
                    shop.program(folder, own)
                            .environment("SPRING_CONFIG_IMPORT", "file:/nowhere/at/all.yaml")
                            .environment("SPRING_BATCH_JOB_ENABLED", "true")
                            .environment("SPRING_MAIN_WEB_APPLICATION_TYPE", "reactive"),
                    "2025-06-26");
            assertThat(Tables.runs(own)).containsExactly("2025-06-26 done");
        }
    }

    /** On a day that lies before the look-back, so that only its own disagreement brings it back. */
    @Test
    void aMappingThatDoesNotGiveTheSameTwiceStopsTheNightUntilItIsMended() throws IOException {
        String transactions = Files.readString(Path.of("sql/sources/example/transactions.sql"));
        String customers = Files.readString(Path.of("sql/sources/example/customers.sql"));
        String astray = transactions.replace(
                "- l.discount AS net_amount",
                "- l.discount + IF(DATE(o.ordered_at) = '2025-03-14', CAST(ROUND(RAND(), 2) AS DECIMAL(9,2)), 0) AS net_amount");
        assertThat(astray).isNotEqualTo(transactions);
        try (TestDatabase own = TestDatabase.empty();
                TestDatabase undisturbed = TestDatabase.empty()) {
            Program program = shop.program(folder, own)
                    .set("sources.shop.mapping", "mine")
                    .file("home/sql/sources/mine/customers.sql", customers)
                    .file("home/sql/sources/mine/transactions.sql", astray);
            Outcome outcome = program.run("run", "listing", "--date", "2025-06-28", "--quiet");
            assertThat(outcome.code()).isEqualTo(65);
            assertThat(outcome.err())
                    .startsWith(
                            "goldenlist: The source and our facts do not agree on 1 day. shop, 2025-03-14: the source has ")
                    .contains(" (difference 0 lines, ", "Nothing was graded.")
                    .hasLineCount(1);
            assertThat(Tables.of(own).get("grade_line")).isEmpty();
            assertThat(Tables.of(own).get("customer_metric")).isEmpty();
            assertThat(program.out()).doesNotExist();
            assertThat(Tables.runs(own)).containsExactly("2025-06-28 failed");

            program.file("home/sql/sources/mine/transactions.sql", transactions);
            done(program, "2025-06-28");
            assertThat(Tables.runs(own)).containsExactly("2025-06-28 failed", "2025-06-28 done");
            done(program.set("database.url", undisturbed.url()), "2025-06-28");
            assertThat(Tables.differences(Tables.of(undisturbed), Tables.of(own)))
                    .isEmpty();
        }
    }
}
