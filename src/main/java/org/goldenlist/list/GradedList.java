package org.goldenlist.list;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.CustomerScore;
import org.goldenlist.grade.Grading;
import org.goldenlist.grade.Policy;
import org.goldenlist.grade.ScoresAsOf;
import org.goldenlist.metric.CategoryNames;
import org.goldenlist.metric.CustomerFigures;
import org.goldenlist.metric.FiguresAsOf;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The graded list as of a date: the best first. */
public final class GradedList {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final FiguresAsOf figures;
    private final ScoresAsOf scores;
    private final CategoryNames categories;

    public GradedList(Grading grading) {
        this.dataSource = grading.dataSource();
        this.jdbc = JdbcClient.create(dataSource);
        this.files = grading.files();
        this.scores = new ScoresAsOf(grading);
        this.figures = new FiguresAsOf(dataSource, files, grading.profit());
        this.categories = new CategoryNames(dataSource);
    }

    /**
     * The date asked for, or the last one that was graded.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} where the date was never graded, with the nearest that was
     */
    public LocalDate gradedDate(@Nullable LocalDate asked) {
        Optional<LocalDate> last = graded("SELECT MAX(business_date) AS day FROM grade_line");
        if (last.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA, "Nobody has been graded yet. Start a night with: goldenlist run nightly");
        }
        if (asked == null || asked.equals(last.get())) {
            return last.get();
        }
        Optional<LocalDate> nearest = jdbc.sql(
                        "SELECT MAX(business_date) AS day FROM grade_line WHERE business_date <= ?"
                                + " HAVING MAX(business_date) IS NOT NULL")
                .param(asked)
                .query(LocalDate.class)
                .optional();
        if (nearest.isEmpty() || !nearest.get().equals(asked)) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "There is no list for " + asked + ": that night did not run. "
                            + nearest.map(n -> "The list before it is of " + n + "; the last is of ")
                                    .orElse("The last is of ")
                            + last.get() + ".");
        }
        return asked;
    }

    private Optional<LocalDate> graded(String sql) {
        return jdbc.sql(sql + " HAVING MAX(business_date) IS NOT NULL")
                .query(LocalDate.class)
                .optional();
    }

    private record Graded(
            int customerNo,
            String grade,
            boolean lapsed,
            LocalDate since,
            String customerId,
            @Nullable String name,
            @Nullable String accountManager,
            @Nullable String email) {}

    /** All graded customers, by score; those who lapsed follow. Equal scores are in the order of the customer ids. */
    public List<ListedCustomer> asOf(LocalDate date) {
        try (Stream<ListedCustomer> list = streamAsOf(date)) {
            return list.toList();
        }
    }

    /** As {@link #asOf}; that of the last night is not held in memory. To be closed. */
    public Stream<ListedCustomer> streamAsOf(LocalDate date) {
        Ranks ranks = new Ranks(new Pins(jdbc, files).asOf(date));
        return (isInForce(date) && figures.areAtHand(date) ? last() : sorted(date)).map(ranks::rank);
    }

    private Stream<ListedCustomer> last() {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        return streaming.queryForStream(files.text("sql/list/last.sql"), GradedList::listed);
    }

    private static ListedCustomer listed(ResultSet row, int number) throws SQLException {
        return new ListedCustomer(
                null,
                row.getString(1),
                row.getBoolean(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getInt(10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getBigDecimal(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                null);
    }

    /** An earlier list follows from the movements of all nights up to it. */
    private Stream<ListedCustomer> sorted(LocalDate date) {
        List<Graded> graded = jdbc.sql(files.text("sql/list/graded.sql"))
                .param("date", date)
                .query(Graded.class)
                .list();
        Map<Integer, CustomerFigures> by =
                figures.of(graded.stream().map(Graded::customerNo).toList(), date);
        Optional<IntFunction<CustomerScore>> scored = scores.of(date);
        Policy policy = scores.policy(date);
        return graded.stream()
                .map(one -> listed(one, by.get(one.customerNo()), policy, scored.map(of -> of.apply(one.customerNo()))))
                .sorted(Comparator.comparing(ListedCustomer::lapsed)
                        .thenComparing(ListedCustomer::score, Comparator.reverseOrder())
                        .thenComparing(ListedCustomer::customerId));
    }

    private boolean isInForce(LocalDate date) {
        return graded("SELECT MAX(business_date) AS day FROM grade_line")
                .filter(date::equals)
                .isPresent();
    }

    private ListedCustomer listed(
            Graded one, @Nullable CustomerFigures figures, Policy policy, Optional<CustomerScore> score) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(4);
        BigDecimal profit = figures == null ? nothing : figures.last365().netProfit();
        Integer main = figures == null ? null : figures.mainCategory();
        return new ListedCustomer(
                null,
                one.grade(),
                one.lapsed(),
                one.since(),
                one.customerId(),
                one.name(),
                score.orElse(CustomerScore.ofProfit(policy, profit)).score(),
                profit,
                figures == null ? nothing : figures.last365().netRevenue(),
                figures == null ? nothing : figures.last365().returns(),
                figures == null ? 0 : figures.last365().orders(),
                figures == null ? null : figures.firstOrder(),
                figures == null ? null : figures.lastOrder(),
                figures == null ? nothing : figures.life().netProfit(),
                main == null ? null : categories.apply(main),
                one.accountManager(),
                one.email(),
                null);
    }

    /** Gives each customer of a sorted list the rank, and the pin of those who have one. */
    private static final class Ranks {

        private final Map<String, Pin> pins;
        private int customers;
        private int rank;
        private @Nullable BigDecimal before;

        Ranks(Map<String, Pin> pins) {
            this.pins = pins;
        }

        ListedCustomer rank(ListedCustomer one) {
            customers++;
            rank = before != null && one.score().compareTo(before) == 0 ? rank : customers;
            before = one.score();
            Pin pin = pins.get(one.customerId());
            return one.with(one.lapsed() ? null : rank, pin == null ? null : pin.pinnedUntil());
        }
    }
}
