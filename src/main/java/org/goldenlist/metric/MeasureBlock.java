package org.goldenlist.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenlist.metric.FactTables.Which;
import org.goldenlist.run.CustomerBlock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes the metrics of a block of customers as of a date. Thread-safe. */
final class MeasureBlock {

    /** The metrics that replace those of the customers named; null stands for the whole block. */
    record Measured(CustomerBlock block, @Nullable Set<Integer> customers, List<CustomerMetrics> metrics) {}

    private final JdbcClient jdbc;
    private final FactTables facts;
    private final MetricTable table;
    private final MetricState.Way way;
    private final LocalDate date;

    MeasureBlock(JdbcClient jdbc, FactTables facts, MetricTable table, MetricState.Way way, LocalDate date) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.table = table;
        this.way = way;
        this.date = date;
    }

    Measured measure(CustomerBlock block) {
        if (way == MetricState.Way.ANEW) {
            Map<Integer, CustomerMetrics> all =
                    anew(facts.days(Which.ofBlock(block, "business_date <= :date", "date", date)));
            facts.categories(Which.ofBlock(block, LAST_YEAR, "date", date, "yearBefore", date.minusDays(365)), all);
            return new Measured(block, null, new ArrayList<>(all.values()));
        }
        Set<Integer> again = toRemeasure(block);
        Map<Integer, CustomerMetrics> touched = new TreeMap<>();
        if (!again.isEmpty()) {
            touched.putAll(anew(facts.days(Which.ofCustomers(again, "business_date <= :date", "date", date))));
            facts.categories(
                    Which.ofCustomers(again, LAST_YEAR, "date", date, "yearBefore", date.minusDays(365)), touched);
        }
        if (way == MetricState.Way.ONE_DAY_ON) {
            touched.putAll(oneDayOn(block, again));
        }
        Set<Integer> replaced = new HashSet<>(again);
        replaced.addAll(touched.keySet());
        return new Measured(block, replaced, new ArrayList<>(touched.values()));
    }

    private static final String LAST_YEAR = "business_date > :yearBefore AND business_date <= :date";

    private Map<Integer, CustomerMetrics> anew(Map<Integer, List<CustomerDay>> days) {
        Map<Integer, CustomerMetrics> all = new TreeMap<>();
        days.forEach((customer, own) -> all.put(customer, CustomerMetrics.of(customer, own, date.toEpochDay())));
        return all;
    }

    private Set<Integer> toRemeasure(CustomerBlock block) {
        return jdbc.sql("SELECT customer_no FROM customer_to_remeasure"
                        + " WHERE customer_no BETWEEN ? AND ? AND customer_no > 1")
                .params(block.from(), block.to())
                .query(Integer.class)
                .set();
    }

    /** Those with a fact today or on a day that leaves a window; a row that is there already was written before a cut. */
    private Map<Integer, CustomerMetrics> oneDayOn(CustomerBlock block, Set<Integer> except) {
        List<LocalDate> dates = new ArrayList<>(List.of(date));
        for (int window : CustomerMetrics.WINDOWS) {
            dates.add(date.minusDays(window));
        }
        Map<Integer, List<CustomerDay>> days =
                facts.days(Which.ofBlock(block, "business_date IN (:dates)", "dates", dates));
        days.keySet().removeAll(except);
        Map<Integer, CustomerMetrics> before = table.find(days.keySet());
        Map<Integer, CustomerMetrics> after = new TreeMap<>();
        days.forEach((customer, own) -> {
            CustomerMetrics metrics = before.getOrDefault(customer, new CustomerMetrics(customer));
            if (metrics.asOf != date.toEpochDay()) {
                advance(metrics, own);
                after.put(customer, metrics);
            }
        });
        facts.categoriesOneDayOn(block, date, after);
        return after;
    }

    private void advance(CustomerMetrics metrics, List<CustomerDay> days) {
        @Nullable CustomerDay[] leaving = new CustomerDay[CustomerMetrics.WINDOWS.length];
        CustomerDay today = null;
        for (CustomerDay day : days) {
            if (day.day() == date.toEpochDay()) {
                today = day;
            }
            for (int w = 0; w < leaving.length; w++) {
                if (day.day() == date.toEpochDay() - CustomerMetrics.WINDOWS[w]) {
                    leaving[w] = day;
                }
            }
        }
        metrics.advance(date.toEpochDay(), today, leaving);
    }
}
