package org.goldenlist.stake;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.stream.IntStream;
import org.goldenlist.worth.Referral;

/** What each customer's branch brings: whom he sent, and whom these sent, and so on, without himself. Immutable. */
final class Branches {

    private final IntObjectHashMap<Brought> below = new IntObjectHashMap<>();

    /** @param taken one referral for each customer whom somebody sent, without a circle */
    Branches(Collection<Referral> taken, Counted counted) {
        IntIntHashMap sender = new IntIntHashMap();
        IntIntHashMap open = new IntIntHashMap(); // of each who sent somebody: how many of these are not added yet
        for (Referral one : taken) {
            sender.put(one.referred(), one.referrer());
            open.addTo(one.referrer(), 1);
        }
        ArrayDeque<Integer> whole = new ArrayDeque<>();
        taken.stream().filter(one -> !open.containsKey(one.referred())).forEach(one -> whole.add(one.referred()));
        while (!whole.isEmpty()) {
            int customer = whole.remove();
            if (sender.containsKey(customer)) {
                int by = sender.get(customer);
                below.put(by, of(by).plus(of(customer)).plus(counted.of(customer)));
                if (open.addTo(by, -1) == 0) {
                    whole.add(by);
                }
            }
        }
    }

    /** Nothing of one who sent nobody. */
    Brought of(int customer) {
        return below.getOrDefault(customer, Brought.NOTHING);
    }

    /** Who sent somebody. */
    IntStream senders() {
        return IntStream.of(below.keys().toArray()).sorted();
    }
}
