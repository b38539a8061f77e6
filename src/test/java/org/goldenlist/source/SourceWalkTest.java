package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor sees in a shop: the first rows, what a day comes to, and each kind of fault. */
class SourceWalkTest {

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
    void findsNothingWrongWithASoundShop() {
        WalkedSource walked = shop.walk(WalkedShop.DAY, false, Clock.systemUTC().instant());
        assertThat(walked.remarks()).isEmpty();
        assertThat(walked.feeds()).flatExtracting(WalkedFeed::remarks).isEmpty();
        assertThat(walked.feeds()).extracting(WalkedFeed::rowCount).containsExactly(3L, 4L, 2L, 1L);
        assertThat(walked.clock())
                .startsWith("clock as ours (server ")
                .contains(", session +00:00); its tables are in Europe/Dublin (the company's)")
                .endsWith(": 23:30 on 2025-03-04 counts for 2025-03-04");
    }

    @Test
    void showsTheFirstRowsAsANightTakesThem() {
        WalkedFeed lines =
                shop.run("UPDATE line SET n = ' 1 ' WHERE tx = 't3';").feed(Feed.TRANSACTIONS);
        assertThat(lines.rows()).hasSize(4);
        Map<String, Object> tea = lines.rows().stream()
                .filter(row ->
                        row.get("transaction").equals("t1") && row.get("line").equals("1"))
                .findFirst()
                .orElseThrow();
        assertThat(tea.toString())
                .isEqualTo(
                        "{transaction=t1, line=1, sold_at=2025-03-04 09:00:00, business_date=2025-03-04, customer=7,"
                                + " product=p1, category=Leaves, kind=sale, quantity=2, net=10.00, discount=null, cost=3.00, left_out=null}");
        assertThat(lines.rows())
                .anySatisfy(
                        row -> assertThat(row).containsEntry("kind", "return").containsEntry("line", "1"))
                .anySatisfy(row ->
                        assertThat(row).containsEntry("transaction", "t2").containsEntry("customer", null));
        assertThat(shop.feed(Feed.CUSTOMERS).rows().get(0).toString())
                .isEqualTo("{customer_id=7, name=Ann, email=ann@a.example, customer_since=2020-01-02}");
    }

    @Test
    void saysWhatADayComesTo() {
        LineCounts counts = shop.feed(Feed.TRANSACTIONS).lines();
        assertThat(counts.lines()).isEqualTo(4);
        assertThat(counts.transactions()).isEqualTo(3);
        assertThat(counts.net()).isEqualByComparingTo("35.00");
        assertThat(counts.withCustomer()).isEqualTo(3);
        assertThat(counts.withRecord()).isEqualTo(3);
        assertThat(counts.withCategory()).isEqualTo(3);
        assertThat(counts.netWithCost()).isEqualByComparingTo("25.00");
        assertThat(counts.returns()).isEqualTo(1);
        assertThat(counts.quarantined()).isEmpty();
    }

    @Test
    void showsTheCurrenciesOfTheDayAndTheRateOfEach() {
        shop.with(
                        "transactions",
                        ", net AS net_amount",
                        ", net AS net_amount, CASE n WHEN 1 THEN 'USD' END AS currency")
                .maps("rates", "SELECT 'USD' AS currency, DATE('2025-03-01') AS rate_on, 0.5000 AS rate");
        WalkedFeed lines = shop.feed(Feed.TRANSACTIONS);
        assertThat(lines.remarks())
                .extracting(Remark::text)
                .hasSize(1)
                .first()
                .asString()
                .endsWith(": converted with the rate of 2025-03-01, 0.5.");
        assertThat(lines.rows())
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("currency", "USD")
                        .containsEntry("net", new java.math.BigDecimal("5.00")));
        assertThat(lines.lines()).isNotNull();
    }

    @Test
    void saysWhichRatesADayLacks() {
        shop.with("transactions", ", net AS net_amount", ", net AS net_amount, 'USD' AS currency")
                .maps("rates", "SELECT 'USD' AS currency, DATE('2025-01-01') AS rate_on, 0.5 AS rate");
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .containsExactly(
                        "PROBLEM There is no rate of USD for 2025-03-04 (the latest before it is of 2025-01-01, older"
                                + " than 7 days). One unit of each is worth so much in EUR; to mend it: goldenlist import rates"
                                + " FILE.csv, or give it in the feed rates of a source.");
    }

    @Test
    void countsTheReturnsThatNameTheirSale() {
        assertThat(shop.feed(Feed.TRANSACTIONS).lines().linkedReturns()).isZero();
        shop.with("transactions", ", net AS net_amount", ", net AS net_amount, 't1' AS returns_transaction_id");
        assertThat(shop.feed(Feed.TRANSACTIONS).lines().linkedReturns()).isEqualTo(1);
    }

    @Test
    void looksAtTheLastDayWithRowsUnlessItIsToldADay() {
        Instant later = Instant.parse("2025-06-01T10:00:00Z");
        LocalDate yesterday = LocalDate.of(2025, 5, 31);
        WalkedFeed found = WalkedShop.feed(shop.walk(yesterday, false, later), Feed.TRANSACTIONS);
        assertThat(found.day()).isEqualTo(WalkedShop.DAY);
        assertThat(found.rowCount()).isEqualTo(4);
        WalkedFeed told = WalkedShop.feed(shop.walk(yesterday, true, later), Feed.TRANSACTIONS);
        assertThat(told.day()).isEqualTo(yesterday);
        assertThat(told.rowCount()).isZero();
        assertThat(told.remarks())
                .containsExactly(Remark.note("sql/sources/shop/transactions.sql gives no row on 2025-05-31."));
        WalkedFeed none =
                WalkedShop.feed(shop.run("DELETE FROM line;").walk(yesterday, false, later), Feed.TRANSACTIONS);
        assertThat(none.day()).isNull();
        assertThat(none.remarks())
                .containsExactly(Remark.warning("sql/sources/shop/transactions.sql gives no line up to 2025-05-31:"
                        + " check its joins and its date filter."));
    }

    @Test
    void saysWhatWouldGoToQuarantineAndHowToMendIt() {
        shop.run("""
                        INSERT INTO line VALUES
                          ('t4', '1', '2025-03-04 13:00:00', '7', NULL, NULL, NULL, NULL, 4.00, NULL),
                          ('t5', '1', '2025-03-04 13:00:00', '7', NULL, NULL, 'return', 1, 6.50, NULL),
                          ('t6', '1', '2025-03-04 13:00:00', '7', NULL, NULL, 'gift', 1, 1.00, NULL),
                          ('t1', '2', '2025-03-04 09:00:00', '7', 'p2', 'Ware', NULL, 1, 20.00, 8.00),
                          ('t3', '1', '2025-03-04 12:00:00', '9', 'p1', NULL, 'return', -2, -9.00, -1.50);
                        """);
        WalkedFeed walked = shop.feed(Feed.TRANSACTIONS);
        assertThat(walked.lines().lines()).isEqualTo(9);
        assertThat(walked.lines().sound()).isEqualTo(4);
        assertThat(walked.lines().quarantined())
                .hasSize(5)
                .containsEntry("no readable quantity", 1)
                .containsEntry("the same line twice", 1)
                .containsEntry("the same key twice, with other values", 1);
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .contains(
                        "WARNING transactions.sql: 1 line would go to quarantine (20.00 net): the same line twice, such"
                                + " as t1 / 2; remove one of the two in the source, or mend a JOIN that gives it twice.",
                        "WARNING transactions.sql: 1 line would go to quarantine (4.00 net): no readable quantity, such"
                                + " as t4 / 1: quantity is empty; enter the quantity of the line.",
                        "WARNING transactions.sql: 1 line would go to quarantine (6.50 net): a return with a positive"
                                + " amount, such as t5 / 1: a return of 6.5000; give returns a negative quantity and a"
                                + " negative amount.");
    }

    @Test
    void countsADayThatHasVeryManyLines() {
        shop.run("CREATE TABLE digit (x INT);")
                .run("INSERT INTO digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);")
                .run("""
                        INSERT INTO line SELECT CONCAT('m', a.x, b.x, c.x), CONCAT(d.x, e.x), '2025-03-04 10:00:00', '7', NULL, NULL,
                          NULL, 1, 1.25, NULL FROM digit a, digit b, digit c, digit d, digit e;
                        """);
        LineCounts counts = shop.feed(Feed.TRANSACTIONS).lines();
        assertThat(counts.lines()).isEqualTo(100_004);
        assertThat(counts.transactions()).isEqualTo(1_003);
        assertThat(counts.net()).isEqualByComparingTo("125035.00");
        assertThat(counts.read()).isEqualTo(100_000);
        assertThat(counts.withRecord()).isEqualTo(counts.withCustomer()).isGreaterThan(99_990);
    }

    @Test
    void callsItAProblemWhereANightWouldRefuse() {
        shop.with("transactions", "l.at < :to", "l.at <= :to")
                .run("INSERT INTO line VALUES ('t9', '1', '2025-03-05 00:00:00', '7', NULL, NULL, NULL, 1, 1, NULL);");
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .containsExactly("PROBLEM The mapping transactions.sql was asked for 2025-03-04 and gave a line of"
                        + " 2025-03-05 00:00:00 (transaction t9): filter sold_at by >= :from AND < :to.");
    }

    @Test
    void namesCustomersOfLinesWhoAreNotInCustomers() {
        shop.run("DELETE FROM client WHERE id = '8';")
                .run("UPDATE line SET client = 'Q1' WHERE tx = 't1';")
                .run("INSERT INTO client VALUES ('q1', 'Quin', NULL, NULL);");
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .containsExactly("WARNING 2 of 2 customers with lines on 2025-03-04 have no row in customers, such as"
                        + " 8, Q1 (there is q1): they are measured, and not graded. Let customers.sql give them, by the"
                        + " same id to the letter.");
        assertThat(shop.feed(Feed.TRANSACTIONS).lines().withRecord()).isZero();
        assertThat(shop.feed(Feed.TRANSACTIONS).lines().withCustomer()).isEqualTo(3);
    }

    @Test
    void looksCustomersUpInAllSources(@TempDir Path elsewhere) {
        try (WalkedShop branch = WalkedShop.sound(elsewhere)) {
            shop.run("DELETE FROM client WHERE id <> '9';");
            assertThat(shop.feed(Feed.TRANSACTIONS).lines().withRecord()).isZero();
            WalkedFeed walked = WalkedShop.feed(shop.walkWith(branch), Feed.TRANSACTIONS);
            assertThat(walked.lines().withRecord()).isEqualTo(3);
            assertThat(walked.remarks()).isEmpty();
        }
    }

    @Test
    void saysThatNobodyCanBeGradedWhereAllAreGuests() {
        assertThat(shop.run("UPDATE line SET client = '';").remarks(Feed.TRANSACTIONS))
                .containsExactly("WARNING transactions.sql: no sound line of 2025-03-04 has a customer, so nobody could"
                        + " be graded. Give customer_id where the buyer is known.");
        assertThat(shop.run("DELETE FROM client;").remarks(Feed.CUSTOMERS))
                .containsExactly("WARNING customers.sql gives no row. Without customers there is nobody to grade: check"
                        + " its joins.");
    }

    @Test
    void cutsOffAQueryThatTakesTooLongAndGoesOn() {
        shop.run("CREATE TABLE digit (x INT);")
                .run("INSERT INTO digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);")
                .maps(
                        "products",
                        "SELECT id AS product_id FROM product p WHERE (SELECT COUNT(*) FROM digit a, digit b, digit c,"
                                + " digit d, digit e, digit f, digit g, digit h, digit i, digit j"
                                + " WHERE a.x + b.x + c.x + d.x + e.x + f.x + g.x + h.x + i.x + j.x"
                                + " <> LENGTH(p.id) - 99) > 0")
                .limit(Duration.ofSeconds(1));
        long begun = System.nanoTime();
        WalkedSource walked = shop.walk();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(WalkedShop.feed(walked, Feed.PRODUCTS).remarks())
                .containsExactly(Remark.warning("sql/sources/shop/products.sql: reading the first rows took longer than"
                        + " 1 s and was cut off; nothing more was asked of this feed. Look for a missing index, or allow"
                        + " more: --time-limit SECONDS."));
        assertThat(WalkedShop.feed(walked, Feed.CONTACTS).rowCount()).isEqualTo(1);
        assertThat(shop.database()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE '%digit a%'"
                                + " AND info NOT LIKE '%processlist%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
