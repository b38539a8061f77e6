package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A shop, and what becomes of its lines. */
abstract class AShop {

    static Shop SHOP;

    @BeforeAll
    static void open() {
        SHOP = Shop.open();
    }

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeEach
    void firstMorning() {
        SHOP.clear().client("ann").client("bob");
    }

    /** The facts of a customer's day, as: orders, sale lines, return lines, net revenue, returns, cost, uncosted. */
    static String fact(String day, String customer) {
        return SHOP.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', f.orders, f.sale_lines, f.return_lines, f.net_revenue, f.returns, f.cost,"
                        + " f.uncosted) FROM fact_customer_day f JOIN customer c ON c.customer_no = f.customer_no"
                        + " WHERE f.business_date = ? AND c.customer_id = ?")
                .params(day, customer)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    static List<String> quarantine() {
        return SHOP.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' | ', business_date, reason, line_key, net_amount, detail) FROM quarantine"
                        + " ORDER BY business_date, line_key, detail")
                .query(String.class)
                .list();
    }

    static <T> T metric(String customer, String column, Class<T> type) {
        return SHOP.own()
                .jdbc()
                .sql("SELECT m." + column + " FROM customer_metric m JOIN customer c ON c.customer_no = m.customer_no"
                        + " WHERE c.customer_id = ?")
                .param(customer)
                .query(type)
                .single();
    }

    static void night(String day) {
        NightSummary night = SHOP.night(day);
        assertThat(night.message()).isNull();
        assertThat(night.done()).isTrue();
    }
}
