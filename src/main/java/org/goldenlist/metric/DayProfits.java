package org.goldenlist.metric;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.metric.FactTables.Which;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;

/** What single days brought of some customers' net profit. Thread-safe. */
public final class DayProfits {

    private final FactTables facts;

    public DayProfits(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.facts = new FactTables(dataSource, files, profit);
    }

    /** Net profit by customer and day, in ten-thousandths; days without facts are absent. */
    public Map<Integer, Map<LocalDate, Long>> of(Collection<Integer> customers, List<LocalDate> days) {
        Map<Integer, Map<LocalDate, Long>> profits = new HashMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            facts.days(Which.ofCustomers(some, "business_date IN (:days)", "days", days))
                    .forEach((customer, own) ->
                            own.forEach(day -> profits.computeIfAbsent(customer, c -> new HashMap<>())
                                    .put(LocalDate.ofEpochDay(day.day()), day.netProfit())));
        }
        return profits;
    }
}
