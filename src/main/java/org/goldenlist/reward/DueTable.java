package org.goldenlist.reward;

import java.time.LocalDate;
import org.goldenlist.day.Quarter;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of those who are due a reward: by the same rule as {@link Cadence}, inside the server. */
final class DueTable {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    DueTable(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void clear() {
        jdbc.sql("DELETE FROM reward_due").update();
    }

    /** Fills the empty table; returns how many are due. */
    int fill(LocalDate night, Quarter quarter, RewardSettings settings) {
        return jdbc.sql(files.text("sql/reward/due.sql"))
                .param("night", night)
                .param("day", RewardPlans.gradesOn(jdbc, quarter))
                .param("quarter", quarter.firstDay())
                .param("aRewarded", settings.aEvery() > 0)
                .param("bRewarded", settings.bEvery() > 0)
                .param("aLast", quarter.minus(settings.aEvery()).firstDay())
                .param("bLast", quarter.minus(settings.bEvery()).firstDay())
                .update();
    }
}
