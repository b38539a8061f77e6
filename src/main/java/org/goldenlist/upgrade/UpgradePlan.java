package org.goldenlist.upgrade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan comes to, as in the table upgrade_plan. Amounts are in the company's currency.
 *
 * @param state {@value #PLANNED} or {@value #APPROVED}
 * @param modelNote why the plain average is in force; null: a model is
 * @param lineB null: any score will do, or scores are no money
 * @param medianB null: there is no B
 * @param expectedGain of those chosen; null: scores are no money
 */
public record UpgradePlan(
        LocalDate quarterFrom,
        LocalDate asOf,
        String state,
        String policy,
        int horizonDays,
        String model,
        @Nullable String modelNote,
        @Nullable BigDecimal lineB,
        @Nullable BigDecimal lineC,
        @Nullable BigDecimal medianB,
        @Nullable BigDecimal medianC,
        int mostCandidates,
        BigDecimal budget,
        BigDecimal attentionCost,
        int considered,
        int chosen,
        BigDecimal chosenCost,
        @Nullable BigDecimal expectedGain,
        int winBacks,
        int notWooed,
        int secondProducts,
        int windowDays) {

    public static final String PLANNED = "planned";
    public static final String APPROVED = "approved";

    boolean isApproved() {
        return state.equals(APPROVED);
    }
}
