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
                given.spend() ? Share.money(prospects.spend) : null,
                given.spend() ? Share.money(recent.spend) : null,
                given.spend() ? Share.money(others.spend) : null,
                given.spend() ? Share.money(window.spendOther) : null,
                given.costToServe() ? Share.money(prospects.costToServe) : null,
                given.costToServe() ? Share.money(served) : null,
                window.won,
                window.existing,
                given.spend() ? Share.ofEach(prospects.spend, window.won) : null,
                given.spend() ? Share.ofEach(recent.spend + others.spend + served, window.existing) : null);
    }
}
