package org.goldenlist.imports;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is imported of one feed.
 *
 * @param rows in our table
 * @param file the last one that changed anything, without its folder
 * @param importedAt when that was, in UTC
 */
public record ImportedFeed(
        String feed,
        long rows,
        @Nullable String file,
        @Nullable LocalDateTime importedAt) {}
