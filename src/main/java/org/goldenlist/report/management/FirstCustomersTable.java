package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenlist.report.because.Year;
import org.goldenlist.report.management.ManagementReport.TopCustomer;
import org.goldenlist.report.query.Queries;

/** The first of the golden list, each with its months and its two years. */
final class FirstCustomersTable {

    private static final int YEAR = 365;
    private static final int MONTHS = 13;

    private final Queries queries;

    FirstCustomersTable(Queries queries) {
        this.queries = queries;
    }

    List<TopCustomer> top(LocalDate date, YearMonth firstMonth, YearMonth lastMonth) {
        List<TopCustomer> top = queries.of("first-customers")
                .query((row, i) -> new TopCustomer(
                        row.getInt("customer_no"),
                        Queries.text(row, "customer_id"),
                        row.getString("name"),
                        Queries.text(row, "grade"),
                        Queries.money(row, "net_profit_365"),
                        row.getInt("orders_365"),
                        Queries.day(row, "last_order"),
                        row.getString("main_category"),
                        row.getBigDecimal("main_category_share"),
                        List.of(),
                        Year.NOTHING,
                        Year.NOTHING))
                .list();
        if (top.isEmpty()) {
            return top;
        }
        List<Integer> numbers = top.stream().map(TopCustomer::customerNo).toList();
        Map<Integer, Map<YearMonth, BigDecimal>> months = new HashMap<>();
        queries.withRates("customer-months")
                .param("customers", numbers)
                .param("from", firstMonth.atDay(1))
                .param("until", lastMonth.atEndOfMonth())
                .query(row -> {
                    months.computeIfAbsent(row.getInt("customer_no"), number -> new HashMap<>())
                            .put(
                                    YearMonth.of(row.getInt("in_year"), row.getInt("in_month")),
                                    Queries.money(row, "net_profit"));
                });
        Map<Integer, Year> thisYear = new HashMap<>();
        Map<Integer, Year> before = new HashMap<>();
        queries.withRates("customer-years")
                .param("customers", numbers)
                .param("after", date.minusDays(2 * YEAR))
                .param("split", date.minusDays(YEAR))
                .param("date", date)
                .query(row -> {
                    (row.getBoolean("this_year") ? thisYear : before)
                            .put(
                                    row.getInt("customer_no"),
                                    new Year(
                                            Queries.money(row, "orders"),
                                            Queries.money(row, "net_revenue"),
                                            Queries.money(row, "margin"),
                                            Queries.money(row, "cost_to_serve")));
                });
        return top.stream()
                .map(customer -> new TopCustomer(
                        customer.customerNo(),
                        customer.customerId(),
                        customer.name(),
                        customer.grade(),
                        customer.netProfit(),
                        customer.orders(),
                        customer.lastOrder(),
                        customer.mainCategory(),
                        customer.mainCategoryShare(),
                        thirteen(firstMonth, months.getOrDefault(customer.customerNo(), Map.of())),
                        thisYear.getOrDefault(customer.customerNo(), Year.NOTHING),
                        before.getOrDefault(customer.customerNo(), Year.NOTHING)))
                .toList();
    }

    private static List<BigDecimal> thirteen(YearMonth first, Map<YearMonth, BigDecimal> months) {
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> months.getOrDefault(first.plusMonths(i), BigDecimal.ZERO))
                .toList();
    }
}
