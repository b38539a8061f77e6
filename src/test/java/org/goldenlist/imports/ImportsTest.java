package org.goldenlist.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.person.PrivacySettings;
import org.goldenlist.source.Feed;
import org.goldenlist.source.SalesSource;
import org.goldenlist.source.Snapshot;
import org.goldenlist.store.Lease;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files into our tables, and out of them as a source. */
class ImportsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Company COMPANY = new Company(
            "Test", ZoneId.of("Europe/Dublin"), Currency.getInstance("EUR"), Locale.forLanguageTag("en-IE"));
    private static final String CONTACTS = "contact_id,customer_id,contacted_at,minutes\n";

    private static final TestDatabase OWN = TestDatabase.migrated();

    private final Imports imports = of(OWN);

    @TempDir
    private Path folder;

    @BeforeEach
    void nothingIsImported() {
        OWN.jdbc()
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name LIKE 'import%'")
                .query(String.class)
                .list()
                .forEach(table -> OWN.run("DELETE FROM " + table + ";"));
    }

    @AfterAll
    static void close() {
        OWN.close();
    }

    private static Imports of(TestDatabase own) {
        return new Imports(own.settings(), Duration.ofSeconds(3), TODAY, new PrivacySettings(""));
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("fair.csv"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> days() {
        return OWN.jdbc()
                .sql("SELECT CONCAT(feed, ' ', business_date) FROM import_day ORDER BY 1")
                .query(String.class)
                .list();
    }

    private void aNightHasReadThem() {
        OWN.run("DELETE FROM import_day;");
    }

    private static ImportResult contacts(int rows, int added, int changed, int same) {
        return new ImportResult("contacts", "fair.csv", rows, added, changed, same, 0, true);
    }

    @Test
    void theSameFileTwiceChangesNothingAndARowWithTheSameKeyReplaces() {
        String first = CONTACTS + "k1,c1,2025-03-01 09:00,5\nk2,c1,2025-03-01,\nk3,c2,2025-03-02,7\n";
        assertThat(imports.take(Feed.CONTACTS, file(first))).isEqualTo(contacts(3, 3, 0, 0));
        assertThat(days()).containsExactly("contacts 2025-03-01", "contacts 2025-03-02");
        aNightHasReadThem();

        assertThat(imports.take(Feed.CONTACTS, file(first))).isEqualTo(contacts(3, 0, 0, 3));
        assertThat(days()).isEmpty();
        assertThat(OWN.jdbc()
                        .sql("SELECT COUNT(*) FROM import_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        String second = CONTACTS + "k1,c1,2025-03-04,5\nk2,c1,2025-03-01,\nk4,c2,2025-03-09,7\n";
        assertThat(imports.take(Feed.CONTACTS, file(second))).isEqualTo(contacts(3, 1, 1, 1));
        assertThat(days())
                .as("the day that a row had, and the one that it has")
                .containsExactly("contacts 2025-03-01", "contacts 2025-03-04", "contacts 2025-03-09");
        assertThat(OWN.jdbc()
                        .sql("SELECT CONCAT(contact_id, ' ', contacted_at) FROM import_contacts ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "k1 2025-03-04 00:00:00",
                        "k2 2025-03-01 00:00:00",
                        "k3 2025-03-02 00:00:00",
                        "k4 2025-03-09 00:00:00");
    }

    @Test
    void aFileWithAFaultLeavesNothing() {
        imports.take(Feed.CONTACTS, file(CONTACTS + "k1,c1,2025-03-01,5\n"));
        aNightHasReadThem();
        assertThatThrownBy(() -> imports.take(Feed.CONTACTS, file(CONTACTS + "k1,c1,2025-03-01,6\nk2,c1,never,\n")))
                .isInstanceOf(GoldenListException.class)
                .hasMessageContaining("line 3, contacted_at");
        assertThat(OWN.jdbc()
                        .sql("SELECT minutes FROM import_contacts")
                        .query(String.class)
                        .list())
                .containsExactly("5.0000");
        assertThat(days()).isEmpty();
    }

    @Test
    void aTrialSaysWhatWouldChangeAndChangesNothing() {
        Path file = file(CONTACTS + "k1,c1,2025-03-01,5\n");
        ImportResult trial = new ImportResult("contacts", "fair.csv", 1, 1, 0, 0, 0, false);
        try (TestDatabase empty = TestDatabase.empty()) {
            assertThat(of(empty).trial(Feed.CONTACTS, file)).isEqualTo(trial);
            assertThat(empty.jdbc().sql("SHOW TABLES").query().listOfRows()).isEmpty();
        }
        imports.take(Feed.CONTACTS, file(CONTACTS + "k1,c1,2025-03-01,6\n"));
        assertThat(imports.trial(Feed.CONTACTS, file(CONTACTS + "k1,c1,2025-03-01,5\nk9,c1,2025-03-01,6\n")))
                .isEqualTo(new ImportResult("contacts", "fair.csv", 2, 1, 1, 0, 0, false));
        assertThat(OWN.jdbc()
                        .sql("SELECT minutes FROM import_contacts")
                        .query(String.class)
                        .list())
                .containsExactly("6.0000");
    }

    @Test
    void nobodyImportsWhileANightIsAtWork() {
        imports.take(Feed.CONTACTS, file(CONTACTS + "k1,c1,2025-03-01,5\n"));
        try (Lease night = Lease.take(OWN.jdbc(), Lease.WRITE, Duration.ofSeconds(3))) {
            assertThatThrownBy(() -> imports.take(Feed.CONTACTS, file(CONTACTS + "k1,c1,2025-03-01,6\n")))
                    .isInstanceOfSatisfying(
                            GoldenListException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(ExitCode.LATER))
                    .hasMessageStartingWith("Another run is at work (" + night.owner());
            assertThat(OWN.jdbc()
                            .sql("SELECT minutes FROM import_contacts")
                            .query(String.class)
                            .list())
                    .containsExactly("5.0000");
        }
    }

    @Test
    void manyRowsAreWrittenInBlocks() {
        String many = IntStream.range(0, 25_000)
                .mapToObj(i -> "k" + i + ",c" + i % 100 + ",2025-03-01,1\n")
                .collect(Collectors.joining("", CONTACTS, ""));
        assertThat(imports.take(Feed.CONTACTS, file(many))).isEqualTo(contacts(25_000, 25_000, 0, 0));
        assertThat(imports.take(Feed.CONTACTS, file(many.replace("k7,c7,", "k7,c8,"))))
                .isEqualTo(contacts(25_000, 0, 1, 24_999));
    }

    @Test
    void aProductThatChangesBringsBackTheDaysOfItsLines() {
        String lines = "transaction_id,line_id,sold_at,customer_id,product_id,quantity,net_amount\n";
        imports.take(
                Feed.TRANSACTIONS,
                file(lines + "t1,1,2025-03-01,c1,p1,1,10\nt2,1,2025-03-02,c1,p2,1,10\nt3,1,2025-03-03,c1,,1,10\n"));
        aNightHasReadThem();
        imports.take(Feed.PRODUCTS, file("product_id,unit_cost\np1,4\n"));
        assertThat(days()).containsExactly("transactions 2025-03-01");
        aNightHasReadThem();
        imports.take(Feed.PRODUCTS, file("product_id,unit_cost\np1,4\np2,5\n"));
        assertThat(days()).containsExactly("transactions 2025-03-02");
        aNightHasReadThem();
        assertThat(imports.remove(Feed.PRODUCTS)).isEqualTo(2);
        assertThat(days()).containsExactly("transactions 2025-03-01", "transactions 2025-03-02");
    }

    @Test
    void aFeedIsThereFromItsFirstRowUntilANightHasReadThatAllAreGone() {
        assertThat(ImportedFeeds.in(OWN.jdbc())).isEmpty();
        imports.take(Feed.RATES, file("currency,rate_on,rate\n"));
        assertThat(ImportedFeeds.in(OWN.jdbc())).isEmpty();
        imports.take(Feed.CONTACTS, file(CONTACTS + "k1,c1,2025-03-01,5\n"));
        imports.take(Feed.RATES, file("currency,rate_on,rate\nGBP,2025-03-01,1.19\n"));
        assertThat(ImportedFeeds.in(OWN.jdbc())).containsExactly(Feed.CONTACTS, Feed.RATES);
        assertThat(ImportedFeeds.list(OWN.jdbc()))
                .extracting(ImportedFeed::feed, ImportedFeed::rows, ImportedFeed::file)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("contacts", 1L, "fair.csv"),
                        org.assertj.core.groups.Tuple.tuple("rates", 1L, "fair.csv"));
        imports.remove(Feed.RATES);
        imports.remove(Feed.CONTACTS);
        assertThat(ImportedFeeds.in(OWN.jdbc())).containsExactly(Feed.CONTACTS);
        aNightHasReadThem();
        assertThat(ImportedFeeds.in(OWN.jdbc())).isEmpty();
        assertThat(ImportedFeeds.list(OWN.jdbc())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void theExampleOfEachFeedIsImportedAndReadAsASourceIs(Feed feed) {
        String example = new ShippedFiles(null).text("sql/sources/import/" + feed.feedName() + ".csv");
        int rows = imports.take(feed, file(example)).added();
        assertThat(rows).isEqualTo((int) example.lines().count() - 1);
        try (SalesSource source = SalesSource.imported(OWN.settings(), COMPANY, EnumSet.of(feed))) {
            assertThat(source.problems()).isEmpty();
            assertThat(source.absent()).hasSize(Feed.values().length - 1).doesNotContain(feed);
            int[] read = new int[1];
            try (Snapshot snapshot = source.snapshot()) {
                snapshot.rows(feed, new DateRange(LocalDate.of(2025, 1, 1), TODAY), row -> {
                    read[0]++;
                    for (Feed.Column column : feed.columns()) {
                        boolean guest =
                                feed == Feed.TRANSACTIONS && column.name().equals("customer_id");
                        assertThat(column.required() && !guest && row.text(column.name()) == null)
                                .as(column.name())
                                .isFalse();
                    }
                });
            }
            assertThat(read[0]).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void theLongestThatAFileMaySayFitsIntoTheTable(Feed feed) {
        String row = feed.columns().stream()
                .map(column -> switch (column.type()) {
                    case TEXT ->
                        switch (column.name()) {
                            case "currency" -> "EUR";
                            case "kind" -> feed == Feed.TRANSACTIONS ? "sale" : "😀".repeat(20);
                            default -> longest(feed, column);
                        };
                    case DATE -> "9999-12-31";
                    case DATETIME -> "2025-06-30 23:59:59";
                    case NUMBER, AMOUNT -> column.name().equals("score") ? "10" : largest(feed, column);
                    case FLAG -> "true";
                })
                .collect(Collectors.joining(","));
        String header = feed.columns().stream().map(Feed.Column::name).collect(Collectors.joining(","));
        assertThat(imports.take(feed, file(header + "\n" + row + "\n")).added()).isEqualTo(1);
        assertThat(imports.take(feed, file(header + "\n" + row + "\n")).same()).isEqualTo(1);
    }

    /** The longest text that the reader lets through. */
    private static String longest(Feed feed, Feed.Column column) {
        Field field = new Field(feed, column, TODAY);
        int length = IntStream.iterate(5_000, n -> n - 1)
                .filter(n -> lets(field, "😀".repeat(n)))
                .findFirst()
                .orElseThrow();
        return "😀".repeat(length);
    }

    private static String largest(Feed feed, Feed.Column column) {
        Field field = new Field(feed, column, TODAY);
        if (feed == Feed.RATES) {
            return "1000000000";
        }
        return lets(field, "-1000000000000.0") ? "-1000000000000" : "-1000000000";
    }

    private static boolean lets(Field field, String text) {
        try {
            return field.read(text) != null;
        } catch (Field.NotValid e) {
            return false;
        }
    }
}
