package org.goldenlist.backtest;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How good a rule was.
 *
 * @param said for how many cases it said that the customer would stay away
 * @param right how many of these did
 * @param precision right ÷ said
 * @param recall right ÷ all cases that stayed away
 * @param plain the precision of days since the last order, cut where they have the same recall; of the plain rule itself NaN
 * @param ahead precision less plain
 * @param lead of the silences in which it was right, the median of the days from the first month-end on which it said so to the
 *     {@link #PLAIN}th day of silence; negative where it came later
 */
record Judgement(
        String name,
        int said,
        int right,
        Interval precision,
        double recall,
        Interval plain,
        Interval ahead,
        OptionalDouble lead) {

    /** Days since the last order from which on the plain rule takes a customer for gone. */
    static final int PLAIN = 90;

    /** How many figures of a rule are resampled: precision, plain, ahead. */
    static final int FIGURES = 3;

    /** The precision of a rule, that of silence at its recall, and the difference. */
    static double[] figures(Cases cases, Rule rule, Ranking bySilence, int[] weights) {
        double said = 0;
        double right = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            boolean away = cases.staysAway(i);
            boolean says = rule.says().test(i);
            all += away ? weights[i] : 0;
            said += says ? weights[i] : 0;
            right += says && away ? weights[i] : 0;
        }
        double precision = said == 0 ? Double.NaN : right / said;
        double plain = all == 0 || rule.isPlain() ? Double.NaN : bySilence.precisionAt(right / all, weights);
        return new double[] {precision, plain, precision - plain};
    }

    static Judgement of(Cases cases, Rule rule, Interval[] figures) {
        int said = 0;
        int right = 0;
        int all = 0;
        for (int i = 0; i < cases.size(); i++) {
            boolean says = rule.says().test(i);
            all += cases.staysAway(i) ? 1 : 0;
            said += says ? 1 : 0;
            right += says && cases.staysAway(i) ? 1 : 0;
        }
        return new Judgement(
                rule.name(),
                said,
                right,
                figures[0],
                all == 0 ? Double.NaN : (double) right / all,
                figures[1],
                figures[2],
                lead(cases, rule));
    }

    private record Silence(int customer, int lastOrder) {}

    /** Who was right at a month-end of a silence was right at all earlier ones of it, so the first of them counts. */
    private static OptionalDouble lead(Cases cases, Rule rule) {
        Map<Silence, Integer> first = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            if (rule.says().test(i) && cases.staysAway(i)) {
                first.merge(new Silence(cases.customer(i), cases.lastOrder(i)), cases.silence(i), Math::min);
            }
        }
        int[] leads = first.values().stream()
                .mapToInt(silence -> PLAIN - silence)
                .sorted()
                .toArray();
        return leads.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((leads[(leads.length - 1) / 2] + leads[leads.length / 2]) / 2.0);
    }
}
