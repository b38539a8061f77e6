package org.goldenlist.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenlist.settings.Entry.Kind;
import org.goldenlist.settings.Entry.Where;
import org.goldenlist.settings.Key.Names;
import org.goldenlist.settings.Key.Section;
import org.goldenlist.settings.Key.Value;
import org.jspecify.annotations.Nullable;

/** What was given, matched with the keys that there are; every key that there is not is a fault. */
final class GivenSettings {

    /** @param shown the value as messages may show it */
    record Given(Where where, String shown) {}

    private final Section top;
    private final Faults faults;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, Given> values = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Where> places = new HashMap<>();
    private final Set<String> excused = new HashSet<>();

    GivenSettings(Section top, Faults faults) {
        this.top = top;
        this.faults = faults;
    }

    /** Takes entries, a group before what is in it. A value given before is a fault, unless it may be overridden. */
    void take(Collection<Entry> entries, Placeholders placeholders, boolean overriding) {
        entries.forEach(entry -> match(top, "", "", entry.path(), entry, placeholders, overriding));
    }

    /** By Boot's names of properties, for binding. */
    Map<String, String> properties() {
        return properties;
    }

    @Nullable
    Given value(String path) {
        return values.get(path);
    }

    Set<String> names(String path) {
        return names.getOrDefault(path, Set.of());
    }

    boolean isAnythingBelow(String path) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
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

    /** Whether a fault about this key, or one above it, is known already. */
    boolean isExcused(String path) {
        return excused.stream().anyMatch(known -> path.equals(known) || path.startsWith(known + "."));
    }

    /** No second complaint about this key. */
    void excuse(String path) {
        excused.add(path);
    }

    /** Takes a bad value away, so that the rest can be bound. */
    void drop(String property) {
        properties.keySet().removeIf(key -> key.equals(property) || key.startsWith(property + "["));
    }

    private void match(
            Key key,
            String path,
            String property,
            List<String> rest,
            Entry entry,
            Placeholders placeholders,
            boolean overriding) {
        if (rest.isEmpty()) {
            arrived(key, path, property, entry, placeholders, overriding);
        } else if (key instanceof Section section) {
            String name = nameIn(section, rest.get(0));
            if (name == null && rest.get(0).contains(".")) {
                match(key, path, property, split(rest), entry, placeholders, overriding);
            } else if (name == null) {
                unknown(section, path, rest.get(0), entry);
            } else {
                Key member = section.members().get(name);
                if (member != null) {
                    match(
                            member,
                            Key.below(path, name),
                            Key.below(property, name),
                            tail(rest),
                            entry,
                            placeholders,
                            overriding);
                }
            }
        } else if (key instanceof Names free) {
            if (free.each() instanceof Section && rest.get(0).contains(".")) {
                match(key, path, property, split(rest), entry, placeholders, overriding);
            } else if (!rest.get(0).matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
                fault(
                        Key.below(path, rest.get(0)),
                        entry.where(),
                        "\"" + rest.get(0) + "\" below " + path
                                + " is no name; take letters, digits, - and _, and begin with a letter or digit.");
            } else {
                names.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(rest.get(0));
                match(
                        free.each(),
                        Key.below(path, rest.get(0)),
                        property + "[" + rest.get(0) + "]",
                        tail(rest),
                        entry,
                        placeholders,
                        overriding);
            }
        } else if (key instanceof Value value
                && isList(value)
                && rest.size() == 1
                && rest.get(0).startsWith("[")) {
            give(value, path, property + rest.get(0), entry, placeholders, true);
        } else {
            fault(path, entry.where(), path + " takes one value, not a group of keys or a list.");
        }
    }

    private void arrived(
            Key key, String path, String property, Entry entry, Placeholders placeholders, boolean overriding) {
        places.put(path, entry.where());
        if (entry.kind() == Kind.NOTHING) {
            return;
        }
        if (key instanceof Value value) {
            if (entry.kind() == Kind.VALUE) {
                give(value, path, property, entry, placeholders, overriding);
            } else if (entry.kind() == Kind.GROUP || !isList(value)) {
                fault(path, entry.where(), path + " takes one value, not a group of keys or a list.");
            }
        } else if (entry.kind() != Kind.GROUP) {
            fault(path, entry.where(), path + " takes keys below it, not a value" + validKeys(key) + ".");
        }
    }

    private void give(
            Value value, String path, String property, Entry entry, Placeholders placeholders, boolean overriding) {
        if (!overriding && values.containsKey(path)) {
            fault(path, entry.where(), path + " is given twice.");
            return;
        }
        String text = placeholders.resolve(entry.text(), missing -> fault(path, entry.where(), missing(path, missing)));
        properties.put(property, text);
        values.put(path, new Given(entry.where(), shown(value, entry.text(), text)));
    }

    /** Variables by their names, and a url without its user and its properties: they may hold a password. */
    private static String shown(Value value, String written, String text) {
        if (value.isSecret()) {
            return "what is given";
        }
        if (!text.equals(written)) {
            return "what " + written + " stands for";
        }
        return "\"" + (text.contains("//") ? text.replaceAll("//.*@", "//").replaceAll("[?].*", "") : text) + "\"";
    }

    private static String missing(String path, String variable) {
        return path + " refers to the environment variable " + variable
                + ", which is not set. Set it, or give a default: ${" + variable + ":default}.";
    }

    private void unknown(Section section, String path, String written, Entry entry) {
        String whole = Key.below(path, written);
        if (isExcused(whole)) {
            return;
        }
        String meant = Nearest.to(written, section.members().keySet()).orElse(null);
        if (meant != null) {
            excuse(Key.below(path, meant));
        }
        fault(
                whole,
                entry.where(),
                whole + " is no setting"
                        + (meant == null ? validKeys(section) + "." : ". Did you mean " + meant + "?"));
    }

    private void fault(String path, Where where, String sentence) {
        if (!excused.contains(path)) {
            faults.add(where, sentence);
            excuse(path);
        }
    }

    private static String validKeys(Key key) {
        return key instanceof Section section
                ? ". Valid here: " + String.join(", ", section.members().keySet())
                : "";
    }

    private static boolean isList(Value value) {
        return Collection.class.isAssignableFrom(value.type().toClass());
    }

    /** The member's name in our spelling; {@code timeZone} and {@code time_zone} are taken for {@code time-zone}. */
    private static @Nullable String nameIn(Section section, String written) {
        return section.members().keySet().stream()
                .filter(name -> letters(name).equals(letters(written)))
                .findFirst()
                .orElse(null);
    }

    private static String letters(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> split(List<String> rest) {
        int dot = rest.get(0).indexOf('.');
        List<String> longer = new ArrayList<>(rest);
        longer.set(0, rest.get(0).substring(0, dot));
        longer.add(1, rest.get(0).substring(dot + 1));
        return longer;
    }

    private static List<String> tail(List<String> rest) {
        return rest.subList(1, rest.size());
    }
}
