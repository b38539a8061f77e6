package org.goldenlist.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer who was lost: what was seen, when, what was done, and the reason given.
 *
 * @param lostOn the first night that took the customer for lost
 * @param atStake net profit of the 365 days up to the last order
 * @param cameBackOn the first order since; null: none
 * @param seen in the year before, and what was there then
 * @param done in the year before, and since
 */
public record PostMortem(
        String customerId,
        @Nullable String name,
        LocalDate lostOn,
        LocalDate lastOrder,
        BigDecimal atStake,
        @Nullable LocalDate cameBackOn,
        List<Seen> seen,
        List<Done> done) {

    /** @param until the first night that did not see it; null: it is there */
    public record Seen(
            String sign, LocalDate since, @Nullable LocalDate until, String evidence) {}

    /** What a person recorded. */
    public record Done(
            int caseNo,
            String sign,
            String act,
            LocalDate madeOn,
            @Nullable String reason,
            @Nullable String outcome) {}
}
