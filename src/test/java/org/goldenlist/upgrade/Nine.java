package org.goldenlist.upgrade;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenlist.store.OwnTables;
import org.goldenlist.store.TestDatabase;

/** The tables of a company of nine as of 30 June 2026, as a night would leave them. */
public final class Nine {

    private static final String NIGHT = """
            INSERT INTO customer (customer_no, customer_id, known, account_manager) VALUES (2, 'ann', TRUE, 'Mia'),
                (3, 'bob', TRUE, NULL), (4, 'cyd', TRUE, NULL), (5, 'dan', TRUE, NULL), (6, 'eve', TRUE, NULL),
                (7, 'fay', TRUE, NULL), (8, 'gus', TRUE, NULL), (9, 'hal', TRUE, NULL), (10, 'ida', TRUE, NULL);
            INSERT INTO category (category_no, name) VALUES (1, 'Tea'), (2, 'Cups'), (3, 'Sugar');
            INSERT INTO source (source_no, name) VALUES (1, 'shop');
            UPDATE metric_state SET as_of = '2026-06-30';
            INSERT INTO graded_night VALUES ('2026-06-30', 'PROFIT', 50, 3, 'CUSTOMERS');
            INSERT INTO grade_line VALUES ('2026-06-30', 'B', 200, 2, 0, 300, 800), ('2026-06-30', 'C', 100, 2, 0, 150, 320);
            INSERT INTO customer_grade VALUES (2, 'C', FALSE, '2026-06-30', 150, 'C'), (3, 'D', FALSE, '2026-06-30', 90, 'D'),
                (4, 'C', FALSE, '2026-06-30', 170, 'C'), (5, 'D', FALSE, '2026-06-30', -20, 'D'),
                (6, 'B', FALSE, '2026-06-30', 300, 'B'), (7, 'B', FALSE, '2026-06-30', 500, 'B'),
                (8, 'E', TRUE, '2026-06-30', 0, 'E'), (9, 'E', TRUE, '2026-06-30', 0, 'E'),
                (10, 'E', FALSE, '2026-06-30', -5, 'E');
            INSERT INTO watch_case VALUES
                (1, 4, 'past-rhythm', '2026-06-01', 'high', 900, 'silent', 'competitor', 'Ann', 'open', '2026-06-01', NULL),
                (2, 3, 'neglected', '2026-06-01', 'medium', 900, 'no', 'attention', 'Ann', 'open', '2026-06-01', NULL),
                (3, 2, 'past-rhythm', '2026-06-01', 'high', 900, 'silent', 'competitor', 'Ann', 'resolved', '2026-06-01', NULL);
            INSERT INTO offer VALUES (1, '2026-06-01', 1, 3, NULL, NULL, '2026-06-05', 5), (1, '2026-06-01', 2, 3, NULL, NULL, NULL, 5),
                (1, '2025-06-30', 1, 3, NULL, NULL, '2025-07-05', 5);
            INSERT INTO customer_goodwill VALUES (3, 2, 1, 1, 0, 2, 1, 2);
            """;

    private Nine() {}

    /** In place of whatever is there. */
    public static void write(TestDatabase own) {
        OwnTables.of(
                        OwnTables.UPGRADES,
                        OwnTables.GRADES,
                        OwnTables.WATCH,
                        List.of("customer_metric", "category", "source"))
                .forEach(table -> own.run("DELETE FROM " + table));
        own.run("DELETE FROM offer;\nDELETE FROM customer_goodwill;\nDELETE FROM fact_category_day;\n"
                + "DELETE FROM customer WHERE customer_no > 1");
        own.run(NIGHT);
        metric(own, 2, "2025-06-30", "2026-06-20", 10, "150", "150", "0", "1:5000000");
        metric(own, 3, "2025-06-30", "2026-06-20", 8, "90", "90", "0", "1:3000000,2:1");
        metric(own, 4, "2025-06-30", "2026-06-20", 10, "170", "170", "0", "1:5000000,3:-7");
        metric(own, 5, "2025-06-30", "2026-06-20", 4, "-20", "-20", "30", "");
        metric(own, 6, "2025-06-30", "2026-06-20", 9, "300", "300", "0", "1:9000000,2:10000");
        metric(own, 7, "2025-06-30", "2026-06-20", 9, "500", "500", "0", "3:9000000");
        metric(own, 8, "2022-01-01", "2023-12-31", 0, "0", "900", "0", "");
        metric(own, 9, "2022-01-01", "2022-03-31", 0, "0", "200", "0", "");
        metric(own, 10, "2022-01-01", "2022-03-31", 0, "-5", "5000", "0", "");
    }

    /** A row of which all else is nothing; the customers active in 365 days bought once on each day. */
    private static void metric(
            TestDatabase own,
            int customer,
            String first,
            String last,
            int days,
            String year,
            String ever,
            String serve,
            String categories) {
        Map<String, String> given = new TreeMap<>(Map.of(
                "customer_no",
                "" + customer,
                "as_of",
                "2026-06-30",
                "first_order",
                first,
                "last_order",
                last,
                "active_days",
                "" + Math.max(2, days),
                "category_revenue_365",
                categories,
                "net_profit_365",
                year));
        given.put("net_profit_life", ever);
        given.put("orders_365", "" + days);
        given.put("orders_life", "" + Math.max(2, days));
        given.put("cost_to_serve_365", serve);
        int positive = Baskets.parse(categories).length;
        given.put("categories_365", "" + positive);
        own.jdbc()
                .sql("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = 'customer_metric' AND is_nullable = 'NO'")
                .query(String.class)
                .list()
                .forEach(column -> given.putIfAbsent(column, "0"));
        own.jdbc()
                .sql("INSERT INTO customer_metric (" + String.join(", ", given.keySet()) + ") VALUES ("
                        + given.keySet().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")")
                .params(List.copyOf(given.values()))
                .update();
    }
}
