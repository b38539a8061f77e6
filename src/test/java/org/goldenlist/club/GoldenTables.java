package org.goldenlist.club;

import java.util.List;
import java.util.stream.Collectors;
import org.goldenlist.store.TestDatabase;

/** Our tables as a night leaves them, by hand. */
final class GoldenTables implements AutoCloseable {

    private final TestDatabase own = TestDatabase.migrated();
    private final String metrics;

    GoldenTables() {
        metrics = own
                .jdbc()
                .sql(
                        "SELECT CONCAT(column_name, ' ', data_type) FROM information_schema.columns WHERE table_schema ="
                                + " DATABASE() AND table_name = 'customer_metric' AND is_nullable = 'NO' ORDER BY ordinal_position")
                .query(String.class)
                .list()
                .stream()
                .skip(2)
                .map(column -> column.split(" ")[0])
                .collect(Collectors.joining(", "));
        own.run("INSERT INTO source (source_no, name) VALUES (1, 'shop');\n"
                + "INSERT INTO category VALUES (7, 'Wine');");
    }

    TestDatabase own() {
        return own;
    }

    void clear() {
        for (String table : List.of(
                "customer_grade",
                "customer_metric",
                "movement",
                "consent",
                "import_consents",
                "offer",
                "complaint",
                "contact",
                "referral",
                "referred_customer",
                "attention_night",
                "grade_line")) {
            own.run("DELETE FROM " + table + ";");
        }
        own.run("DELETE FROM customer WHERE customer_no > 1;\n"
                + "INSERT INTO grade_line VALUES ('2026-06-10', 'A', 0, 1, 0, 0, 0);");
    }

    void run(String script) {
        own.run(script);
    }

    /** A customer with a record, called Name and the id, of Cork, who first ordered on 2021-06-10. */
    GoldenTables customer(int number, String id) {
        run("INSERT INTO customer (customer_no, customer_id, known, name, city, country) VALUES (" + number + ", '" + id
                + "', TRUE, 'Name " + id + "', 'Cork', 'IE');\n"
                + "INSERT INTO customer_metric (customer_no, as_of, first_order, main_category_no, " + metrics
                + ") SELECT " + number + ", '2026-06-10', '2021-06-10', 7" + ", 0".repeat(metrics.split(",").length)
                + ";");
        return this;
    }

    /** A customer of the golden list, since a day. */
    GoldenTables golden(int number, String id, String grade, String since) {
        customer(number, id);
        run("INSERT INTO customer_grade VALUES (" + number + ", '" + grade + "', FALSE, '" + since + "', 1, '" + grade
                + "');");
        return moved(number, since, grade);
    }

    GoldenTables moved(int number, String day, String grade) {
        run("INSERT INTO movement SELECT '" + day + "', " + number + ", 'rise', NULL, '" + grade
                + "', NULL, FALSE, NULL, NULL, 1, 1, 1, 0, 0, 1, 'PROFIT', 1, 0, 0, '';");
        return this;
    }

    GoldenTables allows(int number, String... purposes) {
        for (String purpose : purposes) {
            run("INSERT INTO consent VALUES (1, " + number + ", '" + purpose + "', '', TRUE, '2026-01-01');");
        }
        return this;
    }

    @Override
    public void close() {
        own.close();
    }
}
