package org.goldenlist.person;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Lease;
import org.goldenlist.store.Schema;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases a person who asks for it, in one transaction, while no night runs. */
public final class Forget {

    private final DatabaseSettings database;
    private final PrivacySettings privacy;
    private final Duration leaseLength;
    private final ShippedFiles files;

    public Forget(DatabaseSettings database, PrivacySettings privacy, Duration leaseLength, ShippedFiles files) {
        this.database = database;
        this.privacy = privacy;
        this.leaseLength = leaseLength;
        this.files = files;
    }

    /**
     * What is known of a person, and what came of the wish.
     *
     * @param customerIds all ids of the person; empty where erased before
     * @param factDays days, by source, whose lines become a guest's
     * @param movements rows of the history that go
     * @param documents files that may name the person, and are not touched
     * @param erased false for a trial, and for who was erased before
     */
    public record Forgotten(
            List<String> customerIds, int factDays, int movements, List<String> documents, boolean erased) {

        static Forgotten before() {
            return new Forgotten(List.of(), 0, 0, List.of(), false);
        }

        public boolean wasErasedBefore() {
            return customerIds.isEmpty();
        }
    }

    /** @throws GoldenListException where the key is not set, or the customer is not known */
    public Forgotten erase(String customerId) {
        requireKey();
        try (Database own = Database.open(database).requireTables()) {
            Schema.migrate(own.dataSource());
            try (Lease lease = Lease.take(own.jdbc(), Lease.WRITE, leaseLength)) {
                List<Forgotten> result = new ArrayList<>();
                new TransactionTemplate(new JdbcTransactionManager(own.dataSource())).executeWithoutResult(status -> {
                    Tombstones tombstones = Tombstones.load(own.jdbc(), privacy);
                    Forgotten found = find(own.jdbc(), tombstones, customerId);
                    if (!found.wasErasedBefore()) {
                        new Erasure(own.jdbc(), files, tombstones).erase(found.customerIds());
                        lease.assertHeld();
                    }
                    result.add(new Forgotten(
                            found.customerIds(),
                            found.factDays(),
                            found.movements(),
                            found.documents(),
                            !found.wasErasedBefore()));
                });
                return result.get(0);
            }
        }
    }

    /** What {@link #erase} would do; changes nothing. */
    public Forgotten trial(String customerId) {
        requireKey();
        try (Database own = Database.open(database).requireTables()) {
            return find(own.jdbc(), Tombstones.load(own.jdbc(), privacy), customerId);
        }
    }

    private void requireKey() {
        if (privacy.key().isEmpty()) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "goldenlist.privacy.key is not set, and without it nobody can be kept out of later nights. Set a secret"
                            + " of at least 32 characters, best as GOLDENLIST_PRIVACY_KEY, and keep it: whoever is erased is"
                            + " told again by it alone. openssl rand -hex 32 makes one.");
        }
    }

    private Forgotten find(JdbcClient jdbc, Tombstones tombstones, String customerId) {
        if (tombstones.hold(customerId)) {
            return Forgotten.before();
        }
        boolean known = jdbc.sql(files.text("sql/person/known.sql"))
                        .param("id", customerId)
                        .query(Integer.class)
                        .single()
                != 0;
        if (customerId.isEmpty() || !known) {
            throw new GoldenListException(
                    ExitCode.DATA,
                    "There is no customer of this id in our tables; nothing was erased. The id is the source's customer_id,"
                            + " to the letter.");
        }
        Erasure erasure = new Erasure(jdbc, files, tombstones);
        List<String> ids = new ArrayList<>(erasure.samePersons(Set.of(survivor(jdbc, customerId))));
        List<Integer> numbers = new ArrayList<>(erasure.numbers(ids));
        numbers.add(0); // an IN of nobody is no SQL
        return new Forgotten(
                ids,
                count(jdbc, "SELECT COUNT(DISTINCT source_no, business_date) FROM fact_customer_day", numbers),
                count(jdbc, "SELECT COUNT(*) FROM movement", numbers),
                jdbc.sql(files.text("sql/person/editions.sql"))
                        .param("numbers", numbers)
                        .query(String.class)
                        .list(),
                false);
    }

    /** The record that replaced this one, and so on to the last: it is the same person. */
    private static String survivor(JdbcClient jdbc, String customerId) {
        Set<String> seen = new HashSet<>();
        String survivor = customerId;
        while (seen.add(survivor)) {
            survivor = jdbc.sql("SELECT merged_into FROM customer WHERE customer_id = ? AND merged_into IS NOT NULL")
                    .param(survivor)
                    .query(String.class)
                    .optional()
                    .orElse(survivor);
        }
        return survivor;
    }

    private static int count(JdbcClient jdbc, String select, List<Integer> numbers) {
        return jdbc.sql(select + " WHERE customer_no IN (:numbers)")
                .param("numbers", numbers)
                .query(Integer.class)
                .single();
    }
}
