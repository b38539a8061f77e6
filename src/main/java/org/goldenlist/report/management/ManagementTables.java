package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.management.ManagementReport.Bridge;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.goldenlist.report.management.ManagementReport.Day;
import org.goldenlist.report.management.ManagementReport.Grade;
import org.goldenlist.report.management.ManagementReport.UsualDay;
import org.goldenlist.report.query.Queries;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@link ManagementReport} out of our own tables. Grades and metrics are kept only as they stand now, so the
 * business date must be the one that they stand at.
 */
final class ManagementTables {

    private static final int YEAR = 365;
    private static final int MONTHS = 13;

    private final ReportSettings company;
    private final Queries queries;
    private final KeptFigures kept;
    private final SalesTables sales;
    private final GradeTables graded;
    private final FirstCustomersTable first;
    private final OutlookTables outlooks;
    private final StakeTables stakes;
    private final AttentionTables attention;
    private final GivingTables giving;
    private final ProofTables proof;

    ManagementTables(DataSource dataSource, ReportSettings company) {
        this.company = company;
        this.queries = new Queries(dataSource, company);
        this.kept = new KeptFigures(dataSource, queries);
        this.sales = new SalesTables(queries);
        this.graded = new GradeTables(queries);
        this.first = new FirstCustomersTable(queries);
        this.outlooks = new OutlookTables(queries);
        this.stakes = new StakeTables(queries);
        this.attention = new AttentionTables(queries);
        this.giving = new GivingTables(queries);
        this.proof = new ProofTables(queries);
    }

    ManagementReport read(LocalDate date) {
        return read(date, Span.DAY);
    }

    ManagementReport read(LocalDate date, Span span) {
        State state = state(date);
        LocalDate aYearAgo = date.minusDays(YEAR);
        YearMonth lastMonth = lastWholeMonth(date);
        YearMonth firstMonth = lastMonth.minusMonths(MONTHS - 1);
        LocalDate daysAfter =
                firstMonth.atDay(1).isBefore(aYearAgo) ? firstMonth.atDay(1).minusDays(1) : aYearAgo;

        boolean yearBeforeKnown = reachesBack(state.historyFrom, date, 2);
        kept.bringTo(date, daysAfter, firstMonth, lastMonth, yearBeforeKnown);

        Map<LocalDate, Day> days = sales.days(daysAfter, date);
        Day day = SalesTables.sum(span.days(date), days);
        Map<LocalDate, ControlDay> controls = proof.controlDays(aYearAgo, date);
        List<Span.Days> before = SalesTables.read(span.before(date), controls);
        UsualDay usual = SalesTables.usual(date, before, days);
        Day year = days.values().stream()
                .filter(one -> one.date().isAfter(aYearAgo))
                .reduce(Day.without(date), Day::plus);

        Map<LocalDate, List<Grade>> nights = graded.gradedNights(firstMonth.atDay(1), date);
        List<Grade> grades = nights.getOrDefault(date, List.of());
        boolean firstNight = date.equals(state.firstGraded);
        Map<String, BigDecimal> outside = proof.outside(aYearAgo, date);
        BigDecimal shown = GradeTables.sum(grades, grade -> true);
        long[] profits = graded.profits();
        ProfitDistribution spread = ProfitDistribution.of(profits);
        Outlook outlook = outlooks.read(date, spread);

        return new ManagementReport(
                date,
                span,
                company,
                firstNight,
                state.firstGraded,
                day,
                usual,
                SalesTables.compared(span.days(date), before, days),
                yearBeforeKnown ? sales.activeProfitOfTheYearBefore() : null,
                state.knownCustomers,
                grades,
                GradeTables.earlier(date, nights),
                GradeTables.shares(date, nights, company.grades().areFifthByProfit() ? outlook.months() : List.of()),
                sales.months(firstMonth, lastMonth, days, state.historyFrom),
                graded.movements(date, span),
                GradeTables.pareto(grades, profits, spread),
                first.top(date, firstMonth, lastMonth),
                yearBeforeKnown,
                sales.categories(date),
                sales.buyers(date),
                ProofTables.control(date, controls),
                proof.leftOut(date),
                new Bridge(
                        year,
                        outside.getOrDefault("guests", BigDecimal.ZERO),
                        outside.getOrDefault("unassigned", BigDecimal.ZERO),
                        outside.getOrDefault("lapsed", BigDecimal.ZERO),
                        shown),
                ProofTables.calendar(date, controls),
                outlook,
                stakes.read(date, lastMonth),
                attention.read(date, lastMonth, state.historyFrom),
                giving.read(date, days.values()),
                proof.notes(date));
    }

    private record State(
            @Nullable LocalDate measured,
            @Nullable LocalDate historyFrom,
            @Nullable LocalDate firstGraded,
            int knownCustomers) {}

    /** Whether the history, from its first day on, holds so many years up to a date. */
    static boolean reachesBack(@Nullable LocalDate historyFrom, LocalDate date, int years) {
        return historyFrom != null && !historyFrom.isAfter(date.minusDays((long) years * YEAR - 1));
    }

    private State state(LocalDate date) {
        State state = queries.of("state")
                .query((row, i) -> new State(
                        Queries.day(row, "measured"),
                        Queries.day(row, "history_from"),
                        Queries.day(row, "first_graded"),
                        row.getInt(4)))
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
}
