package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days whose facts count for somebody else by now: they are read whatever their age and their sums. */
final class DaysToReadAgain {

    private final JdbcClient jdbc;
    private final String feed;

    private DaysToReadAgain(JdbcClient jdbc, String feed) {
        this.jdbc = jdbc;
        this.feed = feed;
    }

    static DaysToReadAgain ofLines(JdbcClient jdbc) {
        return new DaysToReadAgain(jdbc, "transactions");
    }

    /** Those of contacts and complaints. */
    static DaysToReadAgain ofService(JdbcClient jdbc) {
        return new DaysToReadAgain(jdbc, "service");
    }

    /** Those of a source up to a date. */
    NavigableSet<LocalDate> of(int sourceNo, LocalDate date) {
        return new TreeSet<>(jdbc.sql("SELECT business_date FROM day_to_read_again"
                        + " WHERE feed = ? AND source_no = ? AND business_date <= ?")
                .params(feed, sourceNo, date)
                .query(LocalDate.class)
                .list());
    }

    /** They are counted right now; part of the transaction that brings them there. */
    void read(DayBlock block) {
        DateRange days = block.days();
        jdbc.sql("DELETE FROM day_to_read_again WHERE feed = ? AND source_no = ? AND business_date BETWEEN ? AND ?")
                .params(feed, block.sourceNo(), days.from(), days.to())
                .update();
    }
}
