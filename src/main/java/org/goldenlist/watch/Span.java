package org.goldenlist.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time through which a sign was there.
 *
 * @param last as of the last night that saw it
 * @param since the first night that saw it
 * @param seenOn the last one
 * @param until the first night that did not; null: it is there
 */
record Span(
        SeenBy last,
        LocalDate since,
        LocalDate seenOn,
        @Nullable LocalDate until) {

    static Span of(SeenBy seen, LocalDate night) {
        return new Span(seen, night, night, null);
    }

    Span seenAgain(SeenBy now, LocalDate night) {
        return new Span(now, since, night, null);
    }

    Span ended(LocalDate night) {
        return new Span(last, since, seenOn, night);
    }
}
