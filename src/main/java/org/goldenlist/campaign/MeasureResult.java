package org.goldenlist.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a campaign in one measure, per customer compared, with four decimals.
 *
 * @param offeredMean of those who got the offer; null of nobody
 * @param difference to what they would have brought without it, like compared with like; null where that is too small to say, and so
 *     are the next two
 * @param low the lower end of the 95 % interval
 * @param high its upper end
 */
public record MeasureResult(
        Measure measure,
        @Nullable BigDecimal offeredMean,
        @Nullable BigDecimal heldBackMean,
        @Nullable BigDecimal difference,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Verdict verdict) {}
