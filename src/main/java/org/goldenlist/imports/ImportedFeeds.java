package org.goldenlist.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenlist.source.Feed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which feeds have been imported. */
public final class ImportedFeeds {

    private ImportedFeeds() {}

    /**
     * The feeds of which there is at least one row. One whose rows are all gone counts until a night has read the days that
     * they were of.
     */
    public static Set<Feed> in(JdbcClient jdbc) {
        Set<Feed> feeds = EnumSet.noneOf(Feed.class);
        if (tablesExist(jdbc)) {
            Arrays.stream(Feed.values()).filter(feed -> isThere(jdbc, feed)).forEach(feeds::add);
        }
        return feeds;
    }

    private static boolean isThere(JdbcClient jdbc, Feed feed) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + ImportTable.of(feed).name()
                                + ") OR EXISTS (SELECT 1 FROM import_day WHERE feed = ?)")
                        .param(feed.feedName())
                        .query(Long.class)
                        .single()
                > 0;
    }

    static boolean tablesExist(JdbcClient jdbc) {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name = 'import_rates'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What is there of each feed that was ever imported. */
    public static List<ImportedFeed> list(JdbcClient jdbc) {
        if (!tablesExist(jdbc)) {
            return List.of();
        }
        return Arrays.stream(Feed.values())
                .map(feed -> one(jdbc, feed))
                .filter(one -> one.rows() > 0 || one.file() != null)
                .toList();
    }

    private static ImportedFeed one(JdbcClient jdbc, Feed feed) {
        return jdbc.sql("SELECT ? AS feed, (SELECT COUNT(*) FROM "
                        + ImportTable.of(feed).name()
                        + ") AS row_count, f.file, f.imported_at FROM (SELECT 1) one LEFT JOIN import_file f ON f.import_no ="
                        + " (SELECT MAX(import_no) FROM import_file WHERE feed = ?)")
                .params(feed.feedName(), feed.feedName())
                .query((row, number) -> new ImportedFeed(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, java.time.LocalDateTime.class)))
                .single();
    }
}
