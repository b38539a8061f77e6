package org.goldenlist.fact;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntLongHashMap;
import com.carrotsearch.hppc.cursors.IntCursor;
import com.carrotsearch.hppc.cursors.IntLongCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.run.Run;
import org.goldenlist.run.Tally;
import org.goldenlist.source.Feed;
import org.goldenlist.source.FeedRow;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings what customers allow up to date with the feed consents: all of it is read and folded in memory, and held part by part against
 * what was read before. Parts that differ are replaced: all of a source in one transaction.
 */
final class LoadConsents {

    private static final int BLOCK = 1_000;

    private final Sources sources;
    private final BulkLoad bulk;
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
        this.bulk = new BulkLoad(dataSource);
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
            replace(sourceNo, read(source, erased, run, tally), run, tally);
        }
        forgetOthers(given, run);
    }

    private FoldedConsents read(SalesSource source, Tombstones erased, Run run, Tally tally) {
        try (Snapshot snapshot = source.snapshot()) {
            Reading reading = new Reading(erased, tally);
            snapshot.rows(Feed.CONSENTS, new DateRange(run.businessDate(), run.businessDate()), reading::take);
            reading.end();
            reading.note(source.name(), run);
            return reading.folded;
        }
    }

    private void replace(int sourceNo, FoldedConsents folded, Run run, Tally tally) {
        IntLongHashMap now = folded.checksums();
        IntHashSet differing = differing(now, parts(sourceNo));
        if (differing.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            remove(sourceNo, differing);
            tally.addWritten(folded.write(bulk, sourceNo, differing));
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
                    .params(sourceNo, FoldedConsents.firstOf(part.value), FoldedConsents.firstOf(part.value + 1))
                    .update();
            jdbc.sql("DELETE FROM consent_part WHERE source_no = ? AND part = ?")
                    .params(sourceNo, part.value)
                    .update();
        }
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

    /** The feed of one source: what was said, and how much of it counts for nobody. */
    private final class Reading {

        private final Tombstones erased;
        private final Tally tally;
        private final FoldedConsents folded = new FoldedConsents();
        private final List<ConsentRow> block = new ArrayList<>(BLOCK);
        private int unusable;
        private int unknown;
        private int ofErased;

        Reading(Tombstones erased, Tally tally) {
            this.erased = erased;
            this.tally = tally;
        }

        void take(FeedRow row) {
            tally.addRead(1);
            ConsentRow consent = ConsentRow.of(row);
            if (consent == null) {
                unusable++;
            } else {
                block.add(consent);
            }
            if (block.size() == BLOCK) {
                end();
            }
        }

        /** Takes what is left. */
        void end() {
            Map<String, int[]> numbers = numbers(
                    block.stream().map(ConsentRow::customerId).distinct().toList());
            for (ConsentRow row : block) {
                int[] own = numbers.get(row.customerId());
                if (own != null) {
                    folded.say(own[0], row);
                    if (own[1] != own[0]) {
                        folded.say(own[1], row);
                    }
                } else if (erased.hold(row.customerId())) {
                    ofErased++;
                } else {
                    unknown++;
                }
            }
            block.clear();
        }

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
