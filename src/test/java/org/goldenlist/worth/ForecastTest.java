package org.goldenlist.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

    private static final CustomerHistory REGULAR = new CustomerHistory(0, 480, 25, 5_000_000, 3_000_000, 500);

    @Test
    void theNextYearIsTheSumOfDiscountedQuarters() {
        BetaGeometric purchases = new BetaGeometric(Kind.MBG_NBD, 0.8, 60, 0.9, 2.5);
        GammaGamma spending = new GammaGamma(4, 3.5, 20);
        double sum = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            double orders = purchases.expectedPurchases(REGULAR.history(), 91.25 * (quarter + 1))
                    - purchases.expectedPurchases(REGULAR.history(), 91.25 * quarter);
            sum += orders * spending.expectedMean(25, 20) / Math.pow(1.1, (quarter + 0.5) / 4);
        }
        Forecast forecast = Forecasts.byModel(purchases, spending);
        assertThat(forecast.expectedNextYear(REGULAR)).isCloseTo(Math.round(sum * 10_000), within(1L));
        assertThat(forecast.longTermValue(REGULAR))
                .isBetween(forecast.expectedNextYear(REGULAR), 10 * forecast.expectedNextYear(REGULAR));
    }

    /** The weight of the average of all falls with the days known; own losses count like own profits. */
    @Test
    void whatADayBringsIsShrunkTowardsAllWhateverItsSign() {
        Forecast forecast = Forecasts.byModel();
        GammaGamma spending = new GammaGamma(4, 3.5, 20);
        for (long profit : new long[] {-5_000_000, 0, 5_000_000}) {
            CustomerHistory customer = new CustomerHistory(0, 480, 25, profit, 0, 500);
            double weight = 2.5 / (4 * 25 + 2.5);
            double mean = weight * spending.expectedMean() + (1 - weight) * profit / 10_000 / 25;
            assertThat(forecast.expectedProfit(customer, 100))
                    .isCloseTo(Math.round(10_000 * forecast.expectedOrders(customer, 100) * mean), within(1L));
        }
        assertThat(forecast.expectedProfit(new CustomerHistory(0, 480, 25, -5_000_000, 0, 500), 100))
                .isNegative();
    }

    @Test
    void theNextOrderIsWhereOneIsToBeExpected() {
        Forecast forecast = Forecasts.byModel();
        LocalDate next = forecast.nextOrder(REGULAR).orElseThrow();
        int days = (int) (next.toEpochDay() - 500);
        assertThat(forecast.ordersWhileAlive(REGULAR, days)).isGreaterThanOrEqualTo(1);
        assertThat(forecast.ordersWhileAlive(REGULAR, days - 1)).isLessThan(1);
        assertThat(forecast.nextOrder(new CustomerHistory(0, 100, 30, 1, 0, 900)))
                .as("gone in all likelihood")
                .isEmpty();
    }

    @Test
    void thePlainAverageShrinksTheOwnYearByTheLengthOfTheHistory() {
        Forecast forecast = Forecasts.plain(8, 1_000_000);
        double year = new Discount(0.1).of(1, days -> days / 365);
        CustomerHistory half = new CustomerHistory(0, 70, 3, 400_000, 400_000, 73);
        assertThat(forecast.expectedNextYear(half)).isCloseTo(Math.round(880_000 * year), within(1L));
        assertThat(forecast.expectedOrders(half, 365)).isCloseTo(0.2 * 3 + 0.8 * 8, offset(1e-9));
        assertThat(forecast.expectedProfit(half, 36.5)).isEqualTo(88_000);
        CustomerHistory old = new CustomerHistory(0, 990, 10, 900_000, 300_000, 1_000);
        assertThat(forecast.expectedProfit(old, 365)).isEqualTo(300_000);
        assertThat(forecast.nextOrder(old)).isEqualTo(Optional.of(LocalDate.ofEpochDay(1_100)));
        CustomerHistory lapsed = new CustomerHistory(0, 600, 10, 900_000, 300_000, 965);
        assertThat(forecast.expectedNextYear(lapsed)).isZero();
        assertThat(forecast.longTermValue(lapsed)).isZero();
        assertThat(forecast.nextOrder(lapsed)).isEmpty();
    }

    /** Twice a week, five dollars: 520 a year, less what coming later costs and the chance that she leaves. */
    @Test
    void theFiveDollarCustomerGoesOn() {
        CustomerHistory five = new CustomerHistory(0, 728, 209, 209 * 50_000, 104 * 50_000, 730);
        assertThat(Forecasts.byModel().expectedNextYear(five)).isBetween(3_500_000L, 5_200_000L);
    }

    @Test
    void amountsAreRoundedHalfAwayFromZero() {
        assertThat(Forecast.tenThousandths(0.00005)).isEqualTo(1);
        assertThat(Forecast.tenThousandths(-0.00005)).isEqualTo(-1);
        assertThat(Forecast.tenThousandths(0.00004)).isZero();
        assertThat(Forecast.tenThousandths(-12.00014)).isEqualTo(-120_001);
        assertThat(Forecast.tenThousandths(-4e14)).isEqualTo(-4_000_000_000_000_000_000L);
        for (double none : new double[] {1e15, -1e15, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> Forecast.tenThousandths(none))
                    .isInstanceOf(GoldenListException.class)
                    .hasMessageContaining("which is no amount that can be kept");
        }
    }

    @Test
    void theSeriesAndTheQuadratureAgree() {
        SplittableRandom dice = new SplittableRandom(17);
        for (int i = 0; i < 2_000; i++) {
            Purchases purchases = new Purchases(
                    Math.exp(dice.nextDouble(-4, 5)),
                    Math.exp(dice.nextDouble(0, 7)),
                    Math.exp(dice.nextDouble(-2, 2)),
                    Math.exp(dice.nextDouble(-1, 5)));
            double time = Math.exp(dice.nextDouble(0, 8));
            assertThat(purchases.in(time))
                    .as(purchases + " in " + time)
                    .isCloseTo(purchases.byQuadrature(time), withinPercentage(1e-6));
        }
    }

    /** Customers and parameters as extreme as they come. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyAnswerIsANumber(long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        CustomerHistory[] customers = {
            new CustomerHistory(0, 0, 1, 0, 0, 0),
            new CustomerHistory(0, 0, 1, 10_000, 10_000, 20_000),
            new CustomerHistory(0, 1, 2, -10_000, -10_000, 1),
            new CustomerHistory(0, 9_999, 10_000, 1, 1, 9_999),
            new CustomerHistory(0, 9_999, 10_000, 10_000_000_000_000_000L, 10_000_000_000_000_000L, 10_000),
            new CustomerHistory(0, 19_998, 10_000, -10_000_000_000_000_000L, 0, 40_000),
            new CustomerHistory(0, 300, 162, 810_000, 810_000, 301),
            new CustomerHistory(0, 300, 205, 810_000, 810_000, 301),
            new CustomerHistory(0, 300, 222, 810_000, 810_000, 301),
            new CustomerHistory(0, 300, 255, 810_000, 810_000, 900)
        };
        for (int i = 0; i < 60; i++) {
            BetaGeometric purchases = new BetaGeometric(
                    dice.nextBoolean() ? Kind.BG_NBD : Kind.MBG_NBD,
                    extreme(dice),
                    extreme(dice),
                    extreme(dice),
                    extreme(dice));
            GammaGamma spending = new GammaGamma(extreme(dice), 1 + extreme(dice), extreme(dice));
            Forecast forecast = Forecasts.byModel(purchases, spending);
            for (CustomerHistory customer : customers) {
                assertNumbers(forecast, customer, purchases + " " + customer);
            }
        }
        Forecast plain = Forecasts.plain(extreme(dice), dice.nextLong(-1_000_000_000, 1_000_000_000));
        for (CustomerHistory customer : customers) {
            assertNumbers(plain, customer, customer.toString());
        }
    }

    private static double extreme(SplittableRandom dice) {
        return Math.exp(dice.nextDouble(-9, 12));
    }

    private static void assertNumbers(Forecast forecast, CustomerHistory customer, String what) {
        assertThat(forecast.probabilityAlive(customer)).as(what).isBetween(0.0, 1.0);
        double before = 0;
        for (double days : new double[] {0, 1, 91.25, 365, 3_650}) {
            double orders = forecast.expectedOrders(customer, days);
            assertThat(orders).as(what).isBetween(before * (1 - 1e-6), 1e12);
            before = orders;
        }
        try {
            long year = forecast.expectedNextYear(customer);
            assertThat(Math.abs(forecast.longTermValue(customer))).as(what).isGreaterThanOrEqualTo(Math.abs(year) - 1);
        } catch (GoldenListException refused) {
            assertThat(refused).hasMessageContaining("which is no amount that can be kept");
        }
        assertThat(forecast.nextOrder(customer).map(LocalDate::toEpochDay).orElse(customer.asOf() + 1))
                .isBetween(customer.asOf() + 1, customer.asOf() + Forecast.FARTHEST_ORDER);
    }

    @Test
    void whatIsNoHistoryIsRefused() {
        assertThatThrownBy(() -> new CustomerHistory(0, 0, 0, 0, 0, 10)).hasMessageContaining("0 days with an order");
        assertThatThrownBy(() -> new CustomerHistory(0, 5, 1, 0, 0, 10)).hasMessageContaining("There is no history");
        assertThatThrownBy(() -> new CustomerHistory(0, 5, 2, 0, 0, 4)).hasMessageContaining("as of day 4");
        assertThatThrownBy(() -> new CustomerHistory(0, 5, 7, 0, 0, 9)).hasMessageContaining("7 days");
    }
}
