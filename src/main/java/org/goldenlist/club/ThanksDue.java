package org.goldenlist.club;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer who sent another one, and has not been thanked since.
 *
 * @param referredOn the business date on which the other one was sent
 * @param days since then, up to the last graded night
 * @param broughtOrders orders of the one who was sent, ever
 * @param broughtNetProfit net profit of these, ever
 * @param thankedBy who is to thank
 */
public record ThanksDue(
        String customerId,
        @Nullable String name,
        String sentId,
        @Nullable String sentName,
        LocalDate referredOn,
        int days,
        int broughtOrders,
        BigDecimal broughtNetProfit,
        String thankedBy) {}
