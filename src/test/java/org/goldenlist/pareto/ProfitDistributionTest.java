package org.goldenlist.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProfitDistributionTest {

    /** By hand: of 1 … 10, together 55, the best two bring 19; G = (2 · 385 − 11 · 55) ÷ (10 · 55) = 0.3. */
    @Test
    void ofOneToTen() {
        assertThat(ProfitDistribution.of(LongStream.rangeClosed(1, 10).toArray()))
                .isEqualTo(new ProfitDistribution(10, 55, 6, 0, 0, List.of(10L, 10L, 10L, 19L, 40L), 0.3));
    }

    @Test
    void whoCostsMoreThanHeBringsIsCounted() {
        ProfitDistribution spread = ProfitDistribution.of(new long[] {-30, -10, 0, 40, 100});
        assertThat(spread.netProfit()).isEqualTo(100);
        assertThat(spread.losing()).isEqualTo(2);
        assertThat(spread.lost()).isEqualTo(-40);
        assertThat(spread.enough()).isEqualTo(1);
        assertThat(spread.first()).containsExactly(100L, 100L, 100L, 100L, 140L);
        assertThat(spread.gini()).isEqualTo(2.0 * (-30 - 20 + 160 + 500) / 500 - 1.2, offset(1e-15));
    }

    @Test
    void ofNobodyOneAllEqualAndNoProfit() {
        assertThat(ProfitDistribution.of(new long[0]))
                .isEqualTo(new ProfitDistribution(0, 0, 0, 0, 0, List.of(0L, 0L, 0L, 0L, 0L), null));
        assertThat(ProfitDistribution.of(new long[] {7}).gini()).isEqualTo(0, offset(1e-15));
        assertThat(ProfitDistribution.of(new long[] {5, 5, 5, 5}).gini()).isEqualTo(0, offset(1e-15));
        assertThat(ProfitDistribution.of(new long[] {-3, 3}).gini()).isNull();
        assertThat(ProfitDistribution.of(new long[] {-3, 3}).enough()).isZero();
        assertThat(ProfitDistribution.of(new long[] {-3, 3}).first()).containsExactly(3L, 3L, 3L, 3L, 3L);
    }

    @Test
    void manyLargeOnesDoNotOverflow() {
        long[] large = new long[900];
        Arrays.fill(large, 10_000_000_000_000_000L);
        ProfitDistribution spread = ProfitDistribution.of(large);
        assertThat(spread.enough()).isEqualTo(720);
        assertThat(spread.gini()).isEqualTo(0, offset(1e-12));
        long[] tooMany = new long[1000];
        Arrays.fill(tooMany, 10_000_000_000_000_000L);
        assertThatThrownBy(() -> ProfitDistribution.of(tooMany)).isInstanceOf(ArithmeticException.class);
    }

    /** Half the mean difference of all pairs, by the mean. */
    @Test
    void theGiniCoefficientIsTheMeanDifferenceOfPairs() {
        for (long seed = 1; seed <= 50; seed++) {
            SplittableRandom dice = new SplittableRandom(seed);
            long[] ascending = dice.longs(1 + seed * 3, -1000, 100_000).sorted().toArray();
            double differences = 0;
            for (long one : ascending) {
                for (long other : ascending) {
                    differences += Math.abs(one - other);
                }
            }
            double n = ascending.length;
            double mean = Arrays.stream(ascending).average().orElseThrow();
            assertThat(ProfitDistribution.of(ascending).gini())
                    .isEqualTo(differences / (2 * n * n * mean), offset(1e-12));
        }
    }
}
