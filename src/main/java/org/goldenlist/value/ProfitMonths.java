package org.goldenlist.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.metric.KnownCustomers;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.RollingYear;
import org.goldenlist.metric.Snapshots;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table profit_month: how the net profit is spread over the active customers as of the last thirteen month-ends, a pure function
 * of the facts up to each, whether or not anybody was graded then. Within the transaction under way.
 */
final class ProfitMonths {

    private static final int MONTHS = 13;
    private static final int YEAR = 365;

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
        jdbc.sql("DELETE FROM profit_month WHERE as_of < ?")
                .param(last.minusMonths(MONTHS - 1).atEndOfMonth())
                .update();
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
            replace(monthEnd, ProfitDistribution.of(ascending(year, known)), run);
        }
    }

    private TreeSet<LocalDate> missing(YearMonth last) {
        Set<LocalDate> made = jdbc.sql("SELECT as_of FROM profit_month WHERE assumptions = ?")
                .param(profit.toString())
                .query(LocalDate.class)
                .set();
        TreeSet<LocalDate> missing = new TreeSet<>();
        new Snapshots(dataSource, files, profit)
                .firstOrder()
                .ifPresent(first -> IntStream.range(0, MONTHS)
                        .mapToObj(months -> last.minusMonths(months).atEndOfMonth())
                        .filter(monthEnd -> !monthEnd.isBefore(first) && !made.contains(monthEnd))
                        .forEach(missing::add));
        return missing;
    }

    private static long[] ascending(RollingYear year, BitSet known) {
        long after = year.day().toEpochDay() - YEAR;
        return known.stream()
                .filter(customer -> customer < year.length() && year.lastOrder(customer) > after)
                .mapToLong(year::netProfit)
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

    private static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
