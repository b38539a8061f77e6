package org.goldenlist.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    final int[] purchases;
    final double[] mean;

    private Spending(List<Mean> means) {
        purchases = means.stream().mapToInt(Mean::purchases).toArray();
        mean = means.stream().mapToDouble(Mean::mean).toArray();
    }

    /** In any order: the same means give the same sums. */
    public static Spending of(Iterable<Mean> means) {
        List<Mean> sorted = new ArrayList<>();
        means.forEach(sorted::add);
        sorted.sort(Comparator.comparingInt(Mean::purchases).thenComparingDouble(Mean::mean));
        return new Spending(sorted);
    }

    public int customers() {
        return mean.length;
    }

    /** The mean of the customers' means. */
    double average() {
        double sum = 0;
        for (double one : mean) {
            sum += one;
        }
        return sum / mean.length;
    }

    int mostPurchases() {
        return purchases.length == 0 ? 0 : purchases[purchases.length - 1];
    }
}
