package org.goldenlist.attention;

import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.fact.Sources;
import org.goldenlist.source.Feed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which of the feeds that attention is measured by some source gives. */
record Given(boolean contacts, boolean promises, boolean complaints, boolean spend) {

    static final Given ALL = new Given(true, true, true, true);

    private static final List<Feed> NEEDED = List.of(Feed.CONTACTS, Feed.PROMISES, Feed.COMPLAINTS, Feed.SPEND);

    static Given by(Sources sources, JdbcClient jdbc) {
        return new Given(
                isGiven(sources, jdbc, Feed.CONTACTS),
                isGiven(sources, jdbc, Feed.PROMISES),
                isGiven(sources, jdbc, Feed.COMPLAINTS),
                isGiven(sources, jdbc, Feed.SPEND));
    }

    /** An imported feed of which no row is left is read once more, by the night that takes its days out; it is not given any more. */
    private static boolean isGiven(Sources sources, JdbcClient jdbc, Feed feed) {
        return sources.with(feed).stream().anyMatch(source -> !source.isImport() || isImported(jdbc, feed));
    }

    private static boolean isImported(JdbcClient jdbc, Feed feed) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM import_" + feed.feedName() + ")")
                .query(Boolean.class)
                .single();
    }

    /** Whether anything is known of what attention costs. */
    boolean costToServe() {
        return contacts || complaints;
    }

    /** The names of the others. */
    List<String> absent() {
        List<Boolean> given = List.of(contacts, promises, complaints, spend);
        return Stream.iterate(0, i -> i < given.size(), i -> i + 1)
                .filter(i -> !given.get(i))
                .map(i -> NEEDED.get(i).feedName())
                .toList();
    }
}
