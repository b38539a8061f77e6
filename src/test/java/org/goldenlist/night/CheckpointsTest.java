package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.Test;

/** Nights that are done again begin from the month-end before them, and from nothing that no longer holds. */
@OnOneServer
class CheckpointsTest {

    private static final String KEPT =
            "SELECT CONCAT_WS(' ', c.business_date, p.customer_id, s.net_profit, s.last_order) FROM checkpoint c"
                    + " JOIN checkpoint_score s ON s.business_date = c.business_date"
                    + " JOIN customer p ON p.customer_no = s.customer_no ORDER BY 1";

    private static Shop filled() {
        Shop shop = Shop.open(options -> options.costPerContactHour = new BigDecimal("60"));
        for (int i = 0; i < 7; i++) {
            shop.client("c" + i)
                    .line("OLD" + i, "1", "2024-03-0" + (1 + i % 6) + " 10:00:00", "c" + i, (7 - i) + "0")
                    .line("NEW" + i, "1", "2025-02-20 10:00:00", "c" + i, (2 + 2 * i) + "0");
        }
        return shop;
    }

    private static List<String> kept(Shop shop) {
        return shop.own().jdbc().sql(KEPT).query(String.class).list();
    }

    private static void assertSameGradesAndCheckpoints(Shop found, Shop expected) {
        Shop.assertSameGrades(found, expected);
        assertThat(kept(found)).isEqualTo(kept(expected));
    }

    /** Days of a year ago leave between the month-end and the first night that is done again. */
    @Test
    void whatIsKeptAtAMonthEndGivesTheNightsAfterIt() {
        try (Shop shop = filled();
                Shop fresh = filled()) {
            shop.nights("2025-02-26", "2025-03-06");
            assertThat(kept(shop)).hasSize(7).contains("2025-02-28 c0 36.0000 2025-02-20");
            shop.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1000");
            fresh.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1000");
            shop.nights("2025-03-07", "2025-03-07");
            fresh.nights("2025-02-26", "2025-03-07");
            assertSameGradesAndCheckpoints(shop, fresh);
        }
    }

    /** Whoever changes it by hand changes the nights: it is where they begin. */
    @Test
    void theNightsBeginThere() {
        try (Shop shop = filled()) {
            shop.nights("2025-02-26", "2025-03-06");
            shop.own().run("UPDATE checkpoint_score SET net_profit = net_profit + 5000");
            shop.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1");
            shop.nights("2025-03-07", "2025-03-07");
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT SUM(net_profit) FROM grade_line WHERE business_date = '2025-03-04'")
                            .query(BigDecimal.class)
                            .single())
                    .isGreaterThan(new BigDecimal("30000"));
        }
    }

    @Test
    void aLineBeforeTheMonthEndTakesItBackAndItIsKeptAnew() {
        try (Shop shop = filled();
                Shop fresh = filled()) {
            shop.nights("2025-02-26", "2025-03-06");
            shop.line("LATE", "1", "2025-02-27 10:00:00", "c0", "1000");
            fresh.line("LATE", "1", "2025-02-27 10:00:00", "c0", "1000");
            shop.nights("2025-03-07", "2025-03-07");
            fresh.nights("2025-02-26", "2025-03-07");
            assertThat(kept(shop)).contains("2025-02-28 c0 436.0000 2025-02-27");
            assertSameGradesAndCheckpoints(shop, fresh);
        }
    }

    @Test
    void aContactBeforeTheMonthEndTakesItBack() {
        try (Shop shop = filled();
                Shop fresh = filled()) {
            shop.nights("2025-02-26", "2025-03-06");
            for (Shop one : List.of(shop, fresh)) {
                one.insert("contact", "client", "c6", "at", "2025-02-27 10:00:00", "minutes", 30);
            }
            shop.nights("2025-03-07", "2025-03-07");
            fresh.nights("2025-02-26", "2025-03-07");
            assertSameGradesAndCheckpoints(shop, fresh);
        }
    }

    @Test
    void otherRatesDoNotBeginThere() {
        try (Shop shop = filled();
                Shop fresh = filled()) {
            for (Shop one : List.of(shop, fresh)) {
                one.insert("contact", "client", "c6", "at", "2025-02-27 10:00:00", "minutes", 30);
            }
            shop.nights("2025-02-26", "2025-03-06");
            for (Shop one : List.of(shop, fresh)) {
                one.change(options -> options.costPerContactHour = new BigDecimal("600"));
                one.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1");
            }
            shop.nights("2025-03-07", "2025-03-07");
            fresh.nights("2025-03-04", "2025-03-07");
            assertThat(linesSince(shop, "2025-03-04")).hasSize(20).isEqualTo(linesSince(fresh, "2025-03-04"));
        }
    }

    private static List<String> linesSince(Shop shop, String date) {
        return shop.tables().get("grade_line").stream()
                .filter(row -> row.compareTo("business_date=" + date) >= 0)
                .toList();
    }

    /** Also where it passes many, and grades nobody at their ends. */
    @Test
    void aRestatementKeepsTheLastThreeMonthEnds() {
        try (Shop shop = filled()) {
            shop.nights("2024-10-29", "2024-10-29").nights("2025-03-02", "2025-03-02");
            shop.line("LATE", "1", "2024-10-29 10:00:00", "c6", "1000");
            NightSummary sunday = shop.night("2025-03-09");
            assertThat(sunday.restatement()).isNotNull();
            assertThat(sunday.restatement().from()).hasToString("2024-10-29");
            assertThat(kept(shop))
                    .hasSize(21)
                    .contains(
                            "2024-12-31 c0 28.0000 2024-03-01",
                            "2025-01-31 c6 404.0000 2024-10-29",
                            "2025-02-28 c0 36.0000 2025-02-20",
                            "2025-02-28 c6 460.0000 2025-02-20");
        }
    }
}
