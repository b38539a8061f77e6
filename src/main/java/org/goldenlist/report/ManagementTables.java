package org.goldenlist.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.ManagementReport.Bridge;
import org.goldenlist.report.ManagementReport.Buyers;
import org.goldenlist.report.ManagementReport.CalendarDay;
import org.goldenlist.report.ManagementReport.CategorySales;
import org.goldenlist.report.ManagementReport.Control;
import org.goldenlist.report.ManagementReport.ControlDay;
import org.goldenlist.report.ManagementReport.Day;
import org.goldenlist.report.ManagementReport.DayProfit;
import org.goldenlist.report.ManagementReport.Earlier;
import org.goldenlist.report.ManagementReport.Grade;
import org.goldenlist.report.ManagementReport.LeftOut;
import org.goldenlist.report.ManagementReport.Month;
import org.goldenlist.report.ManagementReport.Move;
import org.goldenlist.report.ManagementReport.Movements;
import org.goldenlist.report.ManagementReport.Note;
import org.goldenlist.report.ManagementReport.Pareto;
import org.goldenlist.report.ManagementReport.Point;
import org.goldenlist.report.ManagementReport.Share;
import org.goldenlist.report.ManagementReport.TopCustomer;
import org.goldenlist.report.ManagementReport.UsualDay;
import org.goldenlist.report.ManagementReport.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads a {@link ManagementReport} out of our own tables. Grades and metrics are kept only as they stand now, so the
 * business date must be the one that they stand at.
 */
final class ManagementTables {

    private static final int YEAR = 365;
    private static final int MONTHS = 13;
    private static final int SAME_WEEKDAYS = 8;

    private final JdbcClient database;
    private final ReportSettings company;

    ManagementTables(DataSource dataSource, ReportSettings company) {
        this.database = JdbcClient.create(dataSource);
        this.company = company;
    }

    ManagementReport read(LocalDate date) {
        State state = state(date);
        LocalDate aYearAgo = date.minusDays(YEAR);
        YearMonth lastMonth = lastWholeMonth(date);
        YearMonth firstMonth = lastMonth.minusMonths(MONTHS - 1);
        LocalDate daysAfter =
                firstMonth.atDay(1).isBefore(aYearAgo) ? firstMonth.atDay(1).minusDays(1) : aYearAgo;

        Map<LocalDate, Day> days = days(daysAfter, date);
        Day day = days.getOrDefault(date, Day.without(date));
        Map<LocalDate, ControlDay> controls = controlDays(aYearAgo, date);
        UsualDay usual = usualDay(date, days, controls);
        Day year = days.values().stream()
                .filter(one -> one.date().isAfter(aYearAgo))
                .reduce(Day.without(date), Day::plus);

        Map<LocalDate, List<Grade>> nights = gradedNights(firstMonth.atDay(1), date);
        List<Grade> grades = nights.getOrDefault(date, List.of());
        boolean firstNight = date.equals(state.firstGraded);
        boolean yearBeforeKnown = state.historyFrom != null && !state.historyFrom.isAfter(date.minusDays(2 * YEAR - 1));
        Map<String, BigDecimal> outside = outside(aYearAgo, date);
        BigDecimal graded = sum(grades, grade -> true);

        return new ManagementReport(
                date,
                company,
                firstNight,
                day,
                usual,
                sameWeekdays(date, days, controls),
                yearBeforeKnown ? activeProfit(aYearAgo.minusDays(YEAR), aYearAgo) : null,
                state.knownCustomers,
                grades,
                earlier(date, nights),
                shares(date, nights),
                months(firstMonth, lastMonth, days, state.historyFrom),
                movements(date),
                pareto(grades),
                top(date, firstMonth, lastMonth),
                yearBeforeKnown,
                categories(date),
                buyers(date),
                control(date, controls),
                leftOut(date),
                new Bridge(
                        year,
                        outside.getOrDefault("guests", BigDecimal.ZERO),
                        outside.getOrDefault("unassigned", BigDecimal.ZERO),
                        outside.getOrDefault("lapsed", BigDecimal.ZERO),
                        graded),
                calendar(date, controls),
                notes(date));
    }

    private record State(
            @Nullable LocalDate measured,
            @Nullable LocalDate historyFrom,
            @Nullable LocalDate firstGraded,
            int knownCustomers) {}

    private State state(LocalDate date) {
        State state = database.sql(Sql.report("state"))
                .query((row, i) -> new State(
                        day(row, "measured"), day(row, "history_from"), day(row, "first_graded"), row.getInt(4)))
                .single();
        if (!date.equals(state.measured)) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The management report for " + date + " cannot be made: the metrics stand at "
                            + (state.measured == null ? "no business date yet" : state.measured)
                            + ". Run the night for " + date + " first.");
        }
        return state;
    }

    static YearMonth lastWholeMonth(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return date.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    private BigDecimal costRate() {
        return BigDecimal.ONE.subtract(BigDecimal.valueOf(company.assumedMargin()));
    }

    private BigDecimal hourRate() {
        return BigDecimal.valueOf(company.hourlyCost());
    }

    private JdbcClient.StatementSpec withRates(String query) {
        JdbcClient.StatementSpec statement = database.sql(Sql.report(query)).param("cost_rate", costRate());
        return query.equals("categories") ? statement : statement.param("hour_rate", hourRate());
    }

    private Map<LocalDate, Day> days(LocalDate after, LocalDate date) {
        List<Day> days = withRates("days")
                .param("after", after)
                .param("date", date)
                .query((row, i) -> new Day(
                        date(row, "business_date"),
                        money(row, "orders"),
                        money(row, "returned"),
                        money(row, "net_revenue"),
                        money(row, "known_cost"),
                        money(row, "uncosted"),
                        money(row, "assumed_cost"),
                        money(row, "cost_to_serve")))
                .list();
        Map<LocalDate, Day> byDate = new TreeMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        return byDate;
    }

    private static List<LocalDate> earlierWeekdays(LocalDate date, Map<LocalDate, ControlDay> loaded) {
        return IntStream.rangeClosed(1, SAME_WEEKDAYS)
                .mapToObj(date::minusWeeks)
                .filter(loaded::containsKey)
                .toList();
    }

    private static UsualDay usualDay(LocalDate date, Map<LocalDate, Day> days, Map<LocalDate, ControlDay> loaded) {
        List<LocalDate> earlier = earlierWeekdays(date, loaded);
        if (earlier.isEmpty()) {
            return new UsualDay(0, Day.without(date));
        }
        Day sum = earlier.stream()
                .map(day -> days.getOrDefault(day, Day.without(day)))
                .reduce(Day.without(date), Day::plus);
        BigDecimal count = BigDecimal.valueOf(earlier.size());
        return new UsualDay(
                earlier.size(),
                new Day(
                        date,
                        sum.orders().divide(count, 4, RoundingMode.HALF_UP),
                        sum.returned().divide(count, 4, RoundingMode.HALF_UP),
                        sum.netRevenue().divide(count, 4, RoundingMode.HALF_UP),
                        sum.knownCost().divide(count, 4, RoundingMode.HALF_UP),
                        sum.uncosted().divide(count, 4, RoundingMode.HALF_UP),
                        sum.assumedCost().divide(count, 4, RoundingMode.HALF_UP),
                        sum.costToServe().divide(count, 4, RoundingMode.HALF_UP)));
    }

    private static List<DayProfit> sameWeekdays(
            LocalDate date, Map<LocalDate, Day> days, Map<LocalDate, ControlDay> loaded) {
        List<LocalDate> dates = new ArrayList<>(earlierWeekdays(date, loaded));
        dates.add(date);
        return dates.stream()
                .sorted()
                .map(day -> new DayProfit(
                        day, days.getOrDefault(day, Day.without(day)).netProfit()))
                .toList();
    }

    private BigDecimal activeProfit(LocalDate after, LocalDate until) {
        return withRates("active_before")
                .param("after", after)
                .param("until", until)
                .query((row, i) -> money(row, "net_profit"))
                .single();
    }

    private Map<LocalDate, List<Grade>> gradedNights(LocalDate from, LocalDate date) {
        Map<LocalDate, List<Grade>> nights = new TreeMap<>();
        database.sql(Sql.report("grades"))
                .param("from", from)
                .param("date", date)
                .query(row -> {
                    nights.computeIfAbsent(date(row, "business_date"), night -> new ArrayList<>())
                            .add(new Grade(
                                    row.getString("grade"),
                                    row.getInt("customers"),
                                    row.getBigDecimal("lowest"),
                                    money(row, "net_profit")));
                });
        return nights;
    }

    private static BigDecimal sum(List<Grade> grades, Predicate<Grade> which) {
        return grades.stream().filter(which).map(Grade::netProfit).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal goldenShare(List<Grade> grades) {
        BigDecimal all = sum(grades, grade -> true);
        return all.signum() <= 0
                ? null
                : sum(grades, grade -> ManagementReport.isGolden(grade.grade())).divide(all, 6, RoundingMode.HALF_UP);
    }

    private static @Nullable Earlier earlier(LocalDate date, Map<LocalDate, List<Grade>> nights) {
        List<LocalDate> before =
                nights.keySet().stream().filter(night -> night.isBefore(date)).toList();
        if (before.isEmpty()) {
            return null;
        }
        LocalDate aMonthAgo = date.minusMonths(1);
        LocalDate night = before.stream()
                .filter(one -> !one.isAfter(aMonthAgo))
                .max(LocalDate::compareTo)
                .orElse(before.get(0));
        List<Grade> grades = nights.getOrDefault(night, List.of());
        return new Earlier(
                night,
                night.equals(aMonthAgo),
                goldenShare(grades),
                grades.stream().mapToInt(Grade::customers).sum());
    }

    private static List<Share> shares(LocalDate date, Map<LocalDate, List<Grade>> nights) {
        Map<YearMonth, LocalDate> lastOfMonth = new TreeMap<>();
        nights.keySet().stream()
                .filter(night -> !night.isAfter(date))
                .forEach(night -> lastOfMonth.merge(YearMonth.from(night), night, (a, b) -> a.isAfter(b) ? a : b));
        List<Share> shares = new ArrayList<>();
        lastOfMonth.values().forEach(night -> {
            BigDecimal share = goldenShare(nights.getOrDefault(night, List.of()));
            if (share != null) {
                shares.add(new Share(night, share));
            }
        });
        return shares;
    }

    private List<Month> months(
            YearMonth first, YearMonth last, Map<LocalDate, Day> days, @Nullable LocalDate historyFrom) {
        Map<YearMonth, BigDecimal> golden = new HashMap<>();
        withRates("golden_months")
                .param("from", first.atDay(1))
                .param("until", last.atEndOfMonth())
                .query(row -> {
                    golden.put(YearMonth.of(row.getInt("in_year"), row.getInt("in_month")), money(row, "net_profit"));
                });
        Map<YearMonth, BigDecimal> all = days.values().stream()
                .collect(Collectors.groupingBy(
                        day -> YearMonth.from(day.date()),
                        Collectors.reducing(BigDecimal.ZERO, Day::netProfit, BigDecimal::add)));
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean before = historyFrom == null || month.atEndOfMonth().isBefore(historyFrom);
            if (!before || all.containsKey(month)) {
                BigDecimal part = golden.getOrDefault(month, BigDecimal.ZERO);
                months.add(new Month(
                        month, part, all.getOrDefault(month, BigDecimal.ZERO).subtract(part)));
            }
        }
        return months;
    }

    private record MovementCount(String kind, boolean wasGolden, boolean isGolden, int moved) {}

    private Movements movements(LocalDate date) {
        List<MovementCount> counts = database
                .sql(Sql.report("movement_counts"))
                .param("date", date)
                .query((row, i) -> new MovementCount(
                        row.getString("kind"),
                        row.getBoolean("was_golden"),
                        row.getBoolean("is_golden"),
                        row.getInt("moved")))
                .list()
                .stream()
                .filter(count -> !count.kind.equals("baseline"))
                .toList();
        List<Move> first = database.sql(Sql.report("movements"))
                .param("date", date)
                .query((row, i) -> new Move(
                        text(row, "kind"),
                        row.getString("old_grade"),
                        text(row, "new_grade"),
                        row.getBigDecimal("old_score"),
                        money(row, "score"),
                        text(row, "customer_id"),
                        row.getString("name"),
                        text(row, "reason")))
                .list();
        return new Movements(
                count(counts, count -> true),
                count(counts, count -> count.kind.equals("rise")),
                count(counts, count -> count.kind.equals("fall")),
                count(counts, count -> count.kind.equals("new")),
                count(counts, count -> count.kind.equals("lapse")),
                count(counts, count -> count.kind.equals("return")),
                count(counts, count -> count.isGolden && !count.wasGolden),
                count(counts, count -> count.wasGolden && !count.isGolden),
                count(counts, count -> count.wasGolden && count.isGolden),
                usualMovements(date),
                first);
    }

    private static int count(List<MovementCount> counts, Predicate<MovementCount> which) {
        return counts.stream().filter(which).mapToInt(MovementCount::moved).sum();
    }

    private @Nullable BigDecimal usualMovements(LocalDate date) {
        List<BigDecimal> usual = database.sql(Sql.report("usual_movements"))
                .param("date", date)
                .param("from", date.minusDays(28))
                .query((row, i) -> row.getInt("nights") == 0
                        ? BigDecimal.ONE.negate()
                        : money(row, "moved").divide(BigDecimal.valueOf(row.getInt("nights")), 4, RoundingMode.HALF_UP))
                .list();
        return usual.get(0).signum() < 0 ? null : usual.get(0);
    }

    private Pareto pareto(List<Grade> grades) {
        int golden = grades.stream()
                .filter(grade -> ManagementReport.isGolden(grade.grade()))
                .mapToInt(Grade::customers)
                .sum();
        int first = grades.stream()
                .filter(grade -> grade.grade().equals("A"))
                .mapToInt(Grade::customers)
                .sum();
        List<Point> points = database.sql(Sql.report("pareto"))
                .param("golden", golden)
                .param("first_grade", first)
                .query((row, i) -> new Point(row.getInt("place"), money(row, "so_far")))
                .list();
        BigDecimal whole = points.isEmpty()
                ? BigDecimal.ZERO
                : points.get(points.size() - 1).soFar();
        return database.sql(Sql.report("pareto_facts"))
                .query((row, i) -> new Pareto(
                        row.getInt("customers"),
                        whole,
                        golden,
                        first,
                        row.getInt("enough"),
                        row.getInt("losing"),
                        money(row, "lost"),
                        points))
                .single();
    }

    private List<TopCustomer> top(LocalDate date, YearMonth firstMonth, YearMonth lastMonth) {
        List<TopCustomer> top = database.sql(Sql.report("first_customers"))
                .query((row, i) -> new TopCustomer(
                        row.getInt("customer_no"),
                        text(row, "customer_id"),
                        row.getString("name"),
                        text(row, "grade"),
                        money(row, "net_profit_365"),
                        row.getInt("orders_365"),
                        day(row, "last_order"),
                        row.getString("main_category"),
                        row.getBigDecimal("main_category_share"),
                        List.of(),
                        Year.NOTHING,
                        Year.NOTHING))
                .list();
        if (top.isEmpty()) {
            return top;
        }
        List<Integer> numbers = top.stream().map(TopCustomer::customerNo).toList();
        Map<Integer, Map<YearMonth, BigDecimal>> months = new HashMap<>();
        withRates("customer_months")
                .param("customers", numbers)
                .param("from", firstMonth.atDay(1))
                .param("until", lastMonth.atEndOfMonth())
                .query(row -> {
                    months.computeIfAbsent(row.getInt("customer_no"), number -> new HashMap<>())
                            .put(YearMonth.of(row.getInt("in_year"), row.getInt("in_month")), money(row, "net_profit"));
                });
        Map<Integer, Year> thisYear = new HashMap<>();
        Map<Integer, Year> before = new HashMap<>();
        withRates("customer_years")
                .param("customers", numbers)
                .param("after", date.minusDays(2 * YEAR))
                .param("split", date.minusDays(YEAR))
                .param("date", date)
                .query(row -> {
                    (row.getBoolean("this_year") ? thisYear : before)
                            .put(
                                    row.getInt("customer_no"),
                                    new Year(
                                            money(row, "orders"),
                                            money(row, "net_revenue"),
                                            money(row, "margin"),
                                            money(row, "cost_to_serve")));
                });
        return top.stream()
                .map(customer -> new TopCustomer(
                        customer.customerNo(),
                        customer.customerId(),
                        customer.name(),
                        customer.grade(),
                        customer.netProfit(),
                        customer.orders(),
                        customer.lastOrder(),
                        customer.mainCategory(),
                        customer.mainCategoryShare(),
                        thirteen(firstMonth, months.getOrDefault(customer.customerNo(), Map.of())),
                        thisYear.getOrDefault(customer.customerNo(), Year.NOTHING),
                        before.getOrDefault(customer.customerNo(), Year.NOTHING)))
                .toList();
    }

    private static List<BigDecimal> thirteen(YearMonth first, Map<YearMonth, BigDecimal> months) {
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> months.getOrDefault(first.plusMonths(i), BigDecimal.ZERO))
                .toList();
    }

    private List<CategorySales> categories(LocalDate date) {
        return withRates("categories")
                .param("before", date.minusDays(60))
                .param("after", date.minusDays(30))
                .param("date", date)
                .query((row, i) -> new CategorySales(
                        text(row, "category"),
                        money(row, "net_revenue"),
                        money(row, "net_revenue_before"),
                        money(row, "margin")))
                .list();
    }

    private Buyers buyers(LocalDate date) {
        return database.sql(Sql.report("buyers"))
                .param("after", date.minusDays(30))
                .query((row, i) -> new Buyers(
                        row.getInt("bought"),
                        row.getInt("first_time"),
                        row.getInt("golden"),
                        row.getInt("golden_bought"),
                        money(row, "returned")))
                .single();
    }

    private Map<LocalDate, ControlDay> controlDays(LocalDate after, LocalDate date) {
        Map<LocalDate, ControlDay> days = new TreeMap<>();
        database.sql(Sql.report("control_days"))
                .param("after", after)
                .param("date", date)
                .query((row, i) -> new ControlDay(
                        date(row, "business_date"),
                        true,
                        row.getLong("source_lines"),
                        row.getLong("fact_lines"),
                        row.getLong("quarantine_lines"),
                        money(row, "source_net"),
                        money(row, "fact_net"),
                        money(row, "quarantine_net")))
                .list()
                .forEach(day -> days.put(day.date(), day));
        return days;
    }

    private static Control control(LocalDate date, Map<LocalDate, ControlDay> loaded) {
        List<ControlDay> week = IntStream.rangeClosed(-6, 0)
                .mapToObj(date::plusDays)
                .map(day -> loaded.getOrDefault(day, ControlDay.notLoaded(day)))
                .toList();
        ControlDay nothing = ControlDay.notLoaded(date);
        return new Control(
                week,
                week.stream().reduce(nothing, ControlDay::plus),
                loaded.values().stream().reduce(nothing, ControlDay::plus),
                loaded.size(),
                (int) loaded.values().stream().filter(day -> !day.agrees()).count());
    }

    private List<LeftOut> leftOut(LocalDate date) {
        return database.sql(Sql.report("left_out"))
                .param("after", date.minusDays(7))
                .param("date", date)
                .query((row, i) -> new LeftOut(
                        text(row, "reason"),
                        row.getLong("left_out"),
                        money(row, "net_amount"),
                        date(row, "business_date"),
                        text(row, "line_key"),
                        text(row, "detail")))
                .list();
    }

    private Map<String, BigDecimal> outside(LocalDate after, LocalDate date) {
        Map<String, BigDecimal> kinds = new HashMap<>();
        withRates("outside").param("after", after).param("date", date).query(row -> {
            kinds.put(text(row, "kind"), money(row, "net_profit"));
        });
        return kinds;
    }

    private static List<CalendarDay> calendar(LocalDate date, Map<LocalDate, ControlDay> loaded) {
        return IntStream.rangeClosed(1 - YEAR, 0)
                .mapToObj(date::plusDays)
                .map(day -> {
                    ControlDay control = loaded.get(day);
                    return new CalendarDay(day, control != null, control != null && control.factLines() > 0);
                })
                .toList();
    }

    private List<Note> notes(LocalDate date) {
        return database.sql(Sql.report("notes"))
                .param("date", date)
                .query((row, i) -> new Note(text(row, "kind"), text(row, "note")))
                .list();
    }

    private static BigDecimal money(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        return value == null ? BigDecimal.ZERO : value;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
