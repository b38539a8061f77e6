package org.goldenlist.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.settings.Entry.Where;
import org.goldenlist.settings.Key.Names;
import org.goldenlist.settings.Key.Section;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings among the environment variables: {@code GOLDENLIST_DATABASE_POOLSIZE}, as Spring Boot spells it, or
 * {@code GOLDENLIST_DATABASE_POOL_SIZE}.
 */
final class EnvironmentEntries {

    private static final String ROOT = "goldenlist";

    /** What Kubernetes sets for a service whose name begins with goldenlist. */
    private static final String OF_KUBERNETES = ".*_(SERVICE_HOST|SERVICE_PORT(_.*)?|PORT(_\\d+_(TCP|UDP).*)?)";

    private final GivenSettings given;

    private EnvironmentEntries(GivenSettings given) {
        this.given = given;
    }

    /** @param given what the file gave, for the names in it */
    static List<Entry> of(Map<String, String> environment, Section settings, GivenSettings given, Faults faults) {
        EnvironmentEntries names = new EnvironmentEntries(given);
        List<Entry> entries = new ArrayList<>();
        new TreeMap<>(environment).forEach((variable, text) -> {
            String name = variable.toUpperCase(Locale.ROOT);
            if (!name.startsWith("GOLDENLIST_") || text.isEmpty()) {
                return;
            }
            List<String> path = names.find(settings, List.of(ROOT), name.substring(ROOT.length() + 1));
            Where where = new Where("environment variable " + variable, 0);
            if (path != null) {
                entries.add(new Entry(path, Entry.Kind.VALUE, text, where));
            } else if (!name.matches(OF_KUBERNETES) && isMeantAsSetting(settings, name)) {
                faults.add(where, "No setting has this name; docs/settings.md says how they are spelt.");
            }
        });
        return entries;
    }

    private @Nullable List<String> find(Key key, List<String> path, String rest) {
        if (key instanceof Section section) {
            for (Map.Entry<String, Key> member : section.members().entrySet()) {
                List<String> found = findBelow(member.getKey(), member.getValue(), path, rest);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (key instanceof Names free) {
            for (String name : given.names(String.join(".", path))) {
                List<String> found = findBelow(name, free.each(), path, rest);
                if (found != null) {
                    return found;
                }
            }
            return findNew(free, path, rest);
        }
        return rest.isEmpty() ? path : null;
    }

    private @Nullable List<String> findBelow(String name, Key key, List<String> path, String rest) {
        for (String spelt : List.of(name.replace("-", ""), name.replace('-', '_'))) {
            String upper = spelt.toUpperCase(Locale.ROOT);
            if (rest.equals(upper) || rest.startsWith(upper + "_")) {
                String below = rest.equals(upper) ? "" : rest.substring(upper.length() + 1);
                List<String> found = find(key, Entry.below(path, name), below);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A free name that no file gave: all before the key. */
    private @Nullable List<String> findNew(Names free, List<String> path, String rest) {
        for (int end = rest.indexOf('_'); end > 0; end = rest.indexOf('_', end + 1)) {
            String name = rest.substring(0, end).toLowerCase(Locale.ROOT);
            List<String> found = find(free.each(), Entry.below(path, name), rest.substring(end + 1));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isMeantAsSetting(Section settings, String variable) {
        String section = variable.substring(ROOT.length() + 1).split("_", 2)[0].toLowerCase(Locale.ROOT);
        return Nearest.to(section, settings.members().keySet()).isPresent();
    }
}
