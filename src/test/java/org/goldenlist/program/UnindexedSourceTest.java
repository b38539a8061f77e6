package org.goldenlist.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.goldenlist.program.Program.Outcome;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of sales in which no index finds a day: every query looks at all of it, so there had better be few. */
class UnindexedSourceTest {

    private static final String SALES = """
            CREATE TABLE sale (no INT PRIMARY KEY, sold_at DATETIME NOT NULL, buyer INT NULL, net DECIMAL(12,2) NOT NULL);
            INSERT INTO sale
            WITH RECURSIVE n AS (SELECT 0 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 149)
            SELECT a.i * 150 + b.i, TIMESTAMPADD(MINUTE, 71 * (a.i * 150 + b.i), '2022-06-01 00:30:00'),
                   NULLIF(MOD(a.i * b.i, 40), 7), 1 + MOD(a.i * 7 + b.i * 13, 9001) / 100
            FROM n a CROSS JOIN n b;
            ANALYZE TABLE sale;
            """;

    @TempDir
    private Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private TestDatabase sales;
    private Wire wire;

    @BeforeEach
    void threeYearsOfSales() {
        sales = TestDatabase.empty().run(SALES);
        wire = new Wire(sales.url());
        wire.listen(statement -> {
            if (statement.contains("FROM sale") && !statement.startsWith("EXPLAIN") && !statement.contains("LIMIT 0")) {
                asked.add(statement);
            }
            return true;
        });
    }

    @AfterEach
    void close() {
        wire.close();
        sales.close();
    }

    private Program program(String name, TestDatabase own) {
        String reader = sales.userWith("SELECT");
        return new Program(folder.resolve(name))
                .set("sources.shop.mapping", "plain")
                .set("sources.shop.url", wire.url())
                .set("sources.shop.user", reader)
                .set("sources.shop.password", reader)
                .set("database.url", own.url())
                .set("database.user", own.user())
                .set("database.password", own.password())
                .set("extract.compare-everything-on", "SUNDAY")
                .file(
                        "home/sql/sources/plain/transactions.sql",
                        "SELECT no AS transaction_id, 1 AS line_id, sold_at, buyer AS customer_id, 1 AS quantity, net AS net_amount FROM sale"
                                + " WHERE sold_at >= :from AND sold_at < :to")
                .file(
                        "home/sql/sources/plain/customers.sql",
                        "SELECT DISTINCT buyer AS customer_id, buyer AS name FROM sale WHERE buyer IS NOT NULL");
    }

    private static List<String> ofLines(List<String> statements) {
        return statements.stream()
                .filter(statement -> statement.contains("sold_at"))
                .toList();
    }

    @Test
    void aFirstLoadAndTheNightsAfterItAreAFewPassesAndGiveTheSameFacts() {
        try (TestDatabase own = TestDatabase.empty();
                TestDatabase indexed = TestDatabase.empty()) {
            Program program = program("unindexed", own);

            Outcome first = program.run("run", "grading", "--date", "2025-05-21");
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out())
                    .contains("in as few passes over the whole table as memory allows: 2, one to add up");
            assertThat(ofLines(asked))
                    .as("the future, the first day, sums, lines")
                    .hasSizeLessThanOrEqualTo(4);

            asked.clear();
            sales.run("UPDATE sale SET net = net + 1 WHERE DATE(sold_at) IN ('2025-05-02', '2025-05-11');");
            Outcome night = program.run("run", "grading", "--date", "2025-05-22");
            assertThat(night.code()).as(night.err()).isZero();
            assertThat(ofLines(asked))
                    .as("the future, the sums of the look-back, sums and lines of three days far apart")
                    .hasSizeLessThanOrEqualTo(4);

            sales.run("UPDATE sale SET net = net - 1 WHERE DATE(sold_at) IN ('2025-05-02', '2025-05-11');");
            sales.run("CREATE INDEX sale_by_sold_at ON sale (sold_at);");
            sales.run("ANALYZE TABLE sale;");
            asked.clear();
            Program other = program("indexed", indexed);
            assertThat(other.run("run", "grading", "--date", "2025-05-21").code())
                    .isZero();
            assertThat(ofLines(asked)).as("a block for each thousand lines").hasSizeGreaterThan(20);
            sales.run("UPDATE sale SET net = net + 1 WHERE DATE(sold_at) IN ('2025-05-02', '2025-05-11');");
            assertThat(other.run("run", "grading", "--date", "2025-05-22").code())
                    .isZero();
            assertSameFacts(Tables.of(own), Tables.of(indexed));
        }
    }

    private static void assertSameFacts(Map<String, List<String>> one, Map<String, List<String>> other) {
        for (String table :
                List.of("fact_customer_day", "fact_category_day", "day_total", "customer_metric", "movement")) {
            assertThat(one.get(table)).as(table).isNotEmpty().isEqualTo(other.get(table));
        }
    }
}
