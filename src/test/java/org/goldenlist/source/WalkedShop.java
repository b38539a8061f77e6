package org.goldenlist.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.day.Company;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.TestDatabase;
import org.jspecify.annotations.Nullable;

/** A small shop with a mapping of its own, walked by a user who may only read. */
final class WalkedShop implements AutoCloseable {

    /** The day before that on which it is walked. */
    static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    private static final Instant NOW = Instant.parse("2025-03-05T10:00:00Z");

    private final TestDatabase database = TestDatabase.empty();
    private final Path home;
    private final Map<String, String> mapping = new TreeMap<>();
    private @Nullable ZoneId zone;
    private Duration limit = Duration.ofSeconds(30);

    private WalkedShop(Path home) {
        this.home = home;
    }

    /** Four sound lines on {@link #DAY} of three customers and a guest, one of them a return. */
    static WalkedShop sound(Path home) {
        WalkedShop shop = new WalkedShop(home).run("""
                        CREATE TABLE client (id VARCHAR(120), name VARCHAR(100), email VARCHAR(100), since DATE);
                        CREATE TABLE line (tx VARCHAR(20), n VARCHAR(20), at DATETIME, client VARCHAR(20), product VARCHAR(20),
                          category VARCHAR(50), kind VARCHAR(10), quantity DECIMAL(10,3), net DECIMAL(18,4), cost DECIMAL(12,2),
                          KEY by_at (at));
                        CREATE TABLE product (id VARCHAR(20), title VARCHAR(50), grp VARCHAR(50), unit_cost DECIMAL(12,4));
                        CREATE TABLE talk (id INT, client VARCHAR(20), at DATETIME, minutes INT, KEY by_at (at));
                        INSERT INTO client VALUES ('7', 'Ann', 'ann@a.example', '2020-01-02'), ('8', 'Bob', NULL, NULL),
                          ('9', 'Cy', 'cy.y@c.example', '2024-12-31');
                        INSERT INTO product VALUES ('p1', 'Tea', 'Leaves', 1.5), ('p2', 'Pot', NULL, NULL);
                        INSERT INTO line VALUES
                          ('t1', '1', '2025-03-04 09:00:00', '7', 'p1', NULL, NULL, 2, 10.00, NULL),
                          ('t1', '2', '2025-03-04 09:00:00', '7', 'p2', 'Ware', NULL, 1, 20.00, 8.00),
                          ('t2', '1', '2025-03-04 23:30:00', NULL, 'p2', NULL, NULL, 1, 10.00, NULL),
                          ('t3', '1', '2025-03-04 12:00:00', '8', 'p1', NULL, 'return', -1, -5.00, -1.50);
                        INSERT INTO talk VALUES (1, '7', '2025-03-03 10:00:00', 5);
                        """);
        return shop.maps("customers", "SELECT id AS customer_id, name, email, since AS customer_since FROM client")
                .maps(
                        "transactions",
                        "SELECT tx AS transaction_id, n AS line_id, l.at AS sold_at, client AS customer_id,"
                                + " product AS product_id, category, kind, quantity, net AS net_amount,"
                                + " cost AS cost_amount FROM line l WHERE l.at >= :from AND l.at < :to")
                .maps("products", "SELECT id AS product_id, title AS name, grp AS category, unit_cost FROM product")
                .maps(
                        "contacts",
                        "SELECT id AS contact_id, client AS customer_id, at AS contacted_at, minutes FROM talk"
                                + " WHERE at >= :from AND at < :to");
    }

    WalkedShop run(String script) {
        database.run(script);
        return this;
    }

    /** Replaces something in a feed's query. */
    WalkedShop with(String feed, String what, String by) {
        String sql = mapping.getOrDefault(feed, "");
        if (!sql.contains(what)) {
            throw new IllegalArgumentException(what + " is not in " + sql);
        }
        return maps(feed, sql.replace(what, by));
    }

    WalkedShop maps(String feed, String sql) {
        mapping.put(feed, sql);
        return this;
    }

    WalkedShop zone(String name) {
        zone = ZoneId.of(name);
        return this;
    }

    WalkedShop limit(Duration given) {
        limit = given;
        return this;
    }

    TestDatabase database() {
        return database;
    }

    WalkedSource walk() {
        return walk(DAY, false, NOW);
    }

    WalkedSource walk(LocalDate day, boolean fixed, Instant now) {
        try (SalesSource source = source()) {
            return source.walk(new WalkOptions(day, fixed, limit, now, EnumSet.allOf(Feed.class)), List.of(source));
        }
    }

    /** Where another shop is a source too. */
    WalkedSource walkWith(WalkedShop other) {
        try (SalesSource source = source();
                SalesSource second = other.source()) {
            return source.walk(
                    new WalkOptions(DAY, false, limit, NOW, EnumSet.allOf(Feed.class)), List.of(source, second));
        }
    }

    /** What is said of one feed. */
    List<String> remarks(Feed feed) {
        return feed(feed).remarks().stream()
                .map(remark -> remark.level() + " " + remark.text().replace("sql/sources/shop/", ""))
                .toList();
    }

    WalkedFeed feed(Feed feed) {
        return feed(walk(), feed);
    }

    static WalkedFeed feed(WalkedSource walked, Feed feed) {
        return walked.feeds().stream()
                .filter(one -> one.feed() == feed)
                .findFirst()
                .orElseThrow();
    }

    private SalesSource source() {
        try {
            Path folder = Files.createDirectories(home.resolve("sql/sources/shop"));
            for (Map.Entry<String, String> one : mapping.entrySet()) {
                Files.writeString(folder.resolve(one.getKey() + ".sql"), one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String reader = database.userWith("SELECT");
        SourceSettings settings = new SourceSettings(
                "shop",
                database.url(),
                reader,
                reader,
                zone,
                false,
                false,
                Duration.ofSeconds(5),
                Duration.ofMinutes(30));
        Company company = new Company(
                "Test", ZoneId.of("Europe/Dublin"), Currency.getInstance("EUR"), Locale.forLanguageTag("en-IE"));
        return SalesSource.of("shop", settings, company, new ShippedFiles(home));
    }

    @Override
    public void close() {
        database.close();
    }
}
