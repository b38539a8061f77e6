package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Grades and movements on the tables, night by night. */
@OnOneServer
class GradesTest {

    private static final Shop SHOP = Shop.open();

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeEach
    void firstMorning() {
        SHOP.clear();
    }

    private static List<String> movements(String customer) {
        return SHOP.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', m.business_date, m.kind, COALESCE(m.old_grade, '.'), m.new_grade,"
                        + " m.new_lapsed, m.reason) FROM movement m JOIN customer c ON c.customer_no = m.customer_no"
                        + " WHERE c.customer_id = ? ORDER BY m.business_date")
                .param(customer)
                .query(String.class)
                .list();
    }

    @Test
    void nightsDoneAgainEqualNightsDoneOnce() {
        for (int day = 1; day <= 5; day++) {
            String at = "2025-03-0" + day + " 12:00:00";
            for (int client = 0; client < 6; client++) {
                SHOP.line("t" + day + client, "1", at, "c" + client, "" + (1 + (client * 7 + day * 13) % 29 * day));
            }
        }
        SHOP.client("c0").client("c1").client("c2").client("c3").client("c5");
        SHOP.nights("2025-03-01", "2025-03-05");
        Map<String, List<String>> once = SHOP.tables();
        assertThat(once.get("movement")).as("grades do move").hasSizeGreaterThan(10);
        SHOP.nights("2025-03-05", "2025-03-05");
        Shop.assertEqual(SHOP.tables(), once);
        SHOP.nights("2025-03-02", "2025-03-05");
        Shop.assertEqual(SHOP.tables(), once);
        SHOP.nights("2025-03-01", "2025-03-05");
        Shop.assertEqual(SHOP.tables(), once);
    }

    /** Ten nights one by one, some of them again, and all of them in memory after a late line: the same, earned grades included. */
    @Test
    void heldGradesDoNotDependOnHowTheNightsWereDone() {
        try (Shop shop = Shop.open(options -> options.holding(3));
                Shop fresh = Shop.open(options -> options.holding(3))) {
            for (Shop one : List.of(shop, fresh)) {
                for (int day = 1; day <= 9; day++) {
                    String at = "2025-03-0" + day + " 12:00:00";
                    for (int client = 0; client < 8; client++) {
                        one.line("t" + day + client, "1", at, "c" + client, "" + (day * client * 7 % 31 - 9));
                    }
                }
                for (int client = 0; client < 8; client++) {
                    one.client("c" + client);
                }
            }
            shop.nights("2025-03-05", "2025-03-08");
            shop.nights("2025-03-07", "2025-03-08");
            shop.line("late", "1", "2025-03-02 13:00:00", "c3", "40");
            fresh.line("late", "1", "2025-03-02 13:00:00", "c3", "40");
            shop.nights("2025-03-09", "2025-03-09");
            fresh.nights("2025-03-05", "2025-03-09");
            Map<String, List<String>> expected = fresh.tables();
            Shop.assertSameGrades(shop, fresh);
            assertThat(expected.get("earned_grade"))
                    .as("the two nights before the first too")
                    .anyMatch(row -> row.contains("2025-03-04"));
            assertThat(fresh.own()
                            .jdbc()
                            .sql("SELECT SUM(held) FROM grade_line")
                            .query(Integer.class)
                            .single())
                    .as("some are held")
                    .isGreaterThan(3);
        }
    }

    @Test
    void aCustomerLapsesOnTheDayThatTheLastOrderIsAYearOldAndReturns() {
        SHOP.client("ann")
                .client("bob")
                .line("a", "1", "2024-03-01 09:00", "ann", "500")
                .line("b", "1", "2025-02-27 09:00", "bob", "10")
                .line("r", "1", "2025-03-01 09:00", "ann", "-5")
                .line("c", "1", "2025-03-02 09:00", "ann", "1000");
        SHOP.nights("2025-02-28", "2025-03-02");
        assertThat(movements("ann"))
                .containsExactly(
                        "2025-02-28 baseline . A 0 first night: the list as it stands",
                        "2025-03-01 lapse A E 1 no order in 365 days; the last was on 2024-03-01",
                        "2025-03-02 return E A 0 ordered again after more than a year; 394 above the A line");
        assertThat(movements("bob"))
                .containsExactly(
                        "2025-02-28 baseline . D 0 first night: the list as it stands",
                        "2025-03-01 rise D A 0 profit unchanged, the line moved; 4.00 above the A line",
                        "2025-03-02 fall A D 0 profit unchanged, the line moved; on the C line, which must be exceeded");
    }

    @Test
    void whoseOnlyOrderIsTakenOutOfTheBooksWasNeverGradedAndWhoseRecordIsTakenOutIsGone() {
        SHOP.client("ann")
                .client("bob")
                .client("cid")
                .line("a", "1", "2025-03-01 09:00", "ann", "500")
                .line("b", "1", "2025-03-01 09:00", "bob", "10");
        SHOP.line("c", "1", "2025-02-01 09:00", "cid", "20");
        SHOP.nights("2025-03-01", "2025-03-01");
        SHOP.sales().jdbc().sql("DELETE FROM line WHERE tx = 'a'").update();
        SHOP.sales().jdbc().sql("DELETE FROM client WHERE id = 'cid'").update();
        SHOP.nights("2025-03-02", "2025-03-02");
        assertThat(movements("ann")).isEmpty();
        assertThat(movements("bob")).containsExactly("2025-03-01 baseline . A 0 first night: the list as it stands");
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM customer_grade")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(SHOP.own()
                        .jdbc()
                        .sql("SELECT COUNT(*) FROM customer_metric")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        SHOP.sales().jdbc().sql("DELETE FROM client WHERE id = 'bob'").update();
        SHOP.nights("2025-03-03", "2025-03-03");
        assertThat(movements("bob").get(1))
                .isEqualTo("2025-03-03 gone A - 0 no order left, or no record of the customer any more");
    }

    @Test
    void aDayThatDropsOutAfterAYearIsTheReasonOfAFall() {
        SHOP.client("ann")
                .client("bob")
                .client("cid")
                .line("a", "1", "2024-03-01 09:00", "ann", "1000")
                .line("a2", "1", "2025-01-01 09:00", "ann", "100")
                .line("b", "1", "2025-01-01 09:00", "bob", "500")
                .line("c", "1", "2025-01-01 09:00", "cid", "10");
        SHOP.nights("2025-02-28", "2025-03-01");
        assertThat(movements("ann").get(1))
                .isEqualTo(
                        "2025-03-01 fall A C 0 profit −400 since 2025-02-28: 1 order fewer −220, smaller orders −180;"
                                + " on the B line, which must be exceeded");
    }
}
