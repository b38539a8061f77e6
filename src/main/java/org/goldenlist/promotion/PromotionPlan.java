package org.goldenlist.promotion;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * By which rules the budget of a period was shared out.
 *
 * @param asOf the business date whose figures it was made of
 * @param recentShare of the budget that recent customers get at least, as the settings say it
 * @param recentLeast this share in money, rounded up
 * @param recentDays whose last order lies in these days is a recent customer
 * @param leastAmount nobody gets less
 * @param gainBy the model that expects the gains
 * @param problem active customers who get nothing, since their net profit of 365 days is below zero
 * @param withoutGain active customers who get nothing, since nothing is expected of them
 * @param tooLittle active customers who get nothing, since it would be less than the least amount
 */
public record PromotionPlan(
        LocalDate fromDate,
        LocalDate toDate,
        LocalDate asOf,
        BigDecimal budget,
        String recentShare,
        BigDecimal recentLeast,
        int recentDays,
        BigDecimal leastAmount,
        String gainBy,
        int problem,
        int withoutGain,
        int tooLittle) {}
