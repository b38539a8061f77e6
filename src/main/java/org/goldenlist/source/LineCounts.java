package org.goldenlist.source;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one business date come to. Shares are of the lines that were read and are sound.
 *
 * @param lines as the source counts them
 * @param net as the source adds them up
 * @param read how many were read; fewer than there are where a day has very many
 * @param withRecord lines whose customer has a row in {@code customers}; null where that could not be asked
 * @param netWithCost the part of {@code soundNet} whose cost is known
 * @param linkedReturns returns that say which transaction they take back
 * @param quarantined lines that would be left out, by reason in words
 */
public record LineCounts(
        long lines,
        long transactions,
        BigDecimal net,
        long read,
        long sound,
        BigDecimal soundNet,
        long withCustomer,
        @Nullable Long withRecord,
        long withCategory,
        BigDecimal netWithCost,
        long returns,
        long linkedReturns,
        Map<String, Integer> quarantined) {}
