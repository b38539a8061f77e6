package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.goldenlist.pareto.ProfitDistribution;
import org.goldenlist.report.loss.LossTables.Losses;
import org.jspecify.annotations.Nullable;

/**
 * On how many shoulders the profit rests, and how far what was expected of customers came true.
 *
 * @param spread of the active customers, as of the business date
 * @param months month-ends, ascending
 * @param segments the one of most profit first
 * @param pinned the best grade first
 * @param fit what is looked ahead with; null before the first
 * @param expected of the 365 days after the last month-end; null before anybody had ordered
 * @param checks of the last month-end; none before anything was expected
 * @param lost in the days for which a loss is told of, the costliest first
 */
record Outlook(
        ProfitDistribution spread,
        List<MonthEnd> months,
        Sent sent,
        List<Segment> segments,
        List<Pinned> pinned,
        @Nullable Fitted fit,
        @Nullable Expected expected,
        List<Check> checks,
        Losses lost) {

    /** The grade of a check of all together. */
    static final String ALL = "*";

    /** How the profit of a year was spread then; {@code first} as {@link ProfitDistribution#PERCENTS}. */
    record MonthEnd(
            LocalDate date,
            BigDecimal netProfit,
            int enough,
            List<BigDecimal> first,
            @Nullable Double gini) {

        /** Whether shares mean something, as {@link ManagementReport#shareable()} says of tonight. */
        boolean isShareable() {
            BigDecimal most = first.get(first.size() - 1);
            return netProfit.signum() > 0 && most.compareTo(netProfit.multiply(BigDecimal.TEN)) <= 0;
        }
    }

    /** All whom golden customers sent, at any remove, who are not golden themselves: everybody once. */
    record Sent(int customers, BigDecimal netProfit) {}

    /** Who is in it, and how many came to it and left it in thirty days. */
    record Segment(String name, int customers, BigDecimal netProfit, int came, int left) {}

    record Pinned(
            String customerId,
            @Nullable String name,
            @Nullable String grade,
            LocalDate until,
            String reason) {}

    /** @param reason why it is the plain average; null of a model */
    record Fitted(
            LocalDate asOf,
            int customers,
            int repeaters,
            String model,
            @Nullable String reason) {}

    /** Of the customers who had ordered when the 365 days up to a date began. */
    record Expected(LocalDate until, int customers, BigDecimal netProfit) {}

    /** @param error mean absolute error for each customer */
    record Check(
            LocalDate asOf,
            int days,
            String grade,
            int customers,
            BigDecimal expected,
            BigDecimal came,
            BigDecimal error) {}

    /** A year before the last month-end; null where that is not known, or there was no profit to share. */
    @Nullable
    MonthEnd yearBefore() {
        if (months.isEmpty()) {
            return null;
        }
        LocalDate then = YearMonth.from(months.get(months.size() - 1).date())
                .minusYears(1)
                .atEndOfMonth();
        return months.stream()
                .filter(month -> month.date().equals(then))
                .filter(MonthEnd::isShareable)
                .findFirst()
                .orElse(null);
    }
}
