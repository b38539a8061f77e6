package org.goldenlist.list;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.goldenlist.attention.GoodwillAsOf;
import org.goldenlist.casework.WatchOfCustomer;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.grade.CustomerScore;
import org.goldenlist.grade.Grade;
import org.goldenlist.grade.GradeLines;
import org.goldenlist.grade.GradeSettings;
import org.goldenlist.grade.GradeSettings.Cut;
import org.goldenlist.grade.GradeTables;
import org.goldenlist.grade.Grading;
import org.goldenlist.grade.Policy;
import org.goldenlist.grade.ScoresAsOf;
import org.goldenlist.metric.CareAsOf;
import org.goldenlist.metric.CustomerFigures;
import org.goldenlist.metric.FiguresAsOf;
import org.goldenlist.stake.StakeOfCustomer;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Explains one customer's grade as of a graded date. */
public final class Explain {

    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000_000);

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final GradedList list;
    private final FiguresAsOf figures;
    private final GradeTables grades;
    private final CareAsOf care;
    private final GoodwillAsOf goodwill;
    private final ScoresAsOf scores;
    private final ExplainWorth worth;
    private final ExplainSegment segment;
    private final StakeOfCustomer stake;
    private final WatchOfCustomer watch;
    private final GivenToCustomer given;
    private final GradeSettings settings;

    public Explain(Grading grading) {
        this.settings = grading.settings();
        this.jdbc = JdbcClient.create(grading.dataSource());
        this.files = grading.files();
        this.list = new GradedList(grading);
        this.scores = new ScoresAsOf(grading);
        this.figures = new FiguresAsOf(grading.dataSource(), files, grading.profit());
        this.care = new CareAsOf(grading.dataSource(), files, grading.profit());
        this.goodwill = new GoodwillAsOf(grading.dataSource(), files);
        this.worth = new ExplainWorth(grading, figures);
        this.segment = new ExplainSegment(grading);
        this.stake = new StakeOfCustomer(jdbc, files);
        this.watch = new WatchOfCustomer(jdbc, files);
        this.given = new GivenToCustomer(jdbc, files);
        this.grades = new GradeTables(grading.dataSource(), files);
    }

    private record Goods(
            BigDecimal netRevenue,
            BigDecimal returns,
            long returnLines,
            long linkedReturnLines,
            BigDecimal discount,
            BigDecimal cost,
            BigDecimal uncosted) {}

    /** @throws GoldenListException with {@link ExitCode#DATA} where the customer or the date is not known */
    public Explanation of(String customerId, @Nullable LocalDate asked) {
        LocalDate date = list.gradedDate(asked);
        KnownCustomer customer = KnownCustomer.find(jdbc, files, customerId);
        Place place = Place.find(customer.customerId(), list.streamAsOf(date));
        Optional<ListedCustomer> listed = place.listed();
        CustomerFigures own = figures.of(List.of(customer.customerNo()), date).get(customer.customerNo());
        GradeLines lines = grades.lines(date);
        Cut cut = grades.settings(date, settings).cut();
        GradeLines entries = grades.entries(date, cut);
        boolean equalWillDo = cut == Cut.AMOUNTS;
        CustomerScore scored = own == null ? null : scored(customer, own, date);
        boolean active = listed.isPresent() && !listed.get().lapsed();
        String held = active ? held(customer, Grade.valueOf(listed.get().grade()), date) : "";
        return new Explanation(
                date,
                customer.customerId(),
                customer.name(),
                customer.accountManager(),
                listed.map(ListedCustomer::grade).orElse(null),
                listed.map(ListedCustomer::since).orElse(null),
                held.isEmpty() ? standing(customer, own, listed) : held,
                listed.map(ListedCustomer::rank).orElse(null),
                place.active(),
                new Pins(jdbc, files).asOf(date).get(customer.customerId()),
                own == null ? null : score(customer, own, date),
                scored,
                active && own != null && scored != null
                        ? better(listed.get(), own, scored, entries, equalWillDo)
                        : null,
                active && own != null && scored != null ? own(listed.get(), own, scored, lines, equalWillDo) : null,
                own,
                listed.map(ListedCustomer::mainCategory).orElse(null),
                Objects.requireNonNull(
                        care.of(List.of(customer.customerNo()), date).get(customer.customerNo())),
                goodwill.of(customer.customerNo(), date).orElse(null),
                own == null ? null : worth.of(own, date),
                own == null ? null : segment.of(own, date),
                stake.find(customer.customerNo(), date).orElse(null),
                watch.signs(customer.customerNo(), date),
                watch.plan(customer.customerNo(), date),
                given.find(customer.customerNo(), date),
                history(customer, date));
    }

    /** Where a customer stands on the list, if at all, and of how many active ones. */
    private record Place(Optional<ListedCustomer> listed, int active) {

        static Place find(String customerId, Stream<ListedCustomer> list) {
            ListedCustomer listed = null;
            int active = 0;
            try (list) {
                for (Iterator<ListedCustomer> rest = list.iterator(); rest.hasNext(); ) {
                    ListedCustomer one = rest.next();
                    listed = one.customerId().equals(customerId) ? one : listed;
                    active += one.lapsed() ? 0 : 1;
                }
            }
            return new Place(Optional.ofNullable(listed), active);
        }
    }

    private static String standing(
            KnownCustomer customer, @Nullable CustomerFigures own, Optional<ListedCustomer> listed) {
        if (listed.isPresent()) {
            return listed.get().lapsed() ? "lapsed: no order in the last 365 days, outside the percentages" : "";
        }
        if (customer.countsFor() != null) {
            return "not graded: its lines count for " + customer.countsFor() + " now";
        }
        if (!customer.known()) {
            return "not graded: sold to, but without a record in the feed customers";
        }
        return own == null || own.lastOrder() == null ? "not graded: never ordered" : "not graded on this date";
    }

    private CustomerScore scored(KnownCustomer customer, CustomerFigures own, LocalDate date) {
        Optional<CustomerScore> known = list.gradedDate(null).equals(date) && figures.areAtHand(date)
                ? scores.last(customer.customerNo(), date)
                : scores.of(date).map(all -> all.apply(customer.customerNo()));
        return known.orElseGet(
                () -> CustomerScore.ofProfit(scores.policy(date), own.last365().netProfit()));
    }

    private record Earned(
            LocalDate businessDate,
            @Nullable String oldGrade,
            @Nullable String newGrade) {}

    /** What was earned instead of a grade that is held over, and how long that may last; empty where it was earned. */
    private String held(KnownCustomer customer, Grade grade, LocalDate date) {
        List<Earned> changes = jdbc.sql(files.text("sql/list/earned.sql"))
                .param("customer", customer.customerNo())
                .param("date", date)
                .query(Earned.class)
                .list();
        if (changes.isEmpty() || isAtLeast(changes.get(0).newGrade(), grade)) {
            return "";
        }
        LocalDate since = changes.get(0).businessDate();
        for (Earned change : changes) {
            since = change.businessDate();
            if (isAtLeast(change.oldGrade(), grade)) {
                break;
            }
        }
        return "held over: the score earns " + changes.get(0).newGrade() + "; held until "
                + since.plusDays(settings.heldFor() - 2L) + " at the latest";
    }

    private static boolean isAtLeast(@Nullable String earned, Grade grade) {
        return earned != null && Grade.valueOf(earned).compareTo(grade) <= 0;
    }

    private Explanation.Score score(KnownCustomer customer, CustomerFigures own, LocalDate date) {
        Goods goods = jdbc.sql(files.text("sql/list/goods-365.sql"))
                .param("customer", customer.customerNo())
                .param("date", date)
                .param("yearBefore", date.minusDays(365))
                .query(Goods.class)
                .single();
        BigDecimal assumed = goods.netRevenue()
                .subtract(goods.cost())
                .subtract(own.last365().costToServe())
                .subtract(own.last365().netProfit());
        return new Explanation.Score(
                goods.netRevenue(),
                goods.returns(),
                goods.returnLines(),
                goods.linkedReturnLines(),
                goods.discount(),
                goods.cost(),
                assumed,
                goods.uncosted(),
                own.last365().costToServe(),
                own.last365().netProfit());
    }

    private static Explanation.@Nullable Line better(
            ListedCustomer one, CustomerFigures own, CustomerScore scored, GradeLines lines, boolean equalWillDo) {
        Grade grade = Grade.valueOf(one.grade());
        return grade == Grade.A ? null : line(grade.better(), own, scored, lines, equalWillDo);
    }

    private static Explanation.@Nullable Line own(
            ListedCustomer one, CustomerFigures own, CustomerScore scored, GradeLines lines, boolean equalWillDo) {
        return line(Grade.valueOf(one.grade()), own, scored, lines, equalWillDo);
    }

    private static Explanation.@Nullable Line line(
            Grade grade, CustomerFigures own, CustomerScore scored, GradeLines lines, boolean equalWillDo) {
        OptionalLong above = lines.above(grade);
        if (above.isEmpty()) {
            return null;
        }
        boolean isAmount = equalWillDo && above.getAsLong() != 0; // the lines of A and B are never below zero
        BigDecimal line = BigDecimal.valueOf(above.getAsLong() + (isAmount ? 1 : 0), 4);
        BigDecimal gap = line.subtract(scored.score());
        return new Explanation.Line(
                grade.name(), line, isAmount, gap, scored.policy() == Policy.RFM ? null : usualOrders(gap, own));
    }

    private static @Nullable Integer usualOrders(BigDecimal gap, CustomerFigures own) {
        if (own.last365().orders() == 0 || own.last365().netProfit().signum() <= 0) {
            return null;
        }
        BigDecimal usual = own.last365()
                .netProfit()
                .divide(BigDecimal.valueOf(own.last365().orders()), 4, RoundingMode.HALF_UP);
        if (usual.signum() == 0) {
            return null;
        }
        BigDecimal orders = gap.abs().divide(usual, 0, RoundingMode.CEILING);
        return orders.compareTo(MANY) > 0 ? null : Integer.valueOf(orders.intValueExact());
    }

    private List<Explanation.Movement> history(KnownCustomer customer, LocalDate date) {
        return jdbc.sql(files.text("sql/list/history.sql"))
                .param("customer", customer.customerNo())
                .param("date", date)
                .query(Explanation.Movement.class)
                .list();
    }
}
