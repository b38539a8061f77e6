package org.goldenlist.upgrade;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts which categories customers buy together: a number for each category and for each pair that occurs, whatever the number of
 * customers. Not thread-safe.
 */
final class Baskets {

    private int customers;
    private final IntIntHashMap buyers = new IntIntHashMap();
    private final LongIntHashMap pairs = new LongIntHashMap();

    /** The categories that brought something, ascending, out of customer_metric.category_revenue_365, as in 3:12000,7:-450. */
    static int[] parse(String text) {
        IntArrayList categories = new IntArrayList();
        for (int at = 0; at < text.length(); ) {
            int colon = text.indexOf(':', at);
            int comma = text.indexOf(',', colon);
            if (text.charAt(colon + 1) != '-') {
                categories.add(Integer.parseInt(text, at, colon, 10));
            }
            at = comma < 0 ? text.length() : comma + 1;
        }
        return categories.toArray();
    }

    /** The categories of one customer, ascending. */
    void add(int[] categories) {
        customers += categories.length > 0 ? 1 : 0;
        for (int i = 0; i < categories.length; i++) {
            buyers.addTo(categories[i], 1);
            for (int j = i + 1; j < categories.length; j++) {
                pairs.addTo(((long) categories[i] << 32) | categories[j], 1);
            }
        }
    }

    /** Of each two categories that enough customers bought together, both ways. */
    List<Affinity> affinities(int leastCustomers) {
        List<Affinity> all = new ArrayList<>();
        for (LongIntCursor pair : pairs) {
            int first = (int) (pair.key >>> 32);
            int second = (int) pair.key;
            if (pair.value >= leastCustomers) {
                all.add(affinity(first, second, pair.value));
                all.add(affinity(second, first, pair.value));
            }
        }
        return all;
    }

    private Affinity affinity(int category, int then, int both) {
        return new Affinity(category, then, customers, buyers.get(category), buyers.get(then), both);
    }
}
