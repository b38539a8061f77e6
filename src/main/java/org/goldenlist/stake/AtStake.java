package org.goldenlist.stake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What losing a key customer would mean, as docs/stake.md defines it. Money is in the company's currency, with four decimals.
 *
 * @param why what makes a key customer: golden, pinned, leverage
 * @param netProfit own, of 365 days, as is the revenue
 * @param profitShare of the net profit of all who count, 1 being all; null where these bring none
 * @param runningDays days of the fixed costs that the net profit pays; null where these are not known
 * @param referredNetProfit of those who came by way of the customer
 * @param csToBecomeBs average Cs that would have to become Bs to make it good; null where that cannot be told
 * @param winningFrom what winning another one costs at least; null where it is not known
 */
public record AtStake(
        String why,
        BigDecimal netProfit,
        BigDecimal netRevenue,
        @Nullable BigDecimal profitShare,
        @Nullable BigDecimal revenueShare,
        @Nullable BigDecimal runningDays,
        int referredCustomers,
        BigDecimal referredNetProfit,
        @Nullable Long csToBecomeBs,
        @Nullable BigDecimal winningFrom,
        @Nullable BigDecimal winningTo) {}
