package org.goldenlist.worth;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/**
 * One thing that is to be expected of customers who have not left: it depends on the number of repeat purchases and on the age
 * alone, and is computed once for each two. Thread-safe.
 */
final class WhileAlive {

    private final ConcurrentHashMap<Long, Double> known = new ConcurrentHashMap<>();

    double of(CustomerHistory customer, DoubleSupplier computed) {
        long key = (long) customer.repeats() << 32 | customer.age();
        Double found = known.get(key);
        if (found == null) {
            found = computed.getAsDouble(); // by two threads at once the same
            known.put(key, found);
        }
        return found;
    }
}
