package org.goldenlist.grade;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.goldenlist.metric.YearFigures;

/** Customers of a night, made up: each with a score of their own profit, and a first and a last order. */
final class Figures implements Scored {

    private record One(long score, long firstOrder, long lastOrder) {}

    private final Map<Integer, One> customers = new TreeMap<>();

    Figures with(int customer, long score, long firstOrder, long lastOrder) {
        customers.put(customer, new One(score, firstOrder, lastOrder));
        return this;
    }

    Figures without(int customer) {
        customers.remove(customer);
        return this;
    }

    private One of(int customer) {
        return customers.getOrDefault(customer, new One(0, Long.MIN_VALUE, Long.MIN_VALUE));
    }

    @Override
    public long score(int customer) {
        return of(customer).score;
    }

    @Override
    public long part(int customer, int part) {
        return part == 0 ? score(customer) : 0;
    }

    @Override
    public boolean isNetProfitAlone(int customer) {
        return true;
    }

    @Override
    public long netProfit(int customer) {
        return of(customer).score;
    }

    @Override
    public long firstOrder(int customer) {
        return of(customer).firstOrder;
    }

    @Override
    public long lastOrder(int customer) {
        return of(customer).lastOrder;
    }

    @Override
    public IntFunction<ScoreParts> parts(int[] some) {
        return customer -> new ScoreParts(
                Policy.PROFIT, new YearFigures(1, score(customer), 0, 0, score(customer)), score(customer), 0, 0);
    }
}
