package org.goldenlist.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what came of a campaign out of what its customers did: pure functions. */
final class Judgement {

    private static final int DECIMALS = 4;

    private final List<Outcome> outcomes;
    private final CampaignSettings settings;
    private final long seed;

    /** @param outcomes in an order that does not depend on how they were read */
    Judgement(List<Outcome> outcomes, CampaignSettings settings, long seed) {
        this.outcomes = outcomes;
        this.settings = settings;
        this.seed = seed;
    }

    int count(boolean heldBack) {
        return (int) outcomes.stream().filter(one -> one.heldBack() == heldBack).count();
    }

    boolean isLargeEnough() {
        return count(true) >= settings.leastGroup() && count(false) >= settings.leastGroup();
    }

    List<MeasureResult> measures() {
        return Arrays.stream(Measure.values()).map(this::of).toList();
    }

    private MeasureResult of(Measure measure) {
        BigDecimal offered = mean(measure, false);
        BigDecimal heldBack = mean(measure, true);
        if (!isLargeEnough()) {
            return new MeasureResult(measure, offered, heldBack, null, null, null, Verdict.TOO_SMALL);
        }
        int[] strata = outcomes.stream().mapToInt(Outcome::stratum).toArray();
        boolean[] held = new boolean[strata.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = outcomes.get(i).heldBack();
        }
        Experiment experiment = new Experiment(
                strata,
                held,
                outcomes.stream().mapToDouble(one -> one.of(measure)).toArray(),
                outcomes.stream().mapToDouble(one -> one.before(measure)).toArray());
        if (experiment.customers() == 0) {
            return new MeasureResult(measure, offered, heldBack, null, null, null, Verdict.TOO_SMALL);
        }
        Effect effect = new RandomizationTest(experiment, settings.drawings(), seed).effect();
        if (!effect.isBounded()) {
            return new MeasureResult(measure, offered, heldBack, null, null, null, Verdict.TOO_SMALL);
        }
        BigDecimal low = rounded(effect.low());
        BigDecimal high = rounded(effect.high());
        return new MeasureResult(
                measure,
                offered,
                heldBack,
                rounded(effect.estimate()),
                low,
                high,
                Verdict.of(low, high, measure.isBetterIfMore()));
    }

    private @Nullable BigDecimal mean(Measure measure, boolean heldBack) {
        int count = count(heldBack);
        if (count == 0) {
            return null;
        }
        Stream<Outcome> those = outcomes.stream().filter(one -> one.heldBack() == heldBack);
        if (measure == Measure.PROFIT) {
            long sum = those.mapToLong(Outcome::profit).reduce(0, Math::addExact);
            return BigDecimal.valueOf(sum, DECIMALS).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
        }
        long sum = those.mapToLong(one -> (long) one.of(measure)).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
