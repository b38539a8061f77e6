package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.goldenlist.report.query.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sums over more than a year of facts that every report shows and that hardly change from one night to the next: kept in tables
 * of their own, so that a report costs what changed. Each is a pure function of the facts, the golden list and the rates; what
 * was made from other facts, as their checksums tell, or with other rates is made again.
 */
final class KeptFigures {

    private static final int YEAR = 365;
    private static final int CATEGORY_DAYS = 60;

    /** Further apart than this, the year before is added up anew rather than carried on. */
    private static final int CARRIED_DAYS = 31;

    private final JdbcClient jdbc;
    private final Queries queries;
    private final TransactionTemplate together;

    KeptFigures(DataSource dataSource, Queries queries) {
        this.jdbc = JdbcClient.create(dataSource);
        this.queries = queries;
        this.together = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** What a figure was made from. */
    private record Made(BigDecimal checksum, String rates) {

        static Made of(java.sql.ResultSet row) throws java.sql.SQLException {
            return new Made(row.getBigDecimal("checksum").setScale(0), Queries.text(row, "rates"));
        }
    }

    /** Makes what a report of this date reads: days from the one after {@code daysAfter} on, golden months, the year before. */
    void bringTo(LocalDate date, LocalDate daysAfter, YearMonth first, YearMonth last, boolean yearBefore) {
        together.executeWithoutResult(transaction -> {
            Map<LocalDate, Made> facts = facts(daysAfter, date);
            days("report_day", "keep-days", facts);
            LocalDate categoriesAfter = date.minusDays(CATEGORY_DAYS);
            days(
                    "report_category_day",
                    "keep-categories",
                    facts.entrySet().stream()
                            .filter(day -> day.getKey().isAfter(categoriesAfter))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            goldenMonths(first, last, facts);
            if (yearBefore) {
                customersBefore(date);
            }
        });
    }

    /** Of each day loaded, what its figures would be made from now. */
    private Map<LocalDate, Made> facts(LocalDate after, LocalDate until) {
        Map<LocalDate, Made> facts = new TreeMap<>();
        queries.of("checksums").param("after", after).param("until", until).query(row -> {
            facts.put(
                    Queries.date(row, "business_date"),
                    new Made(row.getBigDecimal("checksum").setScale(0), queries.rates()));
        });
        return facts;
    }

    private void days(String table, String keep, Map<LocalDate, Made> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Map<LocalDate, Made> kept = new HashMap<>();
        jdbc.sql("SELECT DISTINCT business_date, checksum, rates FROM " + table + " WHERE business_date IN (:days)")
                .param("days", facts.keySet())
                .query(row -> {
                    kept.put(Queries.date(row, "business_date"), Made.of(row));
                });
        List<LocalDate> other = otherThan(kept, facts);
        if (!other.isEmpty()) {
            jdbc.sql("DELETE FROM " + table + " WHERE business_date IN (:days)")
                    .param("days", other)
                    .update();
            queries.withRates(keep)
                    .param("rates", queries.rates())
                    .param("days", other)
                    .update();
        }
    }

    private static <K> List<K> otherThan(Map<K, Made> kept, Map<K, Made> now) {
        return now.entrySet().stream()
                .filter(one -> !one.getValue().equals(kept.get(one.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    // GOLDEN MONTHS
    // ---------------------------------------------------------------------------------------------------------

    /** Months whose facts are as they were are carried on with those who joined the golden list or left it. */
    private void goldenMonths(YearMonth first, YearMonth last, Map<LocalDate, Made> facts) {
        Map<LocalDate, Made> now = new TreeMap<>();
        facts.forEach((day, made) -> {
            if (!YearMonth.from(day).isBefore(first) && !YearMonth.from(day).isAfter(last)) {
                now.merge(day.withDayOfMonth(1), made, (a, b) -> new Made(a.checksum.add(b.checksum), a.rates));
            }
        });
        Map<LocalDate, Made> kept = new HashMap<>();
        jdbc.sql("SELECT month_from, checksum, rates FROM report_golden_month").query(row -> {
            kept.put(Queries.date(row, "month_from"), Made.of(row));
        });
        List<LocalDate> anew = otherThan(kept, now);
        List<LocalDate> gone = new ArrayList<>(kept.keySet());
        gone.removeAll(now.keySet());
        gone.addAll(anew);
        gone.forEach(month -> jdbc.sql("DELETE FROM report_golden_month WHERE month_from = ?")
                .param(month)
                .update());
        if (anew.size() < now.size()) {
            profits("golden-moved", first.atDay(1), last.atEndOfMonth())
                    .forEach((month, profit) -> jdbc.sql(
                                    "UPDATE report_golden_month SET net_profit = net_profit + ? WHERE month_from = ?")
                            .params(profit, month)
                            .update());
        }
        jdbc.sql("DELETE k FROM report_golden k LEFT JOIN customer_grade g ON g.customer_no = k.customer_no"
                        + " AND g.grade IN ('A', 'B') WHERE g.customer_no IS NULL")
                .update();
        jdbc.sql("INSERT INTO report_golden SELECT g.customer_no FROM customer_grade g LEFT JOIN report_golden k"
                        + " ON k.customer_no = g.customer_no WHERE g.grade IN ('A', 'B') AND k.customer_no IS NULL")
                .update();
        addUp(anew, now);
    }

    private void addUp(List<LocalDate> anew, Map<LocalDate, Made> now) {
        if (anew.isEmpty()) {
            return;
        }
        Map<LocalDate, BigDecimal> profits = new HashMap<>();
        if (anew.size() <= 2) {
            anew.forEach(month -> profits.putAll(
                    profits("golden-months", month, month.plusMonths(1).minusDays(1))));
        } else {
            profits.putAll(profits(
                    "golden-months",
                    anew.get(0),
                    anew.get(anew.size() - 1).plusMonths(1).minusDays(1)));
        }
        for (LocalDate month : anew) {
            Made made = Objects.requireNonNull(now.get(month));
            jdbc.sql("INSERT INTO report_golden_month VALUES (?, ?, ?, ?)")
                    .params(month, made.checksum, made.rates, profits.getOrDefault(month, BigDecimal.ZERO))
                    .update();
        }
    }

    private Map<LocalDate, BigDecimal> profits(String query, LocalDate from, LocalDate until) {
        Map<LocalDate, BigDecimal> profits = new TreeMap<>();
        queries.withRates(query).param("from", from).param("until", until).query(row -> {
            profits.put(
                    LocalDate.of(row.getInt("in_year"), row.getInt("in_month"), 1), Queries.money(row, "net_profit"));
        });
        return profits;
    }

    // THE YEAR BEFORE
    // -------------------------------------------------------------------------------------------------------

    private record YearBefore(LocalDate asOf, Made made) {}

    /** The year up to a year ago, customer by customer: carried on by the days that came into it and those that left it. */
    private void customersBefore(LocalDate date) {
        @Nullable
        YearBefore kept = jdbc.sql("SELECT as_of, checksum, rates FROM report_year_before")
                .query((row, i) -> new YearBefore(Queries.date(row, "as_of"), Made.of(row)))
                .optional()
                .orElse(null);
        Made now = yearBefore(date);
        if (kept != null && kept.asOf.equals(date) && kept.made.equals(now)) {
            return;
        }
        if (kept != null && canBeCarriedOn(kept, date)) {
            keep(
                    kept.asOf.minusDays(YEAR),
                    date.minusDays(YEAR),
                    kept.asOf.minusDays(2 * YEAR),
                    date.minusDays(2 * YEAR));
        } else {
            jdbc.sql("DELETE FROM report_customer_before").update();
            LocalDate none = date;
            keep(date.minusDays(2 * YEAR), date.minusDays(YEAR), none, none);
        }
        jdbc.sql("DELETE FROM report_year_before").update();
        jdbc.sql("INSERT INTO report_year_before VALUES (1, ?, ?, ?)")
                .params(date, now.checksum, now.rates)
                .update();
    }

    private boolean canBeCarriedOn(YearBefore kept, LocalDate date) {
        return kept.asOf.isBefore(date)
                && kept.asOf.plusDays(CARRIED_DAYS).isAfter(date)
                && kept.made.equals(yearBefore(kept.asOf));
    }

    /** What the figures of the year before would be made from. */
    private Made yearBefore(LocalDate date) {
        BigDecimal checksum = facts(date.minusDays(2 * YEAR), date.minusDays(YEAR)).values().stream()
                .map(Made::checksum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Made(checksum, queries.rates());
    }

    private void keep(LocalDate cameAfter, LocalDate cameUntil, LocalDate leftAfter, LocalDate leftUntil) {
        queries.withRates("keep-customers-before")
                .param("came_after", cameAfter)
                .param("came_until", cameUntil)
                .param("left_after", leftAfter)
                .param("left_until", leftUntil)
                .update();
    }
}
