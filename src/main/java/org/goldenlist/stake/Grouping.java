package org.goldenlist.stake;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import com.carrotsearch.hppc.cursors.IntObjectCursor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The customers who count, parted into groups of one kind; who is of none is left out. Immutable. */
final class Grouping {

    /** Nobody's group. */
    static final int NONE = Integer.MIN_VALUE;

    /** A group by its number, and what it brings. */
    record Group(int number, Brought brought) {}

    private final Counted counted;
    private final IntUnaryOperator groupOf;
    private final List<Group> groups = new ArrayList<>();

    /**
     * @param groupOf the group of a customer, or {@link #NONE}
     * @param fewest customers who must count in a group
     */
    Grouping(Counted counted, IntUnaryOperator groupOf, int fewest) {
        this.counted = counted;
        this.groupOf = groupOf;
        IntObjectHashMap<Brought> sums = new IntObjectHashMap<>();
        counted.stream().forEach(customer -> {
            int group = groupOf.applyAsInt(customer);
            if (group != NONE) {
                sums.put(group, sums.getOrDefault(group, Brought.NOTHING).plus(counted.of(customer)));
            }
        });
        for (IntObjectCursor<Brought> one : sums) {
            if (one.value.customers() >= fewest) {
                groups.add(new Group(one.key, one.value));
            }
        }
    }

    /**
     * The head of each tree for all who are in one: who is above whom is followed up to the top. Of those who are above each other in
     * a circle, the smallest is the head; who is above himself alone is in no tree by that.
     *
     * @param above by what is below
     */
    static IntIntHashMap heads(IntIntHashMap above, Comparator<Integer> order) {
        IntIntHashMap heads = new IntIntHashMap(2 * above.size());
        for (IntIntCursor each : above) {
            if (each.key != each.value && !above.containsKey(each.value)) {
                heads.put(each.key, each.value);
                heads.put(each.value, each.value);
            } else if (each.key != each.value) {
                climb(each.key, above, order, heads);
            }
        }
        return heads;
    }

    private static void climb(int from, IntIntHashMap above, Comparator<Integer> order, IntIntHashMap heads) {
        List<Integer> way = new ArrayList<>();
        IntIntHashMap places = new IntIntHashMap();
        int at = from;
        while (!heads.containsKey(at) && !places.containsKey(at)) {
            places.put(at, way.size());
            way.add(at);
            at = above.getOrDefault(at, at); // who has nobody above comes again at once
        }
        int head = heads.containsKey(at)
                ? heads.get(at)
                : way.subList(places.get(at), way.size()).stream().min(order).orElse(at);
        way.forEach(one -> heads.put(one, head));
    }

    /** The largest by net profit, then by revenue and customers. */
    List<Group> largest(int count, Comparator<Integer> ties) {
        return groups.stream()
                .sorted(Comparator.comparingLong(
                                (Group group) -> -group.brought().netProfit())
                        .thenComparingLong(group -> -group.brought().netRevenue())
                        .thenComparingInt(group -> -group.brought().customers())
                        .thenComparing(Group::number, ties))
                .limit(count)
                .toList();
    }

    /** The one of most net revenue, then of most net profit; none where there is none. */
    Optional<Group> ofMostRevenue(Comparator<Integer> ties) {
        return groups.stream()
                .min(Comparator.comparingLong((Group group) -> -group.brought().netRevenue())
                        .thenComparingLong(group -> -group.brought().netProfit())
                        .thenComparingInt(group -> -group.brought().customers())
                        .thenComparing(Group::number, ties));
    }

    /** Those of some groups, in their order. */
    List<int[]> members(List<Group> of) {
        IntIntHashMap places = new IntIntHashMap();
        IntStream.range(0, of.size()).forEach(place -> places.put(of.get(place).number(), place));
        List<BitSet> members = of.stream().map(group -> new BitSet()).toList();
        counted.stream().forEach(customer -> {
            int place = places.getOrDefault(groupOf.applyAsInt(customer), -1);
            if (place >= 0) {
                members.get(place).set(customer);
            }
        });
        return members.stream().map(one -> one.stream().toArray()).toList();
    }
}
