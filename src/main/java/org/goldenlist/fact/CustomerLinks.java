package org.goldenlist.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.person.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * For whom the lines of a customer count, by what the feed customers says; a pure function. A record that was merged into
 * another counts for that one, to the end of the chain; then, where parents are rolled up, for the topmost parent.
 */
final class CustomerLinks {

    private final Map<String, String> mergedInto;
    private final Map<String, String> parents;

    /**
     * @param mergedInto by customer, the one whose record replaced this one
     * @param parents by customer, the one to whom this one belongs; empty where they are not rolled up
     */
    CustomerLinks(Map<String, String> mergedInto, Map<String, String> parents) {
        this.mergedInto = mergedInto;
        this.parents = parents;
    }

    /**
     * By customer, for whom the lines count, of all whose lines count for another one.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} where customers are linked in a circle, with their ids
     */
    Map<String, String> countsFor() {
        Map<String, String> ends = new HashMap<>();
        TreeSet<String> linked = new TreeSet<>(mergedInto.keySet());
        linked.addAll(parents.keySet());
        linked.forEach(id -> follow(id, ends));
        TreeMap<String, String> others = new TreeMap<>(ends);
        others.entrySet().removeIf(one -> one.getKey().equals(one.getValue()));
        return others;
    }

    private void follow(String id, Map<String, String> ends) {
        LinkedHashSet<String> way = new LinkedHashSet<>();
        String at = id;
        for (String next = next(at); next != null && !ends.containsKey(at); next = next(at)) {
            if (!way.add(at)) {
                throw circle(new ArrayList<>(way), at);
            }
            at = next;
        }
        String end = ends.getOrDefault(at, at);
        way.forEach(one -> ends.put(one, end));
    }

    private @Nullable String next(String id) {
        String merged = mergedInto.get(id);
        return merged != null ? merged : parents.get(id);
    }

    private GoldenListException circle(List<String> way, String back) {
        List<String> round = new ArrayList<>(way.subList(way.indexOf(back), way.size()));
        round.add(back);
        return new GoldenListException(
                ExitCode.DATA,
                "The feed customers links customers " + Sentences.IN_A_CIRCLE + ": " + String.join(" → ", round)
                        + ". Nobody can say for whom their lines count. Correct merged_into"
                        + (parents.isEmpty() ? "" : " or parent_id")
                        + " of one of them at the source; until then no night can be done.");
    }
}
