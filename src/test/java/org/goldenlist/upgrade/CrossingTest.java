package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.goldenlist.worth.BetaGeometric;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.GammaGamma;
import org.junit.jupiter.api.Test;

/** The chance that new orders bring more than an amount, against customers simulated by the same model. */
class CrossingTest {

    private static final long SEED = 20_261_122;
    private static final GammaGamma SPENDING = new GammaGamma(6, 4, 15);

    private static CustomerHistory history(int firstOrder, int lastOrder, int days, long profit) {
        return new CustomerHistory(firstOrder, lastOrder, days, profit, profit, 0);
    }

    @Test
    void isThatOfTheModelByBothKinds() {
        for (BetaGeometric.Kind kind : BetaGeometric.Kind.values()) {
            BetaGeometric model = new BetaGeometric(kind, 0.8, 40, 1.2, 6);
            for (CustomerHistory customer : new CustomerHistory[] {
                history(-300, -10, 8, 170_0000), history(-200, -150, 2, 20_0000), history(-60, -60, 1, -5_0000)
            }) {
                for (long need : new long[] {0, 10_0000, 45_0000, 120_0000}) {
                    double said = new Crossing.ByModel(model, SPENDING, 90).chance(customer, need);
                    assertThat(said)
                            .as(kind + " " + customer + ", need " + need + ", seed " + SEED)
                            .isCloseTo(simulated(model, customer, need, 20_000), within(0.015));
                }
            }
        }
    }

    private static double simulated(BetaGeometric model, CustomerHistory customer, long need, int times) {
        Dice dice = new Dice(SEED);
        BetaGeometric.Outlook outlook = model.outlook(customer.history());
        double alive = model.probabilityAlive(customer.history());
        double total = Math.max(0, customer.profit() / 10_000.0);
        int crossed = 0;
        for (int i = 0; i < times; i++) {
            double brought = 0;
            if (dice.random.nextDouble() < alive) {
                double rate = dice.gamma(outlook.shape()) / outlook.rate();
                double x = dice.gamma(outlook.leave());
                double leaves = x / (x + dice.gamma(outlook.stay()));
                double nu = dice.gamma(SPENDING.q() + SPENDING.p() * customer.activeDays()) / (SPENDING.v() + total);
                double at = -Math.log(1 - dice.random.nextDouble()) / rate;
                while (at < 90) {
                    brought += dice.gamma(SPENDING.p()) / nu;
                    at = dice.random.nextDouble() < leaves ? 90 : at - Math.log(1 - dice.random.nextDouble()) / rate;
                }
            }
            crossed += brought * 10_000 > need ? 1 : 0;
        }
        return (double) crossed / times;
    }

    /** Gamma by G. Marsaglia and W. W. Tsang (2000). */
    private record Dice(Random random) {

        Dice(long seed) {
            this(new Random(seed));
        }

        double gamma(double shape) {
            if (shape < 1) {
                return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
            }
            double d = shape - 1.0 / 3;
            while (true) {
                double x = random.nextGaussian();
                double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
                if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                    return d * v;
                }
            }
        }
    }

    @Test
    void whatIsThereAlreadyIsSureAndMoreIsNeverLikelier() {
        Crossing crossing =
                new Crossing.ByModel(new BetaGeometric(BetaGeometric.Kind.BG_NBD, 0.8, 40, 1.2, 6), SPENDING, 90);
        CustomerHistory customer = history(-300, -10, 8, 170_0000);
        assertThat(crossing.chance(customer, -1)).isEqualTo(1);
        double before = 1;
        for (long need = 0; need < 500_0000; need += 10_0000) {
            double chance = crossing.chance(customer, need);
            assertThat(chance).isBetween(0.0, before);
            before = chance;
        }
    }

    @Test
    void aHeavyBuyerBreaksNothing() {
        Crossing crossing =
                new Crossing.ByModel(new BetaGeometric(BetaGeometric.Kind.MBG_NBD, 0.5, 30, 0.5, 90), SPENDING, 90);
        CustomerHistory daily = history(-6_000, 0, 6_001, 60_000_0000);
        assertThat(crossing.chance(daily, 600_0000)).isBetween(0.95, 1.0);
        assertThat(crossing.chance(daily, 5_000_0000)).isBetween(0.0, 0.01);
    }
}
