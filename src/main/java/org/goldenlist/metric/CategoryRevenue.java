package org.goldenlist.metric;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What a customer's net revenue of 365 days is made up of, by category: carried from day to day with the metrics, so that nobody
 * reads the facts of a year again to find the main category. Amounts are ten-thousandths. Not thread-safe.
 */
final class CategoryRevenue {

    private final TreeMap<Integer, Long> byCategory = new TreeMap<>();

    /** As {@link #toString()} wrote it. */
    static CategoryRevenue parse(String text) {
        CategoryRevenue revenue = new CategoryRevenue();
        for (int at = 0; at < text.length(); ) {
            int colon = text.indexOf(':', at);
            int comma = text.indexOf(',', colon);
            int end = comma < 0 ? text.length() : comma;
            revenue.add(Integer.parseInt(text, at, colon, 10), Long.parseLong(text, colon + 1, end, 10));
            at = end + 1;
        }
        return revenue;
    }

    void add(int category, long amount) {
        long sum = byCategory.getOrDefault(category, 0L) + amount;
        if (sum == 0) {
            byCategory.remove(category);
        } else {
            byCategory.put(category, sum);
        }
    }

    /** How many categories brought something. */
    int categories() {
        return (int) byCategory.values().stream().filter(amount -> amount > 0).count();
    }

    /** The category that brought most, of several the first by name; 0 where none brought anything. */
    int main(IntFunction<String> names) {
        int main = 0;
        long most = 0;
        for (Map.Entry<Integer, Long> one : byCategory.entrySet()) {
            long amount = one.getValue();
            boolean first =
                    amount == most && main != 0 && names.apply(one.getKey()).compareTo(names.apply(main)) < 0;
            if (amount > most || first) {
                main = one.getKey();
                most = amount;
            }
        }
        return main;
    }

    /** The part of a category in what all that brought something brought, in ten-thousandths. */
    int share(int category) {
        double all = byCategory.values().stream()
                .filter(amount -> amount > 0)
                .mapToLong(Long::longValue)
                .sum();
        return all == 0 ? 0 : (int) Math.round(10_000.0 * byCategory.getOrDefault(category, 0L) / all);
    }

    /** Number and amount of each category, as in {@code 3:12000,7:-450}. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(",");
        byCategory.forEach((category, amount) -> text.add(category + ":" + amount));
        return text.toString();
    }
}
