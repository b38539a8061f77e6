package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.goldenlist.upgrade.Isotonic.Step;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static boolean[] came(String bits) {
        boolean[] came = new boolean[bits.length()];
        for (int i = 0; i < came.length; i++) {
            came[i] = bits.charAt(i) == '1';
        }
        return came;
    }

    @Test
    void violatorsArePooled() {
        // 0, 1, 0, 1, 1, 0, 1 → 0 | 1 0 | 1 1 0 | 1
        double[] raw = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
        Isotonic line = Isotonic.fit(raw, came("0101101"), 1);
        assertThat(line.steps())
                .containsExactly(
                        new Step(0.1, 0.1, 1, 0),
                        new Step(0.2, 0.3, 2, 1),
                        new Step(0.4, 0.6, 3, 2),
                        new Step(0.7, 0.7, 1, 1));
        assertThat(line.of(0.05)).isZero();
        assertThat(line.of(0.25)).isEqualTo(0.5);
        assertThat(line.of(0.15)).as("halfway from 0 to a half").isCloseTo(0.25, within(1e-12));
        assertThat(line.of(0.5)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(line.of(0.99)).isEqualTo(1);
    }

    @Test
    void equalChancesAreOneStepAndFewCasesAreGathered() {
        double[] raw = {0.3, 0.1, 0.3, 0.3, 0.9};
        assertThat(Isotonic.fit(raw, came("10011"), 1).steps())
                .containsExactly(new Step(0.1, 0.1, 1, 0), new Step(0.3, 0.3, 3, 2), new Step(0.9, 0.9, 1, 1));
        assertThat(Isotonic.fit(raw, came("10011"), 3).steps()).containsExactly(new Step(0.1, 0.9, 5, 3));
        assertThat(Isotonic.fit(new double[] {0.5, 0.4}, came("01"), 1).steps())
                .containsExactly(new Step(0.4, 0.5, 2, 1));
    }

    @Test
    void theBrierScoreIsTheMeanSquare() {
        PastCases.Some two = new PastCases.Some(new double[] {0.5, 0.8}, came("01"));
        assertThat(Calibration.brier(two, chance -> chance)).isCloseTo((0.25 + 0.04) / 2, within(1e-12));
    }

    /** Customers of twelve month-ends, whose true chance is known. */
    private static PastCases simulated(long seed, int each, DoubleUnaryOperator said) {
        Random dice = new Random(seed);
        PastCases cases = new PastCases();
        for (int month = 0; month < 12; month++) {
            cases.begin(LocalDate.of(2025, 1, 31).plusMonths(month));
            for (int i = 0; i < each; i++) {
                double chance = dice.nextDouble();
                cases.add(said.applyAsDouble(chance), dice.nextDouble() < chance);
            }
        }
        return cases;
    }

    @Test
    void chancesThatSayTooLittleAreMadeRight() {
        long seed = 7;
        Calibration calibration = Calibration.of(simulated(seed, 1_000, chance -> chance * chance), 90, 1);
        assertThat(calibration.note()).isEqualTo("calibrated");
        assertThat(calibration.inForce()).isTrue();
        Calibration.HeldOut heldOut = calibration.heldOut();
        assertThat(heldOut.from()).isEqualTo("2025-09-30");
        assertThat(heldOut.cases()).isEqualTo(4_000);
        assertThat(heldOut.before())
                .as("seed " + seed + ": 1/6 + the mean of (c² − c)² = 1/6 + 1/30")
                .isCloseTo(0.2, within(0.01));
        assertThat(heldOut.after()).as("the mean of c(1 − c) = 1/6").isCloseTo(1 / 6.0, within(0.01));
        assertThat(heldOut.base()).as("a half of all crossed").isCloseTo(0.25, within(0.01));
        for (double chance = 0.1; chance < 1; chance += 0.1) {
            assertThat(calibration.chance(chance * chance)).as("seed " + seed).isCloseTo(chance, within(0.08));
        }
        assertThat(heldOut.bins())
                .filteredOn(Calibration.Bin::after)
                .allSatisfy(bin ->
                        assertThat((double) bin.crossed() / bin.cases()).isCloseTo(bin.meanChance(), within(0.12)));
        assertThat(heldOut.bins().stream()
                        .filter(bin -> !bin.after())
                        .mapToInt(Calibration.Bin::cases)
                        .sum())
                .isEqualTo(4_000);
    }

    @Test
    void withTooLittleHistoryChancesStayAsTheyAre() {
        Calibration calibration = Calibration.of(simulated(7, 10, chance -> chance * chance), 90, 1);
        assertThat(calibration.inForce()).isFalse();
        assertThat(calibration.heldOut()).isNull();
        assertThat(calibration.note())
                .startsWith("not calibrated: too little history (120 past Cs and Ds, ")
                .endsWith(" of whom crossed their line)");
        assertThat(calibration.chance(0.3)).isEqualTo(0.3);
        assertThat(Calibration.of(simulated(7, 1_000, chance -> chance), 360, 1).inForce())
                .as("no month-end was over before the first one held out")
                .isFalse();
    }

    @Test
    void aCalibrationThatHarmsIsNotInForce() {
        PastCases cases = new PastCases();
        for (int month = 0; month < 12; month++) {
            cases.begin(LocalDate.of(2025, 1, 31).plusMonths(month));
            for (int i = 0; i < 200; i++) { // the times have changed
                cases.add(i % 10 / 10.0, month < 6 ? i % 10 < 2 : i % 10 > 4);
            }
        }
        Calibration calibration = Calibration.of(cases, 90, 1);
        assertThat(calibration.note())
                .isEqualTo("not calibrated: on the month-ends held out it would have made the chances worse");
        assertThat(calibration.chance(0.35)).isEqualTo(0.35);
    }
}
