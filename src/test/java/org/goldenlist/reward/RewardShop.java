package org.goldenlist.reward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;

/**
 * A company whose last night is that of 5 October 2026: A1, A2 and B1 were golden when the quarter began; A2 became a C on its second
 * day, and C1 an A.
 */
final class RewardShop implements AutoCloseable {

    private static final String TABLES = """
            INSERT INTO customer (customer_no, customer_id, known, name, counts_for) VALUES
                (11, 'A1', TRUE, 'Anna', NULL), (12, 'A2', TRUE, NULL, NULL), (13, 'B1', TRUE, 'Bob', NULL), (14, 'C1', TRUE, 'Cleo', NULL),
                (15, 'OLD', TRUE, 'Anna before', 'A1');
            INSERT IGNORE INTO source (source_no, name) VALUES (1, 'shop'), (2, 'till');
            INSERT INTO category VALUES (1, 'Wine'), (2, 'Tea');
            INSERT INTO grade_line VALUES ('2026-09-20', 'A', 900, 2, 0, 1000, 4000), ('2026-10-05', 'A', 900, 2, 0, 1000, 6000),
                ('2026-10-05', 'B', 400, 1, 0, 500, 2000), ('2026-10-05', 'C', 100, 1, 0, 50, 900);
            INSERT INTO movement (business_date, customer_no, kind, new_grade, new_lapsed, score, orders, net_revenue, returns, cost_to_serve,
                net_profit, policy, first_part, second_part, third_part, reason)
            SELECT '2026-09-20', customer_no, 'baseline', LEFT(customer_id, 1), FALSE, 0, 0, 0, 0, 0, 0, 'PROFIT', 0, 0, 0, ''
            FROM customer WHERE customer_no IN (11, 12, 13, 14);
            INSERT INTO movement (business_date, customer_no, kind, old_grade, new_grade, new_lapsed, score, orders, net_revenue, returns,
                cost_to_serve, net_profit, policy, first_part, second_part, third_part, reason)
            VALUES ('2026-10-02', 12, 'fall', 'A', 'C', FALSE, 0, 0, 0, 0, 0, 0, 'PROFIT', 0, 0, 0, ''),
                ('2026-10-02', 14, 'rise', 'C', 'A', FALSE, 0, 0, 0, 0, 0, 0, 'PROFIT', 0, 0, 0, '');
            INSERT INTO customer_grade VALUES (11, 'A', FALSE, '2026-09-20', 3000, 'A'), (12, 'C', FALSE, '2026-10-02', 2000, 'C'),
                (13, 'B', FALSE, '2026-09-20', 1000, 'B'), (14, 'A', FALSE, '2026-10-02', 4000, 'A');
            """;

    private final TestDatabase own = TestDatabase.migrated();
    private Path folder = Path.of("");

    private RewardShop() {}

    static RewardShop open() {
        return new RewardShop();
    }

    /** As if nothing had ever been planned; the catalogue goes into the folder. */
    RewardShop fill(Path home) {
        folder = home;
        for (String table : List.of(
                "customer",
                "category",
                "grade_line",
                "movement",
                "customer_grade",
                "customer_metric",
                "consent",
                "reward_plan",
                "reward_plan_row",
                "reward_ledger",
                "event_guest")) {
            own.run("DELETE FROM " + table);
        }
        own.run(TABLES);
        metric(11, 3_000, "1:50000,2:100", 1);
        metric(12, 2_000, "1:50000", 1);
        metric(13, 1_000, "2:100", 2);
        metric(14, 4_000, "2:100", 2);
        return this;
    }

    TestDatabase own() {
        return own;
    }

    private void metric(int customer, int profit, String categories, int main) {
        List<String> columns = own.jdbc()
                .sql(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name ="
                                + " 'customer_metric' AND is_nullable = 'NO' AND column_name NOT IN ('customer_no', 'as_of', 'gaps',"
                                + " 'category_revenue_365', 'net_profit_365')")
                .query(String.class)
                .list();
        own.jdbc()
                .sql(
                        "INSERT INTO customer_metric (customer_no, as_of, gaps, category_revenue_365, main_category_no, net_profit_365, "
                                + String.join(", ", columns) + ") VALUES (?, '2026-10-05', '', ?, ?, ?"
                                + ", 0".repeat(columns.size())
                                + ")")
                .params(customer, categories, main, profit)
                .update();
    }

    void consent(int customer, boolean granted, String day) {
        own.jdbc()
                .sql("REPLACE INTO consent VALUES (1, ?, 'letters', '', ?, ?)")
                .params(customer, granted, day)
                .update();
    }

    void catalogue(String text) throws IOException {
        Path file = folder.resolve(CatalogueFile.NAME);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    RewardOffice office(RewardSettings settings, String today) {
        return new RewardOffice(
                own.settings(),
                settings,
                Duration.ofSeconds(5),
                new ShippedFiles(folder),
                Clock.fixed(Instant.parse(today + "T09:00:00.123456789Z"), ZoneOffset.UTC),
                "ann");
    }

    RewardPlans plans() {
        return new RewardPlans(office(RewardSettings.usual(), "2026-10-06"));
    }

    RewardLedger ledger() {
        return new RewardLedger(office(RewardSettings.usual(), "2026-10-20"));
    }

    @Override
    public void close() {
        own.close();
    }
}
