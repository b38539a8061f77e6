package org.goldenlist.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.attention.Goodwill;
import org.goldenlist.casework.WatchOfCustomer.Plan;
import org.goldenlist.casework.WatchOfCustomer.SeenSign;
import org.goldenlist.grade.CustomerScore;
import org.goldenlist.metric.CustomerCare;
import org.goldenlist.metric.CustomerFigures;
import org.goldenlist.stake.AtStake;
import org.jspecify.annotations.Nullable;

/**
 * Every figure behind one customer's grade. Money is in the company's currency, with four decimals; windows of 365 days end
 * with the date and hold it.
 *
 * @param grade null for a customer who is not graded
 * @param standing why there is no grade, or that it has lapsed; empty otherwise
 * @param rank among the active, the best being 1; null where not active
 * @param pin null where none holds on the date
 * @param score what the own net profit is made of; null where there are no figures, and so is the next
 * @param scored the score and its parts
 * @param goodwill null where there is nothing to count, or no night has counted
 * @param segment null where not active, or on a night that parted nobody
 * @param ifWeLostThem null of who is no key customer, and on another date than that of the last night; so is the plan
 * @param signs the gravest first
 */
public record Explanation(
        LocalDate date,
        String customerId,
        @Nullable String name,
        @Nullable String accountManager,
        @Nullable String grade,
        @Nullable LocalDate since,
        String standing,
        @Nullable Integer rank,
        int activeCustomers,
        @Nullable Pin pin,
        @Nullable Score score,
        @Nullable CustomerScore scored,
        @Nullable Line better,
        @Nullable Line own,
        @Nullable CustomerFigures figures,
        @Nullable String mainCategory,
        CustomerCare care,
        @Nullable Goodwill goodwill,
        @Nullable Worth worth,
        @Nullable Segment segment,
        @Nullable AtStake ifWeLostThem,
        List<SeenSign> signs,
        @Nullable Plan securePlan,
        Given given,
        List<Movement> history) {

    /**
     * The score and its parts, which add up to it: revenue − known cost − assumed cost − cost to serve.
     *
     * @param returns negative, and already part of the revenue
     * @param linkedReturnLines those of the {@code returnLines} that name the sale that they take back
     * @param assumedOn net revenue whose cost is assumed
     */
    public record Score(
            BigDecimal netRevenue,
            BigDecimal returns,
            long returnLines,
            long linkedReturnLines,
            BigDecimal discount,
            BigDecimal knownCost,
            BigDecimal assumedCost,
            BigDecimal assumedOn,
            BigDecimal costToServe,
            BigDecimal netProfit) {}

    /**
     * What can be expected, by the models in force.
     *
     * @param model its name
     * @param fittedAsOf the month-end that it was fitted as of
     * @param probabilityAlive the chance that the customer has not left
     * @param nextOrder when the next order is due; null where none is expected
     * @param expectedNextYear net profit of the next 365 days, discounted
     * @param longTermValue net profit of the years of the horizon, discounted
     * @param referred customers whom this one sent, and whom these sent, and so on
     * @param referredNetProfit365 what they brought in 365 days, of which the score holds a share
     * @param longTermValueTogether of the customer and all of these, each once
     */
    public record Worth(
            String model,
            LocalDate fittedAsOf,
            double probabilityAlive,
            @Nullable LocalDate nextOrder,
            BigDecimal expectedNextYear,
            int horizonYears,
            BigDecimal longTermValue,
            int referred,
            BigDecimal referredNetProfit365,
            BigDecimal longTermValueTogether) {}

    /**
     * Where the customer is by recency, frequency and money.
     *
     * @param previous the segment before; null for the first, and for who is back after lapsing
     * @param recency in days since the last order: the most that are in the band; money is of 365 days, as are the orders
     */
    public record Segment(
            String name, LocalDate since, @Nullable String previous, Band recency, Band frequency, Band money) {}

    /**
     * A band of a measure, and what is around it.
     *
     * @param number from 1, the lowest
     * @param figure the customer's own
     * @param from the last figure that is in the band
     * @param nextNumber the next band up that somebody can be in; null where there is none
     * @param next the first figure that is in it
     */
    public record Band(
            int number,
            BigDecimal figure,
            BigDecimal from,
            @Nullable Integer nextNumber,
            @Nullable BigDecimal next) {}

    /**
     * A line between two grades.
     *
     * @param line the score that must be exceeded, or reached where {@code equalWillDo}
     * @param gap how far the score is from it: what is missing (positive) or what is to spare (negative)
     * @param usualOrders the gap in orders of the customer's usual profit; null where no usual order brings profit,
     *     or a thousand million of them would not do
     */
    public record Line(
            String grade,
            BigDecimal line,
            boolean equalWillDo,
            BigDecimal gap,
            @Nullable Integer usualOrders) {}

    /** A change of grade. */
    public record Movement(
            LocalDate businessDate,
            String kind,
            @Nullable String oldGrade,
            String newGrade,
            BigDecimal score,
            String reason) {}
}
