package org.goldenlist.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of one feed.
 *
 * @param file the mapping, for messages
 * @param day the business date that was looked at; null where the feed is not dated, or has no row at all
 * @param rowCount rows of that day, or of the whole feed; null where they could not be counted
 * @param lines only of {@code transactions}
 * @param rows the first few, by the columns that are given, as the job understands them
 */
public record WalkedFeed(
        Feed feed,
        String file,
        @Nullable LocalDate day,
        @Nullable Long rowCount,
        @Nullable LineCounts lines,
        List<Map<String, @Nullable Object>> rows,
        List<Remark> remarks) {}
