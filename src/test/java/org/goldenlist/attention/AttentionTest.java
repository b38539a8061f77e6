package org.goldenlist.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.list.Explain;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.OwnTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Attention as a night leaves it in the tables. Four tenths of a line are profit, a minute of attention costs 1. The 365 days of the
 * date begin on 2024-03-11, its 90 days on 2024-12-11: ann, who ordered on the day before that, is one of the others, and bob is recent.
 */
@OnOneServer
class AttentionTest {

    private static final String DATE = "2025-03-10";

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(options -> options.withCare());
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void aYear() {
        shop.clear().client("ann").client("bob").client("cyd").client("dan");
        shop.line("T1", "1", "2024-01-10 09:00", "ann", "100")
                .line("T2", "1", "2024-12-10 09:00", "ann", "200")
                .line("T3", "1", "2025-02-01 09:00", "bob", "50")
                .line("T4", "1", "2025-02-10 09:00", "bob", "-10")
                .line("T5", "1", "2025-03-01 09:00", null, "1000");
        contact("ann", "2024-04-01 09:00", "10", "prices");
        contact("ann", "2025-01-05 09:00", "20", "A Thank-you for the order");
        contact("bob", "2025-01-20 09:00", "30", "samples");
        contact("bob", "2025-02-01 12:00", "5", null);
        contact("cyd", "2025-03-01 09:00", "15", "samples");
        spend("2025-01-01 09:00", "Prospects", "300");
        spend("2024-06-01 09:00", "recent", "40");
        spend("2025-03-10 23:00", "others", "20");
        spend("2024-03-10 23:00", "prospects", "999");
    }

    private static void contact(String client, String at, String minutes, @Nullable String subject) {
        shop.insert("contact", "client", client, "at", at, "minutes", minutes, "subject", subject);
    }

    private static void spend(String at, String purpose, String amount) {
        shop.insert("spend", "at", at, "purpose", purpose, "amount", amount);
    }

    private static void promise(String client, String made, String due, @Nullable String kept) {
        shop.insert("promise", "id", client + due, "client", client, "at", made, "due", due, "kept", kept);
    }

    private static NightSummary night(String date) {
        NightSummary night = shop.night(date);
        assertThat(night.message()).isNull();
        return night;
    }

    private static List<String> rows(String columns, String table) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', " + columns + ") FROM " + table)
                .query(String.class)
                .list();
    }

    private static List<String> balance(int days, String columns) {
        return rows(
                "audience, " + columns,
                "attention_balance WHERE days = " + days
                        + " ORDER BY FIELD(audience, 'prospects', 'recent', 'others')");
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>(shop.tables());
        tables.keySet().retainAll(OwnTables.ATTENTION);
        assertThat(tables).hasSize(OwnTables.ATTENTION.size());
        return tables;
    }

    @Test
    void contactsBeforeTheFirstOrderAreWithProspectsAndLaterOnesWithCustomers() {
        night(DATE);
        String columns = "contacts, minutes, contacts_share, minutes_share";
        assertThat(balance(365, columns))
                .containsExactly(
                        "prospects 2 45.0000 0.4000 0.5625",
                        "recent 1 5.0000 0.2000 0.0625",
                        "others 2 30.0000 0.4000 0.3750");
        assertThat(balance(90, "contacts, minutes"))
                .containsExactly("prospects 2 45.0000", "recent 1 5.0000", "others 1 20.0000");
        assertThat(balance(365, "customers")).containsExactly("prospects 2", "recent 1", "others 1");
    }

    @Test
    void profitIsOfWhoBroughtItAndGuestsAreNoCustomers() {
        night(DATE);
        assertThat(balance(365, "cost_to_serve, net_profit, net_profit_share"))
                .containsExactly(
                        "prospects 45.0000 -45.0000 -2.8125",
                        "recent 5.0000 11.0000 0.6875",
                        "others 30.0000 50.0000 3.1250");
        assertThat(balance(90, "cost_to_serve, net_profit"))
                .containsExactly("prospects 45.0000 -45.0000", "recent 5.0000 11.0000", "others 20.0000 -20.0000");
        assertThat(rows("SUM(net_profit_365)", "customer_metric"))
                .as("all three together")
                .containsExactly("16.0000");
    }

    @Test
    void theLastOrderSaysWhoIsRecentAndAllLaterDaysGoWithHim() {
        String columns = "customers, contacts, minutes, cost_to_serve, net_profit";
        night("2025-03-09");
        assertThat(balance(365, columns))
                .as("ann's order was 89 days ago")
                .contains("recent 2 3 35.0000 35.0000 61.0000", "others 0 0 0.0000 0.0000 0.0000");
        night(DATE);
        assertThat(balance(365, columns))
                .as("and now 90")
                .contains("recent 1 1 5.0000 5.0000 11.0000", "others 1 2 30.0000 30.0000 50.0000");
        shop.line("T7", "1", "2025-03-08 09:00", "ann", "10");
        night(DATE);
        assertThat(balance(365, columns))
                .as("an order that comes late takes all her days with it")
                .containsExactly(
                        "prospects 2 2 45.0000 45.0000 -45.0000",
                        "recent 2 3 35.0000 35.0000 65.0000",
                        "others 0 0 0.0000 0.0000 0.0000");
    }

    @Test
    void goodsThatComeBackBeforeTheFirstOrderAreOfAProspect() {
        shop.line("T0", "1", "2025-01-15 09:00", "bob", "-10").line("T8", "1", "2025-01-15 09:00", "cyd", "-20");
        night(DATE);
        assertThat(balance(365, "customers, net_profit"))
                .containsExactly("prospects 2 -57.0000", "recent 1 11.0000", "others 1 50.0000");
        assertThat(rows("sale, net_revenue, net_profit", "attention_sales WHERE year_no = 1 ORDER BY sale"))
                .containsExactly("first 50.0000 15.0000", "repeat 190.0000 46.0000");
    }

    @Test
    void moneySpentIsHeldAgainstWhoWasWonAndWhoWasKept() {
        spend("2025-02-01 09:00", "radio", "7");
        NightSummary night = night(DATE);
        assertThat(balance(365, "spend, spend_share"))
                .containsExactly("prospects 300.0000 0.8333", "recent 40.0000 0.1111", "others 20.0000 0.0556");
        String columns =
                "days, spend_winning, spend_keeping_recent, spend_keeping, spend_other, cost_to_serve_prospects,"
                        + " cost_to_serve_existing, won_customers, existing_customers, cost_to_win, cost_to_keep";
        assertThat(rows(columns, "attention_cost ORDER BY days"))
                .containsExactly(
                        "90 300.0000 0.0000 20.0000 7.0000 45.0000 25.0000 1 2 300.0000 22.5000",
                        "365 300.0000 40.0000 20.0000 7.0000 45.0000 35.0000 1 2 300.0000 47.5000");
        assertThat(night.notes())
                .contains("Money spent for purposes that goldenlist.attention does not name is in no cost to win or to"
                        + " keep: \"radio\".")
                .noneMatch(note -> note.contains("figures of attention"));
    }

    @Test
    void ofManyUnknownPurposesSomeAreNamed() {
        for (int i = 1; i <= 7; i++) {
            spend("2025-02-0" + i + " 09:00", i + "x".repeat(200), "1");
        }
        assertThat(night(DATE).notes())
                .filteredOn(note -> note.startsWith("Money spent for purposes"))
                .singleElement()
                .asString()
                .contains("\"1xxx", "\"5xxx")
                .endsWith(" and 2 more.")
                .hasSizeLessThan(1_000);
    }

    @Test
    void firstDaysAreHeldAgainstAllLaterOnesOfTwoYears() {
        night(DATE);
        String columns =
                "year_no, sale, from_date, to_date, orders, net_revenue, net_profit, COALESCE(net_revenue_share, '-'),"
                        + " COALESCE(net_profit_share, '-')";
        assertThat(rows(columns, "attention_sales ORDER BY year_no, sale"))
                .containsExactly(
                        "1 first 2024-03-11 2025-03-10 1 50.0000 15.0000 0.2083 0.2459",
                        "1 repeat 2024-03-11 2025-03-10 1 190.0000 46.0000 0.7917 0.7541",
                        "2 first 2023-03-12 2024-03-10 1 100.0000 40.0000 1.0000 1.0000",
                        "2 repeat 2023-03-12 2024-03-10 0 0.0000 0.0000 0.0000 0.0000");
    }

    @Test
    void whoCostsMoreThanHeBringsIsNamedWorstFirst() {
        shop.client("eve").line("T6", "1", "2025-03-01 09:00", "eve", "10");
        contact("eve", "2025-03-02 09:00", "60", null);
        night(DATE);
        assertThat(rows(
                        "l.place, c.customer_id, l.orders, l.net_revenue, l.returns, l.cost_to_serve, l.net_profit",
                        "attention_losing l JOIN customer c ON c.customer_no = l.customer_no ORDER BY l.place"))
                .containsExactly(
                        "1 eve 1 10.0000 0.0000 60.0000 -56.0000", "2 bob 1 40.0000 -10.0000 35.0000 -19.0000");
        assertThat(rows(
                        "as_of, recent_days, chances, active_customers, losing_customers, losing_net_profit,"
                                + " losing_cost_to_serve, losing_returns",
                        "attention_night"))
                .containsExactly("2025-03-10 90 3 3 2 -75.0000 95.0000 -10.0000");
    }

    @Test
    void goodwillCountsTheYearUpToTheDate() {
        promise("ann", "2025-01-01 09:00", "2025-01-10", "2025-01-09");
        promise("ann", "2025-01-01 09:00", "2025-01-20", "2025-01-25");
        promise("ann", "2025-01-01 09:00", "2025-03-09", null);
        promise("ann", "2025-01-01 09:00", "2025-03-10", null);
        promise("bob", "2024-01-01 09:00", "2024-03-09", null);
        promise("cyd", "2024-01-01 09:00", "2024-03-10", null);
        shop.insert("complaint", "client", "ann", "at", "2024-03-10 09:00")
                .insert("complaint", "client", "ann", "at", "2024-03-11 09:00");
        night(DATE);
        assertThat(rows(
                        "c.customer_id, g.kept_promises, g.thanks, g.complaints, g.broken_promises, g.balance,"
                                + " g.chances_used, g.chances_left",
                        "customer_goodwill g JOIN customer c ON c.customer_no = g.customer_no ORDER BY 1"))
                .containsExactly("ann 1 1 1 2 -1 3 0", "cyd 0 0 0 1 -1 1 2");
        assertThat(explained("ann", DATE)).isEqualTo(new Goodwill(1, 1, 1, 2, -1, 3, 3, 0));
        assertThat(explained("bob", DATE)).as("nothing to count").isNull();
    }

    private static @Nullable Goodwill explained(String client, String date) {
        return new Explain(shop.grading()).of(client, LocalDate.parse(date)).goodwill();
    }

    @Test
    void explainSaysTheGoodwillOfThen() {
        promise("ann", "2025-01-01 09:00", "2025-03-09", "2025-03-11");
        shop.nights("2025-03-09", "2025-03-11");
        assertThat(explained("ann", "2025-03-09")).isEqualTo(new Goodwill(0, 1, 0, 0, 1, 3, 0, 3));
        assertThat(explained("ann", "2025-03-11")).isEqualTo(new Goodwill(0, 1, 0, 1, 0, 3, 1, 2));
    }

    @Test
    void nightsOneByOneEqualOneNightAndADateDoneAgainForgetsLaterOnes() {
        promise("ann", "2025-01-01 09:00", "2025-03-09", null);
        night(DATE);
        Map<String, List<String>> atOnce = tables();
        night(DATE);
        Shop.assertEqual(tables(), atOnce);
        contact("ann", "2025-03-12 09:00", "50", "thank you");
        spend("2025-03-12 09:00", "others", "5");
        shop.nights("2025-03-11", "2025-03-13");
        assertThat(tables()).isNotEqualTo(atOnce);
        night(DATE);
        Shop.assertEqual(tables(), atOnce);
        shop.clear();
        aYear();
        promise("ann", "2025-01-01 09:00", "2025-03-09", null);
        shop.nights("2025-02-27", DATE);
        Shop.assertEqual(tables(), atOnce);
    }

    @Test
    void whatComesLateIsInTheNightThatReadsIt() {
        shop.nights("2025-03-08", "2025-03-10");
        contact("ann", "2025-03-08 09:00", "40", null);
        spend("2025-03-09 09:00", "others", "60");
        night(DATE);
        assertThat(balance(90, "contacts, minutes, spend")).contains("others 2 60.0000 80.0000");
    }

    @Test
    void aFirstOrderThatComesLateMovesTheContactsAfterIt() {
        night(DATE);
        shop.line("T0", "1", "2025-02-28 09:00", "cyd", "5");
        night(DATE);
        assertThat(balance(90, "customers, contacts")).containsExactly("prospects 1 1", "recent 2 2", "others 1 1");
        assertThat(rows("won_customers", "attention_cost WHERE days = 90")).containsExactly("2");
    }

    @Test
    void ofGuestsAloneThereIsNothingToShare() {
        shop.clear().client("dan").line("T5", "1", "2025-03-01 09:00", null, "1000");
        night(DATE);
        assertThat(balance(
                        365,
                        "customers, contacts, minutes, net_profit, COALESCE(contacts_share, '-'),"
                                + " COALESCE(spend_share, '-'), COALESCE(net_profit_share, '-')"))
                .containsExactly(
                        "prospects 1 0 0.0000 0.0000 - - -",
                        "recent 0 0 0.0000 0.0000 - - -",
                        "others 0 0 0.0000 0.0000 - - -");
        assertThat(rows("orders, COALESCE(net_revenue_share, '-')", "attention_sales"))
                .containsOnly("0 -");
        assertThat(rows("COALESCE(cost_to_win, '-'), COALESCE(cost_to_keep, '-')", "attention_cost"))
                .containsOnly("- -");
        assertThat(rows("losing_customers, losing_net_profit", "attention_night"))
                .containsExactly("0 0.0000");
        assertThat(tables().get("attention_losing")).isEmpty();
        assertThat(tables().get("customer_goodwill")).isEmpty();
    }

    @Test
    void whatNoSourceGivesIsNullAndSaidOnce() {
        try (Shop bare = Shop.open(options -> {
            options.mapping.remove("contacts.sql");
            options.mapping.remove("complaints.sql");
        })) {
            bare.client("ann").line("T1", "1", "2025-01-10 09:00", "ann", "100");
            NightSummary night = bare.night(DATE);
            assertThat(night.notes())
                    .containsOnlyOnce(
                            "No source gives contacts, promises, complaints, spend: figures of attention that need"
                                    + " them are empty.");
            assertThat(bare.own()
                            .jdbc()
                            .sql(
                                    "SELECT CONCAT_WS(' ', net_profit, COALESCE(contacts, minutes, spend, cost_to_serve, '-'))"
                                            + " FROM attention_balance WHERE days = 365 AND audience = 'recent'")
                            .query(String.class)
                            .list())
                    .containsExactly("40.0000 -");
            assertThat(bare.own()
                            .jdbc()
                            .sql(
                                    "SELECT CONCAT_WS(' ', won_customers, COALESCE(spend_winning, spend_other, cost_to_win,"
                                            + " cost_to_keep, cost_to_serve_existing, '-')) FROM attention_cost WHERE days = 365")
                            .query(String.class)
                            .list())
                    .containsExactly("1 -");
        }
    }

    @Test
    void settingsSayWhoIsRecentAndWhatIsAThankYou() {
        try (Shop other = Shop.open(options -> {
            options.withCare();
            options.costPerContactHour = BigDecimal.ZERO;
            options.attention = new AttentionSettings(
                    30, List.of("fair"), List.of(), List.of("gifts (golden)"), 1, List.of("c'est gentil!", "a.b"));
        })) {
            other.client("ann").client("bea");
            other.line("T1", "1", "2025-02-08 09:00", "ann", "100").line("T2", "1", "2025-02-09 09:00", "bea", "100");
            other.insert("contact", "client", "ann", "at", "2025-02-09 09:00", "subject", "axb")
                    .insert("contact", "client", "bea", "at", "2025-02-10 09:00", "subject", "Oh, C'EST GENTIL!")
                    .insert("spend", "at", "2025-02-08 09:00", "purpose", "Gifts (golden)", "amount", "3")
                    .insert("spend", "at", "2025-02-08 09:00", "purpose", "recent", "amount", "4");
            assertThat(other.night(DATE).message()).isNull();
            assertThat(other.own()
                            .jdbc()
                            .sql(
                                    "SELECT CONCAT_WS(' ', audience, contacts, spend) FROM attention_balance WHERE days = 365"
                                            + " ORDER BY audience")
                            .query(String.class)
                            .list())
                    .containsExactly("others 1 3.0000", "prospects 0 0.0000", "recent 1 0.0000");
            assertThat(other.own()
                            .jdbc()
                            .sql("SELECT CONCAT_WS(' ', thanks, chances_left) FROM customer_goodwill")
                            .query(String.class)
                            .list())
                    .containsExactly("1 1");
        }
    }
}
