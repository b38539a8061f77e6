package org.goldenlist.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.goldenlist.worth.Histories.History;
import org.junit.jupiter.api.Test;

/** Parameters, likelihoods and single values that were published for the CDNOW sample. Times are weeks. */
class PublishedFitsTest {

    private static final BetaGeometric EXACT =
            new BetaGeometric(Kind.BG_NBD, 0.2425945, 4.4136019, 0.7929199, 2.4258881);

    private static void assertFit(Fit<?> fit, double logLikelihood, double... parameters) {
        assertThat(fit.converged()).isTrue();
        assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, offset(0.001));
        for (int i = 0; i < parameters.length; i++) {
            assertThat(fit.parameters().get(i)).isCloseTo(parameters[i], withinPercentage(0.1));
        }
    }

    @Test
    void bgNbdOfExactDays() {
        Histories histories = Histories.of(Cdnow.histories());
        assertThat(histories.customers()).isEqualTo(2_357);
        assertThat(histories.repeaters()).isEqualTo(2_357 - 1_411);
        assertFit(Fit.of(Kind.BG_NBD, histories), -9582.429, 0.2425945, 4.4136019, 0.7929199, 2.4258881);
    }

    @Test
    void bgNbdOfThePublishedTable() {
        assertFit(
                Fit.of(Kind.BG_NBD, Histories.of(Cdnow.published())),
                -9582.4256,
                0.242593,
                4.413532,
                0.792886,
                2.425752);
    }

    @Test
    void mbgNbdOfThePublishedTableAndOfExactDays() {
        assertFit(Fit.of(Kind.MBG_NBD, Histories.of(Cdnow.published())), -9582.1327, 0.5248, 6.1830, 0.8914, 1.6140);
        assertThat(Fit.of(Kind.MBG_NBD, Histories.of(Cdnow.histories())).logLikelihood())
                .isCloseTo(-9582.136, offset(0.001));
    }

    @Test
    void gammaGammaOfThoseWhoCameBack() {
        assertFit(Fit.of(Spending.of(means())), -4055.9177);
        Fit<GammaGamma> fit = Fit.of(Spending.of(means()));
        assertThat(fit.customers()).isEqualTo(946);
        assertThat(fit.parameters().get(0)).isCloseTo(6.25, offset(0.005));
        assertThat(fit.parameters().get(1)).isCloseTo(3.74, offset(0.005));
        assertThat(fit.parameters().get(2)).isCloseTo(15.44, offset(0.01));
    }

    private static List<Spending.Mean> means() {
        return Cdnow.purchases().values().stream()
                .flatMap(days -> mean(days).stream())
                .toList();
    }

    /** Of the repeat purchases of the calibration period, if any. */
    private static Optional<Spending.Mean> mean(TreeMap<LocalDate, Double> days) {
        var repeats = days.headMap(Cdnow.CALIBRATED, true).tailMap(days.firstKey(), false);
        return repeats.isEmpty()
                ? Optional.empty()
                : Optional.of(new Spending.Mean(
                        repeats.size(),
                        repeats.values().stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum()
                                / repeats.size()));
    }

    @Test
    void expectedPurchasesOfACustomer() {
        assertThat(EXACT.expectedPurchases(new History(2, 30.43, 38.86), 39)).isCloseTo(1.226, offset(0.0005));
        BetaGeometric table = new BetaGeometric(Kind.BG_NBD, 0.242593, 4.413532, 0.792886, 2.425752);
        assertThat(table.expectedPurchases(new History(26, 30.86, 31.00), 1)).isCloseTo(0.710623, offset(5e-6));
        assertThat(table.expectedPurchases(new History(29, 37.71, 38.00), 1)).isCloseTo(0.662396, offset(5e-6));
    }

    @Test
    void expectedPurchasesOfANewCustomer() {
        double[] times = {0.1429, 1, 3, 31.8571, 32, 78};
        double[] expected = {0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8580};
        for (int i = 0; i < times.length; i++) {
            assertThat(EXACT.expectedPurchases(times[i])).isCloseTo(expected[i], offset(0.00005));
        }
    }

    @Test
    void expectedMeansOfTheFirstTenCustomers() {
        GammaGamma model = Fit.of(Spending.of(means())).model();
        double[] expected = {24.66, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17};
        List<TreeMap<LocalDate, Double>> customers =
                new ArrayList<>(Cdnow.purchases().values());
        for (int i = 0; i < expected.length; i++) {
            double found = mean(customers.get(i))
                    .map(mean -> model.expectedMean(mean.purchases(), mean.mean()))
                    .orElseGet(model::expectedMean);
            assertThat(found).isCloseTo(expected[i], offset(0.01));
        }
    }

    @Test
    void logLikelihoodsAtAPoint() {
        BetaGeometric bg = new BetaGeometric(Kind.BG_NBD, 0.25, 4, 0.8, 2.5);
        BetaGeometric mbg = new BetaGeometric(Kind.MBG_NBD, 0.25, 4, 0.8, 2.5);
        Histories none = Histories.of(List.of(new History(0, 0, 40)));
        Histories many = Histories.of(List.of(new History(200, 38, 40)));
        assertThat(bg.logLikelihood(none)).isCloseTo(-0.59947382, offset(5e-9));
        assertThat(bg.logLikelihood(many)).isCloseTo(100.7957, offset(5e-5));
        assertThat(mbg.logLikelihood(none)).isCloseTo(-0.41792826, offset(5e-9));
        assertThat(mbg.logLikelihood(many)).isCloseTo(100.7869, offset(5e-5));
    }

    @Test
    void whoCameOftenIsAliveWithAFiniteChance() {
        for (int repeats : new int[] {161, 204, 221, 254}) {
            assertThat(EXACT.probabilityAlive(new History(repeats, 38, 38.86))).isBetween(0.0, 1.0);
            assertThat(EXACT.probabilityAlive(new History(repeats, 3, 38.86))).isBetween(0.0, 1e-10);
        }
        assertThat(EXACT.probabilityAlive(new History(0, 0, 38.86))).isEqualTo(1);
        assertThat(new BetaGeometric(Kind.MBG_NBD, 0.5248, 6.1830, 0.8914, 1.6140)
                        .probabilityAlive(new History(0, 0, 38.86)))
                .isBetween(0.2, 0.9);
    }
}
