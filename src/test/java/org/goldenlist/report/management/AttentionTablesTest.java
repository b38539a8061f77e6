package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.management.Attention.Audience;
import org.goldenlist.report.management.Attention.Group;
import org.goldenlist.report.management.Attention.MonthEnd;
import org.goldenlist.report.management.Attention.Who;
import org.goldenlist.report.query.Queries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where attention goes, read from the tables that a night left, against queries of the facts and rows that they were made of. */
class AttentionTablesTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 2, 26);
    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 1);
    private static final ReportSettings COMPANY = Merchant.settings(new BigDecimal("0.30"), new BigDecimal("60"));
    private static final int CLIENTS = 20;
    private static final LocalDate LONG_AGO = NIGHT.minusYears(3);

    private static final Shop SHOP = Shop.open(options -> options.withCare());
    private static Attention attention = Attention.nothing();

    @BeforeAll
    static void aYearAndAHalf() {
        for (int i = 0; i < CLIENTS; i++) {
            SHOP.insert("client", "id", "c" + i, "name", "Client " + i, "parent", i == 2 || i == 3 ? "c1" : null);
        }
        LocalDate first = LocalDate.of(2024, 9, 1);
        for (int n = 0; first.plusDays(n).isBefore(NIGHT); n++) {
            int client = n * 7 % (CLIENTS - 4); // the last four buy nothing
            boolean silent = client > 11 && n > 400;
            if (!silent) {
                SHOP.line(
                        "t" + n, "1", first.plusDays(n) + " 11:00", "c" + client, String.valueOf(40 + client * n % 90));
            }
            if (n % 9 == 0) {
                SHOP.line("r" + n, "1", first.plusDays(n) + " 12:00", "c5", "-130");
            }
            if (n % 5 == 0) {
                contact("c" + (n / 5 % CLIENTS), first.plusDays(n), 10 + n % 40);
            }
            if (n % 10 == 0) {
                String purpose =
                        List.of("prospects", "recent", "others", "radio").get(n / 10 % 4);
                SHOP.insert("spend", "at", first.plusDays(n) + " 09:00", "purpose", purpose, "amount", 20 + n % 13);
            }
        }
        SHOP.line("t-late", "1", NIGHT.minusDays(20) + " 11:00", "c16", "77");
        for (int i = 0; i < 4; i++) {
            SHOP.insert("complaint", "client", "c" + (4 + i % 2), "at", NIGHT.minusDays(30L + i) + " 09:00");
        }
        promise("c4", NIGHT.minusDays(9));
        promise("c6", NIGHT.minusDays(8));
        promise("c4", NIGHT.plusDays(8));
        SHOP.insert("referral", "by_whom", "c0", "client", "c6", "at", "2024-09-02 09:00");
        NightSummary night = SHOP.night(NIGHT);
        assertThat(night.message()).isNull();
        attention =
                new AttentionTables(new Queries(SHOP.own().dataSource(), COMPANY)).read(NIGHT, LAST_MONTH, LONG_AGO);
    }

    @AfterAll
    static void close() {
        SHOP.close();
    }

    private static void contact(String client, LocalDate day, int minutes) {
        SHOP.insert("contact", "client", client, "at", day + " 10:00", "minutes", minutes);
    }

    private static void promise(String client, LocalDate due) {
        SHOP.insert("promise", "id", client + due, "client", client, "at", due.minusDays(20) + " 09:00", "due", due);
    }

    private static BigDecimal number(String sql, Object... values) {
        return Objects.requireNonNull(SHOP.own()
                .jdbc()
                .sql(sql)
                .params(values)
                .query(BigDecimal.class)
                .single());
    }

    private static List<String> texts(String sql, Object... values) {
        return SHOP.own().jdbc().sql(sql).params(values).query(String.class).list();
    }

    private static Audience audience(Who who) {
        return attention.audiences().stream()
                .filter(one -> one.who() == who)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theAudiencesStandInTheirOrder() {
        assertThat(attention.audiences()).extracting(Audience::who).containsExactly(Who.values());
        assertThat(attention.night()).satisfies(night -> {
            assertThat(night).isNotNull();
            assertThat(night.recentDays()).isEqualTo(90);
            assertThat(night.chances()).isEqualTo(3);
            assertThat(List.of(night.contacts(), night.promises(), night.complaints(), night.spend()))
                    .containsOnly(true);
        });
    }

    /** By the rows of the shop itself: a contact before the first order is with a prospect, all later ones go with the last order. */
    @Test
    void contactsAreThoseOfTheShop() {
        String orders =
                "SELECT client, MIN(DATE(at)) AS first, MAX(DATE(at)) AS last FROM line WHERE net > 0 GROUP BY client";
        for (Who who : Who.values()) {
            String condition = switch (who) {
                case PROSPECTS -> "(o.first IS NULL OR DATE(c.at) < o.first)";
                case RECENT -> "DATE(c.at) >= o.first AND o.last > '" + NIGHT.minusDays(90) + "'";
                case OTHERS -> "DATE(c.at) >= o.first AND o.last <= '" + NIGHT.minusDays(90) + "'";
            };
            String counted = SHOP.sales()
                    .jdbc()
                    .sql(
                            "SELECT CONCAT(COUNT(*), ' ', CAST(COALESCE(SUM(minutes), 0) AS DECIMAL(19, 4))) FROM contact c LEFT JOIN ("
                                    + orders
                                    + ") o ON o.client = c.client WHERE DATE(c.at) > ? AND DATE(c.at) <= ? AND "
                                    + condition)
                    .params(NIGHT.minusDays(365), NIGHT)
                    .query(String.class)
                    .single();
            Audience one = audience(who);
            assertThat(one.contacts() + " " + one.minutes()).as(who.name()).isEqualTo(counted);
            assertThat(one.contacts()).isPositive();
        }
        assertThat(sum(Audience::contactsShare)).isBetween(new BigDecimal("0.9998"), new BigDecimal("1.0002"));
    }

    private static BigDecimal sum(java.util.function.Function<Audience, BigDecimal> figure) {
        return attention.audiences().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void profitAndServingAreThoseOfAllCustomers() {
        assertThat(sum(Audience::netProfit))
                .isEqualByComparingTo(number("SELECT SUM(net_profit_365) FROM customer_metric"));
        assertThat(sum(one -> Objects.requireNonNull(one.costToServe())))
                .isEqualByComparingTo(number("SELECT SUM(cost_to_serve_365) FROM customer_metric"));
        assertThat(sum(one -> BigDecimal.valueOf(one.customers()))).isEqualByComparingTo(BigDecimal.valueOf(CLIENTS));
    }

    @Test
    void whatWinningAndKeepingCost() {
        for (int days : List.of(365, 90)) {
            BigDecimal spent = spent("prospects", days);
            BigDecimal won =
                    number("SELECT COUNT(*) FROM customer_metric WHERE first_order > ?", NIGHT.minusDays(days));
            assertThat(days == 365 ? attention.year() : attention.quarter()).satisfies(cost -> {
                assertThat(cost).isNotNull();
                assertThat(cost.spendWinning()).isEqualByComparingTo(spent);
                assertThat(cost.spendKeeping())
                        .isEqualByComparingTo(spent("recent", days).add(spent("others", days)));
                assertThat(cost.spendOther()).isEqualByComparingTo(spent("radio", days));
                assertThat(cost.won()).isEqualTo(won.intValue()).isPositive();
                assertThat(cost.toWin()).isEqualByComparingTo(spent.divide(won, 4, RoundingMode.HALF_UP));
                assertThat(cost.toKeep())
                        .isEqualByComparingTo(Objects.requireNonNull(cost.spendKeeping())
                                .add(Objects.requireNonNull(cost.costToServe()))
                                .divide(BigDecimal.valueOf(cost.existing()), 4, RoundingMode.HALF_UP));
            });
        }
        assertThat(audience(Who.PROSPECTS).spend()).isEqualByComparingTo(spent("prospects", 365));
    }

    private static BigDecimal spent(String purpose, int days) {
        return SHOP.sales()
                .jdbc()
                .sql("SELECT SUM(amount) FROM spend WHERE purpose = ? AND DATE(at) > ? AND DATE(at) <= ?")
                .params(purpose, NIGHT.minusDays(days), NIGHT)
                .query(BigDecimal.class)
                .single();
    }

    @Test
    void whoIsNewIsNotKnownWhereTheHistoryHasJustBegun() {
        AttentionTables tables = new AttentionTables(new Queries(SHOP.own().dataSource(), COMPANY));

        Attention oneYear = tables.read(NIGHT, LAST_MONTH, NIGHT.minusDays(728));
        assertThat(oneYear.sales()).isNull();
        assertThat(oneYear.year()).isNotNull().satisfies(cost -> {
            assertThat(cost.toWin()).isNull();
            assertThat(cost.toKeep()).isNotNull();
        });
        Attention twoYears = tables.read(NIGHT, LAST_MONTH, NIGHT.minusDays(729));
        assertThat(twoYears.sales()).isNotNull();
        assertThat(twoYears.salesBefore()).isNull();
        assertThat(twoYears.year())
                .isNotNull()
                .satisfies(cost -> assertThat(cost.toWin()).isPositive());
    }

    @Test
    void firstAndRepeatSalesOfTwoYears() {
        String sales =
                "SELECT CONCAT(SUM(f.orders), ' ', SUM(f.net_revenue)) FROM fact_customer_day f JOIN customer_metric m"
                        + " ON m.customer_no = f.customer_no WHERE f.business_date > ? AND f.business_date <= ? AND f.business_date ";
        assertThat(attention.sales()).satisfies(year -> {
            assertThat(year).isNotNull();
            assertThat(said(year.first()))
                    .isEqualTo(texts(sales + "= m.first_order", NIGHT.minusDays(365), NIGHT)
                            .get(0));
            assertThat(said(year.repeat()))
                    .isEqualTo(texts(sales + "> m.first_order", NIGHT.minusDays(365), NIGHT)
                            .get(0));
        });
        assertThat(attention.salesBefore()).satisfies(year -> {
            assertThat(year).isNotNull();
            assertThat(said(year.repeat()))
                    .isEqualTo(texts(sales + "> m.first_order", NIGHT.minusDays(730), NIGHT.minusDays(365))
                            .get(0));
        });
    }

    private static String said(Attention.Sale sale) {
        return sale.orders() + " " + sale.netRevenue();
    }

    @Test
    void whoCostsMoreThanTheyBring() {
        assertThat(attention.losing())
                .extracting(one -> one.customerId() + " " + one.name() + " " + one.returns() + " " + one.netProfit())
                .isNotEmpty()
                .containsExactlyElementsOf(texts(
                        "SELECT CONCAT_WS(' ', c.customer_id, c.name, m.returns_365, m.net_profit_365) FROM customer_metric m"
                                + " JOIN customer c ON c.customer_no = m.customer_no WHERE m.orders_365 > 0 AND m.net_profit_365 < 0"
                                + " ORDER BY m.net_profit_365 LIMIT 8"));
    }

    @Test
    void goodwillIsOfThoseWithoutAChanceOrWithTheLastOne() {
        // c4: two complaints and a broken promise; c5: two complaints; c6: a broken promise
        assertThat(attention.goodwill().left()).isZero();
        assertThat(attention.goodwill().customers()).isEqualTo(2);
        assertThat(attention.goodwill().first())
                .extracting(one -> one.customerId() + " " + one.complaints() + " " + one.broken())
                .containsExactlyInAnyOrder("c4 2 1", "c5 2 0");
        assertThat(attention.goodwill().first())
                .extracting(one -> one.customerId() + " " + one.netProfit() + " " + one.grade())
                .containsExactlyElementsOf(
                        texts("SELECT CONCAT_WS(' ', c.customer_id, m.net_profit_365, g.grade) FROM customer c"
                                + " JOIN customer_metric m ON c.customer_no = m.customer_no JOIN customer_grade g ON c.customer_no = g.customer_no"
                                + " WHERE c.customer_id IN ('c4', 'c5') ORDER BY m.net_profit_365 DESC"));
    }

    @Test
    void theLargestGroupOfEachKind() {
        assertThat(attention.groups())
                .extracting(one -> one.kind() + " " + one.what() + " " + one.customers() + " " + one.netProfit())
                .containsExactlyInAnyOrder(
                        texts(
                                        "SELECT CONCAT('SEGMENT ', s.segment, ' ', COUNT(*), ' ', SUM(m.net_profit_365)) FROM customer_segment s"
                                                + " JOIN customer_metric m ON m.customer_no = s.customer_no GROUP BY s.segment"
                                                + " ORDER BY SUM(m.net_profit_365) DESC LIMIT 1")
                                .get(0),
                        group("PARENT c1", "c1", "c2", "c3"),
                        group("TREE c0", "c0", "c6"));
        assertThat(attention.groups()).extracting(Group::name).contains("Client 1", "Client 0");
    }

    private static String group(String what, String... clients) {
        return texts(
                        "SELECT CONCAT(?, ' ', COUNT(*), ' ', SUM(m.net_profit_365)) FROM customer_metric m JOIN customer c"
                                + " ON c.customer_no = m.customer_no WHERE c.customer_id IN ('"
                                + String.join("', '", clients)
                                + "')",
                        what)
                .get(0);
    }

    @Test
    void monthEndsUpToTheLast() {
        List<MonthEnd> months = attention.months();
        assertThat(months).hasSize(13);
        assertThat(months)
                .extracting(MonthEnd::date)
                .startsWith(LocalDate.of(2025, 1, 31))
                .endsWith(LAST_MONTH.atEndOfMonth());
        for (MonthEnd month : List.of(months.get(0), months.get(12))) {
            List<BigDecimal> revenues = SHOP.own()
                    .jdbc()
                    .sql("SELECT SUM(net_revenue) FROM fact_customer_day WHERE business_date > ? AND business_date <= ?"
                            + " GROUP BY customer_no HAVING SUM(orders) > 0 ORDER BY 1 DESC")
                    .params(month.date().minusDays(365), month.date())
                    .query(BigDecimal.class)
                    .list();
            BigDecimal all = revenues.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(month.largest()).isEqualByComparingTo(part(revenues, 1, all));
            assertThat(month.three()).isEqualByComparingTo(part(revenues, 3, all));
            assertThat(month.ten()).isEqualByComparingTo(part(revenues, 10, all));
        }
    }

    private static BigDecimal part(List<BigDecimal> revenues, int first, BigDecimal all) {
        return revenues.stream()
                .limit(first)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(all, 6, RoundingMode.HALF_UP);
    }

    @Test
    void whatIsOfAnotherNightIsNotShown() {
        Attention other = new AttentionTables(new Queries(SHOP.own().dataSource(), COMPANY))
                .read(NIGHT.plusDays(1), LAST_MONTH.minusYears(9), LONG_AGO);

        assertThat(other).isEqualTo(Attention.nothing());
    }

    @Test
    void whatNoSourceGivesIsNull() {
        try (Shop bare = Shop.open(options -> {
            options.mapping.remove("contacts.sql");
            options.mapping.remove("complaints.sql");
        })) {
            bare.client("ann").line("T1", "1", "2026-01-10 09:00", "ann", "100");
            assertThat(bare.night(NIGHT).message()).isNull();

            ManagementReport report =
                    new ManagementTables(bare.own().dataSource(), Merchant.settings(Locale.ENGLISH, null)).read(NIGHT);

            Attention read = report.attention();
            assertThat(read.audiences()).hasSize(3).allSatisfy(one -> {
                assertThat(one.contacts()).isNull();
                assertThat(one.minutes()).isNull();
                assertThat(one.spend()).isNull();
                assertThat(one.costToServe()).isNull();
            });
            assertThat(read.year()).satisfies(cost -> {
                assertThat(cost).isNotNull();
                assertThat(cost.spendKeeping()).isNull();
                assertThat(cost.toWin()).isNull();
                assertThat(cost.toKeep()).isNull();
            });
            assertThat(read.goodwill().customers()).isZero();
        }
    }
}
