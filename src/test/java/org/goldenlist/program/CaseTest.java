package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
