package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.goldenlist.program.Program.Started;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rewards at the command line: planned, approved and given, killed at every step and started twice. */
class RewardTest {

    private static final Predicate<String> WRITES =
            said -> said.contains("reward_") && !said.startsWith("SELECT") || said.equalsIgnoreCase("commit");

    @TempDir
    private Path folder;

    @Test
    void killedAtAnyStepNobodyIsRewardedTwiceAndNobodyForgotten() throws IOException {
        try (Shop shop = Shop.open();
                TestDatabase own = TestDatabase.empty();
                Wire wire = new Wire(own.url())) {
            Program program = shop.program(folder, own).set("database.url", wire.url());
            assertThat(program.refused(65, "reward", "plan").err()).contains("no night has run");
            program.done("run", "grading", "--date", "2025-06-28");
            assertThat(program.done("run", "rewards", "--dry-run")).endsWith("Nothing was planned.\n");
            assertThat(program.refused(65, "reward", "show").err()).contains("No quarter was planned.");

            kill(wire, program, own, "run", "rewards");
            JsonNode plan = program.json("reward", "show");
            assertThat(plan.get("quarter").textValue()).isEqualTo("2025-Q2");
            List<String> planned = plan.get("rows").findValuesAsText("customer_id");
            assertThat(planned).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            assertThat(program.done("reward", "plan")).endsWith("It was planned before; nothing changed.\n");

            kill(wire, program, own, "reward", "approve");
            Started first = program.start("reward", "approve");
            Started second = program.start("reward", "approve");
            assertThat(List.of(first.end().code(), second.end().code()))
                    .as("the other waits for the one, or is told to try later")
                    .isSubsetOf(0, 75);
            assertThat(ledger(own, "customer_id")).containsExactlyInAnyOrderElementsOf(planned);
            assertThat(ledger(own, "l.state")).containsOnly("approved");

            Path file = folder.resolve("rewards.csv");
            program.done("reward", "list", "--to-give", "--format", "csv", "--out", file.toString());
            Files.writeString(file, Files.readString(file).replace(",approved,", ",given,"));
            kill(wire, program, own, "reward", "import", file.toString());
            assertThat(ledger(own, "l.state")).hasSize(planned.size()).containsOnly("given");
            assertThat(program.json("reward", "import", file.toString())
                            .get("known")
                            .intValue())
                    .isEqualTo(planned.size());
            assertThat(program.done("reward", "list")).contains("\n" + planned.size() + " given, ");
            assertThat(program.refused(65, "reward", "decline", planned.get(0), "--reason", "no")
                            .err())
                    .contains("was given on ")
                    .contains("what was recorded stays");
        }
    }

    private static List<String> ledger(TestDatabase own, String column) {
        return own.jdbc()
                .sql("SELECT " + column + " FROM reward_ledger l JOIN customer c ON c.customer_no = l.customer_no")
                .query(String.class)
                .list();
    }

    /** At later and later statements, whether the server hears of them or not, until the command ends by itself. */
    private static void kill(Wire wire, Program program, TestDatabase own, String... command) {
        int kills = 0;
        for (int nth = 1; Kills.killed(wire, program, nth, kills % 2 == 0, WRITES, command); nth *= 2) {
            Tables.letLeaseRunOut(own);
            kills++;
        }
        assertThat(kills).as(String.join(" ", command)).isGreaterThanOrEqualTo(2);
    }
}
