package org.goldenlist.attention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What it cost in a window to win a customer, and to keep one: money spent on winning by customers won; money spent on keeping and
 * the cost to serve customers by those there are. Null where no source gives what it needs, or there is nobody.
 */
record CostOfCustomers(
        int days,
        @Nullable BigDecimal spendWinning,
        @Nullable BigDecimal spendKeepingRecent,
        @Nullable BigDecimal spendKeeping,
        @Nullable BigDecimal spendOther,
        @Nullable BigDecimal costToServeProspects,
        @Nullable BigDecimal costToServeExisting,
        long won,
        long existing,
        @Nullable BigDecimal costToWin,
        @Nullable BigDecimal costToKeep) {

    static CostOfCustomers of(WindowSums window, Given given) {
        AudienceSums prospects = window.of(Audience.PROSPECTS);
        AudienceSums recent = window.of(Audience.RECENT);
        AudienceSums others = window.of(Audience.OTHERS);
        long served = recent.costToServe + others.costToServe;
        return new CostOfCustomers(
                window.days,
                given.spend() ? Amounts.money(prospects.spend) : null,
                given.spend() ? Amounts.money(recent.spend) : null,
                given.spend() ? Amounts.money(others.spend) : null,
                given.spend() ? Amounts.money(window.spendOther) : null,
                given.costToServe() ? Amounts.money(prospects.costToServe) : null,
                given.costToServe() ? Amounts.money(served) : null,
                window.won,
                window.existing,
                given.spend() ? Amounts.ofEach(prospects.spend, window.won) : null,
                given.spend() ? Amounts.ofEach(recent.spend + others.spend + served, window.existing) : null);
    }
}
