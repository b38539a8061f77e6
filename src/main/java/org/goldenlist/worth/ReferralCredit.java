package org.goldenlist.worth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntToLongFunction;

/**
 * What a customer is credited with of the profit of those whom he sent: of level k (1: whom he sent himself, 2: whom these
 * sent) the share to the power of k. A ranking figure of its own, and never summed with the profits it is taken from.
 *
 * @param percent the share, such as 50
 * @param levels how many levels count
 */
public record ReferralCredit(BigDecimal percent, int levels) {

    /** @throws IllegalArgumentException where a share is below zero, or no level counts */
    public ReferralCredit {
        if (percent.signum() < 0 || levels < 1) {
            throw new IllegalArgumentException(
                    "There is no credit of " + percent + " % over " + levels + " levels of referrals.");
        }
    }

    /**
     * The credit, never below zero: exact, and rounded once at the end, half away from zero.
     *
     * @param sumOfLevel the profits of all of a level, 1 to {@link #levels}
     */
    long of(IntToLongFunction sumOfLevel) {
        BigDecimal share = percent.movePointLeft(2);
        BigDecimal credit = BigDecimal.ZERO;
        for (int level = levels; level >= 1; level--) {
            credit = credit.add(BigDecimal.valueOf(sumOfLevel.applyAsLong(level)))
                    .multiply(share);
        }
        return Math.max(0, credit.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }
}
