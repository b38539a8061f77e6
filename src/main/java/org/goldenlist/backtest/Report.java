package org.goldenlist.backtest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How good the signs were. Shares are from 0 to 1, with four decimals; null where there is nothing to compute one from.
 *
 * @param horizon days
 * @param lastDay of the data
 * @param oneIn of very many customers one in so many is judged; else 1
 * @param models by which the chance of no order was expected, and on how many month-ends
 */
public record Report(
        int horizon,
        String label,
        LocalDate lastDay,
        List<LocalDate> monthEnds,
        int oneIn,
        Map<String, Integer> models,
        List<OfPopulation> populations,
        List<Back> cameBack) {

    static final String GOLDEN = "golden";
    static final String GOLDEN_REPEATERS = "golden repeaters";
    static final String REPEATERS = "repeaters";
    static final String ACTIVE = "active";

    static final String PLAIN = "silent for " + Judgement.PLAIN + " days";
    static final String EXPECTED = "no order expected, " + Math.round(Backtest.LIKELY * 100) + " %";

    /**
     * Judged as one.
     *
     * @param cases customers as of month-ends
     * @param baseRate the share of the cases that stayed away
     */
    public record OfPopulation(
            String population,
            String meaning,
            int customers,
            int cases,
            int stayedAway,
            @Nullable BigDecimal baseRate,
            List<OfSign> signs,
            EqualRecall equalRecall) {}

    /** A share, and where 95 % of its resamples lie. */
    public record Share(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {

        static Share of(Interval interval) {
            return new Share(rounded(interval.value()), rounded(interval.low()), rounded(interval.high()));
        }
    }

    /**
     * One sign, or rule.
     *
     * @param seen in how many cases
     * @param right in how many of these the customer stayed away
     * @param plain the precision of days since the last order at the same recall; of the plain rule itself none
     * @param ahead precision less plain
     * @param lead days, the median
     */
    public record OfSign(
            String sign,
            int seen,
            int right,
            Share precision,
            @Nullable BigDecimal recall,
            Share plain,
            Share ahead,
            @Nullable BigDecimal lead) {}

    /**
     * The two scores at the recall of the plain rule.
     *
     * @param cut the chance from which on the precision holds
     */
    public record EqualRecall(
            @Nullable BigDecimal recall,
            Share plain,
            Share chance,
            Share ahead,
            @Nullable BigDecimal cut) {}

    /** Of those who had been silent so long on the first month-end, how many ordered again, within so many days. */
    public record Back(
            int silentDays,
            int customers,
            int cameBack,
            @Nullable BigDecimal share,
            int withinDays) {}

    static Report of(
            int horizon,
            PastMonths months,
            int oneIn,
            Map<String, Integer> models,
            List<Judged> judged,
            List<CameBack> back) {
        return new Report(
                horizon,
                "no order in the " + horizon + " days after",
                months.last(),
                months.ends(),
                oneIn,
                models,
                judged.stream().map(Report::population).toList(),
                back.stream()
                        .map(one -> new Back(
                                one.silence(),
                                one.customers(),
                                one.back(),
                                rounded((double) one.back() / one.customers()),
                                one.within()))
                        .toList());
    }

    private static OfPopulation population(Judged judged) {
        AtEqualRecall equal = judged.equalRecall();
        return new OfPopulation(
                judged.population(),
                meaning(judged.population()),
                judged.customers(),
                judged.cases(),
                judged.stayedAway(),
                rounded(judged.baseRate()),
                judged.rules().stream().map(Report::sign).toList(),
                new EqualRecall(
                        rounded(equal.recall()),
                        Share.of(equal.plain()),
                        Share.of(equal.chance()),
                        Share.of(equal.ahead()),
                        rounded(equal.cut())));
    }

    private static String meaning(String population) {
        return switch (population) {
            case GOLDEN -> "the best fifth of the active as of each month-end, by net profit of 365 days";
            case GOLDEN_REPEATERS -> "those of them with two days with an order or more";
            case REPEATERS -> "the active with two days with an order or more";
            default -> "customers with a record and an order in the 365 days up to the month-end";
        };
    }

    private static OfSign sign(Judgement one) {
        return new OfSign(
                one.name(),
                one.said(),
                one.right(),
                Share.of(one.precision()),
                rounded(one.recall()),
                Share.of(one.plain()),
                Share.of(one.ahead()),
                one.lead().isEmpty()
                        ? null
                        : BigDecimal.valueOf(one.lead().getAsDouble()).setScale(1, RoundingMode.UNNECESSARY));
    }

    private static @Nullable BigDecimal rounded(double share) {
        return Double.isNaN(share) || Double.isInfinite(share)
                ? null
                : BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }
}
