package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.goldenlist.night.Shop;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.management.ManagementReport.CategorySales;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the report keeps from one night to the next is to the cent what the facts say, whatever becomes of them. */
class KeptFiguresTest {

    private static final List<String> KEPT = List.of(
            "report_day",
            "report_category_day",
            "report_golden",
            "report_golden_month",
            "report_customer_before",
            "report_year_before");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final LocalDate NIGHT = LocalDate.of(2026, 2, 26);
    private static final int CLIENTS = 23;

    private static final BigDecimal MARGIN = new BigDecimal("0.30"); // of the shop's metrics

    private ReportSettings rates = Merchant.settings(MARGIN, new BigDecimal("60"));
    private Shop shop;

    @BeforeEach
    void twoYearsOfSales() {
        shop = Shop.open(options -> options.compareEverythingOn = DayOfWeek.MONDAY);
        for (int client = 1; client < CLIENTS; client++) { // the last is unassigned
            shop.client("c" + client);
        }
        for (int n = 0; FIRST.plusDays(n * 2L).isBefore(NIGHT.plusDays(60)); n++) {
            sale(n, FIRST.plusDays(n * 2L));
        }
        shop.insert("contact", "client", "c3", "at", "2024-06-03 10:00", "minutes", new BigDecimal("17.3"));
        shop.insert("contact", "client", "c5", "at", "2025-06-03 10:00", "minutes", new BigDecimal("7.7"));
        shop.nights(NIGHT.toString(), NIGHT.toString());
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void sale(int n, LocalDate day) {
        String client = n % 11 == 0 ? null : "c" + (1 + n * 7 % CLIENTS);
        shop.with(
                "tx",
                "t" + n,
                "line_id",
                "1",
                "at",
                day + " 11:00:00",
                "client",
                client,
                "category",
                n % 3 == 0 ? "tea" : "wine",
                "quantity",
                1,
                "net",
                BigDecimal.valueOf(n % 13 == 0 ? -1111 - n : 10_003 + n * 7 % CLIENTS * 971, 2),
                "cost",
                n % 4 == 0 ? new BigDecimal("3.10") : null);
    }

    @Test
    void aWeekOfNightsAndTheEndOfAMonth() {
        assertKeptIsRight(NIGHT);
        for (LocalDate night = NIGHT.plusDays(1); night.isBefore(NIGHT.plusDays(8)); night = night.plusDays(1)) {
            shop.nights(night.toString(), night.toString());
            assertKeptIsRight(night);
        }
    }

    @OnOneServer
    @Test
    void lateDataRerunsAndAMissedReport() {
        assertKeptIsRight(NIGHT);

        // Lines of last month and of the year before the last come late; those of a day go; a best client is made.
        change("UPDATE line SET net = net + 5000.0101 WHERE at LIKE '2026-01-%' AND client = 'c4'");
        change("UPDATE line SET net = net + 70.0333, cost = NULL WHERE at LIKE '2024-05-%'");
        change("DELETE FROM line WHERE at LIKE '2025-07-1%'");
        change("UPDATE contact SET minutes = 99.9 WHERE client = 'c3'");
        nightsTo(NIGHT.plusDays(5)); // a Monday among them, when everything is compared; no report of them
        assertKeptIsRight(NIGHT.plusDays(5));

        // A night is done again, and so are those after it, on other lines.
        change("UPDATE line SET net = 0.01 WHERE client = 'c4'");
        for (LocalDate night = NIGHT.plusDays(2); night.isBefore(NIGHT.plusDays(7)); night = night.plusDays(1)) {
            shop.nights(night.toString(), night.toString());
            assertKeptIsRight(night);
        }
    }

    @Test
    void otherRatesAndALongPause() {
        assertKeptIsRight(NIGHT);
        rates = Merchant.settings(new BigDecimal("0.21"), new BigDecimal("60"));
        assertKeptIsRight(NIGHT);
        rates = Merchant.settings(MARGIN, new BigDecimal("60"));
        LocalDate later = NIGHT.plusDays(50);
        shop.nights(later.toString(), later.toString());
        assertKeptIsRight(later);
    }

    private void change(String sql) {
        assertThat(shop.sales().jdbc().sql(sql).update()).isPositive();
    }

    private void nightsTo(LocalDate last) {
        shop.nights(NIGHT.plusDays(1).toString(), last.toString());
    }

    /** The report of what was kept, against one for which nothing was, and against the facts themselves. */
    private void assertKeptIsRight(LocalDate date) {
        ManagementReport kept = new ManagementTables(shop.own().dataSource(), rates).read(date);
        KEPT.forEach(table -> shop.own().jdbc().sql("DELETE FROM " + table).update());
        ManagementReport anew = new ManagementTables(shop.own().dataSource(), rates).read(date);
        assertThat(kept)
                .usingRecursiveComparison(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                        .build())
                .isEqualTo(anew);

        if (rates.assumedMargin().equals(MARGIN)) {
            assertThat(kept.bridge().difference()).isEqualByComparingTo("0");
        }
        LocalDate aYearAgo = date.minusDays(365);
        assertThat(kept.bridge().year().netProfit()).isEqualByComparingTo(sum(facts(aYearAgo, date, customer -> true)));
        assertThat(kept.day().netProfit()).isEqualByComparingTo(sum(facts(date.minusDays(1), date, customer -> true)));
        assertThat(kept.months()).hasSize(13).allSatisfy(month -> {
            YearMonth of = month.month();
            assertThat(month.all())
                    .isEqualByComparingTo(sum(facts(of.atDay(1).minusDays(1), of.atEndOfMonth(), customer -> true)));
            assertThat(month.golden())
                    .isEqualByComparingTo(sum(facts(of.atDay(1).minusDays(1), of.atEndOfMonth(), golden()::contains)));
        });
        List<Integer> orderedBefore = shop.own()
                .jdbc()
                .sql("SELECT f.customer_no FROM fact_customer_day f JOIN customer c ON c.customer_no = f.customer_no"
                        + " WHERE c.known AND f.customer_no > 1 AND f.business_date > ? AND f.business_date <= ?"
                        + " GROUP BY f.customer_no HAVING SUM(f.orders) > 0")
                .params(date.minusDays(730), aYearAgo)
                .query(Integer.class)
                .list();
        assertThat(orderedBefore).hasSizeGreaterThan(10);
        assertThat(kept.profitOfTheYearBefore())
                .isEqualByComparingTo(sum(facts(date.minusDays(730), aYearAgo, orderedBefore::contains)));
        BigDecimal ofCategories = shop.own()
                .jdbc()
                .sql(
                        "SELECT COALESCE(SUM(net_revenue), 0) FROM fact_category_day WHERE business_date > ? AND business_date <= ?")
                .params(date.minusDays(30), date)
                .query(BigDecimal.class)
                .single();
        assertThat(kept.categories().stream().map(CategorySales::netRevenue).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(ofCategories);
    }

    private List<Integer> golden() {
        return shop.own()
                .jdbc()
                .sql("SELECT customer_no FROM customer_grade WHERE grade IN ('A', 'B')")
                .query(Integer.class)
                .list();
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> profits) {
        return profits.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Net profit of the facts in (after, until], by customer: computed here, row by row. */
    private Map<Integer, BigDecimal> facts(LocalDate after, LocalDate until, Predicate<Integer> which) {
        Map<Integer, BigDecimal> profits = new TreeMap<>();
        BigDecimal costRate = BigDecimal.ONE.subtract(rates.assumedMargin());
        shop.own()
                .jdbc()
                .sql("SELECT customer_no, net_revenue, cost, uncosted FROM fact_customer_day"
                        + " WHERE business_date > ? AND business_date <= ?")
                .params(after, until)
                .query(row -> {
                    BigDecimal assumed =
                            row.getBigDecimal("uncosted").multiply(costRate).setScale(4, RoundingMode.HALF_UP);
                    BigDecimal profit = row.getBigDecimal("net_revenue")
                            .subtract(row.getBigDecimal("cost"))
                            .subtract(assumed);
                    profits.merge(row.getInt("customer_no"), profit, BigDecimal::add);
                });
        shop.own()
                .jdbc()
                .sql("SELECT customer_no, minutes, complaint_cost FROM fact_service_day"
                        + " WHERE business_date > ? AND business_date <= ?")
                .params(after, until)
                .query(row -> {
                    BigDecimal cost = row.getBigDecimal("minutes")
                            .multiply(rates.costPerContactHour())
                            .divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP)
                            .add(row.getBigDecimal("complaint_cost"));
                    profits.merge(row.getInt("customer_no"), cost.negate(), BigDecimal::add);
                });
        profits.keySet().removeIf(which.negate());
        return profits;
    }
}
