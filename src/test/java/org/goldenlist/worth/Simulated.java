package org.goldenlist.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.goldenlist.worth.BetaGeometric.Kind;
import org.goldenlist.worth.Histories.History;

/** Customers who behave as a model says, the same for the same seed. */
final class Simulated {

    private final SplittableRandom dice;

    Simulated(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    /** At day grain: purchases of one day are one. */
    List<History> histories(BetaGeometric model, int customers, int days) {
        List<History> histories = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            int age = 1 + dice.nextInt(days);
            double rate = gamma(model.r()) / model.alpha();
            double leaves = beta(model.a(), model.b());
            boolean gone = model.kind() == Kind.MBG_NBD && dice.nextDouble() < leaves;
            int repeats = 0;
            int last = 0;
            double at = 0;
            while (!gone) {
                at -= Math.log(1 - dice.nextDouble()) / rate;
                if (at > age) {
                    break;
                }
                int day = (int) Math.ceil(at);
                if (day > last) {
                    repeats++;
                    last = day;
                }
                gone = dice.nextDouble() < leaves;
            }
            histories.add(new History(repeats, last, age));
        }
        return histories;
    }

    List<Spending.Mean> means(GammaGamma model, int customers) {
        List<Spending.Mean> means = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            int purchases = 1 + dice.nextInt(12);
            double nu = gamma(model.q()) / model.v();
            means.add(new Spending.Mean(purchases, gamma(model.p() * purchases) / nu / purchases));
        }
        return means;
    }

    private double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }

    /** G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables (2000). */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(dice.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(dice.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private double normal() {
        return Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
    }
}
