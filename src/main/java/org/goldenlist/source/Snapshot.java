package org.goldenlist.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Reachable;
import org.jspecify.annotations.Nullable;

/** A source as of one moment: whatever is asked of it is answered from the same state. Not thread-safe. */
public final class Snapshot implements AutoCloseable {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 30);

    private final Connection connection;
    private final SalesSource source;
    private final SourceSettings settings;
    private final Mappings mappings;
    private final ZoneId zone;
    private final ZoneId companyZone;
    private @Nullable Products products;

    Snapshot(
            Connection connection,
            SalesSource source,
            SourceSettings settings,
            Mappings mappings,
            ZoneId zone,
            ZoneId companyZone)
            throws SQLException {
        this.connection = connection;
        this.source = source;
        this.settings = settings;
        this.mappings = mappings;
        this.zone = zone;
        this.companyZone = companyZone;
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The business date of the earliest row of a dated feed up to a day; none where there is no such row or feed. */
    Optional<LocalDate> firstDay(Feed feed, String column, LocalDate last) {
        Optional<Mapping> found = mappings.find(feed);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Mapping mapping = found.get();
        DateRange all = new DateRange(BEFORE_ALL, last);
        try (PreparedStatement statement =
                        prepare("SELECT MIN(" + column + ") FROM " + mapping.asTable("line"), all, clock(all), false);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            LocalDateTime first = rows.getObject(1, LocalDateTime.class);
            return Optional.ofNullable(first)
                    .map(f -> LocalDate.ofEpochDay(clock(all).businessDay(f.toEpochSecond(java.time.ZoneOffset.UTC))));
        } catch (SQLException e) {
            throw SalesSource.broken("looking for the first day of " + mapping.file(), e);
        }
    }

    /** Lines of days from one on, to the end of time: how many, and the first of these days. */
    public record Ahead(int lines, LocalDate first) {}

    /** Empty where there are none. */
    public Optional<Ahead> ahead(LocalDate from) {
        Mapping mapping = mappings.get(Feed.TRANSACTIONS);
        DateRange range = new DateRange(from, END_OF_TIME);
        WallClock clock = clock(new DateRange(from, from));
        String sql = "SELECT COUNT(*), CAST(DATE(MIN(sold_at)) AS CHAR) FROM " + mapping.asTable("line");
        try (PreparedStatement statement = prepare(sql, range, clock, false);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String first = row.getString(2);
            return first == null ? Optional.empty() : Optional.of(new Ahead(row.getInt(1), LocalDate.parse(first)));
        } catch (SQLException e) {
            throw SalesSource.broken("looking for lines after " + from + " in " + mapping.file(), e);
        }
    }

    /**
     * Hands over the first of these lines, by their dates. No rate can be known of them: amounts in other currencies than the
     * company's are zero.
     */
    public void linesAhead(LocalDate from, int most, Consumer<Line> sink) {
        Mapping mapping = mappings.get(Feed.TRANSACTIONS);
        DateRange range = new DateRange(from, END_OF_TIME);
        // Changes of the clocks in a thousand years take seconds to work out, and are nobody's concern.
        WallClock clock = clock(new DateRange(from, from.plusYears(10)));
        String order =
                columns(mapping).stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
        String sql = "SELECT * FROM " + mapping.asTable("line") + " ORDER BY sold_at, " + order + " LIMIT " + most;
        try (PreparedStatement statement = prepare(sql, range, clock, false);
                ResultSet rows = statement.executeQuery()) {
            Rates none = source.rates().ofTheFuture();
            new LineReader(rows, products(), settings.amountsIncludeTax(), none, clock, range, mapping.file())
                    .readAll(sink);
        } catch (SQLException e) {
            throw SalesSource.broken("reading lines after " + from + " in " + mapping.file(), e);
        }
    }

    /**
     * What the source itself counts and adds up, by its own GROUP BY over the mapping; days without a line are absent. Lines
     * without a date count for the first day.
     *
     * @param checksums whether the server is to read every column of every line, to tell a day that was corrected and still
     *     adds up to the same
     */
    public Map<LocalDate, SourceTotal> totals(DateRange range, boolean checksums) {
        Mapping mapping = mappings.get(Feed.TRANSACTIONS);
        try {
            return sums(mapping).of(range, checksums ? checksum(mapping) : null);
        } catch (SQLException e) {
            throw SalesSource.broken("adding up " + mapping.file() + " for " + range, e);
        }
    }

    /** The currencies of the days of a range for which there is no rate; nothing is asked where the mapping gives none. */
    public Set<Rates.CurrencyDay> withoutRate(DateRange range) {
        Mapping mapping = mappings.get(Feed.TRANSACTIONS);
        try {
            return source.givesCurrency(this) ? sums(mapping).withoutRate(range) : Set.of();
        } catch (SQLException e) {
            throw SalesSource.broken("looking for the currencies of " + mapping.file() + " for " + range, e);
        }
    }

    /** @throws GoldenListException with {@link ExitCode#DATA} where amounts of some days could not be converted */
    public void requireRates(Map<LocalDate, SourceTotal> totals) {
        Set<Rates.CurrencyDay> missing = SourceSums.withoutRate(totals);
        if (!missing.isEmpty()) {
            throw source.rates().missing(missing);
        }
    }

    private SourceSums sums(Mapping mapping) {
        return new SourceSums(
                mapping,
                settings.amountsIncludeTax(),
                source.givesCurrency(this),
                source.rates(),
                this::clock,
                (sql, range, rows) -> {
                    try (PreparedStatement statement = prepare(sql, range, clock(range), false);
                            ResultSet answer = statement.executeQuery()) {
                        rows.take(answer);
                    }
                });
    }

    /** Whether a query of the settings gives a row for a day. */
    boolean givesRow(String sql, LocalDate date) {
        DateRange day = new DateRange(date, date);
        try (PreparedStatement statement = prepare(sql, day, clock(day), false);
                ResultSet rows = statement.executeQuery()) {
            return rows.next();
        } catch (SQLException e) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "The query goldenlist.sources." + source.name() + ".complete.when cannot be run: "
                            + Reachable.firstLine(e)
                            + " It is one SELECT that gives a row when the day from :from to :to is complete.",
                    e);
        }
    }

    private String checksum(Mapping mapping) {
        return columns(mapping).stream()
                .map(column -> "IFNULL(CONVERT(`" + column + "` USING utf8mb4), '-')")
                .collect(Collectors.joining(", ", "SUM(CRC32(CONCAT_WS('|', ", ")))"));
    }

    /** The columns that the mapping of the lines gives. */
    List<String> columns(Mapping mapping) {
        LocalDate any = LocalDate.of(2000, 1, 1);
        DateRange day = new DateRange(any, any);
        try (PreparedStatement statement =
                        prepare("SELECT * FROM " + mapping.asTable("line") + " LIMIT 0", day, clock(day), false);
                ResultSet none = statement.executeQuery()) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= none.getMetaData().getColumnCount(); i++) {
                columns.add(none.getMetaData().getColumnLabel(i));
            }
            return columns;
        } catch (SQLException e) {
            throw SalesSource.broken("asking for the columns of " + mapping.file(), e);
        }
    }

    List<String> columnsOfLines() {
        return columns(mappings.get(Feed.TRANSACTIONS));
    }

    /** Streams the lines of some days, in whatever order the source gives them. */
    public void lines(DateRange range, Consumer<Line> sink) {
        Mapping mapping = mappings.get(Feed.TRANSACTIONS);
        Products known = products();
        WallClock clock = clock(range);
        try (PreparedStatement statement = prepare(mapping.sql(), range, clock, true);
                ResultSet rows = statement.executeQuery()) {
            new LineReader(rows, known, settings.amountsIncludeTax(), source.rates(), clock, range, mapping.file())
                    .readAll(sink);
        } catch (SQLException e) {
            throw SalesSource.broken("reading " + mapping.file() + " for " + range, e);
        }
    }

    /** Whether two lines that are alike to the letter are one line given twice, where lines have no id of their own. */
    public boolean identicalLinesAreDuplicates() {
        return mappings.get(Feed.TRANSACTIONS).identicalLines() == Mapping.IdenticalLines.DUPLICATES;
    }

    /** Streams a feed: of some days where it is dated, all of it otherwise. Nothing where the source does not have it. */
    public void rows(Feed feed, DateRange range, Consumer<FeedRow> sink) {
        Optional<Mapping> mapping = mappings.find(feed);
        if (mapping.isEmpty()) {
            return;
        }
        WallClock clock = clock(range);
        try (PreparedStatement statement = prepare(mapping.get().sql(), range, clock, true);
                ResultSet rows = statement.executeQuery()) {
            FeedRow row = new FeedRow(rows, clock);
            while (rows.next()) {
                sink.accept(row);
            }
        } catch (SQLException e) {
            throw SalesSource.broken("reading " + mapping.get().file() + " for " + range, e);
        }
    }

    private Products products() {
        if (products == null) {
            Products read = new Products();
            LocalDate any = LocalDate.of(2000, 1, 1);
            rows(Feed.PRODUCTS, new DateRange(any, any), read::add);
            products = read;
        }
        return products;
    }

    private PreparedStatement prepare(String sql, DateRange range, WallClock clock, boolean streaming)
            throws SQLException {
        LimitedQuery.Span span = LimitedQuery.Span.of(range, clock);
        PreparedStatement statement = Query.prepare(connection, sql, span.from(), span.to());
        statement.setQueryTimeout((int) Math.max(1, settings.queryTimeout().toSeconds()));
        if (streaming) {
            statement.setFetchSize(Integer.MIN_VALUE);
        }
        return statement;
    }

    private WallClock clock(DateRange range) {
        return new WallClock(zone, companyZone, range);
    }

    public String sourceName() {
        return source.name();
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("COMMIT");
        } catch (SQLException e) {
            throw SalesSource.broken("closing the source " + source.name(), e);
        }
    }
}
