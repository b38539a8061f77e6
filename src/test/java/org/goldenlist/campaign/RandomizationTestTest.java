package org.goldenlist.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The test against all draws that there are, and against figures by hand. */
class RandomizationTestTest {

    private static final int[] STRATUM = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2};
    private static final boolean[] HELD = {true, false, false, true, false, false, false, true, false, true, false};
    private static final double[] CAME = {1, 4, 9, 2, 0, 7, 20, 11, 30, 14, 19};
    private static final double[] BEFORE = {2, 3, 8, 1, 1, 4, 15, 13, 22, 18, 17};

    /** Every set of customers who might have been held back: two of six, and two of five. */
    private static List<boolean[]> draws() {
        List<boolean[]> draws = new ArrayList<>();
        for (int a = 0; a < 6; a++) {
            for (int b = a + 1; b < 6; b++) {
                for (int c = 6; c < 11; c++) {
                    for (int d = c + 1; d < 11; d++) {
                        boolean[] held = new boolean[11];
                        held[a] = held[b] = held[c] = held[d] = true;
                        draws.add(held);
                    }
                }
            }
        }
        return draws;
    }

    /** The studentized difference, once an effect is taken off and what a line through the profit before explains; by its definition. */
    private static double studentized(boolean[] held, double effect, boolean adjusted) {
        double[] left = new double[11];
        double slope = adjusted ? slope(effect) : 0;
        for (int i = 0; i < 11; i++) {
            left[i] = CAME[i] - (HELD[i] ? 0 : effect) - slope * BEFORE[i];
        }
        double difference = 0;
        double variance = 0;
        for (int s = 1; s <= 2; s++) {
            double weight = s == 1 ? 4.0 / 7 : 3.0 / 7;
            for (boolean side : new boolean[] {true, false}) {
                List<Double> values = new ArrayList<>();
                for (int i = 0; i < 11; i++) {
                    if (STRATUM[i] == s && held[i] == side) {
                        values.add(left[i]);
                    }
                }
                double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
                double square = values.stream()
                        .mapToDouble(v -> (v - mean) * (v - mean))
                        .sum();
                difference += (side ? -1 : 1) * weight * mean;
                variance += weight * weight * square / (values.size() - 1) / values.size();
            }
        }
        return difference / Math.sqrt(variance);
    }

    private static double slope(double effect) {
        double together = 0;
        double alone = 0;
        for (int s = 1; s <= 2; s++) {
            int from = s == 1 ? 0 : 6;
            int to = s == 1 ? 6 : 11;
            double y = 0;
            double x = 0;
            for (int i = from; i < to; i++) {
                y += (CAME[i] - (HELD[i] ? 0 : effect)) / (to - from);
                x += BEFORE[i] / (to - from);
            }
            for (int i = from; i < to; i++) {
                together += (CAME[i] - (HELD[i] ? 0 : effect) - y) * (BEFORE[i] - x);
                alone += (BEFORE[i] - x) * (BEFORE[i] - x);
            }
        }
        return together / alone;
    }

    @Test
    void anEffectIsPossibleAsAllDrawsSay() {
        int compared = 0;
        for (boolean adjusted : new boolean[] {false, true}) {
            RandomizationTest test =
                    new RandomizationTest(new Experiment(STRATUM, HELD, CAME, adjusted ? BEFORE : null), 20_000, 7);
            for (double effect = -40; effect <= 60; effect += 1.7) {
                for (int direction : new int[] {-1, 1}) {
                    double seen = direction * studentized(HELD, effect, adjusted);
                    double hypothetical = effect;
                    boolean covariate = adjusted;
                    double share = draws().stream()
                                    .filter(held ->
                                            direction * studentized(held, hypothetical, covariate) <= seen + 1e-9)
                                    .count()
                            / 150.0;
                    if (Math.abs(share - 0.025) > 0.005) {
                        compared++;
                        assertThat(test.isPossible(effect, direction))
                                .as("effect %s, direction %s, of all draws %s", effect, direction, share)
                                .isEqualTo(share > 0.025);
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void theEstimateIsTheDifferenceLikeComparedWithLike() {
        Effect effect = new RandomizationTest(new Experiment(STRATUM, HELD, CAME, null), 999, 1).effect();
        double first = (4 + 9 + 0 + 7) / 4.0 - (1 + 2) / 2.0;
        double second = (20 + 30 + 19) / 3.0 - (11 + 14) / 2.0;
        assertThat(effect.estimate()).isCloseTo(first * 4 / 7 + second * 3 / 7, within(1e-9));
        assertThat(effect.low()).isLessThan(effect.estimate());
        assertThat(effect.high()).isGreaterThan(effect.estimate());
    }

    @Test
    void anEffectWithoutChanceIsFoundToTheLetter() {
        double[] same = {5, 8, 8, 5, 8, 8, 8, 5, 8, 5, 8};
        Effect effect = new RandomizationTest(new Experiment(STRATUM, HELD, same, null), 199, 1).effect();
        assertThat(List.of(effect.estimate(), effect.low(), effect.high()))
                .allSatisfy(end -> assertThat(end).isCloseTo(3, within(1e-6)));
        double[] nothing = new double[11];
        assertThat(new RandomizationTest(new Experiment(STRATUM, HELD, nothing, BEFORE), 199, 1).effect())
                .isEqualTo(new Effect(0, 0, 0));
    }

    @Test
    void strataWithOneOnASideAreLeftOut() {
        int[] stratum = {1, 1, 1, 1, 2, 2, 2};
        boolean[] held = {true, true, false, false, true, false, false};
        Experiment experiment = new Experiment(stratum, held, new double[] {1, 2, 3, 5, 99, 99, 99}, null);
        assertThat(experiment.customers()).isEqualTo(4);
        assertThat(new RandomizationTest(experiment, 199, 1).effect().estimate())
                .isCloseTo(2.5, within(1e-9));
    }

    @Test
    void whatWasKnownBeforeNarrowsTheIntervalWhereItTellsSomething() {
        int customers = 400;
        SplittableRandom random = new SplittableRandom(3);
        int[] stratum = new int[customers];
        boolean[] held = new boolean[customers];
        double[] before = new double[customers];
        double[] came = new double[customers];
        for (int i = 0; i < customers; i++) {
            stratum[i] = 1;
            held[i] = i % 10 == 0;
            before[i] = Math.exp(random.nextGaussian());
            came[i] = 2 * before[i] + 0.3 * random.nextGaussian() + (held[i] ? 0 : 1);
        }
        Effect plain = new RandomizationTest(new Experiment(stratum, held, came, null), 499, 1).effect();
        Effect adjusted = new RandomizationTest(new Experiment(stratum, held, came, before), 499, 1).effect();
        assertThat(adjusted.high() - adjusted.low()).isLessThan((plain.high() - plain.low()) / 4);
        assertThat(adjusted.estimate()).isCloseTo(1, within(0.2));
    }

    @Test
    void aHundredThousandCustomersTakeSeconds() {
        long began = System.nanoTime();
        SimulatedCampaign large = new SimulatedCampaign(
                100_000, SimulatedCampaign.Tail.LOG_NORMAL, SimulatedCampaign.Offer.DOUBLES, 999, 1);
        assertThat(large.found.low()).isPositive();
        assertThat((System.nanoTime() - began) / 1e9).as("seconds").isLessThan(20);
    }
}
