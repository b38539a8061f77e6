package org.goldenlist.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A customer of a campaign that was started.
 *
 * @param grade with which the first day began; a dash for one who was not graded
 * @param netProfit of the 365 days before the first day
 * @param stratum from 1; 0 of one to whom it was promised, who is not compared
 * @param countsForNo the number of the customer for whom this one counts by now: the own one, if for himself
 */
public record CampaignMember(
        int customerNo,
        String customerId,
        @Nullable String customerName,
        String what,
        BigDecimal cost,
        boolean promised,
        String grade,
        BigDecimal netProfit,
        int stratum,
        boolean heldBack,
        int countsForNo) {}
