package org.goldenlist.reward;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.goldenlist.day.Quarter;
import org.goldenlist.fact.Consents;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the rewards that are open as of a night; writes within the transaction under way. */
final class OpenRewards {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    OpenRewards(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
    }

    void clear() {
        jdbc.sql("DELETE FROM reward_open").update();
    }

    /** Who is due, by the same rule as {@link Cadence}, inside the server; returns how many. */
    int fillDue(LocalDate night, Quarter quarter, RewardSettings settings) {
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

    /** What was planned or approved; marked where the consent that it needs was taken back. */
    void fillPromised(LocalDate night, Quarter quarter) {
        jdbc.sql(files.text("sql/reward/open.sql"))
                .param("date", night)
                .param("quarter", quarter.firstDay())
                .update();
        Consents said = new Consents(jdbc, files);
        Map<String, Set<Integer>> consenting = new HashMap<>();
        for (ToConsent one : jdbc.sql(files.text("sql/reward/to-consent.sql"))
                .query(ToConsent.class)
                .list()) {
            if (!consenting
                    .computeIfAbsent(one.consent, purpose -> said.of(purpose, Consents.ANY_CHANNEL))
                    .contains(one.holder)) {
                jdbc.sql("UPDATE reward_open SET state = 'withheld' WHERE customer_no = ? AND quarter = ?")
                        .params(one.customerNo, one.quarter)
                        .update();
            }
        }
    }

    record ToConsent(int customerNo, LocalDate quarter, String consent, int holder) {}
}
