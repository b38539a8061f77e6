package org.goldenlist.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one customer as of a date. Windows of n days end with the date and hold it; money is in the company's
 * currency, with four decimals.
 *
 * @param averageGap days between one day with an order and the next; null before the second
 * @param mainCategory number of the category of most net revenue in 365 days; null where there is none
 */
public record CustomerFigures(
        int customerNo,
        @Nullable LocalDate firstOrder,
        @Nullable LocalDate lastOrder,
        int activeDays,
        @Nullable Double averageGap,
        int orders30,
        int orders90,
        int orders365,
        int ordersLife,
        BigDecimal netRevenue30,
        BigDecimal netRevenue90,
        BigDecimal netRevenue365,
        BigDecimal netRevenueLife,
        BigDecimal returns365,
        BigDecimal netProfit30,
        BigDecimal netProfit90,
        BigDecimal netProfit365,
        BigDecimal netProfitLife,
        BigDecimal costToServe365,
        BigDecimal uncosted365,
        int categories365,
        @Nullable Integer mainCategory) {

    static CustomerFigures of(CustomerMetrics metrics, IntFunction<String> categories) {
        int main = metrics.categoryRevenue.main(categories);
        int year = CustomerMetrics.YEAR;
        int life = CustomerMetrics.LIFE;
        return new CustomerFigures(
                metrics.customerNo,
                metrics.hasOrdered() ? LocalDate.ofEpochDay(metrics.firstOrder) : null,
                metrics.hasOrdered() ? LocalDate.ofEpochDay(metrics.lastOrder) : null,
                metrics.activeDays,
                metrics.activeDays < 2
                        ? null
                        : (metrics.lastOrder - metrics.firstOrder) / (double) (metrics.activeDays - 1),
                metrics.orders[0],
                metrics.orders[1],
                metrics.orders[year],
                metrics.orders[life],
                money(metrics.netRevenue[0]),
                money(metrics.netRevenue[1]),
                money(metrics.netRevenue[year]),
                money(metrics.netRevenue[life]),
                money(metrics.returns[year]),
                money(metrics.netProfit[0]),
                money(metrics.netProfit[1]),
                money(metrics.netProfit[year]),
                money(metrics.netProfit[life]),
                money(metrics.costToServe[year]),
                money(metrics.uncosted[year]),
                metrics.categoryRevenue.categories(),
                main == 0 ? null : main);
    }

    private static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
