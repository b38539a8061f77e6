package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenlist.night.WooShop;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A WooCommerce shop and an EspoCRM as two sources of one night, whose customers find each other by mail address. */
class ShopAndCrmTest {

    private static final String DAY = "2026-03-04";
    private static final Pattern GRANT =
            Pattern.compile("(?m)^GRANT SELECT ?(\\([^)]*\\))? ON [a-z]+\\.(\\S+) TO 'goldenlist_reader'@'%';$");

    @TempDir
    private static Path folder;

    private static WooShop shop;
    private static TestDatabase crm;
    private static TestDatabase own;
    private static Program program;
    private static Outcome night;

    @BeforeAll
    static void oneNight() throws IOException {
        shop = WooShop.open();
        order(1, "Hotel@Example.com", "100", "60");
        order(2, "berta@example.com", "50", "20");
        order(3, "nobody@example.com", "20", "19");
        shop.billing(3, "Nora", "Body", null, "Trier").billing(1, "Some", "Clerk", "Alpenblick GmbH", "Oberstdorf");
        crm = TestDatabase.empty().run(Files.readString(Path.of("src/test/resources/data/espocrm/schema.sql")));
        people();
        work();
        own = TestDatabase.empty();
        program = new Program(folder)
                .set("company.time-zone", "Europe/Berlin")
                .set("profit.cost-per-contact-hour", "60")
                .set("database.url", own.url())
                .set("database.user", own.user())
                .set("database.password", own.password());
        source("shop", "woocommerce", shop.sales());
        source("crm", "espocrm", crm);
        night = program.run("run", "grading", "--date", DAY);
    }

    private static void source(String name, String mapping, TestDatabase database) throws IOException {
        String reader = readerOfTheReadme(mapping, database);
        program.set("sources." + name + ".mapping", mapping)
                .set("sources." + name + ".url", database.url())
                .set("sources." + name + ".user", reader)
                .set("sources." + name + ".password", reader)
                .set("sources." + name + ".time-zone", "UTC");
    }

    /** A user who may do what the statements of the mapping's README grant, and nothing else. */
    private static String readerOfTheReadme(String mapping, TestDatabase database) throws IOException {
        String reader = database.userWith("USAGE");
        String readme = Files.readString(Path.of("sql/sources", mapping, "README.md"));
        Matcher grants = GRANT.matcher(readme);
        while (grants.find()) {
            database.jdbc()
                    .sql("GRANT SELECT " + (grants.group(1) == null ? "" : grants.group(1)) + " ON " + database.name()
                            + "." + grants.group(2) + " TO '" + reader + "'@'127.0.0.1'")
                    .update();
        }
        return reader;
    }

    private static void order(int id, String mail, String net, String cost) {
        shop.order(id, "wc-completed", 0, mail, DAY + " 10:00", DAY + " 10:00", net);
        shop.line(id, 10, 0, "1", net, Map.of("_cogs_value", cost));
    }

    private static void people() {
        crm.run("""
                INSERT INTO `user` VALUES ('u1', 'Mona', 'Manager', 0), ('u2', 'Gone', 'Person', 1);
                INSERT INTO account (id, name, billing_address_city, assigned_user_id, deleted)
                  VALUES ('a1', 'Hotel Alpenblick', 'Oberstdorf', 'u1', 0), ('a2', 'Closed Ltd', NULL, 'u1', 1);
                INSERT INTO contact (id, first_name, last_name, account_id, assigned_user_id, deleted)
                  VALUES ('c1', 'Greta', 'Gast', 'a1', 'u1', 0), ('c2', 'Berta', 'Blum', NULL, 'u2', 0),
                         ('c3', 'Deleted', 'Person', NULL, NULL, 1);
                INSERT INTO email_address (id, name) VALUES ('e1', 'hotel@example.com'), ('e2', 'greta@example.com'),
                  ('e3', 'Berta@example.com'), ('e4', 'closed@example.com'), ('e5', 'deleted@example.com'),
                  ('e6', 'desk@example.com'), ('e7', 'mona@ours.example'), ('e8', 'old@example.com');
                INSERT INTO entity_email_address (entity_id, email_address_id, entity_type, `primary`, deleted) VALUES
                  ('a1', 'e1', 'Account', 1, 0), ('a1', 'e6', 'Account', 0, 0), ('a1', 'e8', 'Account', 1, 1),
                  ('c1', 'e2', 'Contact', 1, 0), ('c2', 'e3', 'Contact', 1, 0), ('a2', 'e4', 'Account', 1, 0),
                  ('c3', 'e5', 'Contact', 1, 0), ('u1', 'e7', 'User', 1, 0);
                INSERT INTO phone_number (id, name) VALUES ('p1', '+49 1');
                INSERT INTO entity_phone_number (entity_id, phone_number_id, entity_type, `primary`)
                  VALUES ('a1', 'p1', 'Account', 1);
                """);
    }

    private static void work() {
        crm.run("""
                INSERT INTO `call` (id, name, status, date_start, date_end, parent_type, parent_id, account_id, deleted) VALUES
                  ('k1', 'Offer', 'Held', '2026-03-04 08:00', '2026-03-04 08:30', 'Opportunity', 'o1', 'a1', 0),
                  ('k2', 'Late', 'Held', '2026-03-03 23:30', '2026-03-03 23:33', 'Contact', 'c1', NULL, 0),
                  ('k3', 'To come', 'Planned', '2026-03-04 09:00', '2026-03-04 10:00', 'Account', 'a1', 'a1', 0),
                  ('k4', 'Deleted', 'Held', '2026-03-04 09:00', '2026-03-04 10:00', 'Account', 'a1', 'a1', 1),
                  ('k5', 'Inside', 'Held', '2026-03-04 09:00', '2026-03-04 10:00', NULL, NULL, NULL, 0);
                INSERT INTO meeting (id, name, status, date_start, date_end, date_start_date, deleted) VALUES
                  ('m1', 'Tasting', 'Held', '2026-03-04 12:00', '2026-03-04 12:15', NULL, 0),
                  ('m2', 'Fair', 'Held', '2026-03-04 00:00', '2026-03-05 00:00', '2026-03-04', 0),
                  ('m3', 'Nobody came', 'Not Held', '2026-03-04 12:00', '2026-03-04 13:00', NULL, 0);
                INSERT INTO contact_meeting (meeting_id, contact_id, deleted) VALUES ('m1', 'c2', 0), ('m1', 'c1', 1),
                  ('m2', 'c2', 0), ('m3', 'c2', 0);
                INSERT INTO email (id, name, status, date_sent, deleted) VALUES ('s1', 'Thanks', 'Sent', '2026-03-04 14:00', 0),
                  ('s2', 'A question', 'Archived', '2026-03-04 15:00', 0), ('s3', 'Not yet', 'Draft', '2026-03-04 15:00', 0),
                  ('s4', 'Among us', 'Sent', '2026-03-04 15:00', 0);
                INSERT INTO email_email_address (email_id, email_address_id, address_type) VALUES ('s1', 'e7', 'from'),
                  ('s1', 'e3', 'to'), ('s2', 'e6', 'from'), ('s2', 'e7', 'to'), ('s3', 'e3', 'to'), ('s4', 'e7', 'to');
                INSERT INTO `case` (id, name, status, type, account_id, contact_id, created_at, modified_at, deleted) VALUES
                  ('f1', 'Broken cups', 'Closed', 'Incident', 'a1', 'c1', '2026-03-04 16:00', '2026-03-04 17:00', 0),
                  ('f2', 'Sour milk', 'New', 'Problem', NULL, 'c1', '2026-03-04 16:30', NULL, 0),
                  ('f3', 'When open?', 'New', 'Question', 'a1', NULL, '2026-03-04 16:00', NULL, 0),
                  ('f4', 'Spam', 'Rejected', 'Incident', 'a1', NULL, '2026-03-04 16:00', NULL, 0),
                  ('f5', 'Deleted', 'New', 'Incident', 'a1', NULL, '2026-03-04 16:00', NULL, 1);
                """);
    }

    @AfterAll
    static void close() {
        shop.close();
        crm.close();
        own.close();
    }

    @Test
    void theDoctorFindsNothingWrong() {
        Outcome outcome = program.run("doctor");
        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("mapped by sql/sources/woocommerce, read only.", "mapped by sql/sources/espocrm, read only.")
                .contains("These feeds are mapped: customers, transactions, products, contacts, complaints.");
    }

    @Test
    void attentionIsTakenOffTheProfitOfTheShopsCustomers() throws IOException {
        assertThat(night.code()).as(night.out() + night.err()).isZero();
        assertThat(ask("SELECT CONCAT_WS(' ', f.business_date, c.customer_id, f.contacts, f.minutes, f.complaints)"
                        + " FROM fact_service_day f JOIN customer c ON c.customer_no = f.customer_no ORDER BY 1"))
                .containsExactly(
                        // a meeting of a quarter of an hour, a fair that took all day, and a mail
                        "2026-03-04 berta@example.com 3 15.0000 0",
                        // half an hour, three minutes with Greta after midnight, and a mail from the desk
                        "2026-03-04 hotel@example.com 3 33.0000 2");
        JsonNode list =
                new ObjectMapper().readTree(program.run("list", "--json").out());
        assertThat(list)
                .extracting(one -> one.get("customer_id").asText() + " "
                        + one.get("net_profit_365").asText())
                .containsExactly(
                        "berta@example.com 15.0", // 50 - 20 - 15
                        "hotel@example.com 7.0", // 100 - 60 - 33
                        "nobody@example.com 1.0");
    }

    @Test
    void theCrmsRecordCountsBeforeTheShops() {
        assertThat(ask("SELECT CONCAT_WS(', ', customer_id, name, kind, city, phone, account_manager) FROM customer"
                        + " WHERE known AND customer_no > 1 ORDER BY customer_id"))
                .containsExactly(
                        "berta@example.com, Berta Blum, person",
                        "hotel@example.com, Hotel Alpenblick, business, Oberstdorf, +49 1, Mona Manager",
                        "nobody@example.com, Nora Body, person, Trier");
    }

    @Test
    void aCallWithNobodyIsLeftOutAndSaid() {
        assertThat(ask("SELECT note FROM run_note WHERE kind = 'LEFT_OUT'"))
                .singleElement()
                .asString()
                .contains("crm");
    }

    private static List<String> ask(String sql) {
        return own.jdbc().sql(sql).query(String.class).list();
    }
}
