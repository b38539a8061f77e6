package org.goldenlist.attention;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attention and money given to an audience in a window, and the net profit that it brought, each with its share of that of all
 * three; null where no source gives what it needs.
 */
record Balance(
        int days,
        Audience audience,
        long customers,
        @Nullable Long contacts,
        @Nullable BigDecimal minutes,
        @Nullable BigDecimal contactsShare,
        @Nullable BigDecimal minutesShare,
        @Nullable BigDecimal spend,
        @Nullable BigDecimal spendShare,
        @Nullable BigDecimal costToServe,
        BigDecimal netProfit,
        @Nullable BigDecimal netProfitShare) {

    /** One for each audience. */
    static List<Balance> of(WindowSums window, Given given) {
        return Arrays.stream(Audience.values())
                .map(audience -> of(audience, window, given))
                .toList();
    }

    private static Balance of(Audience audience, WindowSums window, Given given) {
        AudienceSums own = window.of(audience);
        return new Balance(
                window.days,
                audience,
                own.customers,
                given.contacts() ? Long.valueOf(own.contacts) : null,
                given.contacts() ? Amounts.money(own.minutes) : null,
                given.contacts() ? Amounts.share(own.contacts, window.sum(one -> one.contacts)) : null,
                given.contacts() ? Amounts.share(own.minutes, window.sum(one -> one.minutes)) : null,
                given.spend() ? Amounts.money(own.spend) : null,
                given.spend() ? Amounts.share(own.spend, window.sum(one -> one.spend)) : null,
                given.costToServe() ? Amounts.money(own.costToServe) : null,
                Amounts.money(own.netProfit),
                Amounts.share(own.netProfit, window.sum(one -> one.netProfit)));
    }
}
