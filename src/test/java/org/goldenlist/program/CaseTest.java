package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases as persons work on them, at the command line. */
class CaseTest {

    @TempDir
    private Path folder;

    private Program program;

    @Test
    void aCaseIsListedNotedResolvedAndForgotten() throws IOException {
        try (Shop shop = Shop.open();
                TestDatabase own = TestDatabase.empty()) {
            program = shop.program(folder, own).environment("GOLDENLIST_PRIVACY_KEY", "k".repeat(32));
            assertThat(program.refused(65, "case", "list").err()).contains("no night has run");
            program.done("run", "grading", "--date", "2025-06-28");

            JsonNode cases = program.json("case", "list");
            assertThat(cases.size()).isGreaterThan(3);
            JsonNode costliest = cases.get(0);
            String number = costliest.get("case_no").asText();
            String customer = costliest.get("customer_id").textValue();
            assertThat(program.done("case", "list"))
                    .contains(customer)
                    .contains("goldenlist case show " + number + "\n");
            assertThat(program.json(
                            "case",
                            "list",
                            "--customer",
                            customer,
                            "--sign",
                            costliest.get("sign").textValue()))
                    .hasSize(1);
            assertThat(program.done("case", "show", number))
                    .startsWith("Case " + number + ": ")
                    .contains("\n  and ask           why; how they see it; what would make it good\n")
                    .contains("\n  assumed reason    ")
                    .endsWith("\n  2025-06-28  opened  by the night\n");

            assertThat(program.done("case", "note", number, "called\ntwice", "--view", "too dear"))
                    .contains("; customer's view: too dear; note: called twice\n");
            assertThat(program.done(
                            "case",
                            "resolve",
                            number,
                            "--reason",
                            "Price",
                            "--outcome",
                            "5 % less until Christmas",
                            "--exception",
                            "5 % for a quarter",
                            "--cost",
                            "120.50"))
                    .contains("reason: price; outcome: 5 % less until Christmas; exception: 5 % for a quarter;"
                            + " cost: 120.50\n");
            assertThat(program.refused(64, "case", "snooze", number, "--until", "2999-01-01")
                            .err())
                    .contains("Case " + number + ": it is resolved since ");
            assertThat(program.done("case", "reasons")).contains("price").contains("Of 1 answer");

            program.done("run", "grading", "--date", "2025-06-28"); // once more
            assertThat(program.json("case", "show", number).get("acts").findValuesAsText("act"))
                    .as("the night came before what persons did")
                    .containsExactly("opened", "note", "resolve");

            Path file = folder.resolve("answers.csv");
            Files.writeString(
                    file, program.done("case", "import", "--example").replaceAll("(?m)^1[789],", number + ","));
            assertThat(program.refused(65, "case", "import", file.toString()).err())
                    .contains("answers.csv has 1 fault; nothing was recorded:\n  line 3: case " + number
                            + ": it is resolved");
            assertThat(program.done("case", "lost")).isEqualTo("Nobody was lost.\n");

            answersOfACallSheet(own);
            whatThereIsNothingToMakeOfIsSaid();
            anEarlierDateIsSaidToBe(own);

            program.done("person", "forget", customer, "--yes");
            assertThat(program.refused(65, "case", "show", number).err()).contains("There is no case " + number);
            assertThat(own.jdbc()
                            .sql("SELECT COUNT(*) FROM case_act WHERE case_no = ?")
                            .param(number)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private void answersOfACallSheet(TestDatabase own) throws IOException {
        Path sheets = folder.resolve("sheets");
        List<String> made = program.done("report", "call-sheets", "--out", sheets.toString())
                .lines()
                .toList();
        assertThat(made).hasSizeGreaterThanOrEqualTo(3).allMatch(file -> Files.isRegularFile(Path.of(file)));
        Path answers = made.stream()
                .map(Path::of)
                .filter(file -> file.toString().endsWith(".csv"))
                .findFirst()
                .orElseThrow();
        assertThat(program.done("case", "import", answers.toString()))
                .containsPattern(": 0 acts, 0 recorded, 0 known before; (one row|\\d+ rows) untouched\\.");
        Files.writeString(
                answers, Files.readString(answers).replaceFirst(",,,,,,,,,\r\n", ",note,,,,,,,,rang twice\r\n"));
        assertThat(program.done("case", "import", answers.toString())).contains(": 1 act, 1 recorded, 0 known before");

        own.run("UPDATE watch_case SET state = 'passed' WHERE state IN ('open', 'snoozed')");
        assertThat(program.done("report", "call-sheets", "--out", sheets.toString()))
                .isEqualTo("Nobody has anybody to call: no case is open. No sheet was made.\n");
        assertThat(sheets).isDirectoryContaining(file -> file.equals(answers)).isDirectoryNotContaining("glob:**.pdf");
    }

    private void whatThereIsNothingToMakeOfIsSaid() {
        assertThat(program.done("report", "loss-post-mortems")).contains("Nobody was taken for lost in the 31 days");
        assertThat(program.done("report", "campaign-result")).contains("No campaign of which it is known");
        assertThat(program.done("report", "newsletter", "--proof", "3", "--out", "proofs"))
                .isEqualTo("proofs/newsletter-2025-06-28-proof.pdf\n");
        assertThat(program.run("report", "list", "--proof", "3").err()).contains("--proof is for letters");
        assertThat(program.run("report", "newsletter", "--proof", "0").err()).contains("give 1 to 100");
    }

    private void anEarlierDateIsSaidToBe(TestDatabase own) {
        assertThat(program.run("report", "list", "--out", "lists").err()).isEmpty();
        own.run(
                "INSERT INTO grade_line SELECT business_date + INTERVAL 1 DAY, grade, above, customers, held, lowest, net_profit"
                        + " FROM grade_line WHERE business_date = '2025-06-28'");
        Outcome earlier = program.run("report", "list", "--date", "2025-06-28", "--out", "lists");
        assertThat(earlier.code()).isZero();
        assertThat(earlier.err()).contains("made anew for 2025-06-28, with the names, addresses and consents of today");
        own.run("DELETE FROM grade_line WHERE business_date > '2025-06-28'");
    }
}
