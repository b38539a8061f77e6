package org.goldenlist.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.goldenlist.metric.FactTables.Which;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of some customers as of a date: out of the table where it is as of that date, else out of the facts. */
public final class FiguresAsOf {

    private final FactTables facts;
    private final MetricTable table;
    private final JdbcClient jdbc;
    private final CategoryNames categories;

    public FiguresAsOf(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.facts = new FactTables(dataSource, files, profit);
        this.table = new MetricTable(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
        this.categories = new CategoryNames(dataSource);
    }

    /** Whether customer_metric holds them: all as of this date. */
    public boolean areAtHand(LocalDate date) {
        return MetricState.read(jdbc).isWholeAsOf(date);
    }

    /** By customer number; customers without any fact are absent. */
    public Map<Integer, CustomerFigures> of(Collection<Integer> customers, LocalDate date) {
        boolean atHand = areAtHand(date);
        Map<Integer, CustomerFigures> figures = new HashMap<>();
        for (List<Integer> block : Thousands.of(customers)) {
            Map<Integer, CustomerMetrics> metrics = atHand ? table.find(block) : fromFacts(block, date);
            metrics.forEach((customer, one) -> figures.put(customer, CustomerFigures.of(one, date, categories)));
        }
        return figures;
    }

    private Map<Integer, CustomerMetrics> fromFacts(List<Integer> customers, LocalDate date) {
        Map<Integer, CustomerMetrics> metrics = new TreeMap<>();
        facts.days(Which.ofCustomers(customers, "business_date <= :date", "date", date))
                .forEach((customer, days) ->
                        metrics.put(customer, CustomerMetrics.of(customer, days, date.toEpochDay())));
        facts.categories(
                Which.ofCustomers(
                        customers,
                        "business_date > :yearBefore AND business_date <= :date",
                        "date",
                        date,
                        "yearBefore",
                        date.minusDays(365)),
                metrics);
        return metrics;
    }
}
