package org.goldenlist.backtest;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Customers as of month-ends, with what was said of them then and when they ordered next: a case is one customer as of one month-end.
 * Kept in columns, 32 bytes a case. Days are days since 1970. Immutable.
 */
final class Cases {

    /** The next order of who has not ordered again, as far as is known. */
    static final int NEVER = Integer.MAX_VALUE;

    private final int horizon;
    private final int[] customer;
    private final int customers;
    private final int[] asOf;
    private final int[] lastOrder;
    private final int[] nextOrder;
    private final double[] chance;
    private final long[] signs;

    private Cases(Builder built) {
        this.horizon = built.horizon;
        int[] different =
                Arrays.stream(built.customer.toArray()).sorted().distinct().toArray();
        this.customer = Arrays.stream(built.customer.toArray())
                .map(number -> Arrays.binarySearch(different, number))
                .toArray();
        this.customers = different.length;
        this.asOf = built.asOf.toArray();
        this.lastOrder = built.lastOrder.toArray();
        this.nextOrder = built.nextOrder.toArray();
        this.chance = built.chance.toArray();
        this.signs = built.signs.toArray();
    }

    static final class Builder {

        private final int horizon;
        private final IntArrayList customer = new IntArrayList();
        private final IntArrayList asOf = new IntArrayList();
        private final IntArrayList lastOrder = new IntArrayList();
        private final IntArrayList nextOrder = new IntArrayList();
        private final DoubleArrayList chance = new DoubleArrayList();
        private final LongArrayList signs = new LongArrayList();

        /** @param horizon days after a month-end in which a customer orders, or does not */
        Builder(int horizon) {
            this.horizon = horizon;
        }

        /**
         * One more case.
         *
         * @param customer a number that orders the customers, so that the same ones are drawn wherever they are judged
         * @param nextOrder the first after the month-end, or {@link #NEVER}
         * @param chance of no order in the days of the horizon, as it was expected
         * @param signs a bit for each that was seen
         */
        Builder add(int customer, int asOf, int lastOrder, int nextOrder, double chance, long signs) {
            this.customer.add(customer);
            this.asOf.add(asOf);
            this.lastOrder.add(lastOrder);
            this.nextOrder.add(nextOrder);
            this.chance.add(chance);
            this.signs.add(signs);
            return this;
        }

        Cases build() {
            return new Cases(this);
        }
    }

    /** Those of them for whose places it holds. */
    Cases where(IntPredicate which) {
        Builder some = new Builder(horizon);
        IntStream.range(0, size())
                .filter(which)
                .forEach(i -> some.add(customer[i], asOf[i], lastOrder[i], nextOrder[i], chance[i], signs[i]));
        return some.build();
    }

    int size() {
        return customer.length;
    }

    /** How many different ones there are. */
    int customers() {
        return customers;
    }

    /** From 0 on. */
    int customer(int i) {
        return customer[i];
    }

    int asOf(int i) {
        return asOf[i];
    }

    int lastOrder(int i) {
        return lastOrder[i];
    }

    /** Days since the last order. */
    int silence(int i) {
        return asOf[i] - lastOrder[i];
    }

    /** What is to be told beforehand: no order in the days of the horizon. */
    boolean staysAway(int i) {
        return nextOrder[i] - horizon > asOf[i];
    }

    double chance(int i) {
        return chance[i];
    }

    boolean has(int i, int sign) {
        return (signs[i] >>> sign & 1) == 1;
    }
}
