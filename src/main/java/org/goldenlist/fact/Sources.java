package org.goldenlist.fact;

import java.util.List;
import java.util.Optional;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;

/** All sources of the settings, in the order of their names; closed with the program. */
public record Sources(List<SalesSource> all) implements AutoCloseable {

    /** Refuses settings in which nobody gives customers or transactions. */
    public Sources {
        for (Feed needed : List.of(Feed.CUSTOMERS, Feed.TRANSACTIONS)) {
            if (all.stream().noneMatch(source -> source.has(needed))) {
                throw new GoldenListException(
                        ExitCode.SETTINGS,
                        "No source gives the feed " + needed.feedName() + ": one of the mappings needs a file "
                                + needed.feedName() + ".sql.");
            }
        }
    }

    public List<SalesSource> with(Feed feed) {
        return all.stream().filter(source -> source.has(feed)).toList();
    }

    /** What no source gives, and what that costs: one sentence per feed that tonight would use. */
    public List<String> absences() {
        return List.of(Feed.PRODUCTS, Feed.CONTACTS, Feed.COMPLAINTS).stream()
                .filter(feed -> with(feed).isEmpty())
                .map(Sources::consequence)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> consequence(Feed feed) {
        return Optional.ofNullable(
                switch (feed) {
                    case PRODUCTS ->
                        "No source gives the feed products: categories and costs come from the lines alone.";
                    case CONTACTS ->
                        "No source gives the feed contacts: the time spent on customers costs nothing here.";
                    case COMPLAINTS -> "No source gives the feed complaints: they cost nothing here.";
                    default -> null;
                });
    }

    @Override
    public void close() {
        all.forEach(SalesSource::close);
    }
}
