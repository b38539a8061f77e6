package org.goldenlist.worth;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import java.util.Arrays;

/** What customers brought on average for each of their purchases, all above zero. Immutable. */
public final class Spending {

    /**
     * Of a customer.
     *
     * @param purchases how many are averaged
     * @param mean the average amount, above zero
     */
    public record Mean(int purchases, double mean) {

        /** @throws IllegalArgumentException where one of them is not above zero */
        public Mean {
            if (purchases <= 0 || !(mean > 0) || Double.isInfinite(mean)) {
                throw new IllegalArgumentException(
                        "An average must be of purchases, and above zero: " + mean + " of " + purchases + ".");
            }
        }
    }

    final int[] purchases; // ascending
    final double[] total; // of the purchases, ascending for each number of them

    /** Of each number of purchases: customers, and the sum of the logarithms of their means. */
    final int[] customersOf;

    final double[] logMeansOf;

    private Spending(int[] purchases, double[] total, int[] customersOf) {
        this.purchases = purchases;
        this.total = total;
        this.customersOf = customersOf;
        this.logMeansOf = new double[customersOf.length];
        int from = 0;
        for (int x = 1; x < customersOf.length; x++) {
            int to = from + customersOf[x];
            LogSum sum = new LogSum();
            for (int i = from; i < to; i++) {
                sum.add(total[i] / x);
            }
            logMeansOf[x] = sum.value();
            from = to;
        }
    }

    /** In any order: the same means give the same sums. */
    public static Spending of(Iterable<Mean> means) {
        IntArrayList purchases = new IntArrayList();
        DoubleArrayList given = new DoubleArrayList();
        means.forEach(mean -> {
            purchases.add(mean.purchases());
            given.add(mean.mean());
        });
        int[] sorted = purchases.toArray();
        Arrays.parallelSort(sorted);
        int[] customersOf = new int[sorted.length == 0 ? 1 : sorted[sorted.length - 1] + 1];
        for (int x : sorted) {
            customersOf[x]++;
        }
        int[] next = customersOf.clone();
        Arrays.parallelPrefix(next, Integer::sum);
        double[] total = new double[sorted.length];
        for (int i = 0; i < total.length; i++) {
            int x = purchases.get(i);
            total[--next[x]] = x * given.get(i);
        }
        for (int x = 1; x < customersOf.length; x++) {
            Arrays.parallelSort(total, next[x], next[x] + customersOf[x]);
        }
        return new Spending(sorted, total, customersOf);
    }

    public int customers() {
        return total.length;
    }

    /** The mean of the customers' means. */
    double average() {
        double sum = 0;
        for (int i = 0; i < total.length; i++) {
            sum += total[i] / purchases[i];
        }
        return sum / total.length;
    }
}
