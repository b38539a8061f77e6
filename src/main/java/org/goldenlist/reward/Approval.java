package org.goldenlist.reward;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What approving did.
 *
 * @param approved how many rewards now stand in the ledger that did not before
 * @param cost what these cost
 * @param leftOut sentences: who was not approved, and why
 * @param late a sentence where the quarter is over by now; null otherwise
 * @param trial nothing was written
 */
public record Approval(
        String quarter,
        int approved,
        BigDecimal cost,
        List<String> leftOut,
        @Nullable String late,
        boolean trial) {}
