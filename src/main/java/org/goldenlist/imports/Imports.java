package org.goldenlist.imports;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.person.Tombstones;
import org.goldenlist.source.Feed;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.Database;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Lease;
import org.goldenlist.store.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes CSV files into our tables: the whole file in one transaction, or nothing of it. A row replaces an older one with the
 * same key. Whoever imports holds the lease of a night, so that the two never meet.
 */
public final class Imports {

    private static final int ROWS_PER_BLOCK = 10_000;

    /** Feeds whose days a night replaces whole, and would not look at again once they lie before its look-back. */
    private static final Set<Feed> READ_BY_THE_DAY = Set.of(
            Feed.TRANSACTIONS,
            Feed.CONTACTS,
            Feed.COMPLAINTS,
            Feed.PROMISES,
            Feed.SURVEYS,
            Feed.REFERRALS,
            Feed.OFFERS,
            Feed.SPEND);

    private final DatabaseSettings settings;
    private final Duration leaseLength;
    private final LocalDate today;
    private final PrivacySettings privacy;

    /** @param today the last day that a record may be of, in the company's time zone */
    public Imports(DatabaseSettings settings, Duration leaseLength, LocalDate today, PrivacySettings privacy) {
        this.settings = settings;
        this.leaseLength = leaseLength;
        this.today = today;
        this.privacy = privacy;
    }

    /**
     * Takes a file.
     *
     * @throws GoldenListException where anything is wrong with it, with all that is; nothing is written then
     */
    public ImportResult take(Feed feed, Path path) {
        CsvFile file = new CsvFile(path, feed, today);
        file.read(row -> {});
        return writing(jdbcOf -> {
            ImportResult result = compare(jdbcOf, feed, path, file, true);
            if (result.added() + result.changed() > 0) {
                write(jdbcOf.jdbc(), ImportTable.of(feed), result);
            }
            return result;
        });
    }

    /** What {@link #take} would do; changes nothing. */
    public ImportResult trial(Feed feed, Path path) {
        CsvFile file = new CsvFile(path, feed, today);
        int rows = file.read(row -> {});
        try (Database database = Database.open(settings)) {
            if (!ImportedFeeds.tablesExist(database.jdbc())) {
                return new ImportResult(feed.feedName(), name(path), rows, rows, 0, 0, 0, false);
            }
            return transaction(database, connection -> compare(connection, feed, path, file, false));
        }
    }

    /** Forgets all that was imported of a feed; the next night takes it out of the facts. Returns how many rows there were. */
    public int remove(Feed feed) {
        ImportTable table = ImportTable.of(feed);
        return writing(connection -> {
            JdbcClient jdbc = connection.jdbc();
            datedBy(feed)
                    .ifPresent(column -> mark(jdbc, feed, "SELECT DISTINCT DATE(" + column + ") FROM " + table.name()));
            if (feed == Feed.PRODUCTS) {
                mark(
                        jdbc,
                        Feed.TRANSACTIONS,
                        "SELECT DISTINCT DATE(t.sold_at) FROM import_transactions t JOIN import_products p"
                                + " ON p.product_id = t.product_id");
            }
            jdbc.sql("DELETE FROM import_file WHERE feed = ?")
                    .param(feed.feedName())
                    .update();
            return jdbc.sql("DELETE FROM " + table.name()).update();
        });
    }

    private record Connection(JdbcClient jdbc, BulkLoad bulk) {}

    private interface Work<T> {
        T on(Connection connection);
    }

    private <T> T writing(Work<T> work) {
        try (Database database = Database.open(settings)) {
            Schema.migrate(database.dataSource());
            try (Lease lease = Lease.take(database.jdbc(), Lease.WRITE, leaseLength)) {
                return transaction(database, connection -> {
                    T result = work.on(connection);
                    lease.assertHeld();
                    return result;
                });
            }
        }
    }

    private static <T> T transaction(Database database, Work<T> work) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        List<T> results = new ArrayList<>();
        transaction.executeWithoutResult(
                status -> results.add(work.on(new Connection(database.jdbc(), new BulkLoad(database.dataSource())))));
        return results.get(0);
    }

    /** Brings the file into a table of this connection alone, and holds it against what is there. */
    private ImportResult compare(Connection connection, Feed feed, Path path, CsvFile file, boolean written) {
        ImportTable table = ImportTable.of(feed);
        JdbcClient jdbc = connection.jdbc();
        jdbc.sql("DROP TEMPORARY TABLE IF EXISTS " + ImportTable.INCOMING).update();
        jdbc.sql(table.makeIncoming()).update();
        ErasedRows erased = new ErasedRows(Tombstones.load(jdbc, privacy), feed);
        Blocks blocks = new Blocks(connection.bulk(), table, erased);
        file.read(blocks);
        blocks.flush();
        if (written) {
            erased.eraseMerged(jdbc);
        }
        return jdbc.sql(table.count())
                .query((row, number) -> new ImportResult(
                        feed.feedName(),
                        name(path),
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(1) - row.getInt(2) - row.getInt(3),
                        erased.rows(),
                        written))
                .single();
    }

    private static void write(JdbcClient jdbc, ImportTable table, ImportResult result) {
        Feed feed = table.feed();
        datedBy(feed).ifPresent(column -> {
            mark(jdbc, feed, table.daysOfTheFile(column));
            mark(jdbc, feed, table.daysLeft(column));
        });
        if (feed == Feed.PRODUCTS) {
            mark(
                    jdbc,
                    Feed.TRANSACTIONS,
                    "SELECT DISTINCT DATE(l.sold_at) FROM import_transactions l JOIN (" + table.keysChanged()
                            + ") p ON p.product_id = l.product_id");
        }
        jdbc.sql(table.takeIncoming()).update();
        jdbc.sql("INSERT INTO import_file (feed, file, imported_at, new_rows, changed_rows, same_rows)"
                        + " VALUES (?, ?, NOW(6), ?, ?, ?)")
                .params(result.feed(), result.file(), result.added(), result.changed(), result.same())
                .update();
    }

    /** Notes days that the next night has to read, whatever their age. */
    private static void mark(JdbcClient jdbc, Feed feed, String days) {
        jdbc.sql("INSERT IGNORE INTO import_day (feed, business_date) SELECT '" + feed.feedName() + "', d.* FROM ("
                        + days + ") d")
                .update();
    }

    private static Optional<String> datedBy(Feed feed) {
        return READ_BY_THE_DAY.contains(feed) ? Optional.of(feed.datedBy().name()) : Optional.empty();
    }

    private static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.length() <= 255 ? name : name.substring(0, 255);
    }

    /** Rows on their way into the table of incoming ones. */
    private static final class Blocks implements Consumer<@Nullable String[]>, BulkLoad.Rows {

        private final BulkLoad bulk;
        private final ImportTable table;
        private final ErasedRows erased;
        private final List<@Nullable String[]> rows = new ArrayList<>();

        Blocks(BulkLoad bulk, ImportTable table, ErasedRows erased) {
            this.bulk = bulk;
            this.table = table;
            this.erased = erased;
        }

        @Override
        public void accept(@Nullable String[] given) {
            @Nullable String[] row = erased.without(given);
            if (row == null) {
                return;
            }
            rows.add(row);
            if (rows.size() == ROWS_PER_BLOCK) {
                flush();
            }
        }

        void flush() {
            bulk.into(ImportTable.INCOMING, table.columns(), this);
            rows.clear();
        }

        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public void write(int number, BulkLoad.Row to) {
            @Nullable String[] row = rows.get(number);
            for (int i = 0; i < row.length; i++) {
                String value = row[i];
                if (value != null) {
                    to.text(value);
                } else if (table.key().contains(table.columns().get(i))) {
                    to.text("");
                } else {
                    to.nothing();
                }
            }
        }
    }
}
