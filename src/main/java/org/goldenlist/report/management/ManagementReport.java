package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.goldenlist.report.because.Year;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Words;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of the management report for one business date, and nothing of its look. Money is in the company's
 * currency; a year is the 365 days up to the business date, which it holds.
 *
 * @param firstGraded the first night with grades; null for none
 * @param day all of the span
 * @param usual mean of the spans before it
 * @param compared the span and those before it, by their last days
 * @param movements in the span
 */
record ManagementReport(
        LocalDate date,
        Span span,
        ReportSettings company,
        boolean firstNight,
        @Nullable LocalDate firstGraded,
        Day day,
        UsualDay usual,
        List<DayProfit> compared,
        @Nullable BigDecimal profitOfTheYearBefore,
        int knownCustomers,
        List<Grade> grades,
        @Nullable Earlier earlier,
        List<Share> shares,
        List<Month> months,
        Movements movements,
        Pareto pareto,
        List<TopCustomer> top,
        boolean yearBeforeKnown,
        List<CategorySales> categories,
        Buyers buyers,
        Control control,
        List<LeftOut> leftOut,
        Bridge bridge,
        List<CalendarDay> calendar,
        Outlook outlook,
        Stake stake,
        Attention attention,
        Giving giving,
        List<Note> notes) {

    /** What the span is called on the page. */
    String spanName(Words words) {
        return span.name(date, words);
    }

    /** Whether grades reach back into the span, so that somebody can have moved. */
    boolean movesKnown() {
        return span == Span.DAY
                || firstGraded == null
                || firstGraded.isBefore(span.days(date).to());
    }

    /** The key of words about who moved: since the first grades, where these are younger than the span. */
    String movesKey(String key) {
        return sinceTheFirst() == null ? span.key(key) : key + ".since";
    }

    /** What these words call the time. */
    String movesName(Words words) {
        LocalDate since = sinceTheFirst();
        return since == null
                ? spanName(words)
                : words.say(
                        "moves.range",
                        words.date("date.day", since),
                        words.date("date.day", span.days(date).to()));
    }

    String gradedSince(Words words) {
        return firstGraded == null ? "" : words.date("date.day", firstGraded);
    }

    private @Nullable LocalDate sinceTheFirst() {
        return span == Span.DAY
                        || firstGraded == null
                        || firstGraded.isBefore(span.days(date).from())
                ? null
                : firstGraded;
    }

    /** One day or span of the whole company, guests included. */
    record Day(
            LocalDate date,
            BigDecimal orders,
            BigDecimal returned,
            BigDecimal netRevenue,
            BigDecimal knownCost,
            BigDecimal uncosted,
            BigDecimal assumedCost,
            BigDecimal costToServe) {

        static Day without(LocalDate date) {
            BigDecimal zero = BigDecimal.ZERO;
            return new Day(date, zero, zero, zero, zero, zero, zero, zero);
        }

        BigDecimal goods() {
            return knownCost.add(assumedCost);
        }

        BigDecimal netProfit() {
            return netRevenue.subtract(goods()).subtract(costToServe);
        }

        Day plus(Day other) {
            return new Day(
                    date,
                    orders.add(other.orders),
                    returned.add(other.returned),
                    netRevenue.add(other.netRevenue),
                    knownCost.add(other.knownCost),
                    uncosted.add(other.uncosted),
                    assumedCost.add(other.assumedCost),
                    costToServe.add(other.costToServe));
        }
    }

    /** The mean of up to eight earlier days of the same weekday that were loaded; none without any. */
    record UsualDay(int days, Day mean) {}

    record DayProfit(LocalDate date, BigDecimal netProfit) {}

    /**
     * A grade's active customers.
     *
     * @param held those who earned a lower one on the night
     * @param from the lowest score that the line gives the grade to
     */
    record Grade(
            String grade, int customers, int held, @Nullable BigDecimal from, BigDecimal netProfit) {}

    /** The golden list on an earlier night, for comparison. */
    record Earlier(
            LocalDate date, boolean aMonthAgo, @Nullable BigDecimal goldenShare, int customers) {}

    /** The golden list's share of the profit on the last night graded of a month, or that of the best fifth before; a rate. */
    record Share(LocalDate date, BigDecimal share, boolean graded) {}

    /** A whole month, split by today's grades. */
    record Month(YearMonth month, BigDecimal golden, BigDecimal others) {

        BigDecimal all() {
            return golden.add(others);
        }
    }

    record Movements(
            int moved,
            int rose,
            int fell,
            int fresh,
            int lapsed,
            int returned,
            int gone,
            int intoGolden,
            int outOfGolden,
            int withinGolden,
            @Nullable BigDecimal usual,
            List<Move> first) {}

    /** @param comparable whether both scores are made of the same */
    record Move(
            String kind,
            @Nullable String oldGrade,
            String newGrade,
            @Nullable BigDecimal oldScore,
            BigDecimal score,
            String customerId,
            @Nullable String name,
            String reason,
            boolean comparable) {

        boolean golden() {
            return isGolden(newGrade) || isGolden(oldGrade);
        }
    }

    /** The active customers from the best to the last; {@code enough} of them bring 80 % of the profit. */
    record Pareto(
            int customers,
            BigDecimal netProfit,
            int golden,
            int firstGrade,
            int enough,
            int losing,
            BigDecimal lost,
            List<Point> points) {}

    /** The net profit of the first {@code place} customers together. */
    record Point(int place, BigDecimal soFar) {}

    record TopCustomer(
            int customerNo,
            String customerId,
            @Nullable String name,
            String grade,
            BigDecimal netProfit,
            int orders,
            @Nullable LocalDate lastOrder,
            @Nullable String mainCategory,
            @Nullable BigDecimal mainCategoryShare,
            List<BigDecimal> months,
            Year year,
            Year yearBefore) {}

    /** Thirty days of one category, and the revenue of the thirty days before. */
    record CategorySales(String name, BigDecimal netRevenue, BigDecimal before, BigDecimal margin) {}

    /** Known customers in the last thirty days. */
    record Buyers(int bought, int firstTime, int golden, int goldenBought, BigDecimal returned) {}

    /** The last seven days, and the year, source against facts. */
    record Control(List<ControlDay> days, ControlDay week, ControlDay year, int daysLoaded, int daysDiffering) {}

    record ControlDay(
            LocalDate date,
            boolean loaded,
            long sourceLines,
            long factLines,
            long leftOutLines,
            BigDecimal sourceNet,
            BigDecimal factNet,
            BigDecimal leftOutNet) {

        static ControlDay notLoaded(LocalDate date) {
            return new ControlDay(date, false, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        BigDecimal difference() {
            return sourceNet.subtract(factNet).subtract(leftOutNet);
        }

        boolean agrees() {
            return sourceLines == factLines + leftOutLines && difference().signum() == 0;
        }

        ControlDay plus(ControlDay other) {
            return new ControlDay(
                    date,
                    loaded || other.loaded,
                    sourceLines + other.sourceLines,
                    factLines + other.factLines,
                    leftOutLines + other.leftOutLines,
                    sourceNet.add(other.sourceNet),
                    factNet.add(other.factNet),
                    leftOutNet.add(other.leftOutNet));
        }
    }

    record LeftOut(
            String reason,
            long lines,
            BigDecimal net,
            LocalDate exampleDate,
            String exampleLine,
            String exampleDetail) {}

    /** From the facts of the year to the profit that the grades share out. */
    record Bridge(Day year, BigDecimal guests, BigDecimal unassigned, BigDecimal lapsed, BigDecimal graded) {

        BigDecimal active() {
            return year.netProfit().subtract(guests).subtract(unassigned).subtract(lapsed);
        }

        /** Zero, or the metrics and the facts do not speak of the same sales. */
        BigDecimal difference() {
            return active().subtract(graded);
        }
    }

    record CalendarDay(LocalDate date, boolean loaded, boolean sales) {}

    record Note(String kind, String text) {}

    static boolean isGolden(@Nullable String grade) {
        return "A".equals(grade) || "B".equals(grade);
    }

    int activeCustomers() {
        return grades.stream().mapToInt(Grade::customers).sum();
    }

    /** Who keep their place on the golden list for some nights. */
    int heldGolden() {
        return grades.stream()
                .filter(grade -> isGolden(grade.grade()))
                .mapToInt(Grade::held)
                .sum();
    }

    int goldenCustomers() {
        return grades.stream()
                .filter(grade -> isGolden(grade.grade))
                .mapToInt(Grade::customers)
                .sum();
    }

    BigDecimal netProfit() {
        return grades.stream().map(Grade::netProfit).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal goldenProfit() {
        return grades.stream()
                .filter(grade -> isGolden(grade.grade))
                .map(Grade::netProfit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether every day read and the whole way from the source to the profit shown add up, to the last digit. */
    boolean agrees() {
        return control.daysDiffering() == 0 && bridge.difference().signum() == 0;
    }

    /** Whether shares of the profit mean something: not where gains and losses all but cancel out. */
    boolean shareable() {
        BigDecimal most = pareto.points().stream()
                .map(Point::soFar)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return netProfit().signum() > 0 && most.compareTo(netProfit().multiply(BigDecimal.TEN)) <= 0;
    }

    /** A rate, or null where there is no profit to share. */
    @Nullable
    BigDecimal goldenShare() {
        return !shareable() || goldenCustomers() == 0
                ? null
                : goldenProfit().divide(netProfit(), 6, RoundingMode.HALF_UP);
    }
}
