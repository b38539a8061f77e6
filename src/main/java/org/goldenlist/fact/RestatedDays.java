package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes days that are not what they were when nights were published that stand on them: those that had been read and are
 * replaced, and those that nobody had read, such as days before the first line that there was, or of a source that came later.
 */
final class RestatedDays {

    private final JdbcClient jdbc;
    private final String what;

    private RestatedDays(JdbcClient jdbc, String what) {
        this.jdbc = jdbc;
        this.what = what;
    }

    static RestatedDays ofLines(JdbcClient jdbc) {
        return new RestatedDays(jdbc, "lines");
    }

    /** Of contacts and complaints. */
    static RestatedDays ofService(JdbcClient jdbc) {
        return new RestatedDays(jdbc, "service");
    }

    static RestatedDays ofReferrals(JdbcClient jdbc) {
        return new RestatedDays(jdbc, "referrals");
    }

    /** How many records a day holds, and what they come to. */
    record Held(int records, BigDecimal amount) {

        static final Held NOTHING = new Held(0, BigDecimal.ZERO);
    }

    /** @param before null where the day holds nothing yet */
    void note(long runNo, int sourceNo, LocalDate day, @Nullable Held before, Held after) {
        if (before == null && (after.records() == 0 || !isPublished(day))) {
            return;
        }
        Held was = before == null ? Held.NOTHING : before;
        jdbc.sql("INSERT INTO restated_day VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE lines_after = VALUES(lines_after), net_after = VALUES(net_after)")
                .params(runNo, what, sourceNo, day, was.records(), was.amount(), after.records(), after.amount())
                .update();
    }

    /** What is kept as of a replaced day, or of a later one, no longer holds. */
    void takeBackCheckpoints(LocalDate since) {
        for (String kept : List.of(
                "checkpoint WHERE business_date",
                "model_fit WHERE as_of",
                "forecast_check WHERE CASE WHEN came IS NULL THEN as_of - INTERVAL days DAY ELSE as_of END",
                "profit_month WHERE as_of",
                "concentration_month WHERE as_of")) {
            jdbc.sql("DELETE FROM " + kept + " >= ?").param(since).update();
        }
    }

    private boolean isPublished(LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM run WHERE state = 'done' AND business_date >= ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }
}
