package org.goldenlist.pareto;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * On how few customers revenue and profit rest. Amounts are ten-thousandths; shares are of six decimals, 1 being all.
 *
 * @param revenueShares of the first of each of {@link #FIRST} by net revenue; empty where there is none
 * @param profitShares the same by net profit
 * @param herfindahl 10,000 times the sum of the squares of the shares of net revenue, with two decimals: 10,000 where one brings
 *     everything, 10,000 ÷ n where n bring the same; who brings less than nothing counts as nothing. Null where there is none
 */
public record Concentration(
        int customers,
        long netRevenue,
        long netProfit,
        List<BigDecimal> revenueShares,
        List<BigDecimal> profitShares,
        @Nullable BigDecimal herfindahl) {

    /** Numbers of customers, the first by what they bring. */
    public static final List<Integer> FIRST = List.of(1, 3, 5, 10);

    private static final double SCALE = 10_000;
    private static final int DECIMALS = 6;

    /**
     * Of the figures of the same customers, each ascending.
     *
     * @throws ArithmeticException where their sum is no long
     */
    public static Concentration of(long[] revenues, long[] profits) {
        return new Concentration(
                revenues.length, sum(revenues), sum(profits), shares(revenues), shares(profits), herfindahl(revenues));
    }

    /** Of the first so many by net revenue; null where there is none. */
    public @Nullable BigDecimal revenueShare(int first) {
        return revenueShares.isEmpty() ? null : revenueShares.get(FIRST.indexOf(first));
    }

    /** Of the first so many by net profit; null where there is none. */
    public @Nullable BigDecimal profitShare(int first) {
        return profitShares.isEmpty() ? null : profitShares.get(FIRST.indexOf(first));
    }

    private static long sum(long[] amounts) {
        return Arrays.stream(amounts).reduce(0, Math::addExact);
    }

    private static List<BigDecimal> shares(long[] ascending) {
        long all = sum(ascending);
        return all <= 0
                ? List.of()
                : FIRST.stream()
                        .map(first -> Objects.requireNonNull(Share.of(first(ascending, first), all, DECIMALS)))
                        .toList();
    }

    private static long first(long[] ascending, int count) {
        return IntStream.rangeClosed(1, Math.min(count, ascending.length))
                .mapToLong(place -> ascending[ascending.length - place])
                .reduce(0, Math::addExact);
    }

    private static @Nullable BigDecimal herfindahl(long[] ascending) {
        double all = 0;
        for (long revenue : ascending) {
            all += Math.max(0, revenue);
        }
        if (all == 0) {
            return null;
        }
        double squares = 0;
        for (long revenue : ascending) {
            double share = Math.max(0, revenue) / all;
            squares += share * share;
        }
        return BigDecimal.valueOf(Math.min(1, squares) * SCALE).setScale(2, RoundingMode.HALF_UP);
    }
}
