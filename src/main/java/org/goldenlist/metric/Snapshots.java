package org.goldenlist.metric;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what the facts say as of some days in one pass over those up to the last, streamed; holds twenty bytes for each customer,
 * and for each of these days sixteen more and eight of the day a year before it.
 */
public final class Snapshots {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1000, 1, 1);
    private static final int YEAR = CustomerMetrics.WINDOWS[CustomerMetrics.YEAR];

    private final DayFacts facts;
    private final JdbcClient jdbc;

    public Snapshots(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.facts = new DayFacts(dataSource, files, profit);
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The day of the first order of a customer who is no guest. */
    public Optional<LocalDate> firstOrder() {
        return jdbc.sql("SELECT business_date FROM fact_customer_day WHERE orders > 0 AND customer_no > 1"
                        + " ORDER BY business_date LIMIT 1")
                .query(LocalDate.class)
                .optional();
    }

    /** By day. */
    public Map<LocalDate, Snapshot> asOf(Collection<LocalDate> days) {
        TreeSet<LocalDate> stops = new TreeSet<>(days);
        days.forEach(day -> stops.add(day.minusDays(YEAR)));
        int length = CustomerPartitions.lastCustomer(jdbc) + 1;
        int[] first = new int[length];
        int[] last = new int[length];
        int[] activeDays = new int[length];
        long[] profit = new long[length];
        Map<LocalDate, long[]> yearsBefore = new HashMap<>();
        Map<LocalDate, Snapshot> snapshots = new HashMap<>();
        LocalDate from = BEFORE_ALL;
        for (LocalDate stop : stops) {
            facts.each(new DateRange(from, stop), (of, customer, row) -> {
                profit[customer] += row.netProfit();
                int day = (int) of.toEpochDay();
                if (row.orders() > 0 && (activeDays[customer] == 0 || last[customer] != day)) {
                    first[customer] = activeDays[customer] == 0 ? day : first[customer];
                    last[customer] = day;
                    activeDays[customer]++;
                }
            });
            if (days.contains(stop.plusDays(YEAR))) {
                yearsBefore.put(stop, Arrays.copyOf(profit, length));
            }
            if (days.contains(stop)) {
                long[] yearBefore = Objects.requireNonNull(yearsBefore.get(stop.minusDays(YEAR)));
                snapshots.put(stop, new Snapshot(stop.toEpochDay(), first, last, activeDays, profit, yearBefore));
            }
            from = stop.plusDays(1);
        }
        return snapshots;
    }
}
