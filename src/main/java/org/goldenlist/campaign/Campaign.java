package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A campaign that was started.
 *
 * @param endsOn the last day of the window
 * @param startedAt UTC
 * @param offered customers who got the offer, those included to whom it was promised
 * @param cost of their offers
 * @param verdict as it was found last; null: not yet
 */
public record Campaign(
        int campaignNo,
        String name,
        String kind,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal heldBackShare,
        long seed,
        String startedBy,
        LocalDateTime startedAt,
        int offered,
        int heldBack,
        int promised,
        BigDecimal cost,
        @Nullable String verdict) {}
