package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.List;
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
                .map(Feed::absence)
                .toList();
    }

    /** Where a day of lines costs a look at a whole table: one sentence each, with the mend. */
    List<String> slowDateFilters(LocalDate day) {
        return all.stream()
                .flatMap(source -> source.slowDateFilter(day).stream())
                .toList();
    }

    @Override
    public void close() {
        all.forEach(SalesSource::close);
    }
}
