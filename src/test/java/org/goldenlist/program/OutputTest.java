package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.program.Program.Started;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where: results on standard output, all else on standard error, and passwords nowhere. */
class OutputTest {

    private static final String CANARY = "kanarienvogel-7d1f";

    @TempDir
    private static Path folder;

    private static Shop shop;
    private static TestDatabase own;
    private static Program program;
    private static Outcome night;
    private static String commandLine;

    @BeforeAll
    static void aNight() throws IOException {
        shop = Shop.open();
        own = TestDatabase.empty();
        String reader = withCanary(shop.database().userWith("SELECT"));
        String owner = withCanary(own.userWith("ALL PRIVILEGES"));
        program = shop.program(folder, own)
                .set("sources.shop.user", reader)
                .set("sources.shop.password", CANARY)
                .set("database.user", owner)
                .set("database.password", CANARY);
        Started started = program.start("run", "nightly", "--date", "2025-06-28", "--json", "--verbose");
        commandLine = Files.readString(Path.of("/proc/" + started.process().pid() + "/cmdline"));
        night = started.end();
    }

    private static String withCanary(String user) {
        own.run("ALTER USER '" + user + "'@'127.0.0.1' IDENTIFIED BY '" + CANARY + "';");
        return user;
    }

    @AfterAll
    static void close() {
        shop.close();
        own.close();
    }

    @Test
    void aNightAsJson() throws IOException {
        assertThat(night.code()).as(night.err()).isZero();
        JsonNode one = new ObjectMapper().readTree(night.out()).get(0);
        assertThat(one.get("business_date").asText()).isEqualTo("2025-06-28");
        assertThat(one.get("state").asText()).isEqualTo("done");
        assertThat(one.get("documents"))
                .allSatisfy(file -> assertThat(Path.of(file.asText())).isNotEmptyFile())
                .filteredOn(file -> !file.asText().contains("/call-sheet-2025-06-28-"))
                .hasSize(4);
    }

    @Test
    void whatReadsTheListAsJsonAndAsText() throws IOException {
        JsonNode list = program.json("list", "--grade", "A,B");
        assertThat(list)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.toString()).containsPattern("\"[AB]\""));
        String customer = list.get(0).get("customer_id").asText();
        assertThat(program.json("explain", customer).toString()).contains(customer);
        assertThat(program.json("status").toString()).contains("2025-06-28", "done");
        for (String[] command : new String[][] {{"list"}, {"status"}, {"explain", customer}}) {
            Outcome outcome = program.run(command);
            assertThat(outcome.code()).isZero();
            assertThat(outcome.out()).isNotBlank();
            assertThat(outcome.err()).isEmpty();
        }
        Outcome nobody = program.run("explain", "nobody");
        assertThat(nobody.code()).isEqualTo(65);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).startsWith("goldenlist: There is no customer nobody.");
        assertThat(program.run("list", "--format", "csv", "--out", "nowhere/list.csv")
                        .code())
                .isEqualTo(73);
    }

    @Test
    void passwordsAreNowhere() throws IOException {
        assertThat(commandLine).contains("org.goldenlist.Main").doesNotContain(CANARY);
        assertThat(night.out() + night.err()).doesNotContain(CANARY);
        Program astray = shop.program(folder.resolve("astray"), own)
                .set("database.password", CANARY)
                .set("database.user", "nobody")
                .set("sources.shop.url", shop.database().url() + "?user=nobody&password=" + CANARY);
        Outcome refused = astray.run("run", "nightly", "--verbose");
        assertThat(refused.code()).isEqualTo(69);
        assertThat(refused.out() + refused.err()).contains("nobody").doesNotContain(CANARY);
        astray.set("sources.shop.url", "mysql://nobody:" + CANARY + "@127.0.0.1/shop");
        Outcome wrong = astray.run("doctor");
        assertThat(wrong.code()).isEqualTo(78);
        assertThat(wrong.out() + wrong.err())
                .contains("goldenlist.sources.shop.url")
                .doesNotContain(CANARY);
        for (String table : own.jdbc().sql("SHOW TABLES").query(String.class).list()) {
            assertThat(own.jdbc()
                            .sql("SELECT * FROM " + table)
                            .query()
                            .listOfRows()
                            .toString())
                    .as(table)
                    .doesNotContain(CANARY);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .filteredOn(file -> !file.endsWith("application.yaml"))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(CANARY));
        }
        assertThat(program.leftBehind()).isEmpty();
    }
}
