package org.goldenlist.report.management;

import com.carrotsearch.hppc.LongArrayList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.report.management.ManagementReport.Earlier;
import org.goldenlist.report.management.ManagementReport.Grade;
import org.goldenlist.report.management.ManagementReport.Move;
import org.goldenlist.report.management.ManagementReport.Movements;
import org.goldenlist.report.management.ManagementReport.Pareto;
import org.goldenlist.report.management.ManagementReport.Point;
import org.goldenlist.report.management.ManagementReport.Share;
import org.goldenlist.report.management.Outlook.MonthEnd;
import org.goldenlist.report.query.Queries;
import org.jspecify.annotations.Nullable;

/** The grades of the night and of nights before it. */
final class GradeTables {

    private static final int FIFTH = ProfitDistribution.PERCENTS.indexOf(20);

    private final Queries queries;

    GradeTables(Queries queries) {
        this.queries = queries;
    }

    Map<LocalDate, List<Grade>> gradedNights(LocalDate from, LocalDate date) {
        Map<LocalDate, List<Grade>> nights = new TreeMap<>();
        queries.of("grades").param("from", from).param("date", date).query(row -> {
            nights.computeIfAbsent(Queries.date(row, "business_date"), night -> new ArrayList<>())
                    .add(new Grade(
                            row.getString("grade"),
                            row.getInt("customers"),
                            row.getInt("held"),
                            row.getBigDecimal("lowest"),
                            Queries.money(row, "net_profit")));
        });
        return nights;
    }

    static BigDecimal sum(List<Grade> grades, Predicate<Grade> which) {
        return grades.stream().filter(which).map(Grade::netProfit).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal goldenShare(List<Grade> grades) {
        BigDecimal all = sum(grades, grade -> true);
        return all.signum() <= 0
                ? null
                : sum(grades, grade -> ManagementReport.isGolden(grade.grade())).divide(all, 6, RoundingMode.HALF_UP);
    }

    static @Nullable Earlier earlier(LocalDate date, Map<LocalDate, List<Grade>> nights) {
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

    /** @param before month-ends, for months without a graded night; none where the golden list is no fifth by profit */
    static List<Share> shares(LocalDate date, Map<LocalDate, List<Grade>> nights, List<MonthEnd> before) {
        Map<YearMonth, LocalDate> lastOfMonth = new TreeMap<>();
        nights.keySet().stream()
                .filter(night -> !night.isAfter(date))
                .forEach(night -> lastOfMonth.merge(YearMonth.from(night), night, (a, b) -> a.isAfter(b) ? a : b));
        List<Share> shares = new ArrayList<>();
        before.stream()
                .filter(month -> !lastOfMonth.containsKey(YearMonth.from(month.date())))
                .filter(month -> month.netProfit().signum() > 0)
                .forEach(month -> shares.add(new Share(
                        month.date(),
                        month.first().get(FIFTH).divide(month.netProfit(), 6, RoundingMode.HALF_UP),
                        false)));
        lastOfMonth.values().forEach(night -> {
            BigDecimal share = goldenShare(nights.getOrDefault(night, List.of()));
            if (share != null) {
                shares.add(new Share(night, share, true));
            }
        });
        shares.sort(Comparator.comparing(Share::date));
        return shares;
    }

    private record MovementCount(String kind, boolean wasGolden, boolean isGolden, int moved) {}

    Movements movements(LocalDate date, Span span) {
        Span.Days days = span.days(date);
        List<MovementCount> counts = queries
                .of("movement-counts")
                .param("from", days.from())
                .param("date", days.to())
                .query((row, i) -> new MovementCount(
                        row.getString("kind"),
                        row.getBoolean("was_golden"),
                        row.getBoolean("is_golden"),
                        row.getInt("moved")))
                .list()
                .stream()
                .filter(count -> !count.kind.equals("baseline"))
                .toList();
        List<Move> first = queries.of("movements")
                .param("from", days.from())
                .param("date", days.to())
                .query((row, i) -> new Move(
                        Queries.text(row, "kind"),
                        row.getString("old_grade"),
                        Queries.text(row, "new_grade"),
                        row.getBigDecimal("old_score"),
                        Queries.money(row, "score"),
                        Queries.text(row, "customer_id"),
                        row.getString("name"),
                        Queries.text(row, "reason"),
                        row.getBoolean("comparable")))
                .list();
        return new Movements(
                count(counts, count -> true),
                count(counts, count -> count.kind.equals("rise")),
                count(counts, count -> count.kind.equals("fall")),
                count(counts, count -> count.kind.equals("new")),
                count(counts, count -> count.kind.equals("lapse")),
                count(counts, count -> count.kind.equals("return")),
                count(counts, count -> count.kind.equals("gone")),
                count(counts, count -> count.isGolden && !count.wasGolden),
                count(counts, count -> count.wasGolden && !count.isGolden),
                count(counts, count -> count.wasGolden && count.isGolden),
                span == Span.DAY ? usualMovements(date) : null,
                first);
    }

    private static int count(List<MovementCount> counts, Predicate<MovementCount> which) {
        return counts.stream().filter(which).mapToInt(MovementCount::moved).sum();
    }

    private @Nullable BigDecimal usualMovements(LocalDate date) {
        List<BigDecimal> usual = queries.of("usual-movements")
                .param("date", date)
                .param("from", date.minusDays(28))
                .query((row, i) -> row.getInt("nights") == 0
                        ? BigDecimal.ONE.negate()
                        : Queries.money(row, "moved")
                                .divide(BigDecimal.valueOf(row.getInt("nights")), 4, RoundingMode.HALF_UP))
                .list();
        return usual.get(0).signum() < 0 ? null : usual.get(0);
    }

    /** @param ascending the profits of all active customers, in ten-thousandths */
    static Pareto pareto(List<Grade> grades, long[] ascending, ProfitDistribution spread) {
        int golden = grades.stream()
                .filter(grade -> ManagementReport.isGolden(grade.grade()))
                .mapToInt(Grade::customers)
                .sum();
        int first = grades.stream()
                .filter(grade -> grade.grade().equals("A"))
                .mapToInt(Grade::customers)
                .sum();
        return new Pareto(
                ascending.length,
                BigDecimal.valueOf(spread.netProfit(), 4),
                golden,
                first,
                spread.enough(),
                spread.losing(),
                BigDecimal.valueOf(spread.lost(), 4),
                points(ascending, golden, first));
    }

    /** Of all active customers, ascending, in ten-thousandths: eight bytes a customer. */
    long[] profits() {
        LongArrayList profits = new LongArrayList();
        queries.of("active-profits")
                .withFetchSize(Integer.MIN_VALUE) // row by row
                .query(row -> {
                    profits.add(row.getBigDecimal(1).movePointRight(4).longValueExact());
                });
        long[] sorted = profits.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Shows every place of a small list, some 400 of a large one. */
    private static List<Point> points(long[] ascending, int golden, int first) {
        int customers = ascending.length;
        int every = Math.max(1, customers / 300);
        List<Point> points = new ArrayList<>();
        long soFar = 0;
        for (int place = 1; place <= customers; place++) {
            soFar += ascending[customers - place];
            if (place <= 60 || place == golden || place == first || place == customers || place % every == 0) {
                points.add(new Point(place, BigDecimal.valueOf(soFar, 4)));
            }
        }
        return points;
    }
}
