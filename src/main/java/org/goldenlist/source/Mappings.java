package org.goldenlist.source;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;

/** The queries in one folder {@code sql/sources/<system>}. */
final class Mappings {

    private final Map<Feed, Mapping> byFeed = new EnumMap<>(Feed.class);

    private Mappings() {}

    static Mappings load(ShippedFiles files, String system) {
        String folder = "sql/sources/" + system;
        List<String> names = files.listWhole(folder);
        if (names.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "There is no mapping called " + system + ": the folder " + folder + " is not there. Valid are: "
                            + files.list("sql/sources").stream()
                                    .filter(one -> !one.equals(SalesSource.IMPORT))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        Mappings mappings = new Mappings();
        for (String name : names) {
            if (name.endsWith(".sql")) {
                Feed feed = feed(folder + "/" + name, name.substring(0, name.length() - 4));
                mappings.byFeed.put(feed, Mapping.of(feed, folder + "/" + name, files.text(folder + "/" + name)));
            }
        }
        return mappings;
    }

    /** Without the other feeds, as if their files were not there. */
    Mappings only(Set<Feed> feeds) {
        byFeed.keySet().retainAll(feeds);
        return this;
    }

    private static Feed feed(String file, String name) {
        return Arrays.stream(Feed.values())
                .filter(feed -> feed.feedName().equals(name))
                .findFirst()
                .orElseThrow(() -> Mapping.refused(
                        file,
                        "belongs to no feed"
                                + Mapping.nearest(
                                                name,
                                                Arrays.stream(Feed.values())
                                                        .map(Feed::feedName)
                                                        .toList())
                                        .map(near -> "; did you mean " + near + ".sql?")
                                        .orElse("")
                                + " Feeds are: " + Feed.names()));
    }

    Optional<Mapping> find(Feed feed) {
        return Optional.ofNullable(byFeed.get(feed));
    }

    Mapping get(Feed feed) {
        return find(feed).orElseThrow();
    }
}
