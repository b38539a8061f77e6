package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.Test;

/** A shop and its till, each a source of its own, with customers of both. */
class TwoSourcesTest {

    private static Shop shopAndTill() {
        return Shop.open(options -> {
            String lines = options.mapping.get("transactions.sql");
            options.mapping.put("transactions.sql", lines + " AND tx NOT LIKE 'till%'");
            options.mapping.put("customers.sql", options.mapping.get("customers.sql") + " WHERE manager IS NULL");
            options.till.put("transactions.sql", lines + " AND tx LIKE 'till%'");
            options.till.put(
                    "customers.sql",
                    "SELECT id AS customer_id, CONCAT(name, ', of the till') AS name FROM client"
                            + " WHERE manager IS NULL AND id = 'ann' OR manager = 'till'");
        });
    }

    private static void sales(Shop shop) {
        shop.client("ann").client("bob").insert("client", "id", "tim", "name", "Tim", "manager", "till");
        shop.line("a", "1", "2025-03-01 12:00:00", "ann", "10")
                .line("till1", "1", "2025-03-01 12:30:00", "ann", "20")
                .line("till2", "1", "2025-03-01 12:30:00", "tim", "5");
    }

    @Test
    void aCustomerOfBothHasOneRecordAndTheSalesOfBoth() {
        try (Shop shop = shopAndTill()) {
            sales(shop);
            shop.nights("2025-03-01", "2025-03-01");
            assertThat(customers(shop)).containsExactly("ann: Client ann", "bob: Client bob", "tim: Tim, of the till");
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT CONCAT_WS(' ', s.name, c.customer_id, f.net_revenue) FROM fact_customer_day f"
                                    + " JOIN customer c ON c.customer_no = f.customer_no"
                                    + " JOIN source s ON s.source_no = f.source_no ORDER BY 1")
                            .query(String.class)
                            .list())
                    .containsExactly("shop ann 10.0000", "till ann 20.0000", "till tim 5.0000");
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT m.net_revenue_life FROM customer_metric m JOIN customer c"
                                    + " ON c.customer_no = m.customer_no WHERE c.customer_id = 'ann'")
                            .query(String.class)
                            .single())
                    .isEqualTo("30.0000");
            Map<String, List<String>> before = shop.tables();
            shop.nights("2025-03-01", "2025-03-01");
            Shop.assertEqual(shop.tables(), before);
        }
    }

    private static List<String> customers(Shop shop) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT(customer_id, ': ', name) FROM customer WHERE known AND customer_no > 1 ORDER BY 1")
                .query(String.class)
                .list();
    }

    @Test
    void whereOneOfThemGivesNobodyNobodyIsForgotten() {
        try (Shop shop = shopAndTill()) {
            sales(shop);
            shop.nights("2025-03-01", "2025-03-01");
            Map<String, List<String>> before = shop.tables();
            shop.sales()
                    .jdbc()
                    .sql("DELETE FROM client WHERE id IN ('ann', 'tim')")
                    .update();
            NightSummary night = shop.night("2025-03-02");
            assertThat(night.exitCode()).isEqualTo(ExitCode.DATA);
            assertThat(night.message()).startsWith("The feed customers of the source till gave nobody.");
            Shop.assertEqual(shop.tables(), before);
        }
    }
}
