package org.goldenlist.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.goldenlist.worth.Histories.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FitTest {

    private static final GammaGamma SPENDS = new GammaGamma(4, 3.5, 20);

    /** Slow enough that hardly two purchases fall on one day, which the model does not know of. */
    private static BetaGeometric buys(Kind kind) {
        return new BetaGeometric(kind, 0.8, 60, 0.9, 2.5);
    }

    @ParameterizedTest
    @EnumSource
    void findsTheParametersThatCustomersWereMadeWith(Kind kind) {
        Histories histories = Histories.of(new Simulated(7).histories(buys(kind), 60_000, 900));
        Fit<BetaGeometric> fit = Fit.of(kind, histories);
        assertThat(fit.converged()).isTrue();
        double[] made = {0.8, 60, 0.9, 2.5};
        for (int i = 0; i < made.length; i++) {
            assertThat(fit.parameters().get(i))
                    .isCloseTo(made[i], offset(4 * fit.standardErrors().get(i)));
            assertThat(fit.standardErrors().get(i)).isBetween(0.001 * made[i], 0.1 * made[i]);
        }
        Kind other = kind == Kind.BG_NBD ? Kind.MBG_NBD : Kind.BG_NBD;
        assertThat(fit.logLikelihood()).isGreaterThan(Fit.of(other, histories).logLikelihood() + 3);
    }

    @Test
    void findsTheParametersThatAmountsWereMadeWith() {
        Fit<GammaGamma> fit = Fit.of(Spending.of(new Simulated(7).means(SPENDS, 60_000)));
        assertThat(fit.converged()).isTrue();
        double[] made = {4, 3.5, 20};
        for (int i = 0; i < made.length; i++) {
            assertThat(fit.parameters().get(i))
                    .isCloseTo(made[i], offset(4 * fit.standardErrors().get(i)));
            assertThat(fit.standardErrors().get(i)).isBetween(0.001 * made[i], 0.1 * made[i]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theGradientIsTheSlopeOfTheLogLikelihood(Kind kind) {
        Histories histories = Histories.of(new Simulated(3).histories(buys(kind), 5_000, 700));
        double[] at = {0.6, 45, 1.1, 3};
        assertSlope((point, gradient) -> BetaGeometric.logLikelihood(kind, histories, point, gradient), at);
    }

    @Test
    void theGradientOfAmountsIsTheSlopeOfTheirLogLikelihood() {
        Spending spending = Spending.of(new Simulated(3).means(SPENDS, 5_000));
        assertSlope((point, gradient) -> GammaGamma.logLikelihood(spending, point, gradient), new double[] {3, 2, 15});
    }

    private static void assertSlope(Maximum.Function function, double[] at) {
        double[] gradient = new double[at.length];
        function.value(at, gradient);
        for (int i = 0; i < at.length; i++) {
            double step = 1e-5 * at[i];
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            double slope = (function.value(up, new double[at.length]) - function.value(down, new double[at.length]))
                    / (2 * step);
            assertThat(gradient[i]).isCloseTo(slope, offset(1e-6 * (1 + Math.abs(slope)) + 1e-3));
        }
    }

    @Test
    void theSameToTheLastBitWhateverTheThreadsAndTheOrder() throws Exception {
        List<History> histories = new Simulated(11).histories(buys(Kind.BG_NBD), 50_000, 900);
        List<Spending.Mean> means = new Simulated(11).means(SPENDS, 50_000);
        Fit<BetaGeometric> fit = Fit.of(Kind.BG_NBD, Histories.of(histories));
        Fit<GammaGamma> spending = Fit.of(Spending.of(means));
        List<History> shuffled = new ArrayList<>(histories);
        Collections.shuffle(shuffled, new Random(1));
        List<Spending.Mean> shuffledMeans = new ArrayList<>(means);
        Collections.shuffle(shuffledMeans, new Random(1));
        for (int threads : new int[] {1, 2, 4}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> Fit.of(Kind.BG_NBD, Histories.of(shuffled)))
                                .get())
                        .isEqualTo(fit);
                assertThat(pool.submit(() -> Fit.of(Spending.of(shuffledMeans))).get())
                        .isEqualTo(spending);
            } finally {
                pool.shutdown();
            }
        }
    }
}
