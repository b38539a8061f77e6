package org.goldenlist.stake;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.goldenlist.worth.Referral;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one kind, with their names.
 *
 * @param name of a group
 * @param isCustomer whether the numbers of groups above zero are those of customers
 */
record Groups(Kind kind, Grouping grouping, IntFunction<String> name, boolean isCustomer) {

    /** Those of a segment or a country. */
    static Groups named(Kind kind, Names names, Counted counted) {
        return new Groups(kind, grouping(kind, names.groupOf(), counted), names::name, false);
    }

    /** Parents with all who belong to them, or to whoever belongs to them. */
    static Groups parents(StakeFacts.Parents parents, Counted counted) {
        IntFunction<String> name = parents.ids()::get;
        IntIntHashMap heads = Grouping.heads(parents.above(), Comparator.comparing(name::apply));
        return new Groups(Kind.PARENT, grouping(Kind.PARENT, heads, counted), name, true);
    }

    /** Those whom nobody sent, with all whom they sent, and whom these sent. */
    static Groups trees(List<Referral> taken, StakeFacts facts, Counted counted) {
        IntIntHashMap above = new IntIntHashMap();
        taken.forEach(one -> above.put(one.referred(), one.referrer()));
        IntIntHashMap heads = Grouping.heads(above, Comparator.naturalOrder());
        TreeSet<Integer> roots = new TreeSet<>();
        for (IntIntCursor each : heads) {
            roots.add(each.value);
        }
        IntObjectHashMap<String> ids = facts.ids(roots);
        return new Groups(Kind.TREE, grouping(Kind.TREE, heads, counted), ids::get, true);
    }

    private static Grouping grouping(Kind kind, IntIntHashMap groupOf, Counted counted) {
        return new Grouping(
                counted, customer -> groupOf.getOrDefault(customer, Grouping.NONE), kind.needsTwo() ? 2 : 1);
    }

    Comparator<Integer> byName() {
        return Comparator.comparing(name::apply);
    }

    @Nullable
    Integer customerNo(int group) {
        return isCustomer && group > 0 ? Integer.valueOf(group) : null;
    }
}
