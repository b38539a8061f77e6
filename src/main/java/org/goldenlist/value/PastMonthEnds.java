package org.goldenlist.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.WorthSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Past month-ends as a night then would have known them, whether or not there was one; stores nothing. */
public final class PastMonthEnds {

    /** So many customers, each counted once for each month-end, are held at a time: a hundred bytes each. */
    private static final int CUSTOMERS_AT_ONCE = 2_000_000;

    private final MonthEnds monthEnds;
    private final JdbcClient jdbc;

    public PastMonthEnds(DataSource dataSource, ShippedFiles files, Profit profit, WorthSettings settings) {
        this.monthEnds = new MonthEnds(dataSource, files, profit, settings);
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** One after the other, in as few passes over the facts as memory allows. */
    public void each(List<LocalDate> days, Consumer<PastMonthEnd> sink) {
        int atOnce = Math.max(1, CUSTOMERS_AT_ONCE / (CustomerPartitions.lastCustomer(jdbc) + 1));
        for (int from = 0; from < days.size(); from += atOnce) {
            List<LocalDate> some = days.subList(from, Math.min(days.size(), from + atOnce));
            var past = monthEnds.past(some);
            some.forEach(day -> sink.accept(Objects.requireNonNull(past.get(day))));
        }
    }
}
