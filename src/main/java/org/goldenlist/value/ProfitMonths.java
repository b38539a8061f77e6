package org.goldenlist.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.metric.KnownCustomers;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.RollingYear;
import org.goldenlist.metric.Snapshots;
import org.goldenlist.pareto.Concentration;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The tables profit_month and concentration_month: how the net profit is spread over the active customers, and on how few of them
 * revenue and profit rest, as of the last thirteen month-ends; a pure function of the facts up to each, whether or not anybody was
 * graded then. Within the transaction under way.
 */
final class ProfitMonths {

    private static final int MONTHS = 13;
    private static final int YEAR = 365;
    private static final List<String> TABLES = List.of("profit_month", "concentration_month");

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final Profit profit;

    ProfitMonths(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
        this.profit = profit;
    }

    /** Makes those up to a date that are missing, and removes older ones. */
    void bringTo(LocalDate date, long run) {
        YearMonth last = YearMonth.from(MonthEnds.upTo(date));
        for (String table : TABLES) {
            jdbc.sql("DELETE FROM " + table + " WHERE as_of < ?")
                    .param(last.minusMonths(MONTHS - 1).atEndOfMonth())
                    .update();
        }
        TreeSet<LocalDate> missing = missing(last);
        if (missing.isEmpty()) {
            return;
        }
        BitSet known = KnownCustomers.read(dataSource);
        RollingYear year = RollingYear.of(dataSource, files, profit, missing.first(), missing.last());
        for (LocalDate monthEnd : missing) {
            while (year.day().isBefore(monthEnd)) {
                year.advance();
            }
            long[] profits = ascending(year, known, year::netProfit);
            replace(monthEnd, ProfitDistribution.of(profits), run);
            long[] revenues =
                    ascending(year, known, customer -> year.figures(customer).netRevenue());
            replace(monthEnd, Concentration.of(revenues, profits), run);
        }
    }

    private TreeSet<LocalDate> missing(YearMonth last) {
        Set<LocalDate> made = made(TABLES.get(0));
        made.retainAll(made(TABLES.get(1)));
        TreeSet<LocalDate> missing = new TreeSet<>();
        new Snapshots(dataSource, files, profit)
                .firstOrder()
                .ifPresent(first -> IntStream.range(0, MONTHS)
                        .mapToObj(months -> last.minusMonths(months).atEndOfMonth())
                        .filter(monthEnd -> !monthEnd.isBefore(first) && !made.contains(monthEnd))
                        .forEach(missing::add));
        return missing;
    }

    private Set<LocalDate> made(String table) {
        return jdbc.sql("SELECT as_of FROM " + table + " WHERE assumptions = ?")
                .param(profit.toString())
                .query(LocalDate.class)
                .set();
    }

    private static long[] ascending(RollingYear year, BitSet known, IntToLongFunction figure) {
        long after = year.day().toEpochDay() - YEAR;
        return known.stream()
                .filter(customer -> customer < year.length() && year.lastOrder(customer) > after)
                .mapToLong(figure)
                .sorted()
                .toArray();
    }

    private void replace(LocalDate monthEnd, ProfitDistribution spread, long run) {
        jdbc.sql("DELETE FROM profit_month WHERE as_of = ?").param(monthEnd).update();
        List<BigDecimal> first =
                spread.first().stream().map(ProfitMonths::money).toList();
        jdbc.sql("INSERT INTO profit_month VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        monthEnd,
                        profit.toString(),
                        spread.customers(),
                        money(spread.netProfit()),
                        spread.enough(),
                        spread.losing(),
                        money(spread.lost()))
                .params(first)
                .param(spread.gini())
                .param(run)
                .update();
    }

    private void replace(LocalDate monthEnd, Concentration of, long run) {
        jdbc.sql("DELETE FROM concentration_month WHERE as_of = ?")
                .param(monthEnd)
                .update();
        StatementSpec insert = jdbc.sql(files.text("sql/value/insert-concentration.sql"))
                .param("asOf", monthEnd)
                .param("assumptions", profit.toString())
                .param("customers", of.customers())
                .param("netRevenue", money(of.netRevenue()))
                .param("netProfit", money(of.netProfit()))
                .param("herfindahl", of.herfindahl())
                .param("run", run);
        for (int first : Concentration.FIRST) {
            insert = insert.param("revenue" + first, of.revenueShare(first))
                    .param("profit" + first, of.profitShare(first));
        }
        insert.update();
    }

    private static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
