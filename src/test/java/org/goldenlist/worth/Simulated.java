package org.goldenlist.worth;

import java.time.LocalDate;
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
            List<Integer> bought = days(model, age);
            int repeats = bought.size() - 1;
            histories.add(new History(repeats, bought.get(repeats), age));
        }
        return histories;
    }

    /** The days with a purchase of one customer, counted from the first, up to an age. */
    private List<Integer> days(BetaGeometric model, int age) {
        List<Integer> days = new ArrayList<>(List.of(0));
        double rate = gamma(model.r()) / model.alpha();
        double leaves = beta(model.a(), model.b());
        boolean gone = model.kind() == Kind.MBG_NBD && dice.nextDouble() < leaves;
        double at = 0;
        while (!gone) {
            at -= Math.log(1 - dice.nextDouble()) / rate;
            if (at > age) {
                break;
            }
            int day = (int) Math.ceil(at);
            if (day > days.get(days.size() - 1)) {
                days.add(day);
            }
            gone = dice.nextDouble() < leaves;
        }
        return days;
    }

    /** Customers who came one by one in some days, the last of which is day zero, with what each day brought. */
    Population population(BetaGeometric model, GammaGamma spends, int customers, int days) {
        int heldOut = Population.daysToHoldOut(days);
        List<CustomerHistory> now = new ArrayList<>();
        List<HoldOut.Case> cases = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            int age = dice.nextInt(days);
            List<Integer> bought = days(model, age);
            double nu = gamma(spends.q()) / spends.v();
            List<Long> profits = bought.stream()
                    .map(day -> Math.round(gamma(spends.p()) / nu * 10_000))
                    .toList();
            now.add(history(bought, profits, age, 0));
            if (age >= heldOut) {
                CustomerHistory before = history(bought, profits, age, -heldOut);
                cases.add(new HoldOut.Case(before, bought.size() - before.activeDays()));
            }
        }
        return new Population(LocalDate.EPOCH, LocalDate.EPOCH.minusDays(days), now, heldOut, cases);
    }

    private static CustomerHistory history(List<Integer> bought, List<Long> profits, int age, int asOf) {
        int known = (int) bought.stream().filter(day -> day - age <= asOf).count();
        long profit = 0;
        long ofYear = 0;
        for (int i = 0; i < known; i++) {
            profit += profits.get(i);
            ofYear += bought.get(i) - age > asOf - 365 ? profits.get(i) : 0;
        }
        return new CustomerHistory(-age, bought.get(known - 1) - (long) age, known, profit, ofYear, asOf);
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
