package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a campaign, by the facts as they are now.
 *
 * @param endsOn the last day of the window
 * @param asOf the last day looked at: that of the window, or, of a preliminary result, of the last night
 * @param preliminary the window is not over
 * @param offeredCompared customers who got the offer, and with whom those held back are compared
 * @param promised customers who got it in any case, and are not compared
 * @param costCompared of the offers to those compared
 * @param costPromised of the offers that were promised
 * @param gain the difference in profit of all compared who got the offer, less the cost; null where that is too small to say
 * @param returnShare gain by cost; null where the offers cost nothing, too
 * @param verdict by profit
 * @param notes whatever else should be known, as sentences
 */
public record CampaignResult(
        String name,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate asOf,
        boolean preliminary,
        int offeredCompared,
        int heldBackCompared,
        int promised,
        BigDecimal costCompared,
        BigDecimal costPromised,
        @Nullable BigDecimal gain,
        @Nullable BigDecimal returnShare,
        Verdict verdict,
        List<MeasureResult> measures,
        List<String> notes) {}
