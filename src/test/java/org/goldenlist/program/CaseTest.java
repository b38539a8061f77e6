package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
            assertThat(refused(65, "case", "list").err()).contains("no night has run");
            done("run", "grading", "--date", "2025-06-28");

            JsonNode cases = json("case", "list");
            assertThat(cases.size()).isGreaterThan(3);
            JsonNode costliest = cases.get(0);
            String number = costliest.get("case_no").asText();
            String customer = costliest.get("customer_id").textValue();
            assertThat(done("case", "list")).contains(customer).contains("goldenlist case show " + number + "\n");
            assertThat(json(
                            "case",
                            "list",
                            "--customer",
                            customer,
                            "--sign",
                            costliest.get("sign").textValue()))
                    .hasSize(1);
            assertThat(done("case", "show", number))
                    .startsWith("Case " + number + ": ")
                    .contains("\n  and ask           why; how they see it; what would make it good\n")
                    .contains("\n  assumed reason    ")
                    .endsWith("\n  2025-06-28  opened  by the night\n");

            assertThat(done("case", "note", number, "called\ntwice", "--view", "too dear"))
                    .contains("; customer's view: too dear; note: called twice\n");
            assertThat(done(
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
            assertThat(refused(64, "case", "snooze", number, "--until", "2999-01-01")
                            .err())
                    .contains("Case " + number + ": it is resolved since ");
            assertThat(done("case", "reasons")).contains("price").contains("Of 1 answer");

            done("run", "grading", "--date", "2025-06-28"); // once more
            assertThat(json("case", "show", number).get("acts").findValuesAsText("act"))
                    .as("the night came before what persons did")
                    .containsExactly("opened", "note", "resolve");

            Path file = folder.resolve("answers.csv");
            Files.writeString(file, done("case", "import", "--example").replaceAll("(?m)^1[789],", number + ","));
            assertThat(refused(65, "case", "import", file.toString()).err())
                    .contains("answers.csv has 1 fault; nothing was recorded:\n  line 3: case " + number
                            + ": it is resolved");
            assertThat(done("case", "lost")).isEqualTo("Nobody was lost.\n");

            done("person", "forget", customer, "--yes");
            assertThat(refused(65, "case", "show", number).err()).contains("There is no case " + number);
            assertThat(own.jdbc()
                            .sql("SELECT COUNT(*) FROM case_act WHERE case_no = ?")
                            .param(number)
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private String done(String... command) {
        Outcome outcome = program.run(command);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome.out();
    }

    private JsonNode json(String... command) throws IOException {
        String[] all = java.util.Arrays.copyOf(command, command.length + 1);
        all[command.length] = "--json";
        return new ObjectMapper().readTree(done(all));
    }

    private Outcome refused(int code, String... command) {
        Outcome outcome = program.run(command);
        assertThat(outcome.code()).as(outcome.err() + List.of(command)).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        return outcome;
    }
}
