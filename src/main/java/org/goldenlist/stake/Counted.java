package org.goldenlist.stake;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * What everybody brings who counts: the customers with a record and an order in the 365 days that end with the date, by customer
 * number. Amounts are ten-thousandths. Filled first, and then only read.
 */
final class Counted {

    private final BitSet who = new BitSet();
    private final long[] netProfits;
    private final long[] netRevenues;

    /** @param length one more than the largest customer number */
    Counted(int length) {
        netProfits = new long[length];
        netRevenues = new long[length];
    }

    void add(int customer, long netProfit, long netRevenue) {
        who.set(customer);
        netProfits[customer] = netProfit;
        netRevenues[customer] = netRevenue;
    }

    int length() {
        return netProfits.length;
    }

    boolean has(int customer) {
        return who.get(customer);
    }

    IntStream stream() {
        return who.stream();
    }

    /** Nothing of one who does not count. */
    Brought of(int customer) {
        return has(customer) ? new Brought(1, netProfits[customer], netRevenues[customer]) : Brought.NOTHING;
    }

    /** Of those among some customers who count; each must come once. */
    Brought of(IntStream customers) {
        return customers.mapToObj(this::of).reduce(Brought.NOTHING, Brought::plus);
    }

    Brought all() {
        return of(stream());
    }

    long[] ascendingProfits() {
        return stream().mapToLong(customer -> netProfits[customer]).sorted().toArray();
    }

    long[] ascendingRevenues() {
        return stream().mapToLong(customer -> netRevenues[customer]).sorted().toArray();
    }

    /** The first so many by net profit, then by net revenue, or as many as there are. */
    int[] first(int count) {
        Comparator<Integer> bestFirst = Comparator.comparingLong((Integer customer) -> -netProfits[customer])
                .thenComparingLong(customer -> -netRevenues[customer])
                .thenComparingInt(customer -> customer);
        PriorityQueue<Integer> best = new PriorityQueue<>(bestFirst.reversed()); // the worst of them at the head
        stream().forEach(customer -> {
            best.add(customer);
            if (best.size() > count) {
                best.remove();
            }
        });
        return best.stream().sorted(bestFirst).mapToInt(Integer::intValue).toArray();
    }
}
