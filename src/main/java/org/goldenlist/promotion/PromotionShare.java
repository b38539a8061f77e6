package org.goldenlist.promotion;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is meant for a customer.
 *
 * @param recent one of the most recent customers when it was planned
 * @param expectedGain net profit expected of the next 365 days
 */
public record PromotionShare(
        int customerNo,
        String customerId,
        @Nullable String name,
        boolean recent,
        BigDecimal expectedGain,
        BigDecimal amount) {}
