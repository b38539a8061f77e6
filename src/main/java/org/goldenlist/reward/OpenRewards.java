package org.goldenlist.reward;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.goldenlist.day.Quarter;
import org.goldenlist.fact.Consents;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of the rewards that are open as of a night; writes within the transaction under way. */
final class OpenRewards {

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    OpenRewards(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    void forget() {
        jdbc.sql("DELETE FROM reward_open").update();
    }

    void writeDue(List<GoldenCustomer> due, LocalDate night, Quarter quarter) {
        List<String> columns = List.of("customer_no", "quarter", "as_of", "grade", "state");
        bulk.into("reward_open", columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return due.size();
            }

            @Override
            public void write(int i, BulkLoad.Row to) {
                to.number(due.get(i).customerNo())
                        .text(quarter.firstDay().toString())
                        .text(night.toString())
                        .text(due.get(i).grade())
                        .text("due");
            }
        });
    }

    /** What was planned or approved; marked where the consent that it needs was taken back. */
    void writePromised(LocalDate night, Quarter quarter) {
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
