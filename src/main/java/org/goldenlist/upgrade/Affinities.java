package org.goldenlist.upgrade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** Which category to suggest to customers by those they have: the one of most lift that is sure enough. Immutable. */
final class Affinities {

    private static final int KEPT = 20;

    private final Map<Integer, List<Affinity>> best = new TreeMap<>();
    private final Comparator<Affinity> order;

    /**
     * @param names of the categories, by which those that are equal in all else are put in order
     * @param leastConfidence of what is suggested
     * @param leastLift the same; 1 says nothing, and is never enough
     */
    Affinities(List<Affinity> all, double leastConfidence, double leastLift, IntFunction<String> names) {
        order = Comparator.comparingDouble(Affinity::lift)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Affinity::confidence).reversed())
                .thenComparing(one -> names.apply(one.then()))
                .thenComparing(one -> names.apply(one.category()));
        for (Affinity one : all) {
            if (one.lift() > 1 && one.lift() >= leastLift && one.confidence() >= leastConfidence) {
                best.computeIfAbsent(one.category(), category -> new ArrayList<>())
                        .add(one);
            }
        }
        best.replaceAll(
                (category, some) -> some.stream().sorted(order).limit(KEPT).toList());
    }

    /** What follows from categories for one that is not among them. */
    Optional<Affinity> next(int[] ascending) {
        return Arrays.stream(ascending)
                .mapToObj(category -> best.getOrDefault(category, List.of()))
                .flatMap(some -> some.stream()
                        .filter(one -> Arrays.binarySearch(ascending, one.then()) < 0)
                        .limit(1))
                .min(order);
    }

    /** By category, the best first. */
    List<List<Affinity>> all() {
        return List.copyOf(best.values());
    }
}
