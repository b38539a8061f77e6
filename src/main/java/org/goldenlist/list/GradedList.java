package org.goldenlist.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.metric.CustomerFigures;
import org.goldenlist.metric.FiguresAsOf;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The graded list as of a date: the best first. */
public final class GradedList {

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final FiguresAsOf figures;

    public GradedList(DataSource dataSource, ShippedFiles files, Profit profit) {
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
        this.figures = new FiguresAsOf(dataSource, files, profit);
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
        List<Graded> graded = gradedAsOf(date);
        Map<Integer, CustomerFigures> by =
                figures.of(graded.stream().map(Graded::customerNo).toList(), date);
        Map<Integer, String> categories = categories();
        List<ListedCustomer> list = new ArrayList<>();
        for (Graded one : graded) {
            list.add(listed(one, by.get(one.customerNo()), categories));
        }
        list.sort(Comparator.comparing(ListedCustomer::lapsed)
                .thenComparing(ListedCustomer::netProfit365, Comparator.reverseOrder())
                .thenComparing(ListedCustomer::customerId));
        return ranked(list);
    }

    /** The last night stands in a table; one before it follows from the movements of all nights up to it. */
    private List<Graded> gradedAsOf(LocalDate date) {
        boolean inForce = graded("SELECT MAX(business_date) AS day FROM grade_line")
                .filter(date::equals)
                .isPresent();
        JdbcClient.StatementSpec query = inForce
                ? jdbc.sql(files.text("sql/list/in-force.sql"))
                : jdbc.sql(files.text("sql/list/graded.sql")).param("date", date);
        return query.query(Graded.class).list();
    }

    private static ListedCustomer listed(
            Graded one, @Nullable CustomerFigures figures, Map<Integer, String> categories) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(4);
        Integer main = figures == null ? null : figures.mainCategory();
        return new ListedCustomer(
                null,
                one.grade(),
                one.lapsed(),
                one.since(),
                one.customerId(),
                one.name(),
                figures == null ? nothing : figures.netProfit365(),
                figures == null ? nothing : figures.netRevenue365(),
                figures == null ? nothing : figures.returns365(),
                figures == null ? 0 : figures.orders365(),
                figures == null ? null : figures.firstOrder(),
                figures == null ? null : figures.lastOrder(),
                figures == null ? nothing : figures.netProfitLife(),
                main == null ? null : categories.get(main),
                one.accountManager(),
                one.email());
    }

    private static List<ListedCustomer> ranked(List<ListedCustomer> sorted) {
        List<ListedCustomer> ranked = new ArrayList<>();
        int rank = 0;
        BigDecimal before = null;
        for (int i = 0; i < sorted.size(); i++) {
            ListedCustomer one = sorted.get(i);
            rank = before != null && one.netProfit365().compareTo(before) == 0 ? rank : i + 1;
            before = one.netProfit365();
            ranked.add(new ListedCustomer(
                    one.lapsed() ? null : rank,
                    one.grade(),
                    one.lapsed(),
                    one.since(),
                    one.customerId(),
                    one.name(),
                    one.netProfit365(),
                    one.netRevenue365(),
                    one.returns365(),
                    one.orders365(),
                    one.firstOrder(),
                    one.lastOrder(),
                    one.netProfitLife(),
                    one.mainCategory(),
                    one.accountManager(),
                    one.email()));
        }
        return ranked;
    }

    private Map<Integer, String> categories() {
        Map<Integer, String> categories = new HashMap<>();
        jdbc.sql("SELECT category_no, name FROM category").query(row -> {
            categories.put(row.getInt(1), row.getString(2));
        });
        return categories;
    }
}
