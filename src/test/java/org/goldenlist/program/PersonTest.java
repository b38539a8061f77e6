package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenlist.person.Traces;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who asks to be erased, as the operator does it. */
class PersonTest {

    private static final String KEY = "an-old-secret-of-the-company-4711";
    private static final String EVE = "fair-Eve-77";
    private static final String CUSTOMERS = "customer_id,name\n" + EVE + ",Eve Fair\n";
    private static final String SALES = "transaction_id,line_id,sold_at,customer_id,quantity,net_amount,cost_amount\n"
            + "F1,1,2025-01-15," + EVE + ",10,100000.00,1000.00\nF2,1,2025-06-26,,1,5.00,\n";
    private static final String CONTACTS = "contact_id,customer_id,contacted_at,minutes,subject\nC1," + EVE
            + ",2025-06-26 12:00,30,told Eve-77 that\n";
    private static final String REFERRALS =
            "referrer_id,referred_id,referred_at\n" + EVE + ",10001,2024-06-01\n10002," + EVE + ",2024-06-01\n";

    private static Shop shop;

    private final TestDatabase own = TestDatabase.empty();
    private Program program;

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

    @BeforeEach
    void aNightWithEve() {
        program = shop.program(folder, own).environment("GOLDENLIST_PRIVACY_KEY", KEY);
        imported("customers", CUSTOMERS);
        imported("transactions", SALES);
        imported("contacts", CONTACTS);
        imported("referrals", REFERRALS);
        night("2025-06-28");
        assertThat(program.done("list")).contains(EVE);
        assertThat(imported()).isEqualTo("1 2");
    }

    /** Contacts and referrals, as the night has kept them. */
    private String imported() {
        return own.jdbc()
                .sql("SELECT CONCAT((SELECT COUNT(*) FROM contact t JOIN source s ON s.source_no = t.source_no"
                        + " WHERE s.name = 'import'), ' ', (SELECT COUNT(*) FROM referral t JOIN source s"
                        + " ON s.source_no = t.source_no WHERE s.name = 'import'))")
                .query(String.class)
                .single();
    }

    @AfterEach
    void drop() {
        own.close();
    }

    private String imported(String feed, String csv) {
        program.file("fair.csv", csv);
        return program.done("import", feed, "fair.csv");
    }

    private void night(String date) {
        program.done("run", "listing", "--date", date);
    }

    private String sums() {
        return own.jdbc()
                .sql(
                        "SELECT CONCAT_WS(' ', SUM(source_lines), SUM(source_net), SUM(fact_lines), SUM(fact_net), SUM(cost),"
                                + " (SELECT SUM(minutes) FROM fact_service_day), (SELECT SUM(contacts) FROM service_total))"
                                + " FROM day_total WHERE business_date <= '2025-06-28'")
                .query(String.class)
                .single();
    }

    @Test
    void whoIsForgottenIsNowhereNowAndLater() throws IOException {
        String before = sums();
        Outcome asked = program.refused(64, "person", "forget", EVE);
        assertThat(asked.err()).contains("If it is meant, add --yes.");
        String trial = program.done("person", "forget", EVE, "--dry-run");
        assertThat(trial)
                .contains("Would be erased: record, grade, figures and 1 row of the history;", "on 1 day would be")
                .endsWith("Nothing changed.\n");
        assertThat(program.done("list")).contains(EVE);

        JsonNode erased = new ObjectMapper().readTree(program.done("person", "forget", EVE, "--yes", "--json"));
        assertThat(erased.get("erased").asBoolean()).isTrue();
        Path csv = program.out().resolve("2025-06-28/golden-list-2025-06-28.csv");
        assertThat(erased.get("documents")).hasSize(1);
        assertThat(Path.of(erased.get("documents").get(0).asText())).isEqualTo(csv);
        assertThat(csv).content().as("a document is not touched").contains(EVE);
        assertThat(Traces.of("Eve", own)).isEmpty();
        assertThat(sums()).isEqualTo(before);
        assertThat(imported()).isEqualTo("0 0");
        assertThat(program.done("list")).doesNotContain(EVE);
        assertThat(program.refused(65, "explain", EVE).err()).contains("There is no customer");
        assertThat(program.done("plan", "listing"))
                .contains("changed     some of its customers were merged, parted or erased");
        assertThat(program.done("person", "forget", EVE, "--yes"))
                .isEqualTo("This customer was erased before. Nothing changed.\n");

        assertThat(imported("customers", CUSTOMERS + "fair-2,Two\n"))
                .contains("1 row, 1 new")
                .contains("1 row of erased persons: amounts count as a guest's, all else was left out.");
        imported("customers", "customer_id,name\nother-Eve,Eve again\n");
        assertThat(imported("customers", "customer_id,name,merged_into\nother-Eve,Eve again," + EVE + "\n"))
                .contains("0 rows,", "1 row of erased persons");
        assertThat(Traces.of("Eve", own)).isEmpty();
        assertThat(imported("transactions", SALES)).contains("2 rows, 0 new, 0 changed, 2 the same.");
        assertThat(imported("contacts", CONTACTS)).contains("1 row, 0 new, 0 changed, 1 the same.");
        assertThat(imported("referrals", REFERRALS)).contains("0 rows,", "2 rows of erased persons");
        night("2025-06-28");
        assertThat(csv).content().as("made anew").doesNotContain(EVE);
        night("2025-06-29");
        assertThat(program.done("rerun", "listing", "--from", "2025-06-28")).doesNotContain("Eve");
        assertThat(Traces.of("Eve", own)).isEmpty();
        assertThat(sums()).isEqualTo(before);
        assertThat(imported()).isEqualTo("0 0");
        assertThat(program.done("status")).doesNotContain("Eve");
        try (var files = Files.list(folder.resolve("out/2025-06-29"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".csv")))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("Eve"));
        }
    }

    @Test
    void withoutTheKeyNothingIsErasedAndNoErasedPersonComesBack() {
        program.environment("GOLDENLIST_PRIVACY_KEY", "");
        Map<String, List<String>> before = Tables.of(own);
        assertThat(program.refused(78, "person", "forget", EVE, "--yes").err())
                .contains("goldenlist.privacy.key is not set", "GOLDENLIST_PRIVACY_KEY");
        program.environment("GOLDENLIST_PRIVACY_KEY", "too-short-a-secret");
        assertThat(program.refused(78, "person", "forget", EVE, "--yes").err())
                .contains("at least 32 characters")
                .doesNotContain("too-short-a-secret");
        program.environment("GOLDENLIST_PRIVACY_KEY", KEY);
        assertThat(program.refused(65, "person", "forget", EVE.toLowerCase(java.util.Locale.ROOT), "--yes")
                        .err())
                .contains("There is no customer of this id in our tables; nothing was erased.");
        assertThat(program.refused(64, "person").err()).contains("goldenlist person forget CUSTOMER");
        assertThat(Tables.differences(before, Tables.of(own))).isEmpty();

        program.done("person", "forget", EVE, "--yes");
        Map<String, List<String>> after = Tables.of(own);
        for (String key : List.of("", KEY + "-and-another")) {
            program.environment("GOLDENLIST_PRIVACY_KEY", key);
            program.file("fair.csv", CUSTOMERS);
            for (String[] command : List.of(
                    new String[] {"run", "listing", "--date", "2025-06-29"},
                    new String[] {"rerun", "listing", "--from", "2025-06-28"},
                    new String[] {"import", "customers", "fair.csv"},
                    new String[] {"person", "forget", "10001", "--yes"},
                    new String[] {"doctor"})) {
                Outcome outcome = program.run(command); // the doctor says it among all else
                assertThat(outcome.code()).as(String.join(" ", command)).isEqualTo(78);
                assertThat(outcome.err() + outcome.out()).contains("goldenlist.privacy.key");
            }
        }
        assertThat(Tables.differences(after, Tables.of(own))).isEmpty();
    }
}
