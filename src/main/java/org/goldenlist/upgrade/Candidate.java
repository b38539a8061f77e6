package org.goldenlist.upgrade;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A C or D, and what raising this customer would bring and cost. Amounts are in ten-thousandths.
 *
 * @param gapNext null: no line, or scores are no money; and so are all that come from it
 * @param ordersNext null: the usual order brings nothing
 * @param chance calibrated where the calibration is in force
 * @param expectedProfit of the next 365 days
 * @param next the category to suggest; null: none
 * @param worthOfStep what the next grade would bring more in a year
 * @param offer null: none fits
 * @param leftOut why the customer cannot be chosen; null: can be
 */
record Candidate(
        CandidateFacts facts,
        @Nullable Long gapNext,
        @Nullable Long ordersNext,
        @Nullable Long gapB,
        @Nullable Long ordersB,
        @Nullable Double rawChance,
        @Nullable Double chance,
        long expectedProfit,
        @Nullable Affinity next,
        @Nullable Long worthOfStep,
        @Nullable Long expectedGain,
        @Nullable Offer offer,
        @Nullable String offerTitle,
        @Nullable Long cost,
        @Nullable LeftOut leftOut) {

    /** As the ranking asks for it. */
    Ranking.Asked asked() {
        return new Ranking.Asked(
                facts.customerNo(),
                facts.customerId(),
                expectedGain == null ? 0 : expectedGain,
                cost == null ? 0 : cost,
                leftOut);
    }

    static long tenThousandths(BigDecimal amount) {
        return amount.movePointRight(4).longValueExact();
    }
}
