package org.goldenlist.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time through which a sign was there.
 *
 * @param last as of the last night that saw it
 * @param since the first night that saw it
 * @param until the first night that did not; null: it is there
 */
record Span(SeenBy last, LocalDate since, @Nullable LocalDate until) {

    Span seenAgain(SeenBy now) {
        return new Span(now, since, null);
    }

    Span ended(LocalDate night) {
        return new Span(last, since, night);
    }
}
