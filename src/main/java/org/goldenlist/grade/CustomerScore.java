package org.goldenlist.grade;

import java.math.BigDecimal;

/**
 * A customer's score with its parts: own net profit, the credit for those whom the customer sent, and the profit that is
 * expected; of an RFM score recency, frequency and money. With four decimals.
 */
public record CustomerScore(Policy policy, BigDecimal first, BigDecimal second, BigDecimal third) {

    /** Of a customer's own net profit alone. */
    public static CustomerScore ofProfit(Policy policy, BigDecimal netProfit) {
        BigDecimal nothing = BigDecimal.ZERO.setScale(4);
        return policy == Policy.RFM
                ? new CustomerScore(policy, nothing, nothing, nothing)
                : new CustomerScore(policy, netProfit, nothing, nothing);
    }

    public BigDecimal score() {
        return first.add(second).add(third);
    }
}
