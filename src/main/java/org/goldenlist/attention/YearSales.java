package org.goldenlist.attention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What customers brought in a year on the day of their first order, or on all later days, with the share of that in both. */
record YearSales(
        int year,
        boolean first,
        LocalDate from,
        LocalDate to,
        long orders,
        BigDecimal netRevenue,
        BigDecimal netProfit,
        @Nullable BigDecimal netRevenueShare,
        @Nullable BigDecimal netProfitShare) {

    private static final int YEAR = 365;

    /** Orders, and amounts in ten-thousandths. */
    static final class Sums {
        long orders;
        long netRevenue;
        long netProfit;

        void add(long moreOrders, long moreRevenue, long moreProfit) {
            orders += moreOrders;
            netRevenue += moreRevenue;
            netProfit += moreProfit;
        }
    }

    /** @param year 1 for the 365 days that end with the date, 2 for those before them */
    static List<YearSales> of(int year, LocalDate date, Sums first, Sums repeat) {
        return List.of(of(year, true, date, first, repeat), of(year, false, date, repeat, first));
    }

    private static YearSales of(int year, boolean isFirst, LocalDate date, Sums own, Sums other) {
        LocalDate to = date.minusDays((year - 1L) * YEAR);
        return new YearSales(
                year,
                isFirst,
                to.minusDays(YEAR - 1L),
                to,
                own.orders,
                Amounts.money(own.netRevenue),
                Amounts.money(own.netProfit),
                Amounts.share(own.netRevenue, own.netRevenue + other.netRevenue),
                Amounts.share(own.netProfit, own.netProfit + other.netProfit));
    }
}
