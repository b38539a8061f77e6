package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that a feed should not have: each is told with how many, an example, and the mend. */
class FeedChecksTest {

    @TempDir
    Path home;

    private WalkedShop shop;

    @BeforeEach
    void open() {
        shop = WalkedShop.sound(home);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void keysThatComeTwice() {
        shop.run("INSERT INTO client VALUES ('7', 'Ann again', NULL, NULL), (' 7', 'And again', NULL, NULL);")
                .run("INSERT INTO talk VALUES (1, '8', '2025-03-03 11:00:00', 7);");
        assertThat(shop.remarks(Feed.CUSTOMERS))
                .contains(
                        "WARNING customers.sql: customer_id is not unique: 1 key stands in 3 rows, such as  7 (3 times)."
                                + " One row of each counts, the same one every night. Give each once; a JOIN that finds several"
                                + " rows is the usual cause.");
        assertThat(shop.remarks(Feed.CONTACTS))
                .containsExactly("WARNING contacts.sql: contact_id is not unique: 1 key stands in 2 rows, such as"
                        + " 1 (2 times). Each row counts, with its minutes or its cost. Give each once; a JOIN that finds"
                        + " several rows is the usual cause.");
    }

    @Test
    void requiredColumnsWithoutAValue() {
        shop.run(
                "INSERT INTO client VALUES (NULL, 'Nobody', NULL, NULL), ('', 'Nil', NULL, NULL), ('10', ' ', NULL, NULL);");
        assertThat(shop.remarks(Feed.CUSTOMERS))
                .containsExactly(
                        "WARNING customers.sql: the required column customer_id is NULL or empty in 2 rows, such as , NULL."
                                + " Such a row is left out: filter it away, or give the id.",
                        "WARNING customers.sql: the required column name is NULL or empty in 1 row, such as 10."
                                + " Give a value, or leave such rows out of the mapping.");
    }

    @Test
    void idsThatAPersonWouldTakeForOne() {
        shop.run(
                "INSERT INTO client VALUES ('a1', 'Al', NULL, NULL), ('A1', 'Alf', NULL, NULL), ('11 ', 'Eve', NULL, NULL);");
        assertThat(shop.remarks(Feed.CUSTOMERS))
                .containsExactly(
                        "WARNING customers.sql: customer_id has white space round it in 1 row, such as \"11 \". Plain"
                                + " blanks are dropped, and ids are compared to the letter after that: write TRIM(…) AS"
                                + " customer_id, here and in the other feeds alike.",
                        "WARNING customers.sql: 1 customer_id is spelt in several ways that differ in case alone, such as"
                                + " A1 and a1. Ids are compared to the letter, so these are different: if they are one,"
                                + " write UPPER(…) AS customer_id, here and in the other feeds alike.");
        assertThat(shop.run("UPDATE line SET product = 'P1' WHERE tx = 't3';").remarks(Feed.TRANSACTIONS))
                .singleElement()
                .asString()
                .contains("1 product_id is spelt in several ways", "such as P1 and p1.");
    }

    @Test
    void ofIdsThatAColumnComparesWithoutCaseToo() {
        shop.run("ALTER TABLE client CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;")
                .run("INSERT INTO client VALUES ('a1', 'Al', NULL, NULL), ('A1', 'Alf', NULL, NULL);");
        assertThat(shop.remarks(Feed.CUSTOMERS))
                .singleElement()
                .asString()
                .contains("1 customer_id is spelt in several ways", "such as A1 and a1.");
    }

    @Test
    void mailAddressesAndDatesThatCannotBeRead() {
        shop.run("""
                        INSERT INTO client VALUES ('10', 'Di', 'di at d.example', NULL), ('11', 'Ed', 'ed@local', '2031-01-01'),
                          ('12', 'Flo', '', NULL);
                        """)
                .run(
                        "SET SESSION sql_mode = '';\nINSERT INTO client VALUES ('13', 'Gus', NULL, '2024-00-00');\n"
                                + "INSERT INTO client VALUES ('14', 'Hal', NULL, '0000-00-00');\nSET SESSION sql_mode = DEFAULT;");
        assertThat(shop.remarks(Feed.CUSTOMERS))
                .containsExactly(
                        "WARNING customers.sql: email is no e-mail address in 2 rows, such as 10: di at d.example,"
                                + " 11: ed@local. Correct it in the source: a letter to it would not arrive.",
                        "WARNING customers.sql: customer_since is no date in 2 rows, such as 13: 2024-00-00,"
                                + " 14: 0000-00-00. It is read as not known: write NULLIF(customer_since, '0000-00-00'),"
                                + " or correct it.",
                        "WARNING customers.sql: customer_since is in the future in 1 row, such as 11: 2031-01-01."
                                + " Correct it in the source, or let the mapping give NULL.");
    }

    @Test
    void linesOfDaysToCome() {
        shop.run(
                "INSERT INTO line SELECT tx, n, '2025-04-01 08:00:00', client, product, category, kind, quantity, net, cost"
                        + " FROM line WHERE tx = 't1';");
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .containsExactly(
                        "WARNING transactions.sql: 2 rows are in the future, after 2025-03-05 10:05:00 there; the"
                                + " last is of 2025-04-01 08:00:00. Correct their dates, or the time zone of the source; each counts"
                                + " on its day, when that comes.");
    }

    @Test
    void clocksAndZonesThatDoNotAgree() {
        WalkedSource walked = shop.zone("America/New_York").walk();
        assertThat(walked.remarks())
                .singleElement()
                .satisfies(
                        remark -> assertThat(remark.text())
                                .startsWith("The clock of the server of the source shop is ")
                                .endsWith(
                                        " seconds ahead of ours; 120 seconds are allowed. Set both machines by a time server."));
        assertThat(walked.clock())
                .contains("in America/New_York (goldenlist.sources.shop.time-zone)")
                .endsWith(": 23:30 on 2025-03-04 counts for 2025-03-05");
    }

    @Test
    void timestampsInASourceThatIsNotReadAsUtc() {
        shop.run("ALTER TABLE line MODIFY at TIMESTAMP NULL;");
        String said =
                "WARNING The mapping transactions.sql gives sold_at as a TIMESTAMP, which arrives in UTC, and it is"
                        + " read as Europe/Dublin: some hours would fall on the wrong day. Set goldenlist.sources.shop.time-zone:"
                        + " UTC if all its dates are TIMESTAMP; otherwise convert this one: CONVERT_TZ(…, 'UTC', 'Europe/Dublin')"
                        + " AS sold_at.";
        assertThat(shop.remarks(Feed.TRANSACTIONS)).containsExactly(said);
        assertThat(shop.zone("UTC").remarks(Feed.TRANSACTIONS)).isEmpty();
        assertThat(shop.zone("America/New_York")
                        .with("transactions", "l.at AS sold_at", "DATE(l.at) AS sold_at")
                        .remarks(Feed.TRANSACTIONS))
                .anySatisfy(remark -> assertThat(remark)
                        .startsWith("WARNING The mapping transactions.sql gives sold_at as a DATE, which is midnight in"
                                + " America/New_York, and may be the day before in Europe/Dublin."));
    }
}
