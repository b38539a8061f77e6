package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.watch.SeenBy.SignOf;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of signs, by the times through which each was there. Within the transaction under way. */
final class SignTable {

    private static final List<String> COLUMNS =
            List.of("customer_no", "sign", "since", "seen_on", "until", "severity", "at_stake", "evidence");

    private final JdbcClient jdbc;
    private final BulkLoad bulk;

    SignTable(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
    }

    /** As if no night from a date on had been watched; the figures of a sign follow with the night that sees it again. */
    void rewind(LocalDate night) {
        jdbc.sql("DELETE FROM customer_sign WHERE since >= ?").param(night).update();
        jdbc.sql("UPDATE customer_sign SET until = NULL WHERE until >= ?")
                .param(night)
                .update();
    }

    /** The signs that are there. */
    Map<SignOf, Span> inForce() {
        Map<SignOf, Span> spans = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT customer_no, sign, since, severity, at_stake, evidence, seen_on FROM customer_sign WHERE until IS NULL"
                                + " ORDER BY customer_no, sign")
                .query(row -> {
                    SeenBy seen = new SeenBy(
                            row.getInt(1),
                            "",
                            new Seen(Sign.of(row.getString(2)), Severity.of(row.getString(4)), row.getString(6)),
                            row.getBigDecimal(5).movePointRight(4).longValueExact(),
                            "");
                    spans.put(
                            seen.key(),
                            new Span(seen, row.getObject(3, LocalDate.class), row.getObject(7, LocalDate.class), null));
                });
        return spans;
    }

    /** Writes what became of those in force, and what came new. */
    void replaceInForce(Collection<Span> spans) {
        jdbc.sql("DELETE FROM customer_sign WHERE until IS NULL").update();
        List<Span> rows = List.copyOf(spans);
        bulk.into("customer_sign", COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return rows.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                Span span = rows.get(row);
                LocalDate until = span.until();
                to.number(span.last().customerNo())
                        .text(span.last().sign().key())
                        .text(span.since().toString())
                        .text(span.seenOn().toString())
                        .text(until == null ? null : until.toString())
                        .text(span.last().seen().severity().toString())
                        .decimal(span.last().atStake(), 4)
                        .text(span.last().seen().evidence());
            }
        });
    }
}
