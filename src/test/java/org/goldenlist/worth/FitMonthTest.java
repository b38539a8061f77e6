package org.goldenlist.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitMonthTest {

    private static final GammaGamma SPENDS = new GammaGamma(4, 3.5, 20);

    /** One of them may be rounded up and the other down. */
    private static final Comparator<Double> SIX_DIGITS =
            (one, other) -> Math.abs(one - other) <= 1.01e-5 * one ? 0 : Double.compare(one, other);

    private static Population simulated(Kind kind, long seed, int customers) {
        return new Simulated(seed).population(new BetaGeometric(kind, 0.8, 60, 0.9, 2.5), SPENDS, customers, 900);
    }

    @ParameterizedTest
    @EnumSource
    void aModelIsChosenByTheDaysHeldOut(Kind kind) {
        MonthFit fit = FitMonth.of(simulated(kind, 5, 4_000));
        assertThat(fit.errors()).containsOnlyKeys("BG/NBD", "MBG/NBD", "plain average");
        assertThat(fit.inForce().reason()).isNull();
        HoldOut.Errors chosen = fit.errors().get(fit.inForce().title());
        assertThat(fit.errors().values())
                .allSatisfy(other -> assertThat(chosen.mean()).isLessThanOrEqualTo(other.mean()));
        assertThat(fit.heldOutDays()).isEqualTo(90);
        assertThat(fit.sentence())
                .startsWith("The forecast of 1970-01-01 is by " + fit.inForce().title()
                        + " with Gamma-Gamma, from the histories of 4,000 customers. In the 90 days held out, the error of the"
                        + " days with an order for each customer was ")
                .contains(" by BG/NBD (all together ", " by the plain average (");
    }

    /** In total the models are near, since the customers do as these say. */
    @Test
    void theBiasIsWhatWasExpectedLessWhatCame() {
        Population population = simulated(Kind.MBG_NBD, 6, 20_000);
        MonthFit fit = FitMonth.of(population);
        long came = StreamSupport.stream(population.heldOut().spliterator(), false)
                .mapToLong(HoldOut.Case::came)
                .sum();
        assertThat(Math.abs(fit.errors().get("MBG/NBD").bias())).isLessThan(0.05 * came);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereverTheSearchBeganTheParametersAreTheSameToTheDigitsKept(long seed) {
        Population population = simulated(Kind.BG_NBD, seed, 1_500);
        Histories histories =
                Histories.of(StreamSupport.stream(population.customers().spliterator(), false)
                        .map(CustomerHistory::history)
                        .toList());
        BetaGeometric cold = MonthFit.kept(Fit.of(Kind.BG_NBD, histories).model());
        for (double[] start : new double[][] {{1, 80, 1, 3}, {0.2, 20, 2, 2}, {3, 300, 0.5, 1}}) {
            BetaGeometric warm =
                    MonthFit.kept(Fit.of(Kind.BG_NBD, histories, start).model());
            assertThat(warm)
                    .usingRecursiveComparison()
                    .withComparatorForType(SIX_DIGITS, Double.class)
                    .isEqualTo(cold);
        }
    }

    @Test
    void theOrderOfTheCustomersChangesNothing() {
        Population population = simulated(Kind.BG_NBD, 9, 3_000);
        assertThat(FitMonth.of(shuffled(population))).isEqualTo(FitMonth.of(population));
    }

    private static Population shuffled(Population population) {
        List<CustomerHistory> customers = new ArrayList<>();
        population.customers().forEach(customers::add);
        Collections.shuffle(customers, new Random(1));
        List<HoldOut.Case> cases = new ArrayList<>();
        population.heldOut().forEach(cases::add);
        Collections.shuffle(cases, new Random(2));
        return new Population(population.asOf(), population.firstOrder(), customers, population.heldOutDays(), cases);
    }

    @Test
    void aShortListGetsThePlainAverage() {
        assertReason(simulated(Kind.BG_NBD, 1, 49), "49 customers had ordered by then, and a model needs 50.");
        assertReason(
                new Population(LocalDate.EPOCH, null, List.of(), 0, List.of()),
                "no customer had ordered by then, and a model needs 50.");
    }

    @Test
    void aShortHistoryGetsThePlainAverage() {
        assertReason(
                new Simulated(1).population(new BetaGeometric(Kind.BG_NBD, 1, 5, 1, 3), SPENDS, 100, 20),
                "the first order is of 1969-12-12, and a model needs three weeks.");
    }

    @Test
    void thoseWhoNeverComeBackGetThePlainAverage() {
        List<CustomerHistory> once = IntStream.range(0, 100)
                .mapToObj(i -> new CustomerHistory(-100 - i, -100 - i, 1, 70_000, 70_000, 0))
                .toList();
        assertReason(population(once), "no customer had come back before the 90 days by which models are judged.");
    }

    /** As of 90 days ago they were as they are, and none of them has come since. */
    private static Population population(List<CustomerHistory> customers) {
        return new Population(
                LocalDate.EPOCH,
                LocalDate.EPOCH.minusDays(900),
                customers,
                90,
                customers.stream()
                        .map(one -> new HoldOut.Case(
                                new CustomerHistory(
                                        one.firstOrder(),
                                        one.lastOrder(),
                                        one.activeDays(),
                                        one.profit(),
                                        one.profitOfYear(),
                                        -90),
                                0))
                        .toList());
    }

    @Test
    void ordersWithoutProfitGetThePlainAverage() {
        Population population =
                new Simulated(3).population(new BetaGeometric(Kind.BG_NBD, 0.8, 60, 0.9, 2.5), SPENDS, 3_000, 900);
        List<CustomerHistory> losses = StreamSupport.stream(
                        population.customers().spliterator(), false)
                .map(one -> new CustomerHistory(
                        one.firstOrder(), one.lastOrder(), one.activeDays(), -one.profit(), -one.profitOfYear(), 0))
                .toList();
        assertReason(
                new Population(
                        population.asOf(),
                        population.firstOrder(),
                        losses,
                        population.heldOutDays(),
                        population.heldOut()),
                "the orders of all customers together have brought no net profit.");
    }

    /** Nothing differs between them, which no model of differences can be fitted to, or it is; never is there a NaN. */
    @Test
    void identicalCustomersGetAnAnswer() {
        List<CustomerHistory> same = Collections.nCopies(500, new CustomerHistory(-400, -100, 7, 700_000, 600_000, 0));
        MonthFit fit = FitMonth.of(population(same));
        Forecast forecast = fit.inForce().forecast(Forecasts.SETTINGS);
        assertThat(forecast.expectedNextYear(same.get(0))).isBetween(0L, 10_000_000L);
        assertThat(fit.sentence()).doesNotContain("NaN");
    }

    /** Histories and amounts as odd as they come, a few of them many times. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyPopulationGetsAnAnswer(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        int different = 1 + dice.nextInt(60);
        long largest = dice.nextBoolean() ? 100_000 : 10_000_000_000_000_000L;
        List<CustomerHistory> customers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            if (i >= different) {
                customers.add(customers.get(dice.nextInt(different)));
                continue;
            }
            long first = -90 - dice.nextInt(dice.nextBoolean() ? 2 : 12_000);
            int repeats = dice.nextInt((int) Math.min(10_000, -90 - first) + 1);
            long last = repeats == 0 ? first : Math.min(-90, first + repeats + dice.nextInt(400));
            long profit = dice.nextLong(-largest / 10, largest);
            customers.add(new CustomerHistory(first, last, repeats + 1, profit, profit / 2, 0));
        }
        MonthFit fit = FitMonth.of(population(customers));
        assertThat(fit.sentence()).doesNotContain("NaN", "Infinity");
        Forecast forecast = fit.inForce().forecast(Forecasts.SETTINGS);
        for (CustomerHistory customer : customers) {
            assertThat(forecast.probabilityAlive(customer)).isBetween(0.0, 1.0);
            assertThat(forecast.expectedOrders(customer, 365)).isBetween(0.0, 1e7);
            try {
                assertThat(Math.abs(forecast.expectedNextYear(customer))).isLessThan(Long.MAX_VALUE);
            } catch (GoldenListException refused) {
                assertThat(refused).hasMessageContaining("which is no amount that can be kept");
            }
        }
    }

    private static void assertReason(Population population, String reason) {
        MonthFit fit = FitMonth.of(population);
        assertThat(fit.inForce().reason()).isEqualTo(reason);
        assertThat(fit.inForce().isPlain()).isTrue();
        assertThat(fit.inForce().title()).isEqualTo("plain average");
        assertThat(fit.sentence())
                .startsWith("The forecast of 1970-01-01 is by the plain average of the active customers: " + reason);
    }
}
