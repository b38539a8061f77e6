package org.goldenlist.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the last 365 days brought, and the first and the last order, of every customer, carried from day to day: what the day
 * brought enters, the day of a year ago leaves. The facts are read once to enter and once to leave, a week at a time, so that
 * the heap holds two weeks of them and the figures by customer. Month-ends that are passed on the way to a later day are kept to
 * begin from. Not thread-safe.
 */
public final class RollingYear {

    private static final int YEAR = CustomerMetrics.WINDOWS[CustomerMetrics.YEAR];
    private static final int DAYS_PER_READ = 7;

    private final DayFacts facts;
    private final Checkpoints checkpoints;
    private final String assumptions;
    private final LocalDate last;
    private final boolean keeps;
    private final YearState state;
    private LocalDate day;
    private LocalDate readTo;
    private Map<LocalDate, DayFacts.Day> entering = Map.of();
    private Map<LocalDate, DayFacts.Day> leaving = Map.of();

    /**
     * Begins as of a day: from a month-end shortly before that was kept, or by adding up a year.
     *
     * @param last the day that this will be carried to at most
     */
    public static RollingYear of(
            DataSource dataSource, ShippedFiles files, Profit profit, LocalDate asOf, LocalDate last) {
        return new RollingYear(dataSource, files, profit, asOf, last, false, false);
    }

    /**
     * As {@link #of}, and keeps the last month-ends that are passed on the way.
     *
     * @param lives whether the days with an order and the profit of the whole life are wanted, for a pass over all facts
     */
    public static RollingYear keeping(
            DataSource dataSource, ShippedFiles files, Profit profit, LocalDate asOf, LocalDate last, boolean lives) {
        return new RollingYear(dataSource, files, profit, asOf, last, lives, last.isAfter(asOf));
    }

    private RollingYear(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            LocalDate asOf,
            LocalDate last,
            boolean lives,
            boolean keeps) {
        this.facts = new DayFacts(dataSource, files, profit);
        this.checkpoints = new Checkpoints(dataSource, files);
        this.assumptions = profit.toString();
        this.last = last;
        this.keeps = keeps;
        this.state = new YearState(CustomerPartitions.lastCustomer(JdbcClient.create(dataSource)) + 1);
        Optional<LocalDate> kept = checkpoints.before(asOf, assumptions);
        this.day = kept.orElse(asOf);
        this.readTo = day;
        if (lives) {
            new Snapshots(dataSource, files, profit).asOf(List.of(day)).values().forEach(state::carryLives);
        }
        if (kept.isPresent()) {
            checkpoints.read(day, state);
            while (day.isBefore(asOf)) {
                advance();
            }
        } else {
            addUp(dataSource, files);
        }
    }

    private void addUp(DataSource dataSource, ShippedFiles files) {
        facts.each(new DateRange(day.minusDays(YEAR - 1), day), (of, customer, row) -> state.add(customer, row));
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(Integer.MIN_VALUE);
        jdbc.query(
                files.text("sql/metric/first-and-last-orders.sql"),
                row -> {
                    state.firstOrders[row.getInt(1)] = row.getLong(2);
                    state.lastOrders[row.getInt(1)] = row.getLong(3);
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
        state.leave(DayFacts.of(leaving, day.minusDays(YEAR)));
        state.enter(DayFacts.of(entering, day), day.toEpochDay());
        if (keeps && Checkpoints.isDue(day, last)) {
            checkpoints.keep(day, assumptions, state);
        }
    }

    public LocalDate day() {
        return day;
    }

    /** One more than the largest customer number. */
    public int length() {
        return state.length();
    }

    /** In ten-thousandths. */
    public long netProfit(int customer) {
        return state.netProfits[customer];
    }

    public int orders(int customer) {
        return state.orders[customer];
    }

    public YearFigures figures(int customer) {
        return state.figures(customer);
    }

    /** Days with an order, ever. */
    public int activeDays(int customer) {
        return state.activeDays(customer);
    }

    /** Net profit, ever. */
    public long profitOfLife(int customer) {
        return state.profitOfLife(customer);
    }

    /** In days since 1970; {@link Long#MIN_VALUE} of a customer who has never ordered. */
    public long firstOrder(int customer) {
        return state.firstOrders[customer];
    }

    /** As the first. */
    public long lastOrder(int customer) {
        return state.lastOrders[customer];
    }
}
