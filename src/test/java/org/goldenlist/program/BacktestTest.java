package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.Lease;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How good the signs were on the past, as a person asks for it. */
class BacktestTest {

    @TempDir
    private Path folder;

    private Program program;

    @Test
    void judgesThePastAndChangesNothing() throws IOException {
        try (Shop shop = Shop.open();
                TestDatabase own = TestDatabase.empty()) {
            program = shop.program(folder, own);
            assertThat(refused(65)).contains("no night has run");
            assertThat(program.run("run", "grading", "--date", "2025-06-28").code())
                    .isZero();
            String reader = own.userWith("SELECT");
            program.set("database.user", reader).set("database.password", reader);
            Map<String, Object> before = checksums(own);
            try (Lease night = Lease.take(own.jdbc(), Lease.WRITE, Duration.ofSeconds(5))) {
                judges();
                night.assertHeld();
            }
            Map<String, Object> after = checksums(own);
            before.remove("lease");
            after.remove("lease");
            assertThat(after).isEqualTo(before);
            refuses();
        }
    }

    private void judges() throws IOException {
        String text = done();
        assertThat(text)
                .startsWith("Judged: no order in the 90 days after. ")
                .contains(" month-ends, 2024-0", " to 2025-02-28; data up to 2025-06-28.\n")
                .contains("\nThe chance of no order: by plain average on 8 of these.\n")
                .contains("\ngolden: the best fifth of the active as of each month-end, by net profit of 365 days\n")
                .containsPattern("\n\\d+ customers in \\d+ cases, of which \\d+ stayed away: base rate \\d+\\.\\d %\n")
                .contains("silent for 90 days", "no order expected, 60 %")
                .contains("\nrepeaters: ", "\nactive: ", "\ncame back: who had been silent so long on 2024-0");
        assertThat(done()).as("the same again").isEqualTo(text);

        JsonNode json = new ObjectMapper()
                .readTree(done("--horizon", "30", "--from", "2025-03-01", "--to", "2025-06-28", "--json"));
        assertThat(json.get("horizon").intValue()).isEqualTo(30);
        assertThat(json.get("label").textValue()).isEqualTo("no order in the 30 days after");
        assertThat(json.get("last_day").textValue()).isEqualTo("2025-06-28");
        assertThat(StreamSupport.stream(json.get("month_ends").spliterator(), false)
                        .map(JsonNode::textValue))
                .containsExactly("2025-03-31", "2025-04-30");
        JsonNode golden = json.get("populations").get(0);
        assertThat(golden.get("population").textValue()).isEqualTo("golden");
        assertThat(golden.get("cases").intValue())
                .isBetween(golden.get("customers").intValue(), 40);
        assertThat(golden.get("signs").get(0).get("precision").has("low")).isTrue();
        assertThat(golden.get("equal_recall").has("cut")).isTrue();
        assertThat(json.get("came_back")).hasSize(4);
    }

    private void refuses() {
        assertThat(refused(64, "--horizon", "6")).contains("give one from 7 to 730");
        assertThat(refused(64, "--horizon", "x")).contains("--horizon");
        assertThat(refused(64, "--from", "2025-03-01", "--to", "2025-02-01")).contains("Exchange them");
        assertThat(refused(65, "--from", "2025-06-01"))
                .contains("holds no month-end with 90 days after it", " to 2025-02-28.");
    }

    /** Of all tables that are there. */
    private static Map<String, Object> checksums(TestDatabase own) {
        List<String> tables = own.jdbc()
                .sql("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        Map<String, Object> checksums = new java.util.TreeMap<>();
        own.jdbc()
                .sql("CHECKSUM TABLE " + String.join(", ", tables))
                .query()
                .listOfRows()
                .forEach(row ->
                        checksums.put(String.valueOf(row.get("Table")).replaceAll("^.*\\.", ""), row.get("Checksum")));
        return checksums;
    }

    private String done(String... options) {
        Outcome outcome = program.run(command(options));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }

    private String refused(int code, String... options) {
        Outcome outcome = program.run(command(options));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        return outcome.err();
    }

    private static String[] command(String... options) {
        String[] command = new String[options.length + 1];
        command[0] = "backtest";
        System.arraycopy(options, 0, command, 1, options.length);
        return command;
    }
}
