package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of sound lines. */
class FactsTest extends AShop {

    @Test
    void anOrderIsCountedOnceHoweverManyLinesItHas() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "10.00")
                .line("t1", "2", "2025-03-01 09:00:00", "ann", "20.00")
                .line("t1", "3", "2025-03-01 17:00:00", "ann", "0.50")
                .line("t2", "1", "2025-03-01 18:00:00", "ann", "5.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).isEqualTo("2 4 0 35.5000 0.0000 21.3000 0.0000");
    }

    @Test
    void aReturnIsNoOrderAndRefreshesNoRecency() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "10.00")
                .line("r1", "1", "2025-03-03 09:00:00", "ann", "-4.00");
        SHOP.nights("2025-03-01", "2025-03-03");
        assertThat(fact("2025-03-03", "ann")).isEqualTo("0 0 1 -4.0000 -4.0000 -2.4000 0.0000");
        assertThat(metric("ann", "last_order", LocalDate.class)).isEqualTo("2025-03-01");
        assertThat(metric("ann", "orders_life", Integer.class)).isEqualTo(1);
        assertThat(metric("ann", "net_revenue_life", BigDecimal.class)).isEqualByComparingTo("6");
    }

    @Test
    void aCancelledOrderLeavesItsOrderButNoRevenue() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "10.00")
                .line("t1", "2", "2025-03-01 10:00:00", "ann", "-10.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).isEqualTo("1 1 1 0.0000 -10.0000 0.0000 0.0000");
    }

    @Test
    void aLineForNothingIsNoOrder() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", "ann", "0.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).isEqualTo("0 1 0 0.0000 0.0000 0.0000 0.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM customer_grade")
                        .query(Integer.class)
                        .single())
                .as("nobody has ordered")
                .isZero();
    }

    @Test
    void aTransactionOnTwoDaysIsAnOrderOnEach() {
        SHOP.line("t1", "1", "2025-03-01 23:59:59.999999", "ann", "10.00")
                .line("t1", "1", "2025-03-02 00:00:00", "ann", "20.00");
        SHOP.nights("2025-03-01", "2025-03-02");
        assertThat(fact("2025-03-01", "ann")).startsWith("1 1 0 10.0000");
        assertThat(fact("2025-03-02", "ann")).startsWith("1 1 0 20.0000");
        assertThat(quarantine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sale, 1, 10, 1 1 0 10.0000 0.0000",
        "SALE, -1, -10, 0 1 0 -10.0000 0.0000",
        "Return, -1, -10, 0 0 1 -10.0000 -10.0000",
        ", -1, -10, 0 0 1 -10.0000 -10.0000",
        ", 1, 10, 1 1 0 10.0000 0.0000",
        "'  ', 1, 10, 1 1 0 10.0000 0.0000",
        ", 1, -10, 0 0 1 -10.0000 -10.0000"
    })
    void theKindIsSaidOrSeenByTheSign(String kind, int quantity, BigDecimal net, String expected) {
        SHOP.with(
                "tx",
                "t",
                "line_id",
                "1",
                "at",
                "2025-03-01 09:00:00",
                "client",
                "ann",
                "kind",
                kind,
                "quantity",
                quantity,
                "net",
                net);
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).startsWith(expected);
    }

    @Test
    void guestsAreCountedTogetherAndNeverGraded() {
        SHOP.line("t1", "1", "2025-03-01 09:00:00", null, "10.00")
                .line("t2", "1", "2025-03-01 09:00:00", "   ", "5.00")
                .line("t3", "1", "2025-03-01 09:00:00", "ann", "1.00");
        night("2025-03-01");
        assertThat(fact("2025-03-01", "")).startsWith("2 2 0 15.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT CONCAT(guest_lines, ' ', guest_net, ' ', fact_net) FROM day_total")
                        .query(String.class)
                        .single())
                .isEqualTo("2 15.0000 16.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM customer_metric")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCostIsThatOfTheLineElseOfTheProductElseNotKnown() {
        SHOP.insert("product", "id", "tea", "category", "drinks", "unit_cost", new BigDecimal("0.33335"));
        SHOP.with(
                        "tx",
                        "a",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "ann",
                        "product",
                        "tea",
                        "quantity",
                        3,
                        "net",
                        9,
                        "cost",
                        0)
                .with(
                        "tx",
                        "b",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "bob",
                        "product",
                        "tea",
                        "quantity",
                        "2.5",
                        "net",
                        9)
                .with(
                        "tx",
                        "c",
                        "line_id",
                        1,
                        "at",
                        "2025-03-01 09:00",
                        "client",
                        "cid",
                        "product",
                        "ale",
                        "quantity",
                        1,
                        "net",
                        9);
        night("2025-03-01");
        assertThat(fact("2025-03-01", "ann")).as("a cost of nothing is a cost").endsWith("0.0000 0.0000");
        assertThat(fact("2025-03-01", "bob")).as("0.3334 × 2.5").endsWith("0.8335 0.0000");
        assertThat(fact("2025-03-01", "cid")).as("nobody knows").endsWith("0.0000 9.0000");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT GROUP_CONCAT(c.name ORDER BY f.customer_no) FROM fact_category_day f"
                                + " JOIN category c ON c.category_no = f.category_no WHERE c.name <> ''")
                        .query(String.class)
                        .single())
                .isEqualTo("drinks,drinks");
    }
}
