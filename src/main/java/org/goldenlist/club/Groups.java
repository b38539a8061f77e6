package org.goldenlist.club;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts groups so that nobody stands alone in one; a pure function. */
final class Groups {

    private static final Comparator<Group> SMALLEST_FIRST =
            Comparator.comparingInt(Group::members).thenComparing(Group::name);

    private Groups() {}

    /**
     * Groups of at least so many, the largest first, the others last; together they are all. Too small ones are merged into the
     * others, and while these are too few, the next smallest group too: what is left of the whole after the shown groups is never a
     * small one. None where all together are too few.
     *
     * @param names of the group of each; null or blank where it is not known
     */
    static List<Group> of(Collection<? extends @Nullable String> names, int least) {
        if (names.size() < least) {
            return List.of();
        }
        TreeMap<String, Integer> counts = new TreeMap<>();
        int others = 0;
        for (String name : names) {
            if (name == null || name.isBlank()) {
                others++;
            } else {
                counts.merge(name.strip(), 1, Integer::sum);
            }
        }
        List<Group> all = new ArrayList<>();
        counts.forEach((name, members) -> all.add(new Group(name, false, members)));
        all.sort(SMALLEST_FIRST);
        int merged = 0;
        while (merged < all.size() && (all.get(merged).members() < least || (others > 0 && others < least))) {
            others += all.get(merged++).members();
        }
        List<Group> shown = new ArrayList<>(all.subList(merged, all.size()));
        shown.sort(Comparator.comparingInt(Group::members).reversed().thenComparing(Group::name));
        if (others > 0) {
            shown.add(new Group("others", true, others));
        }
        return List.copyOf(shown);
    }
}
