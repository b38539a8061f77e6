package org.goldenlist.pareto;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the net profit is spread over the customers who bring it. Amounts are ten-thousandths.
 *
 * @param enough how many of the best bring 80 % together; 0 where there is no profit
 * @param losing how many cost more than they bring
 * @param lost what these cost, as a negative figure
 * @param first what the best of each of {@link #PERCENTS} bring
 * @param gini 0 where all bring the same, near 1 where one brings everything, above 1 where losses weigh that much; null where there
 *     is no profit
 */
public record ProfitDistribution(
        int customers,
        long netProfit,
        int enough,
        int losing,
        long lost,
        List<Long> first,
        @Nullable Double gini) {

    /** Parts of the customers, the best first. */
    public static final List<Integer> PERCENTS = List.of(1, 5, 10, 20, 50);

    /**
     * The Gini coefficient is G = Σ (2i − n − 1)·xᵢ ÷ (n·Σ xᵢ), where x₁ … xₙ ascend.
     *
     * @param ascending the profits of all
     * @throws ArithmeticException where their sum is no long
     */
    public static ProfitDistribution of(long[] ascending) {
        int customers = ascending.length;
        long all = Arrays.stream(ascending).reduce(0, Math::addExact);
        long soFar = 0;
        int enough = 0;
        int losing = 0;
        long lost = 0;
        double weighted = 0;
        long[] first = new long[PERCENTS.size()];
        for (int place = 1; place <= customers; place++) {
            long profit = ascending[customers - place];
            soFar = Math.addExact(soFar, profit);
            // without a product: a sum near the largest long has none
            if (enough == 0 && all > 0 && soFar >= all - all / 5) {
                enough = place;
            }
            for (int i = 0; i < first.length; i++) {
                first[i] = place == count(customers, PERCENTS.get(i)) ? soFar : first[i];
            }
            losing += profit < 0 ? 1 : 0;
            lost += Math.min(profit, 0);
            weighted += (customers - 2.0 * place + 1) * profit;
        }
        return new ProfitDistribution(
                customers,
                all,
                enough,
                losing,
                lost,
                Arrays.stream(first).boxed().toList(),
                all <= 0 ? null : weighted / ((double) customers * all));
    }

    /** How many customers a percentage is: rounded half up, one at least where there is anybody. */
    public static int count(int customers, int percent) {
        return customers == 0 ? 0 : (int) Math.max(1, ((long) customers * percent + 50) / 100);
    }
}
