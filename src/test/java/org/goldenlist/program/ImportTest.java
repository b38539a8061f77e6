package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.source.Feed;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files for feeds that no database holds: imported, read by nights, corrected and taken away. */
class ImportTest {

    private static final String SALES = """
            transaction_id,line_id,sold_at,customer_id,category,quantity,net_amount,cost_amount
            FAIR-1,1,2025-06-26 23:59:59,trade-1,Wine,10,50000.00,1000.00
            FAIR-1,2,2025-06-26 23:59:59,trade-1,Coffee,1,100.00,40.00
            FAIR-2,1,2025-01-15 10:00,trade-1,Wine,2,80.00,
            FAIR-3,1,2025-01-15 11:00,,Wine,1,40.00,
            """;
    private static final String CONTACTS = """
            contact_id;customer_id;contacted_at;minutes
            k1;trade-1;2025-06-26 09:00;30
            k2;trade-1;2025-01-15 09:00;12.5
            """;

    private static Shop shop;

    @TempDir
    private Path folder;

    private TestDatabase own;
    private Program program;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    @BeforeEach
    void aProgram() {
        own = TestDatabase.empty();
        program = shop.program(folder, own).set("profit.cost-per-contact-hour", "60");
    }

    @AfterEach
    void close() {
        assertThat(program.leftBehind()).isEmpty();
        own.close();
    }

    private String done(String... command) {
        Outcome outcome = program.run(command);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }

    private void night(String date) {
        assertThat(done("run", "listing", "--date", date, "--quiet")).isEmpty();
    }

    private String imported(String feed, String text) {
        program.file("fair.csv", text);
        return done("import", feed, "fair.csv");
    }

    private List<String> facts(String customer) {
        return own.jdbc()
                .sql("SELECT CONCAT_WS(' ', f.business_date, s.name, f.orders, f.net_revenue, f.cost, f.uncosted)"
                        + " FROM fact_customer_day f JOIN customer c ON c.customer_no = f.customer_no"
                        + " JOIN source s ON s.source_no = f.source_no WHERE c.customer_id = ? AND s.name = 'import'"
                        + " ORDER BY f.business_date")
                .param(customer)
                .query(String.class)
                .list();
    }

    private List<String> service() {
        return own.jdbc()
                .sql(
                        "SELECT CONCAT_WS(' ', f.business_date, c.customer_id, f.contacts, f.minutes) FROM fact_service_day f"
                                + " JOIN customer c ON c.customer_no = f.customer_no"
                                + " JOIN source s ON s.source_no = f.source_no WHERE s.name = 'import' ORDER BY f.business_date")
                .query(String.class)
                .list();
    }

    private List<String> toBeRead() {
        return own.jdbc()
                .sql("SELECT CONCAT(feed, ' ', business_date) FROM import_day ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Test
    void whateverIsImportedAboutCustomersIsThereTheNextNightHoweverOld() {
        imported("promises", "promise_id,customer_id,promised_at,due_on,what\nq1,10001,2024-01-15,2024-02-01,a call\n");
        imported("surveys", "survey_id,customer_id,asked_at,score\nv1,10001,2024-01-15,9\n");
        imported("offers", "offer_id,customer_id,offered_at,cost_amount\no1,10001,2024-01-15,1.50\n");
        imported("referrals", "referrer_id,referred_id,referred_at\n10001,10002,2024-01-15\n");
        night("2025-06-27");
        assertThat(toBeRead()).isEmpty();
        for (String table : List.of("promise", "survey", "offer", "referral")) {
            assertThat(ofTheImport("COUNT(*)", table)).as(table).isEqualTo("1");
        }
        imported(
                "promises",
                "promise_id,customer_id,promised_at,due_on,kept_on,what\nq1,10001,2024-01-15,2024-02-01,2025-06-20,a call\n");
        assertThat(toBeRead()).containsExactly("promises 2024-01-15");
        night("2025-06-28");
        assertThat(toBeRead()).isEmpty();
        assertThat(ofTheImport("kept_on", "promise")).isEqualTo("2025-06-20");
        done("import", "--remove", "offers", "--yes");
        night("2025-06-29");
        assertThat(ofTheImport("COUNT(*)", "offer")).isEqualTo("0");
    }

    private String ofTheImport(String what, String table) {
        return own.jdbc()
                .sql("SELECT " + what + " FROM " + table + " t JOIN source s ON s.source_no = t.source_no"
                        + " WHERE s.name = 'import'")
                .query(String.class)
                .single();
    }

    private JsonNode listed(String customer) throws IOException {
        for (JsonNode one : new ObjectMapper().readTree(done("list", "--json"))) {
            if (one.get("customer_id").asText().equals(customer)) {
                return one;
            }
        }
        throw new AssertionError("Not in the list: " + customer);
    }

    @Test
    void importsAreReadGradedWithTheRestAndFoundAgainAfterACorrectionOfWhateverAge() throws IOException {
        assertThat(imported("customers", "customer_id,name\ntrade-1,\"O'Hara, Ltd\"\n"))
                .isEqualTo("customers, fair.csv: 1 row, 1 new, 0 changed, 0 the same. The next night finds them.\n");
        imported("transactions", SALES);
        imported("contacts", CONTACTS);
        assertThat(done("doctor"))
                .contains("ok       Imported: customers, transactions, contacts, read as the source import.");
        night("2025-06-27");
        List<String> sold = List.of(
                "2025-01-15 import 1 80.0000 0.0000 80.0000", "2025-06-26 import 1 50100.0000 1040.0000 0.0000");
        assertThat(facts("trade-1")).isEqualTo(sold);
        assertThat(facts("")).containsExactly("2025-01-15 import 1 40.0000 0.0000 40.0000");
        assertThat(service()).containsExactly("2025-01-15 trade-1 1 12.5000", "2025-06-26 trade-1 1 30.0000");
        assertThat(toBeRead()).isEmpty();
        JsonNode grade = listed("trade-1");
        assertThat(grade.get("grade").asText()).isEqualTo("A");
        assertThat(grade.get("name").asText()).isEqualTo("O'Hara, Ltd");
        assertThat(grade.get("net_profit_365").decimalValue())
                .as("50100 - 1040, 30 % of 80, 42.5 minutes")
                .isEqualByComparingTo("49041.50");
        Map<String, List<String>> tables = Tables.of(own);

        assertThat(imported("transactions", SALES))
                .isEqualTo("transactions, fair.csv: 4 rows, 0 new, 0 changed, 4 the same. Nothing changed.\n");
        night("2025-06-27");
        assertThat(Tables.differences(tables, Tables.of(own))).isEmpty();

        assertThat(imported("transactions", SALES.replace("Wine,2,80.00,", "Wine,2,80.00,30.00")))
                .contains("4 rows, 0 new, 1 changed, 3 the same. The next night finds them.");
        imported("contacts", CONTACTS.replace("2025-01-15 09:00;12.5", "2025-01-16 09:00;15"));
        assertThat(toBeRead()).containsExactly("contacts 2025-01-15", "contacts 2025-01-16", "transactions 2025-01-15");
        assertThat(done("plan", "listing"))
                .contains(
                        "  2025-01-15  changed     imported contacts have changed; imported transactions have changed",
                        "  2025-01-16  changed     imported contacts have changed");
        night("2025-06-28");
        assertThat(facts("trade-1"))
                .as("a cost, which no count and no sum tells, long before the look-back")
                .containsExactly("2025-01-15 import 1 80.0000 30.0000 0.0000", sold.get(1));
        assertThat(own.jdbc()
                        .sql("SELECT note FROM run_note WHERE kind = 'LATE_DATA'")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "The imported lines of 2025-01-15 have changed since they were read; they were read again.");
        assertThat(service()).containsExactly("2025-01-16 trade-1 1 15.0000", "2025-06-26 trade-1 1 30.0000");
        assertThat(toBeRead()).isEmpty();
        assertThat(listed("trade-1").get("net_profit_365").decimalValue()).isEqualByComparingTo("49065.00");

        imported(
                "transactions",
                "transaction_id,line_id,sold_at,customer_id,quantity,net_amount\nOLD,1,2024-02-29,trade-1,1,7\n");
        night("2025-06-29");
        assertThat(facts("trade-1")).hasSize(3).contains("2024-02-29 import 1 7.0000 0.0000 7.0000");
    }

    @Test
    void whatIsImportedAtOnceIsWhatIsImportedBitByBit() {
        imported("transactions", SALES);
        imported("contacts", CONTACTS);
        night("2025-06-27");
        night("2025-06-28");
        Map<String, List<String>> atOnce = Tables.of(own);
        try (TestDatabase other = TestDatabase.empty()) {
            program.set("database.url", other.url());
            imported("contacts", CONTACTS.replace(";30", ";31"));
            night("2025-06-27");
            List<String> lines = SALES.lines().toList();
            imported("transactions", String.join("\n", lines.get(0), lines.get(1), lines.get(2)));
            night("2025-06-28");
            imported("transactions", String.join("\n", lines.get(0), lines.get(4), lines.get(3)));
            imported("contacts", CONTACTS);
            night("2025-06-27");
            assertThat(Tables.differences(atOnce, Tables.of(other))).isEmpty();
        }
    }

    @Test
    void whatIsRemovedIsGoneAfterTheNextNight() {
        night("2025-06-26");
        Map<String, List<String>> without = Tables.of(own);
        imported("transactions", SALES);
        imported("contacts", CONTACTS);
        night("2025-06-26");
        assertThat(facts("trade-1")).hasSize(2);
        assertThat(service()).hasSize(2);
        Outcome asked = program.run("import", "--remove", "transactions");
        assertThat(asked.code()).isEqualTo(64);
        assertThat(asked.err()).contains("If that is meant, add --yes.");
        assertThat(done("import", "--remove", "transactions", "--yes")).isEqualTo("transactions: 4 rows removed.\n");
        assertThat(done("plan", "listing", "--to", "2025-06-26"))
                .contains("2025-06-26", "its lines have changed since they were read: import");
        assertThat(done("import", "--remove", "contacts", "--yes")).isEqualTo("contacts: 2 rows removed.\n");
        night("2025-06-26");
        night("2025-06-26");
        assertThat(facts("trade-1")).isEmpty();
        assertThat(service()).isEmpty();
        for (String table : List.of("customer_metric", "customer_grade", "grade_line", "movement")) {
            assertThat(Tables.of(own).get(table)).as(table).isEqualTo(without.get(table));
        }
        assertThat(done("import", "--list")).isEqualTo("Nothing has been imported.\n");
    }

    @Test
    void faultsAreSaidAllAtOnceAndNothingIsWritten() {
        program.file("fair.csv", CONTACTS.replace("12.5", "12,5").replace("2025-06-26", "26.6.2025"));
        Outcome refused = program.run("import", "contacts", "fair.csv");
        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).isEqualTo("""
                        goldenlist: fair.csv has 2 faults; nothing was imported:
                          line 2, contacted_at: "26.6.2025 09:00" is no time; valid is a time such as 2025-11-30 14:05, or a date.
                          line 3, minutes: "12,5" is no number; valid is a number such as 1234.50, with a dot and without separators.
                        """);
        assertThat(own.jdbc().sql("SHOW TABLES").query().listOfRows()).isEmpty();
        program.file("fair.csv", CONTACTS);
        assertThat(done("import", "contacts", "fair.csv", "--dry-run"))
                .isEqualTo(
                        "contacts, fair.csv: 2 rows, 2 would be new, 0 would be changed, 0 the same. Nothing changed.\n");
        assertThat(own.jdbc().sql("SHOW TABLES").query().listOfRows()).isEmpty();
    }

    @Test
    void theExampleOfEachFeedCanBeImportedAndIsListed() throws IOException {
        for (Feed feed : List.of(Feed.CUSTOMERS, Feed.SPEND)) {
            imported(feed.feedName(), done("import", "--example", feed.feedName()));
        }
        JsonNode list = new ObjectMapper().readTree(done("import", "--list", "--json"));
        assertThat(list).hasSize(2);
        assertThat(list.get(0).get("feed").asText()).isEqualTo("customers");
        assertThat(list.get(0).get("rows").asInt()).isEqualTo(2);
        assertThat(list.get(1).get("file").asText()).isEqualTo("fair.csv");
        assertThat(done("import", "--list").lines().toList()).hasSize(3).startsWith("imported (UTC)");
        assertThat(new ObjectMapper()
                        .readTree(done("import", "spend", "fair.csv", "--json"))
                        .get("same")
                        .asInt())
                .isEqualTo(2);
    }
}
