package org.goldenlist.source;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.day.Company;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.DatabaseSettings;
import org.goldenlist.store.Reachable;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/** One existing database that we read, with its mapping; read only. Thread-safe; what it hands out is not. */
public final class SalesSource implements AutoCloseable {

    private static final Duration EXPLAINED_WITHIN = Duration.ofSeconds(10);
    /** The name of the source that holds what people have imported; no source of the settings may have it. */
    public static final String IMPORT = "import";

    private final String name;
    private final SourceSettings settings;
    private final Mappings mappings;
    private final ZoneId zone;
    private final ZoneId companyZone;
    private final HikariDataSource pool;
    private volatile Rates rates;
    private volatile @Nullable Boolean givesCurrency;

    private SalesSource(String name, SourceSettings settings, Mappings mappings, Company company) {
        this.name = name;
        this.settings = settings;
        this.mappings = mappings;
        this.zone = settings.timeZone() == null ? company.timeZone() : settings.timeZone();
        this.companyZone = company.timeZone();
        this.pool = pool(name, settings);
        this.rates = new Rates(List.of(this), company);
    }

    /** Reads the mapping and prepares to connect; connects to nothing. */
    public static SalesSource of(String name, SourceSettings settings, Company company, ShippedFiles files) {
        return new SalesSource(name, settings, Mappings.load(files, settings.mapping()), company);
    }

    /**
     * What people have imported, read from our own database like any other source: times are on the company's wall, and its
     * mapping is the built-in one, which belongs to our tables.
     *
     * @param feeds those of which there is anything
     */
    public static SalesSource imported(DatabaseSettings own, Company company, Set<Feed> feeds) {
        SourceSettings settings = new SourceSettings(
                IMPORT,
                own.url(),
                own.user(),
                own.password(),
                null,
                false,
                true,
                own.connectTimeout(),
                own.queryTimeout());
        Mappings mappings = Mappings.load(new ShippedFiles(null), IMPORT).only(feeds);
        return new SalesSource(IMPORT, settings, mappings, company);
    }

    /**
     * Has the lines of some sources converted by the rates that all of them give together. These are read when the first line
     * needs one, and kept: share them anew for a new night.
     */
    public static Rates shareRates(List<SalesSource> all, Company company) {
        Rates shared = new Rates(List.copyOf(all), company);
        all.forEach(source -> source.rates = shared);
        return shared;
    }

    Rates rates() {
        return rates;
    }

    /** Whether the mapping of the lines has a column for their currency. */
    boolean givesCurrency(Snapshot snapshot) {
        Boolean known = givesCurrency;
        if (known == null) {
            known = snapshot.columnsOfLines().stream().anyMatch("currency"::equalsIgnoreCase);
            givesCurrency = known;
        }
        return known;
    }

    private static HikariDataSource pool(String name, SourceSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("source-" + name);
        config.setJdbcUrl(settings.url());
        config.setMaximumPoolSize(3); // the two halves of the look-back, and the rates that one of them asks for
        config.setMinimumIdle(0);
        config.setIdleTimeout(60_000);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(Math.max(1_000, settings.connectTimeout().toMillis()));
        config.setReadOnly(true);
        config.setDataSourceProperties(
                properties(settings, settings.queryTimeout().toMillis()));
        return new HikariDataSource(config);
    }

    private static Properties properties(SourceSettings settings, long silence) {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("connectionTimeZone", "UTC");
        properties.setProperty("forceConnectionTimeZoneToSession", "true");
        properties.setProperty("characterSetResults", "UTF-8"); // see ServerText
        properties.setProperty("connectTimeout", "" + settings.connectTimeout().toMillis());
        properties.setProperty("socketTimeout", "" + silence);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("tinyInt1isBit", "false");
        properties.setProperty("yearIsDateType", "false");
        return properties;
    }

    public String name() {
        return name;
    }

    public SourceSettings settings() {
        return settings;
    }

    public boolean isImport() {
        return name.equals(IMPORT);
    }

    public boolean has(Feed feed) {
        return mappings.find(feed).isPresent();
    }

    /** Whether the server answers and lets us in. */
    public void checkReachable() {
        Reachable.check(
                "the source " + name + " (goldenlist.sources." + name + ")", settings.url(), settings.user(), () -> {
                    Properties probe =
                            properties(settings, settings.connectTimeout().toMillis());
                    try (Connection connection = DriverManager.getConnection(settings.url(), probe)) {
                        return connection.isValid(5);
                    }
                });
    }

    /** Which database this is, whatever its server is called in the URL. */
    public String place() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Reachable.PLACE)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw broken("asking the source " + name + " where it is", e);
        }
    }

    /** Everything wrong with the mapping and the grants, as sentences; empty where all is well. */
    public List<String> problems() {
        try (Connection connection = pool.getConnection()) {
            List<String> problems = new ArrayList<>();
            for (Feed feed : Feed.values()) {
                Optional<Mapping> mapping = mappings.find(feed);
                if (mapping.isPresent()) {
                    problems.addAll(MappingCheck.of(connection, mapping.get(), settings.amountsIncludeTax()));
                }
            }
            if (!settings.mayWrite()) {
                problems.addAll(Grants.beyondReading(connection, name, settings.user()));
            }
            return problems;
        } catch (SQLException e) {
            throw broken("checking the source " + name, e);
        }
    }

    /**
     * Why the source does not hold all lines of a day yet; empty where it does.
     *
     * @throws GoldenListException with {@link ExitCode#SETTINGS} where the query that is to tell cannot be run
     */
    public Optional<String> incomplete(LocalDate date, Clock clock) {
        Completeness rule = settings.complete();
        if (rule == null) {
            return Optional.empty();
        }
        if (rule.after() != null) {
            LocalDateTime from = date.plusDays(1).atTime(LocalTime.parse(rule.after()));
            if (clock.instant().isBefore(from.atZone(companyZone).toInstant())) {
                return Optional.of("The source " + name + " counts as complete from "
                        + from.toString().replace('T', ' ') + " on, " + companyZone + " (goldenlist.sources." + name
                        + ".complete.after).");
            }
        }
        if (rule.when() != null) {
            try (Snapshot snapshot = snapshot()) {
                if (!snapshot.givesRow(rule.when(), date)) {
                    return Optional.of("The source " + name + " is not complete for " + date
                            + ": its query gave no row (goldenlist.sources." + name + ".complete.when).");
                }
            }
        }
        return Optional.empty();
    }

    /** Walks the feeds for who writes their mapping; changes nothing. Customers are looked up in all sources. */
    public WalkedSource walk(WalkOptions options, List<SalesSource> all) {
        try (Connection connection = limited(options.limit())) {
            return new SourceWalk(
                            connection,
                            name,
                            settings,
                            mappings,
                            zone,
                            companyZone,
                            options,
                            rates,
                            new CustomersOfAll(all, options.limit()))
                    .walk();
        } catch (SQLException e) {
            throw broken("walking the source " + name, e);
        }
    }

    /**
     * What to say of a date filter of the lines that makes the server read a whole table for one day, with the mend. Nothing
     * where it does not, or where the server does not explain itself: that is for the doctor to say, and stops no night.
     */
    public List<String> slowDateFilter(LocalDate day) {
        Optional<Mapping> mapping = mappings.find(Feed.TRANSACTIONS);
        if (mapping.isEmpty()) {
            return List.of();
        }
        try (LimitedQuery query = new LimitedQuery(limited(EXPLAINED_WITHIN), EXPLAINED_WITHIN)) {
            return DateFilter.of(
                            query,
                            mapping.get(),
                            new LimitedQuery.Span(day + " 00:00:00", day.plusDays(1) + " 00:00:00"),
                            false)
                    .stream()
                    .filter(remark -> remark.level() == Remark.Level.WARNING)
                    .map(Remark::text)
                    .toList();
        } catch (SQLException e) {
            org.slf4j.LoggerFactory.getLogger(SalesSource.class)
                    .debug(
                            "The date filter of {} cannot be explained",
                            mapping.get().file(),
                            e);
            return List.of();
        }
    }

    /** Those of some ids, or of their other spellings in upper and lower case, that have a row in {@code customers}. */
    List<String> customersAmong(List<String> ids, Duration limit) throws SQLException {
        String folded = ids.stream()
                .map(id -> LimitedQuery.literal(id.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        String sql = "SELECT customer_id FROM " + mappings.get(Feed.CUSTOMERS).asTable("customer")
                + " WHERE LOWER(TRIM(CAST(customer_id AS CHAR))) IN (" + folded + ")";
        try (LimitedQuery query = new LimitedQuery(limited(limit), limit)) {
            return query.ask(sql, new LimitedQuery.Span("2000-01-01", "2000-01-02"), rows -> {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(String.valueOf(ServerText.of(rows.getBytes(1))).strip());
                }
                return found;
            });
        }
    }

    /** A connection of its own that falls silent no longer than a query may take. */
    private Connection limited(Duration limit) throws SQLException {
        return DriverManager.getConnection(
                settings.url(), properties(settings, limit.plusSeconds(15).toMillis()));
    }

    /** Another number where its lines are to be read in another way: by another query, in another zone, with tax or without. */
    public long definition() {
        return definition(List.of(Feed.TRANSACTIONS, Feed.PRODUCTS), " " + settings.amountsIncludeTax());
    }

    /** Another number where some feeds are to be read in another way. */
    public long definition(List<Feed> feeds) {
        return definition(feeds, "");
    }

    private long definition(List<Feed> feeds, String more) {
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        for (Feed feed : feeds) {
            mappings.find(feed)
                    .ifPresent(mapping -> crc.update(mapping.sql().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        crc.update((zone + " " + companyZone + more).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** The feeds that no folder of this source holds. */
    public List<Feed> absent() {
        return Arrays.stream(Feed.values()).filter(feed -> !has(feed)).toList();
    }

    /** Opens a consistent view of the source, in which everything is as of one moment; close it soon. */
    public Snapshot snapshot() {
        try {
            return new Snapshot(pool.getConnection(), this, settings, mappings, zone, companyZone);
        } catch (SQLException e) {
            throw broken("opening the source " + name, e);
        }
    }

    /** The business date of the earliest transaction before the end of a day, if there is any. */
    public Optional<LocalDate> firstDay(LocalDate last) {
        return firstDay(List.of(Feed.TRANSACTIONS), last);
    }

    /** The business date of the earliest row of some dated feeds before the end of a day, if there is any. */
    public Optional<LocalDate> firstDay(List<Feed> feeds, LocalDate last) {
        try (Snapshot snapshot = snapshot()) {
            return feeds.stream()
                    .flatMap(feed -> snapshot.firstDay(feed, feed.datedBy().name(), last).stream())
                    .min(Comparator.naturalOrder());
        }
    }

    static GoldenListException broken(String what, SQLException e) {
        return new GoldenListException(
                ExitCode.UNAVAILABLE, "The source failed while " + what + ": " + Reachable.firstLine(e), e);
    }

    @Override
    public void close() {
        pool.close();
    }
}
