package org.goldenlist.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one customer as of a date, as docs/metrics.md defines them. Windows of n days end with the date and hold it; money
 * is in the company's currency, with four decimals.
 *
 * @param tenureDays from the first order to the date; null before it
 * @param activeDays days with an order
 * @param rhythm null before the second active day
 * @param previous365 the 365 days before the last 365
 * @param uncosted365 net revenue whose cost of goods is assumed
 * @param mainCategory number of the category of most net revenue in 365 days; null where there is none
 */
public record CustomerFigures(
        int customerNo,
        @Nullable LocalDate firstOrder,
        @Nullable LocalDate lastOrder,
        @Nullable Integer tenureDays,
        int activeDays,
        @Nullable Rhythm rhythm,
        Window last30,
        Window last90,
        Window last365,
        Window previous365,
        Window life,
        BigDecimal uncosted365,
        int categories365,
        @Nullable Integer mainCategory,
        @Nullable BigDecimal mainCategoryShare) {

    /**
     * What was bought in a window.
     *
     * @param gross sales before discount and returns
     * @param discount positive where given
     * @param returns negative
     * @param netRevenue gross less discount, with returns
     * @param cost of goods, known or assumed
     * @param netProfit net revenue less cost and cost to serve
     */
    public record Window(
            int orders,
            BigDecimal units,
            BigDecimal gross,
            BigDecimal discount,
            BigDecimal returns,
            BigDecimal netRevenue,
            BigDecimal cost,
            BigDecimal costToServe,
            BigDecimal netProfit) {

        static Window of(Sums sums) {
            return new Window(
                    sums.orders(),
                    BigDecimal.valueOf(sums.units(), 3),
                    money(sums.gross()),
                    money(sums.discount()),
                    money(sums.returns()),
                    money(sums.netRevenue()),
                    money(sums.netRevenue() - sums.costToServe() - sums.netProfit()),
                    money(sums.costToServe()),
                    money(sums.netProfit()));
        }

        /** Sales after discount and before returns, by order; null without an order. */
        public @Nullable BigDecimal orderValue() {
            return orders == 0
                    ? null
                    : netRevenue.subtract(returns).divide(BigDecimal.valueOf(orders), 4, RoundingMode.HALF_UP);
        }

        /** The part of the sales after discount that came back, from 0; null where nothing was sold. */
        public @Nullable BigDecimal returnRate() {
            return part(returns.negate(), netRevenue.subtract(returns));
        }

        /** The part of gross that was given as a discount; null where nothing was sold. */
        public @Nullable BigDecimal discountShare() {
            return part(discount, gross);
        }

        private static @Nullable BigDecimal part(BigDecimal part, BigDecimal whole) {
            return whole.signum() <= 0 ? null : part.divide(whole, 4, RoundingMode.HALF_UP);
        }
    }

    /**
     * The days between one day with an order and the next.
     *
     * @param median with two decimals
     * @param spread from the lower to the upper quartile, with two decimals
     * @param nextOrder when the next order is due: the median after the last, halves rounded up
     */
    public record Rhythm(BigDecimal median, BigDecimal spread, LocalDate nextOrder) {}

    static CustomerFigures of(CustomerMetrics metrics, LocalDate date, IntFunction<String> categories) {
        int main = metrics.categoryRevenue.main(categories);
        Sums year = metrics.in[CustomerMetrics.YEAR];
        LocalDate last = metrics.hasOrdered() ? LocalDate.ofEpochDay(metrics.lastOrder) : null;
        return new CustomerFigures(
                metrics.customerNo,
                metrics.hasOrdered() ? LocalDate.ofEpochDay(metrics.firstOrder) : null,
                last,
                metrics.hasOrdered() ? Integer.valueOf((int) (date.toEpochDay() - metrics.firstOrder)) : null,
                metrics.activeDays,
                rhythm(metrics.gaps, last),
                Window.of(metrics.in[0]),
                Window.of(metrics.in[1]),
                Window.of(year),
                Window.of(metrics.in[CustomerMetrics.TWO_YEARS].minus(year)),
                Window.of(metrics.in[CustomerMetrics.LIFE]),
                money(year.uncosted()),
                metrics.categoryRevenue.categories(),
                main == 0 ? null : main,
                main == 0 ? null : BigDecimal.valueOf(metrics.categoryRevenue.share(main), 4));
    }

    private static @Nullable Rhythm rhythm(Gaps gaps, @Nullable LocalDate last) {
        Integer median = gaps.median();
        Integer spread = gaps.spread();
        return last == null || median == null || spread == null
                ? null
                : new Rhythm(
                        BigDecimal.valueOf(median, 2),
                        BigDecimal.valueOf(spread, 2),
                        last.plusDays((median + 50) / 100));
    }

    private static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
