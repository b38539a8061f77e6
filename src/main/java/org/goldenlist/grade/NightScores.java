package org.goldenlist.grade;

import java.util.List;
import java.util.function.IntFunction;
import org.goldenlist.metric.YearFigures;

/** The scores of one night, by customer number: the sums of up to three parts. */
final class NightScores implements Scored {

    private final Policy policy;
    private final Measured measured;
    private final List<long[]> parts;

    /** @param parts three, each by customer; empty where it is nothing for everybody */
    NightScores(Policy policy, Measured measured, List<long[]> parts) {
        this.policy = policy;
        this.measured = measured;
        this.parts = parts;
    }

    @Override
    public long score(int customer) {
        return Math.addExact(part(customer, 0), Math.addExact(part(customer, 1), part(customer, 2)));
    }

    @Override
    public long part(int customer, int part) {
        long[] all = parts.get(part);
        return all.length == 0 ? 0 : all[customer];
    }

    @Override
    public boolean isNetProfitAlone(int customer) {
        return policy != Policy.RFM && part(customer, 1) == 0 && part(customer, 2) == 0;
    }

    @Override
    public long netProfit(int customer) {
        return measured.netProfit(customer);
    }

    @Override
    public long firstOrder(int customer) {
        return measured.firstOrder(customer);
    }

    @Override
    public long lastOrder(int customer) {
        return measured.lastOrder(customer);
    }

    @Override
    public IntFunction<ScoreParts> parts(int[] customers) {
        IntFunction<YearFigures> figures = measured.figures(customers);
        return customer -> new ScoreParts(
                policy, figures.apply(customer), part(customer, 0), part(customer, 1), part(customer, 2));
    }
}
