package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads who asks the doctor about the demo's shop. */
class DoctorTest {

    private static Shop shop;

    @TempDir
    Path folder;

    private TestDatabase own;
    private Program program;

    @BeforeAll
    static void openShop() {
        shop = Shop.open();
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    @BeforeEach
    void openProgram() {
        own = TestDatabase.empty();
        program = shop.program(folder, own);
    }

    @AfterEach
    void close() {
        own.close();
    }

    @Test
    void walksAHealthyShopOnOneScreen() {
        Outcome outcome = program.run("doctor");
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("ok       These feeds are mapped: customers, transactions, products, contacts")
                .contains("\nsource shop (")
                .containsPattern("\n  customers: 5\\d rows\n    customer_id  name ")
                .containsPattern(
                        "\n  transactions, 2025-06-\\d\\d: [0-9]+ lines?, [0-9]+ transactions?, net [0-9,.]+ EUR\n"
                                + "    transaction  line  sold_at +business_date  customer  product  category +kind +quantity +net .*\n")
                .containsPattern(
                        "\n    with a customer [0-9.]+ %, who is in customers [0-9.]+ %, with a category 100\\.0 %;"
                                + " cost known for [0-9.]+ % of net; \\d+ returns?; none to quarantine\n")
                .endsWith("\nNo problem, no warning: a night can run.\n");
        assertThat(outcome.out().lines()).hasSizeLessThan(60).allMatch(line -> line.length() <= 220);
        assertThat(own.jdbc().sql("SHOW TABLES").query().listOfRows()).isEmpty();
    }

    @OnOneServer
    @Test
    void looksAtOneFeedOfOneSourceOnOneDay() {
        Outcome outcome =
                program.run("doctor", "--source", "shop", "--feed", "transactions", "--date", Shop.LAST.toString());
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.out())
                .startsWith("\nsource shop (")
                .contains("\n  transactions, 2025-06-30")
                .doesNotContain("customers:", "products:", "documents go to");
        assertThat(program.run("doctor", "--quiet", "--date", Shop.LAST.toString()))
                .isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void givesAllOfItAsJson() throws IOException {
        JsonNode all =
                new ObjectMapper().readTree(program.run("doctor", "--json").out());
        assertThat(all).allSatisfy(one -> assertThat(one.get("level").asText()).isIn("ok", "note", "warning"));
        assertThat(all)
                .filteredOn(one -> one.path("feed").asText().equals("transactions"))
                .singleElement()
                .satisfies(lines -> {
                    assertThat(lines.get("source").asText()).isEqualTo("shop");
                    assertThat(lines.get("file").asText()).isEqualTo("sql/sources/example/transactions.sql");
                    assertThat(lines.get("business_date").asText()).startsWith("2025-06-");
                    assertThat(lines.get("lines").get("lines").asInt())
                            .isEqualTo(lines.get("row_count").asInt())
                            .isPositive();
                    assertThat(lines.get("rows")).isNotEmpty();
                    assertThat(lines.get("rows").get(0).get("transaction").asText())
                            .startsWith("S");
                    assertThat(lines.get("rows").get(0).get("net").isNumber()).isTrue();
                });
    }

    @Test
    void warnsWithoutRefusing() {
        program.file("home/sql/sources/own/customers.sql", "SELECT client_no AS customer_id, name FROM client LIMIT 10")
                .file("home/sql/sources/own/transactions.sql", """
                        SELECT o.order_no AS transaction_id, 1 AS line_id, o.ordered_at AS sold_at, o.client_no AS customer_id,
                               CONCAT('tea', CHAR(27 USING utf8mb4), '[31m') AS category, 1 AS quantity, 9 AS net_amount
                        FROM sales_order o JOIN sales_order_line l ON l.order_no = o.order_no
                        WHERE DATE(o.ordered_at) >= :from AND DATE(o.ordered_at) < :to
                        """)
                .set("sources.shop.mapping", "own");
        Outcome outcome = program.run("doctor");
        assertThat(outcome.code()).as(outcome.out()).isZero();
        assertThat(outcome.out())
                .contains(
                        "  WARNING  The date filter of sql/sources/own/transactions.sql puts a function round its column:"
                                + " DATE(o.ordered_at).")
                .contains(" would go to quarantine (")
                .contains(": the same line twice, such as ")
                .contains(" have no row in customers, such as ")
                .containsPattern("\nNo problem, \\d warnings: a night can run\\.\n$")
                .doesNotContain("\u001b");
        assertThat(program.run("doctor", "--quiet").out())
                .startsWith("  WARNING  ")
                .doesNotContain("ok  ");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(program.run("doctor", "--source", "shpo"))
                .isEqualTo(
                        new Outcome(64, "", "goldenlist: The settings have no source called shpo. Valid are: shop.\n"));
        assertThat(program.run("doctor", "--feed", "lines").err())
                .startsWith(
                        "goldenlist: Invalid value for option '--feed': 'lines'; valid are customers, transactions, ");
        assertThat(program.run("doctor", "--time-limit", "0").code()).isEqualTo(64);
        program.set("sources.shop.mapping", "sakila");
        assertThat(program.run("doctor", "--feed", "contacts"))
                .isEqualTo(new Outcome(
                        64,
                        "",
                        "goldenlist: No source gives the feed contacts: a mapping gives it by a file contacts.sql.\n"));
    }

    @Test
    void walksWhatCanBeWalkedWhereOneFeedIsWrong() {
        program.file("home/sql/sources/own/customers.sql", "SELECT client_no AS customer_id, nme AS name FROM client")
                .file(
                        "home/sql/sources/own/transactions.sql",
                        "SELECT order_no AS transaction_id, 1 AS line_id, ordered_at AS sold_at, client_no AS customer_id,"
                                + " 1 AS quantity, 9 AS net_amount FROM sales_order"
                                + " WHERE ordered_at >= :from AND ordered_at < :to")
                .set("sources.shop.mapping", "own");
        Outcome outcome = program.run("doctor");
        assertThat(outcome.code()).as(outcome.out()).isEqualTo(78);
        assertThat(outcome.out())
                .contains("PROBLEM  The mapping sql/sources/own/customers.sql cannot be run: Unknown column 'nme'")
                .containsPattern("\n  transactions, 2025-06-\\d\\d: \\d+ lines?, ")
                .contains("1 problem", ": a night would not start.");
    }
}
