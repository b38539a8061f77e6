package org.goldenlist.settings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.goldenlist.settings.Entry.Where;
import org.jspecify.annotations.Nullable;

/** What was given and fits a key, by path, and the paths about which a fault is known already. */
final class GivenSettings {

    /** @param shown the value as messages may show it */
    record Given(Where where, String shown) {}

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Given> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Where> places = new HashMap<>();
    private final Set<String> excused = new HashSet<>();
    private final Set<String> misspelt = new HashSet<>();

    /** @param property the path as Boot's binder writes it, with free names and list elements in brackets */
    void put(String path, String property, String text, Given given) {
        properties.put(property, text);
        values.put(path, given);
    }

    /** The texts to bind, by Boot's names of properties. */
    Map<String, String> properties() {
        return properties;
    }

    @Nullable
    Given value(String path) {
        return values.get(path);
    }

    boolean isAnythingBelow(String path) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
    }

    void addName(String path, String name) {
        names.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(name);
    }

    /** The free names given below a path. */
    Set<String> names(String path) {
        return names.getOrDefault(path, Set.of());
    }

    void addPlace(String path, Where where) {
        places.put(path, where);
    }

    /** The line of a key, or of the nearest one above it. */
    Where place(String path, Where otherwise) {
        for (String p = path; !p.isEmpty(); p = p.contains(".") ? p.substring(0, p.lastIndexOf('.')) : "") {
            Where place = places.get(p);
            if (place != null) {
                return place;
            }
        }
        return otherwise;
    }

    /** Says that a fault about this key is known: there is to be no second complaint about it, or about what is below it. */
    void excuse(String path) {
        excused.add(path);
    }

    boolean isExcused(String path) {
        return isWithin(excused, path);
    }

    /** Says that this key was probably meant by a misspelt one: if it is not there, the misspelt one is all to complain about. */
    void addMisspelt(String path) {
        misspelt.add(path);
    }

    boolean isMisspelt(String path) {
        return isWithin(misspelt, path);
    }

    private static boolean isWithin(Set<String> known, String path) {
        return known.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "."));
    }
}
