package org.goldenlist.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.goldenlist.day.Company;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What a source is told before a night begins: columns, types, directives, grants. */
class SourceCheckTest {

    private static final TestDatabase SALES = TestDatabase.empty().run("""
                    CREATE TABLE client (id INT PRIMARY KEY, name VARCHAR(100), since DATE, weight FLOAT, volume DOUBLE,
                      logo BLOB, joined DATETIME, born TIME);
                    CREATE TABLE line (tx INT, n INT, at DATETIME, client INT, quantity DECIMAL(10,3), net DECIMAL(12,2));
                    INSERT INTO line VALUES (1, 1, '2025-03-01 10:00:00', 7, 1, 9.99);
                    INSERT INTO line VALUES (2, 1, '2025-03-02 00:00:00', 7, 1, 5.00);
                    """);
    private static final String LINES = "SELECT tx AS transaction_id, n AS line_id, at AS sold_at,"
            + " client AS customer_id, quantity, net AS net_amount FROM line WHERE at >= :from AND at < :to";
    private static final String CLIENTS = "SELECT id AS customer_id, name FROM client";

    @TempDir
    Path home;

    @AfterAll
    static void close() {
        SALES.close();
    }

    private SalesSource source(String user, boolean taxIncluded, boolean mayWrite, Map<String, String> mapping) {
        try {
            FileSystemUtils.deleteRecursively(home.resolve("sql"));
            Path folder = Files.createDirectories(home.resolve("sql/sources/shop"));
            for (Map.Entry<String, String> one : mapping.entrySet()) {
                Files.writeString(folder.resolve(one.getKey() + ".sql"), one.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        boolean root = user.equals(SALES.user());
        SourceSettings settings = new SourceSettings(
                "shop",
                SALES.url(),
                user,
                root ? SALES.password() : user,
                null,
                taxIncluded,
                mayWrite,
                Duration.ofSeconds(5),
                Duration.ofMinutes(1));
        Company company = new Company(
                "Test", ZoneId.of("Europe/Dublin"), Currency.getInstance("EUR"), Locale.forLanguageTag("en-IE"));
        return SalesSource.of("shop", settings, company, new ShippedFiles(home));
    }

    private List<String> problems(String feed, String sql) {
        return problems(feed, sql, false);
    }

    private List<String> problems(String feed, String sql, boolean taxIncluded) {
        try (SalesSource source = source(SALES.user(), taxIncluded, true, Map.of(feed, sql))) {
            return source.problems();
        }
    }

    @Test
    void findsNothingWrongWithASoundMapping() {
        assertThat(problems("customers", CLIENTS)).isEmpty();
        assertThat(problems("transactions", LINES)).isEmpty();
        assertThat(problems("transactions", "# what wasn't sold, isn't here\n" + LINES + "; # don't"))
                .isEmpty();
        assertThat(problems("transactions", LINES.replace("SELECT tx", "SELECT CONCAT('#it\\'s', tx)")))
                .isEmpty();
        assertThat(problems("customers", "SELECT id AS CUSTOMER_ID, name, NULL AS email, since AS born_on FROM client"))
                .isEmpty();
    }

    @Test
    void namesAColumnThatIsMissing() {
        assertThat(problems("customers", "SELECT id AS customer_id FROM client"))
                .containsExactly("The mapping sql/sources/shop/customers.sql lacks the column name"
                        + " (text, or a whole number).");
        assertThat(problems("transactions", LINES, true))
                .containsExactly("The mapping sql/sources/shop/transactions.sql lacks the column tax_amount"
                        + " (an exact amount: DECIMAL or a whole number), which amounts-include-tax: true asks for.");
    }

    @Test
    void namesAColumnThatIsUnknownAndTheNearest() {
        String valid = " Valid are: customer_id, name, kind, email, phone, locale, address_line_1, address_line_2,"
                + " postal_code, city, country, account_manager, customer_since, born_on, merged_into, parent_id.";
        assertThat(problems("customers", "SELECT id AS customer_id, name, name AS emial FROM client"))
                .containsExactly("The mapping sql/sources/shop/customers.sql has a column emial that the feed customers"
                        + " does not know; did you mean email?" + valid);
        assertThat(problems("customers", "SELECT id AS customer_id, name, 1 AS zzzzzzzzz FROM client"))
                .containsExactly("The mapping sql/sources/shop/customers.sql has a column zzzzzzzzz that the feed"
                        + " customers does not know." + valid);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(problems("customers", "SELECT id AS custmer_id, weight AS born_on FROM client"))
                .hasSize(4);
    }

    @Test
    void namesAColumnOfAWrongType() {
        String where = "The mapping sql/sources/shop/";
        assertThat(problems("customers", "SELECT weight AS customer_id, logo AS name, joined AS born_on FROM client"))
                .containsExactly(
                        where + "customers.sql gives the column customer_id as FLOAT; expected is"
                                + " text, or a whole number: write CAST(… AS DECIMAL(19,4)).",
                        where + "customers.sql gives the column name as BLOB; expected is text, or a whole number.",
                        where + "customers.sql gives the column born_on as DATETIME; expected is DATE.");
        assertThat(problems("products", "SELECT id AS product_id, volume AS unit_cost FROM client"))
                .containsExactly(where + "products.sql gives the column unit_cost as DOUBLE; expected is"
                        + " an exact amount: DECIMAL or a whole number: write CAST(… AS DECIMAL(19,4)).");
        assertThat(problems("transactions", LINES.replace("net AS", "CAST(net AS CHAR) AS")))
                .containsExactly(where + "transactions.sql gives the column net_amount as VARCHAR; expected is"
                        + " an exact amount: DECIMAL or a whole number.");
        assertThat(problems("transactions", LINES.replace("at AS sold_at", "TIME(at) AS sold_at")))
                .containsExactly(where + "transactions.sql gives the column sold_at as TIME; expected is"
                        + " DATETIME or TIMESTAMP, or DATE.");
    }

    @Test
    void asksForALineIdOrForWhatAlikeLinesAre() {
        String without = LINES.replace("n AS line_id, ", "");
        assertThat(problems("transactions", without))
                .containsExactly("The mapping sql/sources/shop/transactions.sql has no column line_id: then it must say"
                        + " in a comment what two lines are that are alike to the letter, either"
                        + " \"-- identical lines: duplicates\" or \"-- identical lines: distinct\".");
        assertThat(problems("transactions", "-- identical lines: distinct\n" + without))
                .isEmpty();
    }

    @Test
    void handsOnWhatTheServerSaysOfAQueryThatDoesNotRun() {
        assertThat(problems("customers", "SELECT id AS customer_id, nme AS name FROM client"))
                .singleElement()
                .asString()
                .startsWith("The mapping sql/sources/shop/customers.sql cannot be run: Unknown column 'nme'");
        assertThat(problems("customers", "SELECT id AS customer_id, name FROM clients"))
                .singleElement()
                .asString()
                .startsWith("The mapping sql/sources/shop/customers.sql cannot be run: Table '")
                .endsWith(".clients' doesn't exist.");
    }

    @Test
    void knowsFeedsByTheNamesOfTheirFiles() {
        assertThatThrownBy(() -> problems("costumers", CLIENTS))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("The mapping sql/sources/shop/costumers.sql belongs to no feed; did you mean customers.sql?"
                        + " Feeds are: customers, transactions, products, contacts, promises, complaints, surveys,"
                        + " referrals, offers, spend, consents, rates.");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        SourceSettings settings = new SourceSettings(
                "shopp", SALES.url(), "u", "", null, false, false, Duration.ofSeconds(1), Duration.ofSeconds(1));
        Company company = new Company(
                "Test", ZoneId.of("Europe/Dublin"), Currency.getInstance("EUR"), Locale.forLanguageTag("en-IE"));
        assertThatThrownBy(() -> SalesSource.of("shop", settings, company, new ShippedFiles(home)))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("There is no mapping called shopp: the folder sql/sources/shopp is not there."
                        + " Valid are: espocrm, example, online-retail, sakila, woocommerce.");
    }

    @Test
    void stopsAtALineOutsideTheDaysThatWereAskedFor() {
        DateRange day = new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1));
        for (String wrong : List.of(
                LINES.replace("at >= :from AND at < :to", "at BETWEEN :from AND :to"),
                LINES.replace("at >= :from AND at < :to", ":from < :to"))) {
            try (SalesSource source = source(SALES.user(), false, true, Map.of("transactions", wrong));
                    Snapshot snapshot = source.snapshot()) {
                assertThatThrownBy(() -> snapshot.lines(day, line -> {}))
                        .isInstanceOf(GoldenListException.class)
                        .hasMessage("The mapping sql/sources/shop/transactions.sql was asked for 2025-03-01 and gave a"
                                + " line of 2025-03-02 00:00:00 (transaction 2): filter sold_at by >= :from AND < :to.")
                        .extracting(e -> ((GoldenListException) e).exitCode())
                        .isEqualTo(ExitCode.SETTINGS);
            }
        }
    }

    @Test
    void isContentWithAUserWhoMayOnlyRead() {
        for (String reading : List.of("SELECT", "SELECT, SHOW VIEW", "SELECT (id, name)")) {
            boolean columns = reading.contains("(");
            String user = columns ? columnReader() : SALES.userWith(reading);
            try (SalesSource source = source(user, false, false, Map.of("customers", CLIENTS))) {
                assertThat(source.problems()).as(reading).isEmpty();
            }
        }
    }

    private static String columnReader() {
        String user = SALES.userWith("USAGE");
        execute("GRANT SELECT (id, name) ON " + SALES.name() + ".client TO " + at(user));
        return user;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "TRIGGER", "EXECUTE", "LOCK TABLES"})
    void namesWhatAUserMayDoBeyondReading(String privilege) {
        String user = SALES.userWith("SELECT, " + privilege);
        assertThat(grantProblems(user))
                .containsExactly(
                        "The user " + user + " of the source shop may do more than read: " + privilege + " ON `"
                                + SALES.name() + "`.*. Give a user with SELECT alone, or set"
                                + " goldenlist.sources.shop.may-write: true.");
    }

    @Test
    void namesFourPrivilegesAndSaysThatThereAreMore() {
        String user = SALES.userWith("ALL PRIVILEGES");
        assertThat(grantProblems(user))
                .containsExactly("The user " + user + " of the source shop may do more than read: ALL PRIVILEGES ON `"
                        + SALES.name() + "`.*. Give a user with SELECT alone, or set"
                        + " goldenlist.sources.shop.may-write: true.");
        String many = SALES.userWith("SELECT, INSERT, UPDATE, DELETE, DROP, ALTER");
        String on = " ON `" + SALES.name() + "`.*";
        assertThat(grantProblems(many))
                .containsExactly("The user " + many + " of the source shop may do more than read: ALTER" + on
                        + ", DELETE" + on + ", DROP" + on + ", INSERT" + on
                        + " and more. Give a user with SELECT alone,"
                        + " or set goldenlist.sources.shop.may-write: true.");
    }

    @Test
    void findsWhatIsGrantedForOneColumnAndOnOtherDatabases() {
        String user = SALES.userWith("SELECT");
        execute("GRANT UPDATE (name) ON " + SALES.name() + ".client TO " + at(user));
        assertThat(grantProblems(user).get(0)).contains("more than read: UPDATE ON `" + SALES.name() + "`.`client`.");
        String file = SALES.userWith("SELECT");
        execute("GRANT FILE ON *.* TO " + at(file));
        assertThat(grantProblems(file).get(0)).contains("more than read: FILE ON *.*.");
        String granting = SALES.userWith("SELECT");
        execute("GRANT SELECT ON " + SALES.name() + ".* TO " + at(granting) + " WITH GRANT OPTION");
        assertThat(grantProblems(granting).get(0))
                .contains("more than read: GRANT OPTION ON `" + SALES.name() + "`.*.");
    }

    @Test
    void findsWhatARoleBringsEvenOneThatMustBeSetFirst() {
        String role = "r_" + UUID.randomUUID().toString().substring(0, 8);
        String user = SALES.userWith("SELECT");
        execute("CREATE ROLE '" + role + "'");
        try {
            execute("GRANT INSERT ON " + SALES.name() + ".* TO '" + role + "'");
            execute("GRANT '" + role + "' TO " + at(user));
            assertThat(grantProblems(user))
                    .containsExactly("The user " + user + " of the source shop may do more than read: INSERT ON `"
                            + SALES.name() + "`.*. Give a user with SELECT alone, or set"
                            + " goldenlist.sources.shop.may-write: true.");
        } finally {
            execute("DROP ROLE '" + role + "'");
        }
    }

    @Test
    void takesAWritingUserWhereThatIsAllowed() {
        String user = SALES.userWith("SELECT, INSERT");
        try (SalesSource source = source(user, false, true, Map.of("customers", CLIENTS))) {
            assertThat(source.problems()).isEmpty();
        }
    }

    private List<String> grantProblems(String user) {
        try (SalesSource source = source(user, false, false, Map.of("customers", CLIENTS))) {
            return source.problems();
        }
    }

    private static String at(String user) {
        return "'" + user + "'@'127.0.0.1'";
    }

    private static void execute(String sql) {
        SALES.jdbc().sql(sql).update();
    }

    /** CONVERT_TZ gives NULL where the server does not know a zone, and every line would be lost without a word. */
    @Test
    void refusesAConversionBetweenZonesThatTheServerDoesNotKnow() {
        String lines = LINES.replace("at >= :from", "CONVERT_TZ(at, 'UTC', 'No/Where') >= :from");
        assertThat(problems("transactions", lines))
                .singleElement()
                .asString()
                .contains(
                        "converts times from UTC to No/Where, and the server knows one of them not: CONVERT_TZ gives NULL");
        String offsets = LINES.replace("at >= :from", "CONVERT_TZ(at, '+00:00', '+01:00') >= :from");
        assertThat(problems("transactions", offsets)).isEmpty();
    }
}
