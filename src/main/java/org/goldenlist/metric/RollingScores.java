package org.goldenlist.metric;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.cursors.IntCursor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The score, which is the net profit of 365 days, and the last order of every customer, carried from day to day: what the day
 * brought enters, the day of a year ago leaves. The facts are read once to enter and once to leave, a week at a time, so that
 * the heap holds two weeks of them and four arrays by customer. Month-ends that are passed are kept to begin from. Amounts are
 * ten-thousandths. Not thread-safe.
 */
public final class RollingScores {

    private static final int YEAR = CustomerMetrics.WINDOWS[CustomerMetrics.YEAR];
    private static final int DAYS_PER_READ = 7;

    private final DayFacts facts;
    private final Checkpoints checkpoints;
    private final String assumptions;
    private final LocalDate last;
    private final long[] scores;
    private final long[] lastOrders;
    private final long[] entered;
    private final long[] left;
    private final IntHashSet touched = new IntHashSet();
    private LocalDate day;
    private LocalDate readTo;
    private Map<LocalDate, DayFacts.Day> entering = Map.of();
    private Map<LocalDate, DayFacts.Day> leaving = Map.of();

    /**
     * Begins as of a day: from a month-end shortly before that was kept, or by adding up a year.
     *
     * @param last the day that this will be carried to at most
     */
    public RollingScores(DataSource dataSource, ShippedFiles files, Profit profit, LocalDate asOf, LocalDate last) {
        this.facts = new DayFacts(dataSource, files, profit);
        this.checkpoints = new Checkpoints(dataSource, files);
        this.assumptions = profit.toString();
        this.last = last;
        this.scores = new long[CustomerPartitions.lastCustomer(JdbcClient.create(dataSource)) + 1];
        this.entered = new long[scores.length];
        this.left = new long[scores.length];
        this.lastOrders = new long[scores.length];
        Arrays.fill(lastOrders, Long.MIN_VALUE);
        Optional<LocalDate> kept = checkpoints.before(asOf, assumptions);
        this.day = kept.orElse(asOf);
        this.readTo = day;
        if (kept.isPresent()) {
            checkpoints.read(day, scores, lastOrders);
            while (day.isBefore(asOf)) {
                advance();
            }
        } else {
            addUp(dataSource, files);
        }
    }

    private void addUp(DataSource dataSource, ShippedFiles files) {
        facts.each(new DateRange(day.minusDays(YEAR - 1), day), (of, customer, profitOfDay, order) -> {
            scores[customer] += profitOfDay;
        });
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(Integer.MIN_VALUE);
        jdbc.query(
                files.text("sql/metric/last-orders.sql"),
                row -> {
                    lastOrders[row.getInt(1)] =
                            LocalDate.parse(row.getString(2)).toEpochDay();
                },
                day);
    }

    /** Goes on by one day. */
    public void advance() {
        day = day.plusDays(1);
        if (day.isAfter(readTo)) {
            LocalDate to = readTo.plusDays(DAYS_PER_READ).isAfter(last) ? last : readTo.plusDays(DAYS_PER_READ);
            entering = facts.read(new DateRange(day, to));
            leaving = facts.read(new DateRange(day.minusDays(YEAR), to.minusDays(YEAR)));
            readTo = to;
        }
        for (IntCursor customer : touched) {
            entered[customer.value] = 0;
            left[customer.value] = 0;
        }
        touched.clear();
        DayFacts.Day out = DayFacts.of(leaving, day.minusDays(YEAR));
        for (int i = 0; i < out.customers.size(); i++) {
            int customer = out.customers.get(i);
            left[customer] += out.profits.get(i);
            scores[customer] -= out.profits.get(i);
            touched.add(customer);
        }
        DayFacts.Day in = DayFacts.of(entering, day);
        for (int i = 0; i < in.customers.size(); i++) {
            int customer = in.customers.get(i);
            entered[customer] += in.profits.get(i);
            scores[customer] += in.profits.get(i);
            touched.add(customer);
            if (in.ordered.get(i)) {
                lastOrders[customer] = day.toEpochDay();
            }
        }
        if (Checkpoints.isDue(day, last)) {
            checkpoints.keep(day, assumptions, scores, lastOrders);
        }
    }

    public LocalDate day() {
        return day;
    }

    /** One more than the largest customer number. */
    public int length() {
        return scores.length;
    }

    public long score(int customer) {
        return scores[customer];
    }

    /** In days since 1970; {@link Long#MIN_VALUE} of a customer who has never ordered. */
    public long lastOrder(int customer) {
        return lastOrders[customer];
    }

    /** Those for whom something entered or left on this day. */
    public int[] touched() {
        return touched.toArray();
    }

    /** What this day brought of a customer's profit. */
    public long entered(int customer) {
        return entered[customer];
    }

    /** What the day that left had brought. */
    public long left(int customer) {
        return left[customer];
    }
}
