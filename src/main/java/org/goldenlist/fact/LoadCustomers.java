package org.goldenlist.fact;

import com.carrotsearch.hppc.IntHashSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.run.CurrentRun;
import org.goldenlist.run.Run;
import org.goldenlist.run.Tally;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings our customers up to date with the feed customers: streamed once, written in blocks, and only what changed. Who is
 * no longer in any feed stays in the totals, as a customer without a record.
 */
final class LoadCustomers {

    private static final long WITHOUT_A_RECORD = 0;
    private static final int BLOCK = 1_000;

    private final Sources sources;
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final TransactionTemplate transaction;
    private final CurrentRun current;
    private final ShippedFiles files;
    private final CustomerSettings settings;
    private final PrivacySettings privacy;

    LoadCustomers(
            Sources sources,
            DataSource dataSource,
            TransactionTemplate transaction,
            CurrentRun current,
            ShippedFiles files,
            CustomerSettings settings,
            PrivacySettings privacy) {
        this.sources = sources;
        this.jdbc = new JdbcTemplate(dataSource);
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.transaction = transaction;
        this.current = current;
        this.files = files;
        this.settings = settings;
        this.privacy = privacy;
    }

    void run(Tally tally) {
        Run run = current.get();
        IntHashSet all = new IntHashSet();
        ErasedRecords erased = new ErasedRecords(Tombstones.load(JdbcClient.create(jdbc), privacy));
        for (SalesSource source : sources.with(Feed.CUSTOMERS)) {
            IntHashSet seen = new IntHashSet();
            List<CustomerRecord> block = new ArrayList<>(BLOCK);
            int[] unusable = new int[1];
            int[] repeated = new int[1];
            int[] unusableLinks = new int[1];
            LocalDate date = run.businessDate();
            try (Snapshot snapshot = source.snapshot()) {
                snapshot.rows(Feed.CUSTOMERS, new DateRange(date, date), row -> {
                    tally.addRead(1);
                    CustomerRecord customer = CustomerRecord.of(row);
                    if (customer == null) {
                        unusable[0]++;
                    } else {
                        erased.without(customer).ifPresent(block::add);
                        unusableLinks[0] += CustomerRecord.hasUnusableLink(row) ? 1 : 0;
                    }
                    if (block.size() == BLOCK) {
                        tally.addWritten(write(block, all, seen, repeated, run));
                        block.clear();
                    }
                });
            }
            tally.addWritten(write(block, all, seen, repeated, run));
            requireSomebody(seen, source);
            all.addAll(seen);
            if (repeated[0] > 0) {
                run.note(
                        Run.Kind.LEFT_OUT,
                        repeated[0] + " rows of the feed customers of the source " + source.name()
                                + " repeat a customer_id; one row of each was kept. Let the mapping give each id once.");
            }
            if (unusableLinks[0] > 0) {
                run.note(
                        Run.Kind.LEFT_OUT,
                        unusableLinks[0] + " customers of the source " + source.name()
                                + " have a merged_into or a parent_id of more than 100 characters, which was taken for none.");
            }
            if (unusable[0] > 0) {
                run.note(
                        Run.Kind.LEFT_OUT,
                        unusable[0] + " customers of the source " + source.name()
                                + " have no usable customer_id (1 to 100 characters) and were left out.");
            }
        }
        erased.note(run);
        transaction.executeWithoutResult(status -> {
            erased.eraseMerged(JdbcClient.create(jdbc), files);
            run.assertLeaseHeld();
        });
        forgetRecordsOf(all, run);
        transaction.executeWithoutResult(status -> {
            new LinkChanges(jdbc, files, settings).take(run);
            run.assertLeaseHeld();
        });
    }

    private static void requireSomebody(IntHashSet seen, SalesSource source) {
        if (seen.isEmpty()) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "The feed customers of the source " + source.name()
                            + " gave nobody. Nobody was forgotten; check the query,"
                            + " and that the source is complete.");
        }
    }

    private record Known(int number, long hash) {}

    /**
     * Writes those of a block whose record is new or differs; where an id comes twice, the row with the larger hash.
     * Who was given by an earlier source is left as that one says.
     */
    private int write(List<CustomerRecord> block, IntHashSet earlier, IntHashSet seen, int[] repeated, Run run) {
        if (block.isEmpty()) {
            return 0;
        }
        Integer written = transaction.execute(status -> {
            Map<String, CustomerRecord> byId = new HashMap<>();
            block.forEach(
                    customer -> byId.merge(customer.customerId(), customer, (a, b) -> a.hash() >= b.hash() ? a : b));
            Map<String, Known> known = known(byId.keySet());
            repeated[0] += block.size() - byId.size();
            List<CustomerRecord> changed = new ArrayList<>();
            byId.forEach((id, customer) -> {
                Known there = known.get(id);
                boolean again = there != null && seen.contains(there.number());
                repeated[0] += again ? 1 : 0;
                if (there != null && earlier.contains(there.number())) {
                    return;
                }
                if (there == null || (again ? there.hash() < customer.hash() : there.hash() != customer.hash())) {
                    changed.add(customer);
                }
            });
            changed.sort(java.util.Comparator.comparing(CustomerRecord::customerId));
            upsert(changed);
            takeBackMonths(known.values().stream()
                    .filter(one -> one.hash() == WITHOUT_A_RECORD)
                    .map(Known::number)
                    .toList());
            known.values().forEach(one -> seen.add(one.number()));
            known(changed.stream().map(CustomerRecord::customerId).collect(Collectors.toSet()))
                    .values()
                    .forEach(one -> seen.add(one.number()));
            run.assertLeaseHeld();
            return changed.size();
        });
        return written == null ? 0 : written;
    }

    /** Whoever gets a record, or loses it, is in the figures of past months or in them no more. */
    private void takeBackMonths(List<Integer> customers) {
        if (!customers.isEmpty()) {
            for (String table : List.of("profit_month", "concentration_month")) {
                named.update(
                        "DELETE FROM " + table + " WHERE as_of >="
                                + " (SELECT MIN(first_order) FROM customer_metric WHERE customer_no IN (:customers))",
                        new MapSqlParameterSource("customers", customers));
            }
        }
    }

    private Map<String, Known> known(java.util.Set<String> ids) {
        Map<String, Known> known = new HashMap<>();
        if (!ids.isEmpty()) {
            named.query(
                    "SELECT customer_id, customer_no, row_hash FROM customer WHERE customer_id IN (:ids)",
                    new MapSqlParameterSource("ids", ids),
                    row -> {
                        known.put(row.getString(1), new Known(row.getInt(2), row.getLong(3)));
                    });
        }
        return known;
    }

    private void upsert(List<CustomerRecord> customers) {
        List<String> columns = new ArrayList<>(List.of("customer_id", "known", "row_hash"));
        columns.addAll(CustomerRecord.columns());
        String updates = columns.stream()
                .skip(1)
                .map(column -> column + " = VALUES(" + column + ")")
                .collect(Collectors.joining(", "));
        String sql = "INSERT INTO customer (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ") ON DUPLICATE KEY UPDATE " + updates;
        jdbc.batchUpdate(sql, customers, BLOCK, (statement, customer) -> {
            statement.setString(1, customer.customerId());
            statement.setBoolean(2, true);
            statement.setLong(3, customer.hash());
            for (int i = 0; i < customer.values().size(); i++) {
                statement.setObject(i + 4, customer.values().get(i));
            }
        });
    }

    /** Those whose record is gone from every feed are kept, as unassigned. */
    private void forgetRecordsOf(IntHashSet seen, Run run) {
        List<Integer> gone = new ArrayList<>();
        jdbc.query("SELECT customer_no FROM customer WHERE known AND customer_no > 1", row -> {
            if (!seen.contains(row.getInt(1))) {
                gone.add(row.getInt(1));
            }
        });
        if (!gone.isEmpty()) {
            run.note(
                    Run.Kind.UNASSIGNED,
                    gone.size() + (gone.size() == 1 ? " customer has" : " customers have")
                            + " no record in any feed customers any more: in the totals still, without a grade.");
            transaction.executeWithoutResult(status -> {
                jdbc.batchUpdate(
                        "UPDATE customer SET known = FALSE, row_hash = " + WITHOUT_A_RECORD + " WHERE customer_no = ?",
                        gone.stream().map(number -> new Object[] {number}).toList());
                Thousands.of(gone).forEach(this::takeBackMonths);
                run.assertLeaseHeld();
            });
        }
    }
}
