package org.goldenlist.stake;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each customer is called in a way that parts them: a group is the place of its name. Filled first, and then only read. */
final class Names {

    private final IntIntHashMap groupOf = new IntIntHashMap();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    /** @param name null of one who is in no group */
    void put(int customer, @Nullable String name) {
        if (name != null) {
            Integer place = places.get(name);
            if (place == null) {
                place = names.size();
                places.put(name, place);
                names.add(name);
            }
            groupOf.put(customer, place);
        }
    }

    /** How many different ones there are. */
    int count() {
        return names.size();
    }

    String name(int group) {
        return names.get(group);
    }

    IntIntHashMap groupOf() {
        return groupOf;
    }

    /** With the names of others for those who have none here. */
    Names orElse(Names others) {
        for (IntIntCursor one : others.groupOf) {
            if (!groupOf.containsKey(one.key)) {
                put(one.key, others.name(one.value));
            }
        }
        return this;
    }
}
