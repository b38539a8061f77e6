package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenlist.demo.DemoCompany;
import org.goldenlist.demo.DemoOptions;
import org.goldenlist.demo.DemoProgress;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.OnOneServer;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up merchant gives those who buy less than they bring, and the tables say so: they agree with every day looked at one by one. */
@OnOneServer
class DemoAttentionTest {

    private static final DemoOptions COMPANY = new DemoOptions(600, 2, 1, DemoOptions.DEFAULT.lastDay());
    private static final LocalDate DATE = COMPANY.lastDay();

    /** Of each customer the first and the last day with an order. */
    private static final String ORDERS =
            " LEFT JOIN (SELECT customer_no, MIN(business_date) AS first_order, MAX(business_date) AS last_order"
                    + " FROM fact_customer_day WHERE orders > 0 AND business_date <= :date GROUP BY customer_no) o"
                    + " ON o.customer_no = f.customer_no";

    private static final String AUDIENCE = "CASE WHEN o.first_order IS NULL OR f.day < o.first_order THEN 'prospects'"
            + " WHEN DATEDIFF(:date, o.last_order) < 90 THEN 'recent' ELSE 'others' END";

    @TempDir
    private static Path folder;

    private static TestDatabase shop;
    private static SomeNights nights;
    private static Profit rule;

    @BeforeAll
    static void night() {
        shop = TestDatabase.empty();
        DemoCompany.write(shop.dataSource(), COMPANY, DemoProgress.SILENT);
        nights = new SomeNights("example", shop, "Europe/Dublin", folder)
                .with("company.currency", "EUR")
                .with("profit.cost-per-contact-hour", "30");
        nights.until(DATE);
        rule = new Profit(nights.settings().profit());
    }

    @AfterAll
    static void close() {
        nights.close();
        shop.close();
    }

    private static Map<String, String> pairs(String sql, int days) {
        Map<String, String> pairs = new TreeMap<>();
        nights.own()
                .jdbc()
                .sql(sql)
                .param("days", days)
                .param("from", DATE.minusDays(days))
                .param("date", DATE)
                .query(row -> {
                    pairs.put(row.getString(1), row.getString(2));
                });
        return pairs;
    }

    private static BigDecimal figure(String column, String audience, int days) {
        return nights.own()
                .jdbc()
                .sql("SELECT " + column + " FROM attention_balance WHERE days = ? AND audience = ?")
                .param(days)
                .param(audience)
                .query(BigDecimal.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(ints = {365, 90})
    void contactsAreThoseOfEachDay(int days) {
        assertThat(pairs(
                        "SELECT audience, CONCAT_WS(' ', contacts, minutes) FROM attention_balance WHERE days = :days",
                        days))
                .hasSize(3)
                .isEqualTo(pairs(
                        "SELECT " + AUDIENCE + ", CONCAT_WS(' ', COUNT(*), SUM(f.minutes))"
                                + " FROM (SELECT customer_no, contacted_on AS day, minutes FROM contact) f"
                                + ORDERS
                                + " WHERE f.day > :from AND f.day <= :date GROUP BY 1",
                        days));
    }

    private record Day(
            String audience,
            boolean isFirst,
            long netRevenue,
            long cost,
            long uncosted,
            long minutes,
            long complaints) {}

    /** Every customer's every day, by the rule of one row. */
    private static List<Day> days(int days) {
        return nights.own()
                .jdbc()
                .sql("SELECT " + AUDIENCE + " AS audience, COALESCE(f.day = o.first_order, FALSE) AS is_first,"
                        + " f.net_revenue * 10000 AS net_revenue, f.cost * 10000 AS cost, f.uncosted * 10000 AS uncosted,"
                        + " f.minutes * 10000 AS minutes, f.complaint_cost * 10000 AS complaints FROM"
                        + " (SELECT customer_no, business_date AS day, net_revenue, cost, uncosted, 0 AS minutes,"
                        + " 0 AS complaint_cost FROM fact_customer_day UNION ALL SELECT customer_no, business_date, 0, 0, 0,"
                        + " minutes, complaint_cost FROM fact_service_day) f" + ORDERS
                        + " WHERE f.customer_no > 1 AND f.day > :from AND f.day <= :date")
                .param("from", DATE.minusDays(days))
                .param("date", DATE)
                .query(Day.class)
                .list();
    }

    private static BigDecimal profit(Day day) {
        return BigDecimal.valueOf(rule.ofGoods(day.netRevenue(), day.cost(), day.uncosted()), 4)
                .subtract(costToServe(day));
    }

    private static BigDecimal costToServe(Day day) {
        return BigDecimal.valueOf(rule.costToServe(day.minutes(), day.complaints()), 4);
    }

    private static Map<String, BigDecimal> byAudience(int days, Function<Day, BigDecimal> figure) {
        return days(days).stream()
                .collect(Collectors.groupingBy(
                        Day::audience, Collectors.reducing(BigDecimal.ZERO, figure, BigDecimal::add)));
    }

    @ParameterizedTest
    @ValueSource(ints = {365, 90})
    void profitAndCostToServeAreThoseOfEachDay(int days) {
        Map<String, BigDecimal> profits = byAudience(days, DemoAttentionTest::profit);
        assertThat(profits).hasSize(3);
        profits.forEach((audience, profit) ->
                assertThat(figure("net_profit", audience, days)).as(audience).isEqualByComparingTo(profit));
        byAudience(days, DemoAttentionTest::costToServe)
                .forEach((audience, cost) -> assertThat(figure("cost_to_serve", audience, days))
                        .as(audience)
                        .isEqualByComparingTo(cost));
    }

    @Test
    void firstSalesAreThoseOfFirstDays() {
        BigDecimal first = days(365).stream()
                .filter(Day::isFirst)
                .map(DemoAttentionTest::profit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(first).isPositive();
        assertThat(pairs("SELECT sale, net_profit FROM attention_sales WHERE year_no = 1", 365)
                        .get("first"))
                .isEqualTo(first.toPlainString());
    }

    @Test
    void theMostRecentCustomersGetLessThanTheyBringAndAllOthersMore() {
        for (String given : List.of("contacts_share", "minutes_share", "spend_share")) {
            assertThat(figure(given, "recent", 365)).as(given).isLessThan(figure("net_profit_share", "recent", 365));
            for (String audience : List.of("prospects", "others")) {
                assertThat(figure(given, audience, 365))
                        .as(given + " of " + audience)
                        .isGreaterThan(figure("net_profit_share", audience, 365));
            }
        }
        assertThat(figure("spend", "prospects", 365)).isPositive();
        Map<String, String> costs =
                pairs("SELECT days, CONCAT_WS(' ', cost_to_win > cost_to_keep, spend_other) FROM attention_cost", 365);
        assertThat(costs).containsEntry("365", "1 0.0000").containsEntry("90", "1 0.0000");
    }
}
