package org.goldenlist.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.goldenlist.worth.BetaGeometric;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.goldenlist.worth.BetaGeometric.Outlook;
import org.goldenlist.worth.Histories.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulated years against what the formulas say. */
class BadYearTest {

    private static final int MANY = 200_000;

    private static List<Exposure> customers() {
        List<Exposure> customers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            customers.add(new Exposure(
                    Exposure.streamOf("c" + i),
                    1_000_000L * (i + 1),
                    0.5 + 0.0125 * i,
                    new Outlook(0.5 + i % 7, 20 + 10 * i, 0.4 + 0.1 * (i % 5), 1 + i % 3)));
        }
        return customers;
    }

    private static double mean(ToDoubleFunction<Draw> of) {
        Draw draw = new Draw(5);
        return IntStream.range(0, MANY)
                .mapToDouble(i -> of.applyAsDouble(draw))
                .average()
                .orElseThrow();
    }

    /** A gamma number of scale 1 has its shape for mean and for variance: four standard errors either way. */
    @ParameterizedTest
    @CsvSource({"0.2", "0.9", "1", "2.5", "40"})
    void gammaNumbersHaveTheirMoments(double shape) {
        double error = 4 * Math.sqrt(shape / MANY);
        assertThat(mean(draw -> draw.gamma(shape))).isCloseTo(shape, within(error));
        double ofVariance = 4 * Math.sqrt((2 * shape * shape + 6 * shape) / MANY);
        assertThat(mean(draw -> Math.pow(draw.gamma(shape) - shape, 2))).isCloseTo(shape, within(ofVariance));
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.6", "1, 1", "2, 9"})
    void betaNumbersHaveTheirMoments(double a, double b) {
        double variance = a * b / ((a + b) * (a + b) * (a + b + 1));
        assertThat(mean(draw -> draw.beta(a, b))).isCloseTo(a / (a + b), within(4 * Math.sqrt(variance / MANY)));
        assertThat(mean(draw -> Math.pow(draw.beta(a, b) - a / (a + b), 2)))
                .isCloseTo(variance, within(4 * Math.sqrt(variance / MANY)));
    }

    /**
     * The chance to be there still after t days is E[(1 + p t ÷ rate)^−shape], p being Beta(leave, stay); with Beta(1, 1) and shape
     * 2 that is 1 ÷ (1 + t ÷ rate), whose integral over the year is rate × ln(1 + 365 ÷ rate).
     */
    @Test
    void theMeanLossIsThatOfTheFormula() {
        double rate = 100;
        double alive = 0.8;
        double daysThere = rate * Math.log1p(365 / rate);
        double lost = 1 - alive * daysThere / 365;
        int years = 100_000;
        BadYear year = BadYear.of(List.of(new Exposure(1, 1_000_000, alive, new Outlook(2, rate, 1, 1))), years, 3);
        // a share between 0 and 1 has a standard deviation of a half at most
        assertThat(year.expected() / 1_000_000.0).isCloseTo(lost, within(4 * 0.5 / Math.sqrt(years)));
        double left = 1 - alive / (1 + 365 / rate);
        assertThat(year.expectedLeaving().doubleValue()).isCloseTo(left, within(0.05 + 4 * 0.5 / Math.sqrt(years)));
    }

    /** While a customer is there purchases come at his rate: in the mean as many as the model expects. */
    @Test
    void customersLeaveAsTheModelOfPurchasesHasIt() {
        BetaGeometric model = new BetaGeometric(Kind.MBG_NBD, 0.9, 40, 0.8, 2.4);
        History history = new History(6, 200, 230);
        Outlook outlook = model.outlook(history);
        Draw draw = new Draw(11);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < MANY; i++) {
            double perDay = draw.gamma(outlook.shape()) / outlook.rate();
            double stays = draw.exponential() / (perDay * draw.beta(outlook.leave(), outlook.stay()));
            double purchases = perDay * Math.min(365, stays);
            sum += purchases;
            squares += purchases * purchases;
        }
        double mean = sum / MANY;
        double error = Math.sqrt((squares / MANY - mean * mean) / MANY);
        assertThat(mean)
                .isCloseTo(model.expectedPurchases(history, 365) / model.probabilityAlive(history), within(4 * error));
        assertThat(IntStream.range(0, MANY)
                        .filter(i -> BadYear.daysUntilLeaving(outlook, draw) >= 365)
                        .count())
                .isBetween(1L, (long) MANY - 1);
    }

    @Test
    void theSameSeedGivesTheSameYearsWhateverTheThreadsAndTheOrder() throws Exception {
        BadYear here = BadYear.of(customers(), 500, 1);
        for (int threads : List.of(1, 3)) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                List<Exposure> shuffled = new ArrayList<>(customers());
                Collections.reverse(shuffled);
                BadYear there = pool.submit(() -> BadYear.of(shuffled, 500, 1)).get();
                assertThat(there.bins()).isEqualTo(here.bins());
                assertThat(there.expected()).isEqualTo(here.expected());
                assertThat(there.quantile(95)).isEqualTo(here.quantile(95));
                assertThat(there.expectedLeaving()).isEqualTo(here.expectedLeaving());
            } finally {
                pool.shutdown();
            }
        }
        assertThat(BadYear.of(customers(), 500, 2).expected()).isNotEqualTo(here.expected());
    }

    @Test
    void barsHoldEveryYearOnceAndABadYearIsWorseThanMost() {
        BadYear year = BadYear.of(customers(), 1_000, 1);
        assertThat(year.bins()).hasSizeBetween(2, BadYear.BINS);
        assertThat(year.bins().stream().mapToInt(BadYear.Bin::years).sum()).isEqualTo(1_000);
        assertThat(year.bins().get(0).from()).isEqualTo(year.quantile(0));
        assertThat(year.bins().get(year.bins().size() - 1).to()).isEqualTo(year.quantile(100));
        assertThat(IntStream.range(1, year.bins().size()))
                .allMatch(
                        i -> year.bins().get(i).from() == year.bins().get(i - 1).to());
        assertThat(year.quantile(95)).isGreaterThan(year.expected());
        long all = customers().stream().mapToLong(Exposure::yearlyProfit).sum();
        assertThat(year.quantile(100)).isLessThanOrEqualTo(all);
    }

    @Test
    void whoHasSurelyLeftIsLostWhole() {
        Outlook outlook = new Outlook(1, 10, 1, 1);
        BadYear year = BadYear.of(List.of(new Exposure(1, 700, 0, outlook), new Exposure(2, 0, 0, outlook)), 100, 1);
        assertThat(year.expected()).isEqualTo(700);
        assertThat(year.quantile(95)).isEqualTo(700);
        assertThat(year.expectedLeaving()).isEqualByComparingTo("2");
        assertThat(year.bins()).containsExactly(new BadYear.Bin(700, 700, 100));
    }

    @Test
    void aVeryLongListGetsFewerYears() {
        assertThat(BadYear.years(10_000, 0)).isEqualTo(10_000);
        assertThat(BadYear.years(10_000, 2_000)).isEqualTo(10_000);
        assertThat(BadYear.years(10_000, 20_000)).isEqualTo(1_000);
        assertThat(BadYear.years(10_000, 5_000_000)).isEqualTo(100);
    }
}
