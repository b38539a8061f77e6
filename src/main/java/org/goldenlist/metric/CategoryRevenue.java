package org.goldenlist.metric;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What a customer's net revenue of 365 days is made up of, by category: carried from day to day with the metrics, so that nobody
 * reads the facts of a year again to find the main category. Amounts are ten-thousandths. Not thread-safe.
 */
public final class CategoryRevenue {

    private final NumbersByNumber byCategory;

    CategoryRevenue() {
        this(new NumbersByNumber());
    }

    private CategoryRevenue(NumbersByNumber byCategory) {
        this.byCategory = byCategory;
    }

    /** As {@link #toString()} wrote it. */
    static CategoryRevenue parse(String text) {
        return new CategoryRevenue(NumbersByNumber.parse(text));
    }

    /** The numbers of the categories that brought something, of a text that {@link #toString()} wrote. */
    public static List<Integer> boughtIn(String text) {
        return parse(text).byCategory.all().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    void add(int category, long amount) {
        byCategory.add(category, amount);
    }

    /** How many categories brought something. */
    int categories() {
        return (int)
                byCategory.all().values().stream().filter(amount -> amount > 0).count();
    }

    /** The category that brought most, of several the first by name; 0 where none brought anything. */
    int main(IntFunction<String> names) {
        int main = 0;
        long most = 0;
        for (Map.Entry<Integer, Long> one : byCategory.all().entrySet()) {
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
        double all = byCategory.all().values().stream()
                .filter(amount -> amount > 0)
                .mapToLong(Long::longValue)
                .sum();
        return all == 0 ? 0 : (int) Math.round(10_000.0 * byCategory.of(category) / all);
    }

    /** Number and amount of each category, as in {@code 3:12000,7:-450}. */
    @Override
    public String toString() {
        return byCategory.toString();
    }
}
