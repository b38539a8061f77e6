package org.goldenlist.fact;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntLongHashMap;
import com.carrotsearch.hppc.cursors.IntCursor;
import com.carrotsearch.hppc.cursors.IntLongCursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.run.Run;
import org.goldenlist.run.Tally;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what customers allow up to date with the feed consents: all of it is read, and held part by part against what was read
 * before. Where a part differs, it is read a second time, and replaced: all parts of a source in one transaction.
 */
final class LoadConsents {

    private static final int CUSTOMERS_PER_PART = 4_096;
    private static final int BLOCK = 1_000;

    private final Sources sources;
    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ShippedFiles files;
    private final PrivacySettings privacy;
    private final SourceTable table;

    LoadConsents(
            Sources sources,
            DataSource dataSource,
            TransactionTemplate transaction,
            ShippedFiles files,
            PrivacySettings privacy) {
        this.sources = sources;
        this.batch = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = transaction;
        this.files = files;
        this.privacy = privacy;
        this.table = new SourceTable(jdbc);
    }

    void run(Run run, Tally tally) {
        Tombstones erased = Tombstones.load(jdbc, privacy);
        List<Integer> given = new ArrayList<>();
        for (SalesSource source : sources.with(Feed.CONSENTS)) {
            int sourceNo = table.numberOf(source.name());
            given.add(sourceNo);
            try (Snapshot snapshot = source.snapshot()) {
                load(new Reading(snapshot, run.businessDate(), erased), sourceNo, run, tally);
            }
        }
        forgetOthers(given, run);
    }

    /** A row that counts for a customer. */
    private record Counted(int customerNo, ConsentRow row) {}

    private void load(Reading reading, int sourceNo, Run run, Tally tally) {
        IntLongHashMap now = new IntLongHashMap();
        Reading.LeftOut leftOut = reading.each((counted, read) -> {
            tally.addRead(read);
            for (Counted one : counted) {
                now.addTo(part(one.customerNo()), one.row().hash(one.customerNo()));
            }
        });
        leftOut.note(reading.snapshot.sourceName(), run);
        IntHashSet differing = differing(now, parts(sourceNo));
        if (differing.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            remove(sourceNo, differing);
            reading.each((counted, read) -> tally.addWritten(write(
                    sourceNo,
                    counted.stream()
                            .filter(one -> differing.contains(part(one.customerNo())))
                            .toList())));
            for (IntCursor part : differing) {
                if (now.containsKey(part.value)) {
                    jdbc.sql("INSERT INTO consent_part (source_no, part, checksum) VALUES (?, ?, ?)")
                            .params(sourceNo, part.value, now.get(part.value))
                            .update();
                }
            }
            run.assertLeaseHeld();
        });
    }

    private static int part(int customerNo) {
        return customerNo / CUSTOMERS_PER_PART;
    }

    private IntLongHashMap parts(int sourceNo) {
        IntLongHashMap parts = new IntLongHashMap();
        jdbc.sql("SELECT part, checksum FROM consent_part WHERE source_no = ?")
                .param(sourceNo)
                .query(row -> {
                    parts.put(row.getInt(1), row.getLong(2));
                });
        return parts;
    }

    private static IntHashSet differing(IntLongHashMap now, IntLongHashMap before) {
        IntHashSet differing = new IntHashSet();
        for (IntLongCursor part : now) {
            if (!before.containsKey(part.key) || before.get(part.key) != part.value) {
                differing.add(part.key);
            }
        }
        for (IntLongCursor part : before) {
            if (!now.containsKey(part.key)) {
                differing.add(part.key);
            }
        }
        return differing;
    }

    private void remove(int sourceNo, IntHashSet parts) {
        for (IntCursor part : parts) {
            jdbc.sql("DELETE FROM consent WHERE source_no = ? AND customer_no >= ? AND customer_no < ?")
                    .params(sourceNo, (long) part.value * CUSTOMERS_PER_PART, (part.value + 1L) * CUSTOMERS_PER_PART)
                    .update();
            jdbc.sql("DELETE FROM consent_part WHERE source_no = ? AND part = ?")
                    .params(sourceNo, part.value)
                    .update();
        }
    }

    private int write(int sourceNo, List<Counted> rows) {
        batch.batchUpdate(files.text("sql/fact/take-consent.sql"), rows, BLOCK, (statement, one) -> {
            statement.setInt(1, sourceNo);
            statement.setInt(2, one.customerNo());
            statement.setString(3, one.row().purpose());
            statement.setString(4, one.row().channel());
            statement.setBoolean(5, one.row().granted());
            statement.setObject(6, one.row().changedOn());
        });
        return rows.size();
    }

    /** What sources said that give the feed no more. */
    private void forgetOthers(List<Integer> given, Run run) {
        List<Integer> gone = new ArrayList<>(jdbc.sql("SELECT DISTINCT source_no FROM consent_part")
                .query(Integer.class)
                .list());
        gone.removeAll(given);
        if (!gone.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                for (String from : List.of("consent", "consent_part")) {
                    jdbc.sql("DELETE FROM " + from + " WHERE source_no IN (:gone)")
                            .param("gone", gone)
                            .update();
                }
                run.assertLeaseHeld();
            });
        }
    }

    /** The feed of one source as of one moment, which can be read again. */
    private final class Reading {

        private final Snapshot snapshot;
        private final DateRange date;
        private final Tombstones erased;

        Reading(Snapshot snapshot, LocalDate date, Tombstones erased) {
            this.snapshot = snapshot;
            this.date = new DateRange(date, date);
            this.erased = erased;
        }

        /** What was read, and what of it counts for nobody. */
        private static final class LeftOut {
            private int unusable;
            private int unknown;
            private int ofErased;

            void note(String source, Run run) {
                note(run, unusable, source, "no usable customer_id, purpose, channel, granted or changed_at");
                note(run, unknown, source, "a customer without a record in the feed customers");
                note(run, ofErased, source, "a person who was erased here");
            }

            private static void note(Run run, int rows, String source, String what) {
                if (rows > 0) {
                    run.note(
                            Run.Kind.LEFT_OUT,
                            rows + (rows == 1 ? " consent" : " consents") + " of the source " + source
                                    + (rows == 1 ? " has " : " have ") + what
                                    + (rows == 1 ? " and was left out." : " and were left out."));
                }
            }
        }

        /** @param sink takes rows that count, and how many were read for them */
        LeftOut each(BiConsumer<List<Counted>, Integer> sink) {
            LeftOut leftOut = new LeftOut();
            List<ConsentRow> block = new ArrayList<>(BLOCK);
            int[] read = new int[1];
            snapshot.rows(Feed.CONSENTS, date, row -> {
                read[0]++;
                ConsentRow consent = ConsentRow.of(row);
                if (consent == null) {
                    leftOut.unusable++;
                } else {
                    block.add(consent);
                }
                if (block.size() == BLOCK) {
                    sink.accept(counted(block, leftOut), read[0]);
                    block.clear();
                    read[0] = 0;
                }
            });
            sink.accept(counted(block, leftOut), read[0]);
            return leftOut;
        }

        private List<Counted> counted(List<ConsentRow> rows, LeftOut leftOut) {
            Map<String, int[]> numbers =
                    numbers(rows.stream().map(ConsentRow::customerId).distinct().toList());
            List<Counted> counted = new ArrayList<>(rows.size());
            for (ConsentRow row : rows) {
                int[] own = numbers.get(row.customerId());
                if (own != null) {
                    counted.add(new Counted(own[0], row));
                    if (own[1] != own[0]) {
                        counted.add(new Counted(own[1], row));
                    }
                } else if (erased.hold(row.customerId())) {
                    leftOut.ofErased++;
                } else {
                    leftOut.unknown++;
                }
            }
            return counted;
        }
    }

    private Map<String, int[]> numbers(List<String> ids) {
        Map<String, int[]> numbers = new HashMap<>();
        for (List<String> some : Thousands.of(ids)) {
            jdbc.sql(files.text("sql/fact/customers-of-consents.sql"))
                    .param("ids", some)
                    .query(row -> {
                        numbers.put(row.getString(1), new int[] {row.getInt(2), row.getInt(3)});
                    });
        }
        return numbers;
    }
}
