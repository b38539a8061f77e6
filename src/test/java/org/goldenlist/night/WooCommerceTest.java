package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping of WooCommerce, on a handful of orders whose figures were worked out by hand. The company is in Berlin. */
class WooCommerceTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 7);

    @TempDir
    static Path folder;

    private static WooShop shop;
    private static SomeNights nights;

    @BeforeAll
    static void oneWeek() {
        shop = WooShop.open();
        goods();
        sales();
        refunds();
        buyers();
        notSales();
        nights = new SomeNights("woocommerce", shop.sales(), "Europe/Berlin", folder)
                .with("sources.shop.time-zone", "UTC")
                .with("company.currency", "EUR");
        nights.until(LAST);
    }

    @AfterAll
    static void close() {
        nights.close();
        shop.close();
    }

    private static void goods() {
        shop.product(10, "Espresso", 0, "4")
                .product(20, "Mug", 0, "2.00")
                .product(21, "Mug, red", 20, "0.5")
                .postMeta(21, "_cogs_value_is_additive", "yes")
                .product(22, "Mug, blue", 20, null)
                .product(23, "Mug, gold", 20, "3.00")
                .product(30, "Voucher", 0, null)
                .category(6, "Gifts", 20, 30)
                .category(5, "Coffee", 10, 30);
    }

    private static void sales() {
        shop.account(7, "anna.new@example.com")
                .order(100, "wc-completed", 7, "anna@example.com", "2026-03-01 22:00", "2026-03-02 10:00", "27.37")
                .billing(100, "Anna", "Ahrens", null, "Kiel")
                .shipping(100, "5", "0.95");
        shop.line(100, 10, 0, "2", "18", Map.of("_line_subtotal", "20", "_line_tax", "3.42", "_cogs_value", "8"));
        shop.order(101, "wc-processing", 0, "Berta@Example.com", "2026-03-02 23:29", "2026-03-02 23:30", "11.90")
                .order(102, "wc-completed", 0, " berta@example.COM", "2026-03-03 09:00", null, "25")
                .billing(101, "Berta", "Blum", "", "Bonn")
                .billing(102, "Berta", "Blum", "Blum & Co", "Ulm");
        shop.line(101, 20, 21, "1", "10", Map.of("_line_tax", "1.9"));
        shop.line(102, 30, 0, "1", "25", Map.of());
    }

    private static void refunds() {
        shop.order(108, "wc-refunded", 7, "anna.work@example.com", "2026-03-04 12:00", "2026-03-04 12:00", "59.50")
                .refund(200, 108, "2026-03-05 08:00", "-23.80")
                .refund(201, 108, "2026-03-06 08:00", "-35.70");
        int sold = shop.line(108, 10, 0, "5", "50", Map.of("_line_tax", "9.5", "_cogs_value", "20"));
        shop.line(200, 10, 0, "-2", "-20", Map.of("_line_tax", "-3.8", "_refunded_item_id", "" + sold));
        shop.order(109, "wc-completed", 0, "carl@example.com", "2026-03-04 13:00", "2026-03-04 13:00", "130.90")
                .shipping(109, "10", "1.9")
                .refund(202, 109, "2026-03-05 09:00", "-13.09")
                .refund(204, 109, "2026-03-06 09:00", "-11.90")
                .shipping(204, "-10", "-1.9");
        shop.line(109, 10, 0, "10", "100", Map.of("_line_tax", "19", "_cogs_value", "38.5"));
    }

    private static void buyers() {
        shop.account(8, "dora@example.com")
                .order(113, "wc-completed", 0, "dora@example.com", "2026-03-02 15:00", "2026-03-02 15:00", "12")
                .order(114, "wc-completed", 8, "dora@example.com", "2026-03-04 15:00", "2026-03-04 15:00", "19.04")
                .refund(203, 114, "2026-03-05 15:00", "-4.76");
        shop.line(113, 10, 0, "1", "12", Map.of("_cogs_value", "4"));
        int gold = shop.line(114, 20, 23, "2", "16", Map.of("_line_tax", "3.04"));
        shop.line(203, 20, 23, "0", "-4", Map.of("_line_tax", "-0.76", "_refunded_item_id", "" + gold));
        shop.order(110, "wc-completed", 0, null, "2026-03-05 10:00", "2026-03-05 10:00", "7")
                .order(111, "wc-completed", 0, "deleted@site.invalid", "2026-03-05 10:00", "2026-03-05 10:00", "3")
                .order(112, "wc-completed", 99, "", "2026-03-05 10:00", "2026-03-05 10:00", "9");
        shop.line(110, 10, 0, "1", "7", Map.of());
        shop.line(111, 20, 22, "1", "3", Map.of());
        shop.line(112, 20, 23, "1", "9", Map.of());
    }

    private static void notSales() {
        List<String> statuses =
                List.of("wc-cancelled", "wc-pending", "wc-on-hold", "wc-failed", "wc-checkout-draft", "trash");
        for (int i = 0; i < statuses.size(); i++) {
            shop.order(120 + i, statuses.get(i), 0, "no@example.com", "2026-03-03 10:00", "2026-03-03 10:00", "99");
            shop.line(120 + i, 10, 0, "1", "99", Map.of());
        }
        shop.refund(210, 120, "2026-03-04 10:00", "-99");
        shop.order(115, "wc-completed", 0, "carl@example.com", "2026-03-06 10:00", "2026-03-06 10:00", "5");
        shop.line(115, 10, 0, "1", "n/a", Map.of());
    }

    @Test
    void everyLineIsWhereItBelongs() {
        assertThat(facts("orders, sale_lines, return_lines, units, discount, net_revenue, cost, uncosted"))
                .containsExactly(
                        // 2 for 18 instead of 20; cost as WooCommerce kept it; shipping and tax do not count
                        "2026-03-02 anna@example.com 1 1 0 2.000 2.0000 18.0000 8.0000 0.0000",
                        "2026-03-02 dora@example.com 1 1 0 1.000 0.0000 12.0000 4.0000 0.0000",
                        // 23:30 UTC is half past midnight in Berlin; the mug costs 2.00 + 0.50, the voucher nobody
                        // knows
                        "2026-03-03 berta@example.com 2 2 0 2.000 0.0000 35.0000 2.5000 25.0000",
                        "2026-03-04 anna@example.com 1 1 0 5.000 0.0000 50.0000 20.0000 0.0000",
                        "2026-03-04 carl@example.com 1 1 0 10.000 0.0000 100.0000 38.5000 0.0000",
                        "2026-03-04 dora@example.com 1 1 0 2.000 0.0000 16.0000 6.0000 0.0000",
                        // guests: no address, and one that was erased
                        "2026-03-05  2 2 0 2.000 0.0000 10.0000 6.0000 0.0000",
                        // 2 of 5 came back: 2/5 of the cost of 20
                        "2026-03-05 anna@example.com 0 0 1 -2.000 0.0000 -20.0000 -8.0000 0.0000",
                        // 13.09 of 130.90, of which 100 were goods
                        "2026-03-05 carl@example.com 0 0 1 0.000 0.0000 -10.0000 0.0000 0.0000",
                        // 4 off, and nothing came back
                        "2026-03-05 dora@example.com 0 0 1 0.000 0.0000 -4.0000 0.0000 0.0000",
                        "2026-03-05 user 99 1 1 0 1.000 0.0000 9.0000 3.0000 0.0000",
                        // Carl's shipping was refunded too, which was never counted; of Anna:
                        // the rest of the order, 35.70, of which 30 were goods: 50 - 20 - 30 = 0
                        "2026-03-06 anna@example.com 0 0 1 0.000 0.0000 -30.0000 0.0000 0.0000");
    }

    private static List<String> facts(String columns) {
        return nights.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', f.business_date, c.customer_id, " + columns + ") FROM fact_customer_day f"
                        + " JOIN customer c ON c.customer_no = f.customer_no ORDER BY f.business_date, c.customer_id")
                .query(String.class)
                .list();
    }

    @Test
    void refundsNameTheOrderThatTheyTakeBack() {
        assertThat(ask(
                        "SELECT CONCAT_WS(' ', business_date, customer_id, transaction_id, return_lines, net) FROM v_returns"
                                + " ORDER BY 1"))
                .containsExactly(
                        "2026-03-05 anna@example.com S108 1 -20.0000",
                        "2026-03-05 carl@example.com S109 1 -10.0000",
                        "2026-03-05 dora@example.com S114 1 -4.0000",
                        "2026-03-06 anna@example.com S108 1 -30.0000");
    }

    @Test
    void whatCannotBeReadIsQuarantined() {
        assertThat(ask("SELECT CONCAT_WS(' ', business_date, reason, line_key) FROM quarantine"))
                .singleElement()
                .asString()
                .startsWith("2026-03-06 NO_AMOUNT S115");
        assertThat(ask("SELECT CONCAT_WS(' ', SUM(source_lines), SUM(source_net), SUM(fact_net), SUM(quarantine_lines))"
                        + " FROM day_total"))
                .containsExactly("15 186.0000 186.0000 1");
    }

    @Test
    void aCustomerIsAMailAddressWithTheNewestBillingAddress() {
        assertThat(ask("SELECT CONCAT_WS(', ', customer_id, name, kind, city) FROM customer WHERE known AND"
                        + " customer_no > 1 ORDER BY customer_id"))
                .containsExactly(
                        "anna@example.com, anna@example.com, person",
                        "berta@example.com, Blum & Co, business, Ulm",
                        "carl@example.com, carl@example.com, person",
                        "dora@example.com, dora@example.com, person");
        assertThat(ask("SELECT customer_id FROM customer WHERE NOT known")).containsExactly("user 99");
    }

    @Test
    void categoriesAreThoseOfTheProducts() {
        assertThat(ask("SELECT CONCAT_WS(' ', k.name, SUM(f.sale_lines), SUM(f.net_revenue)) FROM fact_category_day f"
                        + " JOIN category k ON k.category_no = f.category_no GROUP BY k.name ORDER BY k.name"))
                .containsExactly(
                        " 0 -40.0000", // refunded by amount alone
                        "Coffee 6 192.0000",
                        "Gifts 4 34.0000");
    }

    private static List<String> ask(String sql) {
        return nights.own().jdbc().sql(sql).query(String.class).list();
    }

    @Test
    void anOrderAndItsRefundAreInTheCurrencyOfTheOrder() {
        try (WooShop other = WooShop.open();
                SomeNights night = new SomeNights("woocommerce", other.sales(), "Europe/Berlin", folder)) {
            other.order(1, "wc-completed", 0, "emil@example.com", "2026-03-01 10:00", "2026-03-01 10:00", "5")
                    .refund(2, 1, "2026-03-01 12:00", "-2");
            other.line(1, 10, 0, "1", "5", Map.of());
            other.line(2, 10, 0, "-1", "-2", Map.of());
            other.sales().run("UPDATE wp_wc_orders SET currency = 'USD' WHERE id = 1;");
            night.with("sources.shop.time-zone", "UTC")
                    .with("company.currency", "USD")
                    .until(LocalDate.of(2026, 3, 1));
            assertThat(night.own()
                            .jdbc()
                            .sql("SELECT CONCAT_WS(' ', source_lines, source_net) FROM day_total")
                            .query(String.class)
                            .list())
                    .containsExactly("2 3.0000");
        }
    }

    @OnOneServer
    @Test
    void aGuestWhoOpensAnAccountStaysTheSameCustomer() {
        try (WooShop other = WooShop.open()) {
            other.order(1, "wc-completed", 0, "emil@example.com", "2026-03-01 10:00", "2026-03-01 10:00", "5");
            other.line(1, 10, 0, "1", "5", Map.of());
            try (SomeNights before = new SomeNights("woocommerce", other.sales(), "Europe/Berlin", folder)) {
                before.with("sources.shop.time-zone", "UTC")
                        .with("company.currency", "EUR")
                        .until(LocalDate.of(2026, 3, 1));
                other.account(1, "emil@example.com")
                        .order(2, "wc-completed", 1, "emil@example.com", "2026-03-02 10:00", "2026-03-02 10:00", "6");
                other.line(2, 10, 0, "1", "6", Map.of());
                before.until(LocalDate.of(2026, 3, 2));
                other.sales()
                        .jdbc()
                        .sql("UPDATE wp_users SET user_email = 'emil@other.example'")
                        .update();
                before.until(LocalDate.of(2026, 3, 3));
                assertThat(before.tables().metrics())
                        .containsOnlyKeys("emil@example.com")
                        .extractingByKey("emil@example.com")
                        .asString()
                        .contains("2026-03-01 2026-03-02 2");
                assertThat(before.tables().grades()).containsOnlyKeys("emil@example.com");
            }
        }
    }
}
