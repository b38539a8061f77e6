package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.goldenlist.value.PastMonthEnd;
import org.goldenlist.watch.CustomerFile.GradeChange;

/** What the watch would have seen of customers as of past days, whether or not a night ran then; reads only. */
public final class PastWatch {

    private static final int LONG_AGO = 3_650;

    private final WatchFiles reader;
    private final WatchSettings settings;
    private final ClosedDays closed;

    public PastWatch(DataSource dataSource, ShippedFiles files, Profit profit, WatchSettings settings) {
        this.reader = new WatchFiles(dataSource, files, profit);
        this.settings = settings;
        this.closed = new ClosedDays(settings.closed());
    }

    /**
     * By customer number, as if these customers had been on the golden list for long: nobody may have been graded then. Their records
     * are those of now.
     */
    public Map<Integer, Set<Sign>> seen(PastMonthEnd past, List<Integer> golden) {
        LocalDate date = LocalDate.ofEpochDay(past.snapshot().asOf());
        CompanyAsOf company =
                new CompanyAsOf(date, reader.company(date, date, closed), past.isPlain() ? null : past.forecast());
        Signs signs = new Signs(reader.categories());
        Map<Integer, Set<Sign>> seen = new HashMap<>();
        for (List<Integer> block : Thousands.of(golden)) {
            for (CustomerFile file : reader.of(block, date, date)) {
                CustomerAsOf customer = new CustomerAsOf(asGolden(file, date), date);
                signs.of(new Look(customer, company, settings))
                        .forEach(one -> seen.computeIfAbsent(file.customerNo(), c -> EnumSet.noneOf(Sign.class))
                                .add(one.sign()));
            }
        }
        return seen;
    }

    private static CustomerFile asGolden(CustomerFile file, LocalDate date) {
        GradeChange golden = new GradeChange(date.toEpochDay() - LONG_AGO, "B", false, "B");
        return new CustomerFile(
                file.customerNo(),
                file.person(),
                file.earlier(),
                file.days(),
                file.categories(),
                file.contacts(),
                file.complaints(),
                file.promises(),
                file.surveys(),
                List.of(golden),
                List.of());
    }
}
