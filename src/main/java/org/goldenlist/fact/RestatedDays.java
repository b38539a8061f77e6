package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes days that had been read before and are replaced: what was published of them, and since, is no longer so. */
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

    /** How many records a day holds, and what they come to. */
    record Held(int records, BigDecimal amount) {

        static final Held NOTHING = new Held(0, BigDecimal.ZERO);
    }

    void note(long runNo, int sourceNo, LocalDate day, Held before, Held after) {
        jdbc.sql("INSERT INTO restated_day VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE lines_after = VALUES(lines_after), net_after = VALUES(net_after)")
                .params(runNo, what, sourceNo, day, before.records(), before.amount(), after.records(), after.amount())
                .update();
    }
}
