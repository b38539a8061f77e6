package org.goldenlist.backtest;

/**
 * Days since the last order, and the chance of no order as the models of worth see it, each cut where it finds as many of those
 * who stayed away as the plain rule does.
 *
 * @param recall that of the plain rule; NaN where nobody stayed away
 * @param plain precision by days since the last order
 * @param chance precision by the chance
 * @param ahead of the chance less of the days
 * @param cut the chance from which on cases are taken
 */
record AtEqualRecall(double recall, Interval plain, Interval chance, Interval ahead, double cut) {

    static double[] figures(Cases cases, Ranking bySilence, Ranking byChance, int[] weights) {
        double recall = recallOfPlain(cases, weights);
        double plain = bySilence.precisionAt(recall, weights);
        double chance = byChance.precisionAt(recall, weights);
        return new double[] {plain, chance, chance - plain};
    }

    static AtEqualRecall of(Cases cases, Ranking byChance, Interval[] figures) {
        int[] once = new int[cases.size()];
        java.util.Arrays.fill(once, 1);
        double recall = recallOfPlain(cases, once);
        return new AtEqualRecall(recall, figures[0], figures[1], figures[2], byChance.scoreAt(recall, cases::chance));
    }

    private static double recallOfPlain(Cases cases, int[] weights) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < weights.length; i++) {
            if (cases.staysAway(i)) {
                all += weights[i];
                found += cases.silence(i) >= Judgement.PLAIN ? weights[i] : 0;
            }
        }
        return all == 0 ? Double.NaN : found / all;
    }
}
