package org.goldenlist.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some customers, judged: who they are, how many stayed away, and how well the rules and the chance told it.
 *
 * @param cases customers as of month-ends
 * @param stayedAway those without an order in the days of the horizon
 */
record Judged(
        String population, int customers, int cases, int stayedAway, List<Judgement> rules, AtEqualRecall equalRecall) {

    /** A pure function of the cases. */
    static Judged of(String population, Cases cases, List<Rule> rules) {
        Ranking bySilence = new Ranking(cases, cases::silence);
        Ranking byChance = new Ranking(cases, cases::chance);
        Interval[] figures = Resamples.of(cases, weights -> {
            double[] all = new double[(rules.size() + 1) * Judgement.FIGURES];
            for (int r = 0; r <= rules.size(); r++) {
                double[] some = r < rules.size()
                        ? Judgement.figures(cases, rules.get(r), bySilence, weights)
                        : AtEqualRecall.figures(cases, bySilence, byChance, weights);
                System.arraycopy(some, 0, all, r * Judgement.FIGURES, some.length);
            }
            return all;
        });
        List<Judgement> judgements = new ArrayList<>();
        for (int r = 0; r < rules.size(); r++) {
            judgements.add(Judgement.of(cases, rules.get(r), of(figures, r)));
        }
        return new Judged(
                population,
                cases.customers(),
                cases.size(),
                (int) IntStream.range(0, cases.size()).filter(cases::staysAway).count(),
                judgements,
                AtEqualRecall.of(cases, byChance, of(figures, rules.size())));
    }

    private static Interval[] of(Interval[] figures, int r) {
        return Arrays.copyOfRange(figures, r * Judgement.FIGURES, (r + 1) * Judgement.FIGURES);
    }

    /** The share of those who stayed away, whatever was said of them; NaN of no case at all. */
    double baseRate() {
        return (double) stayedAway / cases;
    }
}
