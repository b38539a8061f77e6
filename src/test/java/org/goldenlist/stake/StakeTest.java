package org.goldenlist.stake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.goldenlist.list.Explain;
import org.goldenlist.night.Shop;
import org.goldenlist.stake.StakeSettings.Lines;
import org.goldenlist.store.OnOneServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the step leaves in the tables, by hand: a line of 100 brings a net profit of 40. */
@OnOneServer
class StakeTest {

    private static final String NIGHT = "2025-03-05";

    private static StakeSettings settings(@Nullable String fixedCosts, @Nullable String keepingCost) {
        return new StakeSettings(
                5,
                fixedCosts == null ? null : new BigDecimal(fixedCosts),
                keepingCost == null ? null : new BigDecimal(keepingCost),
                new BigDecimal("10"),
                new BigDecimal("15"),
                Lines.of(10, 20, 25, 40, 40, 60),
                1_000,
                1);
    }

    /** Clients say where they live by their e-mail, and to whom they belong by their parent. */
    private static Shop shop(StakeSettings stake) {
        return Shop.open(options -> {
            options.withCare();
            options.stake = stake;
            options.mapping.put(
                    "customers.sql",
                    "SELECT id AS customer_id, name, email AS country, manager AS city, parent AS parent_id FROM client");
        });
    }

    private static void client(
            Shop shop, String id, @Nullable String country, @Nullable String city, @Nullable String parent) {
        shop.insert("client", "id", id, "name", "Client " + id, "email", country, "manager", city, "parent", parent);
    }

    private static void refer(Shop shop, String by, String client, String day) {
        shop.insert("referral", "by_whom", by, "client", client, "at", day + " 09:00:00");
    }

    private static void pin(Shop shop, String client, String until) {
        shop.own()
                .jdbc()
                .sql("INSERT INTO pin (customer_no, act, made_on, pinned_until, reason, made_by, made_at)"
                        + " SELECT customer_no, 'pin', '2025-03-01', ?, 'well met', 'mary', NOW(6) FROM customer"
                        + " WHERE customer_id = ?")
                .params(until, client)
                .update();
    }

    /** Ten clients, of whom client n brings n × 40 (and n × 100 of revenue); c10 and c9 are golden, c8 to c6 Cs. */
    private static Shop ten(StakeSettings stake) {
        Shop shop = shop(stake);
        for (int n = 1; n <= 10; n++) {
            client(shop, "c" + n, n > 7 ? "Ireland" : n > 4 ? "France" : null, n == 1 ? "Bonn" : " ", parentOf(n));
            shop.line("t" + n, "1", "2025-02-20 12:00:00", "c" + n, n + "00");
        }
        refer(shop, "c1", "c2", "2025-01-01");
        refer(shop, "c2", "c10", "2025-01-02");
        refer(shop, "c2", "c3", "2025-01-03");
        refer(shop, "c4", "c5", "2025-01-04");
        refer(shop, "c10", "c9", "2025-01-05");
        return shop;
    }

    /** c7 and c6 belong to head, who never buys, c5 to an unknown one, c4 and c3 to each other, c2 to himself. */
    private static @Nullable String parentOf(int n) {
        return switch (n) {
            case 7, 6 -> "holding";
            case 5 -> "nobody";
            case 4 -> "c3";
            case 3 -> "c4";
            case 2 -> "c2";
            default -> null;
        };
    }

    private static List<String> rows(Shop shop, String sql) {
        return shop.own().jdbc().sql(sql).query(String.class).list();
    }

    private static List<String> keys(Shop shop) {
        return rows(
                shop,
                "SELECT CONCAT_WS(' ', c.customer_id, REPLACE(k.why, ', ', '+'), k.net_profit_365, k.net_revenue_365,"
                        + " COALESCE(k.profit_share, '-'), COALESCE(k.revenue_share, '-'), k.branch_customers,"
                        + " k.branch_net_profit) FROM key_customer k JOIN customer c ON c.customer_no = k.customer_no"
                        + " ORDER BY k.net_profit_365 DESC, c.customer_id");
    }

    private static List<String> whatIf(Shop shop, String kind) {
        return rows(
                shop,
                "SELECT CONCAT_WS(' ', what, customers, net_profit, net_revenue, COALESCE(profit_share, '-'),"
                        + " COALESCE(running_days, '-'), referred_customers, referred_net_profit,"
                        + " COALESCE(cs_to_become_bs, '-'), COALESCE(winning_from, '-'), COALESCE(winning_to, '-'))"
                        + " FROM stake_what_if WHERE kind = '" + kind + "' ORDER BY place");
    }

    /**
     * Of 55 × 40 = 2,200 in all. c2's branch holds c10, c9 and c3, 22 × 40 = 880, at least the 360 of c9; c1's these and c2; c10's
     * the 360 of c9; c4's the 200 of c5, which is less. c6 is pinned.
     */
    @Test
    void keyCustomersAreGoldenPinnedOrHaveLeverage() {
        try (Shop shop = ten(settings("3650", "20"))) {
            shop.nights("2025-03-04", "2025-03-04");
            pin(shop, "c6", "2025-06-30");
            pin(shop, "c7", "2025-03-04");
            shop.nights(NIGHT, NIGHT);
            assertThat(keys(shop))
                    .containsExactly(
                            "c10 golden+leverage 400.0000 1000.0000 0.181818 0.181818 1 360.0000",
                            "c9 golden 360.0000 900.0000 0.163636 0.163636 0 0.0000",
                            "c6 pinned 240.0000 600.0000 0.109091 0.109091 0 0.0000",
                            "c2 leverage 80.0000 200.0000 0.036364 0.036364 3 880.0000",
                            "c1 leverage 40.0000 100.0000 0.018182 0.018182 4 960.0000");
        }
    }

    /**
     * c10: 400 ÷ (3,650 ÷ 365) = 40 days. The only B brings 360; the Cs 320, 280 and 240, on average 280: 400 ÷ 80 = 5 of them.
     * Keeping all costs 10 × 20, of which c10, with 1,000 of 5,500, has 36.36: winning another costs 10 to 15 times as much.
     */
    @Test
    void aKeyCustomerIsMeasuredByCostsAndByWhatItTakesToMakeItGood() {
        try (Shop shop = ten(settings("3650", "20"))) {
            shop.nights(NIGHT, NIGHT);
            assertThat(rows(shop, "SELECT CONCAT_WS(' ', average_b, average_c, customers, net_profit) FROM stake_base"))
                    .containsExactly("360.0000 280.0000 10 2200.0000");
            assertThat(whatIf(shop, "customer"))
                    .startsWith(
                            "c10 1 400.0000 1000.0000 0.181818 40.0 1 360.0000 5 363.6364 545.4545",
                            "c9 1 360.0000 900.0000 0.163636 36.0 0 0.0000 5 327.2727 490.9091");
            assertThat(whatIf(shop, "top"))
                    .containsExactly(
                            "1 1 400.0000 1000.0000 0.181818 40.0 1 360.0000 5 363.6364 545.4545",
                            "3 3 1080.0000 2700.0000 0.490909 108.0 0 0.0000 14 981.8182 1472.7273",
                            "5 5 1600.0000 4000.0000 0.727273 160.0 0 0.0000 20 1454.5455 2181.8182",
                            "10 10 2200.0000 5500.0000 1.000000 220.0 0 0.0000 28 2000.0000 3000.0000");
            assertThat(new Explain(shop.grading()).of("c10", null).ifWeLostThem())
                    .isNotNull()
                    .satisfies(stake -> {
                        assertThat(stake.why()).isEqualTo("golden, leverage");
                        assertThat(stake.runningDays()).isEqualByComparingTo("40");
                        assertThat(stake.csToBecomeBs()).isEqualTo(5);
                        assertThat(stake.referredNetProfit()).isEqualByComparingTo("360");
                    });
            assertThat(new Explain(shop.grading()).of("c8", null).ifWeLostThem())
                    .isNull();
        }
    }

    @Test
    void groupsAreCountriesOrElseCitiesParentsAndTreesEachCustomerOnce() {
        try (Shop shop = ten(settings(null, null))) {
            client(shop, "holding", "Ireland", null, null);
            shop.nights(NIGHT, NIGHT);
            assertThat(whatIf(shop, "country"))
                    .containsExactly(
                            "Ireland 3 1080.0000 2700.0000 0.490909 - 0 0.0000 14 - -",
                            "France 3 720.0000 1800.0000 0.327273 - 0 0.0000 9 - -",
                            "Bonn 1 40.0000 100.0000 0.018182 - 4 960.0000 1 - -");
            // c5 is alone with whom nobody knows
            assertThat(whatIf(shop, "parent"))
                    .containsExactly(
                            "holding 2 520.0000 1300.0000 0.236364 - 0 0.0000 7 - -",
                            "c3 2 280.0000 700.0000 0.127273 - 1 200.0000 4 - -");
            assertThat(whatIf(shop, "tree"))
                    .containsExactly(
                            "c1 5 1000.0000 2500.0000 0.454545 - 0 0.0000 13 - -",
                            "c4 2 360.0000 900.0000 0.163636 - 0 0.0000 5 - -");
            assertThat(rows(
                            shop,
                            "SELECT CONCAT_WS(' ', kind, what, customers, revenue_share) FROM concentration_group"
                                    + " WHERE kind <> 'segment' ORDER BY kind"))
                    .containsExactly("country Ireland 3 0.490909", "parent holding 2 0.236364", "tree c1 5 0.454545");
            assertThat(rows(shop, "SELECT SUM(profit_share) = 1 FROM stake_what_if WHERE kind = 'segment'"))
                    .containsExactly("1");
        }
    }

    @Test
    void anUnknownParentOfTwoHasANameAndNoNumber() {
        try (Shop shop = shop(settings(null, null))) {
            client(shop, "ann", null, null, "ghost");
            client(shop, "bob", null, null, "ghost");
            shop.line("a", "1", "2025-02-20 12:00:00", "ann", "100").line("b", "1", "2025-02-20 12:00:00", "bob", "50");
            shop.nights(NIGHT, NIGHT);
            assertThat(rows(
                            shop,
                            "SELECT CONCAT_WS(' ', what, COALESCE(customer_no, 'none'), customers) FROM stake_what_if"
                                    + " WHERE kind = 'parent'"))
                    .containsExactly("ghost none 2");
        }
    }

    @Test
    void whereAllAreOfOneCountryCitiesPartThem() {
        try (Shop shop = shop(settings(null, null))) {
            client(shop, "ann", "Ireland", "Cork", null);
            client(shop, "bob", "Ireland", "Sligo", null);
            client(shop, "eve", null, "Cork", null);
            client(shop, "who", "Ireland", null, null);
            client(shop, "old", "France", "Paris", null);
            for (String id : List.of("ann", "bob", "eve", "who")) {
                shop.line(id, "1", "2025-02-20 12:00:00", id, "100");
            }
            shop.nights(NIGHT, NIGHT);
            assertThat(
                            rows(
                                    shop,
                                    "SELECT CONCAT_WS(' ', what, customers) FROM stake_what_if WHERE kind = 'country' ORDER BY place"))
                    .containsExactly("Cork 2", "Sligo 1");
        }
    }

    /** 1000, 900, … of 5,500; the sum of squares from 1 to 10 is 385: 385 ÷ 55² × 10,000. */
    @Test
    void concentrationTonightAndAsOfMonthEnds() {
        try (Shop shop = ten(settings(null, null))) {
            shop.nights(NIGHT, NIGHT);
            String figures = " revenue_1, revenue_3, revenue_5, revenue_10, profit_1, profit_3, profit_10, herfindahl";
            String expected = "0.181818 0.490909 0.727273 1.000000 0.181818 0.490909 1.000000 1272.73";
            assertThat(rows(shop, "SELECT CONCAT_WS(' '," + figures + ") FROM concentration"))
                    .containsExactly(expected);
            assertThat(rows(shop, "SELECT CONCAT_WS(' ', as_of," + figures + ") FROM concentration_month"))
                    .containsExactly("2025-02-28 " + expected);
            assertThat(rows(shop, "SELECT CONCAT_WS(' ', light_1, light_3, light_10, light) FROM concentration"))
                    .containsExactly("AMBER RED RED RED");
        }
    }

    @Test
    void aDayReplacedTakesTheMonthBack() {
        try (Shop shop = ten(settings(null, null));
                Shop fresh = ten(settings(null, null))) {
            shop.nights(NIGHT, NIGHT);
            for (Shop one : List.of(shop, fresh)) {
                one.line("late", "1", "2025-02-25 12:00:00", "c1", "4500");
            }
            shop.nights("2025-03-06", "2025-03-06");
            fresh.nights(NIGHT, "2025-03-06");
            assertThat(rows(shop, "SELECT CONCAT_WS(' ', as_of, revenue_1) FROM concentration_month"))
                    .containsExactly("2025-02-28 0.460000");
            Shop.assertEqual(shop.tables(), fresh.tables());
        }
    }

    @Test
    void twiceIsOnce() {
        try (Shop shop = ten(settings("3650", "20"))) {
            shop.nights(NIGHT, NIGHT);
            var once = shop.tables();
            shop.nights(NIGHT, NIGHT);
            Shop.assertEqual(shop.tables(), once);
        }
    }

    @Test
    void whatIsNotKnownIsSaidOnceAndStaysOpen() {
        try (Shop shop = ten(settings(null, null))) {
            String said = "goldenlist.stake.yearly-fixed-costs is not set";
            assertThat(shop.night("2025-03-04").notes())
                    .anySatisfy(note -> assertThat(note).contains(said));
            assertThat(shop.night(NIGHT).notes()).noneMatch(note -> note.contains(said));
            assertThat(rows(
                            shop,
                            "SELECT CONCAT_WS(' ', COUNT(running_days), COUNT(winning_from), COUNT(winning_to))"
                                    + " FROM stake_what_if"))
                    .containsExactly("0 0 0");
            assertThat(rows(
                            shop,
                            "SELECT CONCAT_WS('|', COALESCE(model, 'none'), LEFT(note, 32), customers, net_profit,"
                                    + " years, COALESCE(expected_loss, '-')) FROM golden_risk"))
                    .containsExactly("none|By the plain average nobody leav|2|760.0000|0|-");
            assertThat(rows(shop, "SELECT bin FROM golden_risk_bin")).isEmpty();
        }
    }

    /** An hour for c1 costs 60, 6 for each of ten; of which c10, with 1,000 of 5,500, has 10.91. */
    @Test
    void keepingACustomerCostsWhatServingOneCostsWhereNobodySaysOtherwise() {
        try (Shop shop = ten(settings(null, null))) {
            shop.insert("contact", "client", "c1", "at", "2025-02-21 10:00:00", "minutes", 60);
            shop.nights(NIGHT, NIGHT);
            assertThat(rows(shop, "SELECT CONCAT_WS(' ', keeping_cost, keeping_cost_derived) FROM stake_base"))
                    .containsExactly("6.0000 1");
            assertThat(whatIf(shop, "top").get(0)).endsWith(" 109.0909 163.6364");
        }
    }

    @Test
    void aShopThatOnlyLosesHasNoShares() {
        try (Shop shop = shop(settings("3650", null))) {
            client(shop, "ann", null, null, null);
            shop.with(
                    "tx",
                    "t",
                    "line_id",
                    "1",
                    "at",
                    "2025-02-20 12:00:00",
                    "client",
                    "ann",
                    "category",
                    "goods",
                    "quantity",
                    1,
                    "net",
                    10,
                    "cost",
                    110);
            shop.nights(NIGHT, NIGHT);
            assertThat(keys(shop)).isEmpty();
            assertThat(whatIf(shop, "top")).containsExactly("1 1 -100.0000 10.0000 - -10.0 0 0.0000 - - -");
            assertThat(rows(
                            shop,
                            "SELECT CONCAT_WS(' ', COALESCE(profit_1, '-'), revenue_1, light) FROM concentration"))
                    .containsExactly("- 1.000000 RED");
        }
    }

    @Test
    void aShopWithoutASaleHasEmptyTables() {
        try (Shop shop = shop(settings("3650", "20"))) {
            client(shop, "ann", "Ireland", null, "ann");
            shop.nights(NIGHT, NIGHT);
            assertThat(rows(shop, "SELECT what FROM stake_what_if")).isEmpty();
            assertThat(rows(shop, "SELECT kind FROM concentration_group")).isEmpty();
            assertThat(rows(shop, "SELECT CONCAT_WS(' ', customers, COALESCE(light, '-')) FROM concentration"))
                    .containsExactly("0 -");
        }
    }

    /** A pinned customer who has not bought for a year is a key customer with nothing to lose but the name. */
    @Test
    void aPinnedCustomerWhoLapsedIsStillAKeyCustomer() {
        try (Shop shop = ten(settings("3650", "20"))) {
            client(shop, "old", null, null, null);
            shop.line("o", "1", "2023-02-20 12:00:00", "old", "900");
            shop.nights("2025-03-04", "2025-03-04");
            pin(shop, "old", "2025-06-30");
            shop.nights(NIGHT, NIGHT);
            assertThat(keys(shop)).contains("old pinned 0.0000 0.0000 0.000000 0.000000 0 0.0000");
            assertThat(whatIf(shop, "customer")).contains("old 1 0.0000 0.0000 0.000000 0.0 0 0.0000 0 0.0000 0.0000");
        }
    }
}
