package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenlist.report.management.ManagementReport.Buyers;
import org.goldenlist.report.management.ManagementReport.CategorySales;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.goldenlist.report.management.ManagementReport.Day;
import org.goldenlist.report.management.ManagementReport.DayProfit;
import org.goldenlist.report.management.ManagementReport.Month;
import org.goldenlist.report.management.ManagementReport.UsualDay;
import org.goldenlist.report.query.Queries;
import org.jspecify.annotations.Nullable;

/** What the company sold, spent and earned, by day and by month. */
final class SalesTables {

    private final Queries queries;

    SalesTables(Queries queries) {
        this.queries = queries;
    }

    Map<LocalDate, Day> days(LocalDate after, LocalDate date) {
        List<Day> days = queries.of("days")
                .param("after", after)
                .param("date", date)
                .query((row, i) -> new Day(
                        Queries.date(row, "business_date"),
                        Queries.money(row, "orders"),
                        Queries.money(row, "returned"),
                        Queries.money(row, "net_revenue"),
                        Queries.money(row, "known_cost"),
                        Queries.money(row, "uncosted"),
                        Queries.money(row, "assumed_cost"),
                        Queries.money(row, "cost_to_serve")))
                .list();
        Map<LocalDate, Day> byDate = new TreeMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        return byDate;
    }

    /** Those of which every day has been read. */
    static List<Span.Days> read(List<Span.Days> spans, Map<LocalDate, ControlDay> loaded) {
        return spans.stream()
                .filter(days -> loaded.keySet().containsAll(days.all()))
                .toList();
    }

    static Day sum(Span.Days span, Map<LocalDate, Day> days) {
        return span.all().stream()
                .map(day -> days.getOrDefault(day, Day.without(day)))
                .reduce(Day.without(span.to()), Day::plus);
    }

    static UsualDay usual(LocalDate date, List<Span.Days> before, Map<LocalDate, Day> days) {
        if (before.isEmpty()) {
            return new UsualDay(0, Day.without(date));
        }
        Day sum = before.stream().map(span -> sum(span, days)).reduce(Day.without(date), Day::plus);
        BigDecimal count = BigDecimal.valueOf(before.size());
        return new UsualDay(
                before.size(),
                new Day(
                        date,
                        sum.orders().divide(count, 4, RoundingMode.HALF_UP),
                        sum.returned().divide(count, 4, RoundingMode.HALF_UP),
                        sum.netRevenue().divide(count, 4, RoundingMode.HALF_UP),
                        sum.knownCost().divide(count, 4, RoundingMode.HALF_UP),
                        sum.uncosted().divide(count, 4, RoundingMode.HALF_UP),
                        sum.assumedCost().divide(count, 4, RoundingMode.HALF_UP),
                        sum.costToServe().divide(count, 4, RoundingMode.HALF_UP)));
    }

    static List<DayProfit> compared(Span.Days span, List<Span.Days> before, Map<LocalDate, Day> days) {
        return Stream.concat(before.stream(), Stream.of(span))
                .sorted(Comparator.comparing(Span.Days::to))
                .map(one -> new DayProfit(one.to(), sum(one, days).netProfit()))
                .toList();
    }

    BigDecimal activeProfitOfTheYearBefore() {
        return queries.of("active-before")
                .query((row, i) -> Queries.money(row, "net_profit"))
                .single();
    }

    List<Month> months(YearMonth first, YearMonth last, Map<LocalDate, Day> days, @Nullable LocalDate historyFrom) {
        Map<YearMonth, BigDecimal> golden = new HashMap<>();
        queries.of("golden-kept")
                .param("from", first.atDay(1))
                .param("until", last.atEndOfMonth())
                .query(row -> {
                    golden.put(YearMonth.from(Queries.date(row, "month_from")), Queries.money(row, "net_profit"));
                });
        Map<YearMonth, BigDecimal> all = days.values().stream()
                .collect(Collectors.groupingBy(
                        day -> YearMonth.from(day.date()),
                        Collectors.reducing(BigDecimal.ZERO, Day::netProfit, BigDecimal::add)));
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean before = historyFrom == null || month.atEndOfMonth().isBefore(historyFrom);
            if (!before || all.containsKey(month)) {
                BigDecimal part = golden.getOrDefault(month, BigDecimal.ZERO);
                months.add(new Month(
                        month, part, all.getOrDefault(month, BigDecimal.ZERO).subtract(part)));
            }
        }
        return months;
    }

    List<CategorySales> categories(LocalDate date) {
        return queries.of("categories")
                .param("before", date.minusDays(60))
                .param("after", date.minusDays(30))
                .param("date", date)
                .query((row, i) -> new CategorySales(
                        Queries.text(row, "category"),
                        Queries.money(row, "net_revenue"),
                        Queries.money(row, "net_revenue_before"),
                        Queries.money(row, "margin")))
                .list();
    }

    Buyers buyers(LocalDate date) {
        return queries.of("buyers")
                .param("after", date.minusDays(30))
                .query((row, i) -> new Buyers(
                        row.getInt("bought"),
                        row.getInt("first_time"),
                        row.getInt("golden"),
                        row.getInt("golden_bought"),
                        Queries.money(row, "returned")))
                .single();
    }
}
