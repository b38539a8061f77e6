package org.goldenlist.metric;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Sums by a number, ascending, of which none is zero; kept as text, such as {@code 3:12000,7:-450}. Not thread-safe. */
final class NumbersByNumber {

    private final TreeMap<Integer, Long> sums = new TreeMap<>();

    /** As {@link #toString()} wrote it. */
    static NumbersByNumber parse(String text) {
        NumbersByNumber numbers = new NumbersByNumber();
        for (int at = 0; at < text.length(); ) {
            int colon = text.indexOf(':', at);
            int comma = text.indexOf(',', colon);
            int end = comma < 0 ? text.length() : comma;
            numbers.add(Integer.parseInt(text, at, colon, 10), Long.parseLong(text, colon + 1, end, 10));
            at = end + 1;
        }
        return numbers;
    }

    void add(int number, long amount) {
        long sum = of(number) + amount;
        if (sum == 0) {
            sums.remove(number);
        } else {
            sums.put(number, sum);
        }
    }

    long of(int number) {
        return sums.getOrDefault(number, 0L);
    }

    /** Ascending by number. */
    Map<Integer, Long> all() {
        return sums;
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(",");
        sums.forEach((number, sum) -> text.add(number + ":" + sum));
        return text.toString();
    }
}
