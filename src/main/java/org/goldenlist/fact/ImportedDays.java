package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Days whose imported rows changed and that no night has read since: they are read whatever their age, and however little
 * their sums tell of the change.
 */
final class ImportedDays {

    private final JdbcClient jdbc;
    private final List<String> feeds;

    ImportedDays(JdbcClient jdbc, Feed... feeds) {
        this.jdbc = jdbc;
        this.feeds = Arrays.stream(feeds).map(Feed::feedName).toList();
    }

    /** Those up to a date; none of a source that is a database. */
    NavigableSet<LocalDate> of(SalesSource source, LocalDate date) {
        return source.isImport()
                ? new TreeSet<>(jdbc.sql(
                                "SELECT DISTINCT business_date FROM import_day WHERE feed IN (:feeds) AND business_date <= :date")
                        .param("feeds", feeds)
                        .param("date", date)
                        .query(LocalDate.class)
                        .list())
                : new TreeSet<>();
    }

    /** They are in the facts now; part of the transaction that brings them there. */
    void read(DayBlock block) {
        if (block.source().isImport()) {
            DateRange days = block.days();
            jdbc.sql("DELETE FROM import_day WHERE feed IN (:feeds) AND business_date BETWEEN :from AND :to")
                    .param("feeds", feeds)
                    .param("from", days.from())
                    .param("to", days.to())
                    .update();
        }
    }
}
