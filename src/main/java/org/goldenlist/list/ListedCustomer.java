package org.goldenlist.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the graded list.
 *
 * @param rank among the active customers, the same for equal scores; null for a lapsed one
 * @param grade A to E
 * @param lapsed without an order in the last 365 days
 * @param since the business date from which the grade holds
 * @param score by which customers are ranked
 */
public record ListedCustomer(
        @Nullable Integer rank,
        String grade,
        boolean lapsed,
        LocalDate since,
        String customerId,
        @Nullable String name,
        BigDecimal score,
        BigDecimal netProfit365,
        BigDecimal netRevenue365,
        BigDecimal returns365,
        int orders365,
        @Nullable LocalDate firstOrder,
        @Nullable LocalDate lastOrder,
        BigDecimal netProfitLife,
        @Nullable String mainCategory,
        @Nullable String accountManager,
        @Nullable String email) {

    /** The same with another rank. */
    ListedCustomer ranked(@Nullable Integer other) {
        return new ListedCustomer(
                other,
                grade,
                lapsed,
                since,
                customerId,
                name,
                score,
                netProfit365,
                netRevenue365,
                returns365,
                orders365,
                firstOrder,
                lastOrder,
                netProfitLife,
                mainCategory,
                accountManager,
                email);
    }
}
