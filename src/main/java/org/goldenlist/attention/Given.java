package org.goldenlist.attention;

import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.fact.Sources;
import org.goldenlist.source.Feed;

/** Which of the feeds that attention is measured by some source gives. */
record Given(boolean contacts, boolean promises, boolean complaints, boolean spend) {

    static final Given ALL = new Given(true, true, true, true);

    private static final List<Feed> NEEDED = List.of(Feed.CONTACTS, Feed.PROMISES, Feed.COMPLAINTS, Feed.SPEND);

    static Given by(Sources sources) {
        return new Given(
                isGiven(sources, Feed.CONTACTS),
                isGiven(sources, Feed.PROMISES),
                isGiven(sources, Feed.COMPLAINTS),
                isGiven(sources, Feed.SPEND));
    }

    private static boolean isGiven(Sources sources, Feed feed) {
        return !sources.with(feed).isEmpty();
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
