package org.goldenlist.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenlist.grade.Grade;
import org.jspecify.annotations.Nullable;

/**
 * One row of the graded list.
 *
 * @param rank among the active customers, the same for equal scores; null for a lapsed one
 * @param grade A to E
 * @param lapsed without an order in the last 365 days
 * @param since the business date from which the grade holds
 * @param score by which customers are ranked
 * @param pinnedUntil the last business date on which the pin of a person holds; null where none does
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
        @Nullable String email,
        @Nullable LocalDate pinnedUntil) {

    /** Whether this is a key customer: golden, or pinned. */
    public boolean isKey() {
        return pinnedUntil != null || Grade.valueOf(grade).isGolden();
    }

    /** The same with a rank, and pinned. */
    ListedCustomer with(@Nullable Integer itsRank, @Nullable LocalDate itsPin) {
        return new ListedCustomer(
                itsRank,
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
                email,
                itsPin);
    }
}
