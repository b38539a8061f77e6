package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a day is found by an index, as the server itself plans it. */
class DateFilterTest {

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

    private WalkedShop large() {
        return shop.run("CREATE TABLE digit (x INT);")
                .run("INSERT INTO digit VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);")
                .run("""
                        INSERT INTO line SELECT CONCAT('o', a.x, b.x, c.x, d.x, e.x), '1', '2024-05-01 10:00:00', '7', NULL, NULL,
                          NULL, 1, 1.00, NULL FROM digit a, digit b, digit c, digit d, digit e WHERE e.x < 2;
                        """)
                .run("ANALYZE TABLE line;");
    }

    @Test
    void isContentWithAnIndex() {
        assertThat(large().remarks(Feed.TRANSACTIONS)).isEmpty();
    }

    /** The commonest schema there is: the date stands in the head, whose key the lines refer to. */
    @Test
    void findsAHeadWithoutAnIndexOnItsDateThoughItsKeyCouldJoin() {
        large().run("CREATE TABLE head (tx VARCHAR(20) PRIMARY KEY, day DATETIME);")
                .run("INSERT INTO head SELECT DISTINCT tx, at FROM line;")
                .run("CREATE INDEX line_by_tx ON line (tx);")
                .run("ANALYZE TABLE head, line;");
        shop.maps(
                "transactions",
                "SELECT l.tx AS transaction_id, n AS line_id, h.day AS sold_at, client AS customer_id, quantity,"
                        + " net AS net_amount FROM head h JOIN line l ON l.tx = h.tx WHERE h.day >= :from AND h.day < :to");
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .anySatisfy(remark -> assertThat(remark).contains("CREATE INDEX head_by_day ON head (day)."));
    }

    @Test
    void isContentWithASmallTable() {
        assertThat(shop.run("ALTER TABLE line DROP KEY by_at;").remarks(Feed.TRANSACTIONS))
                .isEmpty();
    }

    @Test
    void namesTheTableAndTheIndexThatWouldHelp() {
        large().run("ALTER TABLE line DROP KEY by_at;").run("ANALYZE TABLE line;");
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .singleElement()
                .asString()
                .matches(
                        "WARNING For one day of transactions\\.sql the server reads the whole table line, about [0-9,]{6}"
                                + " rows: the date filter finds no index to use\\. To mend it, let who looks after that database"
                                + " run: CREATE INDEX line_by_at ON line \\(at\\)\\.");
        String[] others = {
            "FROM line WHERE at >= :from AND at < :to",
            "FROM `line` AS l WHERE :from <= l.`at` AND l.at < :to",
            "FROM (SELECT * FROM line k WHERE k.at >= :from AND k.at < :to) l",
            "FROM client c JOIN line l ON 1 = 1 WHERE l.at BETWEEN :from AND :to - INTERVAL 1 SECOND"
        };
        for (String from : others) {
            shop.maps(
                    "transactions",
                    "SELECT tx AS transaction_id, n AS line_id, at AS sold_at, client AS customer_id, quantity,"
                            + " net AS net_amount " + from);
            assertThat(shop.remarks(Feed.TRANSACTIONS))
                    .as(from)
                    .anySatisfy(remark ->
                            assertThat(remark).matches("(?s).*CREATE INDEX line_by_at ON `?line`? \\(at\\)\\."));
        }
    }

    @Test
    void takesAFunctionRoundTheColumnForAWarningByItself() {
        String said =
                "WARNING The date filter of transactions.sql puts a function round its column: DATE(l.at). No index"
                        + " helps such a filter, so every day costs a look at the whole table. Filter by the bare column:"
                        + " column >= :from AND column < :to.";
        shop.with("transactions", "l.at >= :from AND l.at < :to", "DATE(l.at) >= :from AND DATE(l.at) < :to");
        assertThat(shop.remarks(Feed.TRANSACTIONS)).containsExactly(said);
        assertThat(large().remarks(Feed.TRANSACTIONS)).containsExactly(said);
    }

    @Test
    void letsTheBoundsBeConverted() {
        shop.with("transactions", "l.at >= :from", "l.at >= CAST(:from AS DATETIME)");
        assertThat(large().remarks(Feed.TRANSACTIONS)).isEmpty();
    }

    @Test
    void saysThatAViewCannotBeExplainedToAReader() {
        shop.run("CREATE VIEW sold AS SELECT * FROM line;").with("transactions", "FROM line l", "FROM sold l");
        assertThat(shop.remarks(Feed.TRANSACTIONS))
                .containsExactly(
                        "NOTE Whether a day of transactions.sql is found by an index cannot be asked: the server"
                                + " explains no query over a view to a user without SHOW VIEW on it.");
    }
}
