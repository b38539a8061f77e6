package org.goldenlist.upgrade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How good the chances were on past month-ends, and what to make of a new one. A pure function of the cases.
 *
 * @param line null where there are too few cases to fit one
 * @param inForce whether chances are calibrated: the line was fitted, and did no harm on the month-ends held out
 * @param note for a person: calibrated, or why not
 * @param oneIn one customer of so many was looked at
 * @param heldOut null where nothing could be held out
 */
record Calibration(
        @Nullable Isotonic line,
        boolean inForce,
        String note,
        List<LocalDate> monthEnds,
        int oneIn,
        int cases,
        int crossed,
        @Nullable HeldOut heldOut) {

    static final int LEAST_CASES = 200;
    static final int LEAST_CROSSED = 20;
    static final int LEAST_IN_A_STEP = 50;

    /**
     * What was said of the last month-ends, by the others alone whose days were over by then.
     *
     * @param from the first month-end held out
     * @param base Brier score of the share that crossed before
     * @param before of the chances by the model
     * @param after of the calibrated ones
     */
    record HeldOut(LocalDate from, int cases, double base, double before, double after, List<Bin> bins) {}

    /**
     * Chances within a tenth.
     *
     * @param after whether they are calibrated
     * @param bin from 1: below a tenth
     */
    record Bin(boolean after, int bin, int cases, double meanChance, int crossed) {}

    /** Without cases. */
    static Calibration none(String note) {
        return new Calibration(null, false, note, List.of(), 1, 0, 0, null);
    }

    static Calibration of(PastCases cases, int horizon, int oneIn) {
        List<LocalDate> monthEnds = List.copyOf(cases.monthEnds());
        PastCases.Some all = cases.of(month -> true);
        HeldOut heldOut = isEnough(all) ? heldOut(cases, monthEnds, horizon) : null;
        Isotonic line = heldOut == null ? null : fit(all);
        return new Calibration(
                line,
                heldOut != null && heldOut.after <= heldOut.before,
                note(all, heldOut),
                monthEnds,
                oneIn,
                all.size(),
                all.crossed(),
                heldOut);
    }

    private static boolean isEnough(PastCases.Some some) {
        return some.size() >= LEAST_CASES && some.crossed() >= LEAST_CROSSED;
    }

    private static Isotonic fit(PastCases.Some some) {
        return Isotonic.fit(some.raw(), some.came(), LEAST_IN_A_STEP);
    }

    /** The last third of the month-ends is held out. */
    private static @Nullable HeldOut heldOut(PastCases cases, List<LocalDate> monthEnds, int horizon) {
        int first = monthEnds.size() - Math.max(1, monthEnds.size() / 3);
        LocalDate from = monthEnds.get(first);
        PastCases.Some known =
                cases.of(month -> !monthEnds.get(month).plusDays(horizon).isAfter(from));
        PastCases.Some held = cases.of(month -> month >= first);
        if (!isEnough(known) || held.size() == 0) {
            return null;
        }
        Isotonic line = fit(known);
        double share = (double) known.crossed() / known.size();
        List<Bin> bins = new ArrayList<>(bins(held, chance -> chance, false));
        bins.addAll(bins(held, line::of, true));
        return new HeldOut(
                from,
                held.size(),
                brier(held, chance -> share),
                brier(held, chance -> chance),
                brier(held, line::of),
                List.copyOf(bins));
    }

    /** The mean square of what was said less what came (G. W. Brier, Monthly Weather Review 78, 1950). */
    static double brier(PastCases.Some cases, DoubleUnaryOperator said) {
        return IntStream.range(0, cases.size())
                .mapToDouble(i -> said.applyAsDouble(cases.raw()[i]) - (cases.came()[i] ? 1 : 0))
                .map(difference -> difference * difference)
                .average()
                .orElse(0);
    }

    private static List<Bin> bins(PastCases.Some cases, DoubleUnaryOperator said, boolean after) {
        double[] sums = new double[11];
        int[] counts = new int[11];
        int[] crossed = new int[11];
        for (int i = 0; i < cases.size(); i++) {
            double chance = said.applyAsDouble(cases.raw()[i]);
            int bin = Math.min(10, 1 + (int) (chance * 10));
            sums[bin] += chance;
            counts[bin]++;
            crossed[bin] += cases.came()[i] ? 1 : 0;
        }
        return IntStream.rangeClosed(1, 10)
                .filter(bin -> counts[bin] > 0)
                .mapToObj(bin -> new Bin(after, bin, counts[bin], sums[bin] / counts[bin], crossed[bin]))
                .toList();
    }

    private static String note(PastCases.Some all, @Nullable HeldOut heldOut) {
        if (heldOut == null) {
            return "not calibrated: too little history (" + all.size() + " past Cs and Ds, " + all.crossed()
                    + " of whom crossed their line)";
        }
        return heldOut.after <= heldOut.before
                ? "calibrated"
                : "not calibrated: on the month-ends held out it would have made the chances worse";
    }

    /** The chance to go by. */
    double chance(double raw) {
        return line == null || !inForce ? raw : line.of(raw);
    }

    @Nullable
    LocalDate firstMonthEnd() {
        return monthEnds.isEmpty() ? null : monthEnds.get(0);
    }

    @Nullable
    LocalDate lastMonthEnd() {
        return monthEnds.isEmpty() ? null : monthEnds.get(monthEnds.size() - 1);
    }

    List<Isotonic.Step> steps() {
        return line == null ? List.of() : line.steps();
    }
}
