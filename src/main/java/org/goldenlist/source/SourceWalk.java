package org.goldenlist.source;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Reachable;
import org.jspecify.annotations.Nullable;

/** Walks the feeds of one source for a person who writes its mapping: the first rows of a day, counts, and what is wrong. */
final class SourceWalk {

    static final int SAMPLE = 5;

    /** As many lines of a day are read; of more, the source counts and adds up the rest. */
    private static final int MOST_LINES = 100_000;

    private static final int MOST_PRODUCTS = 500_000;
    private static final List<Integer> DAYS_BACK = List.of(35, 400, 365 * 100);

    private final Connection connection;
    private final LimitedQuery query;
    private final String name;
    private final SourceSettings settings;
    private final Mappings mappings;
    private final ZoneId zone;
    private final ZoneId companyZone;
    private final WalkOptions options;
    private final Rates rates;
    private final CustomersOfAll customers;

    SourceWalk(
            Connection connection,
            String name,
            SourceSettings settings,
            Mappings mappings,
            ZoneId zone,
            ZoneId companyZone,
            WalkOptions options,
            Rates rates,
            CustomersOfAll customers)
            throws SQLException {
        this.connection = connection;
        this.query = new LimitedQuery(connection, options.limit());
        this.name = name;
        this.settings = settings;
        this.mappings = mappings;
        this.zone = zone;
        this.companyZone = companyZone;
        this.options = options;
        this.rates = rates;
        this.customers = customers;
    }

    /** What has been seen of a feed so far. */
    private static final class Seen {
        final Mapping mapping;
        final Map<String, String> types = new LinkedHashMap<>();
        final List<Remark> remarks = new ArrayList<>();
        List<Map<String, @Nullable Object>> rows = List.of();

        @Nullable
        LocalDate day;

        @Nullable
        Long rowCount;

        @Nullable
        LineCounts lines;

        boolean cutOff;

        Seen(Mapping mapping) {
            this.mapping = mapping;
        }

        WalkedFeed done() {
            return new WalkedFeed(mapping.feed(), mapping.file(), day, rowCount, lines, rows, remarks);
        }
    }

    /** One thing asked of a feed. */
    private interface Question {
        void ask() throws SQLException;
    }

    WalkedSource walk() throws SQLException {
        List<Remark> remarks = new ArrayList<>();
        SourceClock clock = new SourceClock(query, settings, name, zone, companyZone);
        String clockInWords = clock.check(options.now(), options.day(), remarks);
        String server = query.ask("SELECT VERSION()", any(), rows -> rows.next() ? rows.getString(1) : "");
        List<WalkedFeed> feeds = new ArrayList<>();
        for (Feed feed : Feed.values()) {
            Optional<Mapping> mapping = mappings.find(feed);
            if (mapping.isPresent()
                    && options.feeds().contains(feed)
                    && MappingCheck.of(connection, mapping.get(), settings.amountsIncludeTax())
                            .isEmpty()) {
                feeds.add(walk(new Seen(mapping.get()), clock));
            }
        }
        return new WalkedSource(name, server, clockInWords, remarks, feeds);
    }

    private WalkedFeed walk(Seen seen, SourceClock clock) throws SQLException {
        Mapping mapping = seen.mapping;
        question(seen, "asking for its columns", () -> seen.types.putAll(types(mapping)));
        if (!mapping.feed().dated()) {
            LimitedQuery.Span all = span(options.day());
            question(seen, "reading the first rows", () -> seen.rows = sample(seen, all, options.day()));
            question(seen, "counting and checking its rows", () -> check(seen, all));
            return seen.done();
        }
        clock.ofColumn(mapping, seen.types.getOrDefault(mapping.feed().datedBy().name(), ""))
                .ifPresent(seen.remarks::add);
        question(seen, "EXPLAIN", () -> seen.remarks.addAll(DateFilter.of(query, mapping, span(options.day()), true)));
        question(seen, "looking for its last day", () -> seen.day = day(mapping));
        LocalDate day = seen.day;
        if (day != null) {
            LimitedQuery.Span span = span(day);
            if (mapping.feed() == Feed.TRANSACTIONS) {
                question(seen, "reading the lines of " + day, () -> lines(seen, day));
            } else {
                question(seen, "reading the first rows of " + day, () -> seen.rows = sample(seen, span, day));
            }
            question(seen, "counting and checking the rows of " + day, () -> check(seen, span));
        }
        question(seen, "looking for rows in the future", () -> future(seen));
        if (day == null && !seen.cutOff) {
            seen.remarks.add(
                    mapping.feed() == Feed.TRANSACTIONS
                            ? Remark.warning(mapping.file() + " gives no line up to " + options.day()
                                    + ": check its joins and its date filter.")
                            : Remark.note(mapping.file() + " gives no row up to " + options.day() + "."));
        }
        return seen.done();
    }

    /** A question that takes too long ends the walk of its feed, and no other. */
    private void question(Seen seen, String what, Question question) throws SQLException {
        if (seen.cutOff) {
            return;
        }
        try {
            question.ask();
        } catch (GoldenListException e) {
            seen.remarks.add(Remark.problem(String.valueOf(e.getMessage())));
        } catch (SQLException e) {
            if (LimitedQuery.isCutOff(e)) {
                seen.cutOff = true;
                seen.remarks.add(Remark.warning(seen.mapping.file() + ": " + what + " took longer than "
                        + query.seconds()
                        + " s and was cut off; nothing more was asked of this feed. Look for a missing"
                        + " index, or allow more: --time-limit SECONDS."));
            } else if (e.getSQLState() != null && e.getSQLState().startsWith("08")) {
                throw e;
            } else {
                seen.remarks.add(Remark.warning(seen.mapping.file() + ": " + what + " failed: "
                        + Reachable.firstLine(e).replaceFirst("\\.+$", "") + "."));
            }
        }
    }

    private Map<String, String> types(Mapping mapping) throws SQLException {
        return query.ask("SELECT * FROM " + mapping.asTable("feed") + " LIMIT 0", any(), rows -> {
            Map<String, String> types = new LinkedHashMap<>();
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                types.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), columns.getColumnTypeName(i));
            }
            return types;
        });
    }

    /** The day that is asked for; or else the last one up to it that has rows, if any has. */
    private @Nullable LocalDate day(Mapping mapping) throws SQLException {
        LocalDate wanted = options.day();
        String any = "SELECT 1 FROM " + mapping.asTable("feed") + " LIMIT 1";
        if (options.dayIsFixed() || query.ask(any, span(wanted), rows -> rows.next())) {
            return wanted;
        }
        String last = "SELECT MAX(" + mapping.feed().datedBy().name() + ") AS last FROM " + mapping.asTable("feed");
        for (int back : DAYS_BACK) {
            DateRange range = new DateRange(wanted.minusDays(back), wanted);
            LocalDate found = query.ask(last, span(range), rows -> {
                        rows.next();
                        return Optional.ofNullable(new FeedRow(rows, clock(range)).businessDate("last"));
                    })
                    .orElse(null);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<Map<String, @Nullable Object>> sample(Seen seen, LimitedQuery.Span span, LocalDate day)
            throws SQLException {
        Mapping mapping = seen.mapping;
        Set<String> given = seen.types.keySet();
        return query.ask("SELECT * FROM " + mapping.asTable("feed") + " LIMIT " + SAMPLE, span, rows -> {
            List<Map<String, @Nullable Object>> sample = new ArrayList<>();
            FeedRow row = new FeedRow(rows, clock(new DateRange(day, day)));
            while (rows.next()) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                for (Feed.Column column : mapping.feed().columns()) {
                    if (!given.contains(column.name())) {
                        continue;
                    }
                    values.put(column.name(), value(row, column));
                    boolean dates = mapping.feed().dated()
                            && column.equals(mapping.feed().datedBy())
                            && !zone.equals(companyZone);
                    if (dates) {
                        values.put("business_date", row.businessDate(column.name()));
                    }
                }
                sample.add(values);
            }
            return sample;
        });
    }

    private static @Nullable Object value(FeedRow row, Feed.Column column) {
        return switch (column.type()) {
            case NUMBER, AMOUNT -> row.number(column.name());
            case DATE -> row.date(column.name());
            case TEXT, DATETIME -> row.text(column.name());
            case FLAG -> flag(row, column.name());
        };
    }

    /** A BIT is no text that anybody could read. */
    private static @Nullable String flag(FeedRow row, String column) {
        Boolean flag = row.flag(column);
        return flag == null ? row.text(column) : flag ? "1" : "0";
    }

    private void check(Seen seen, LimitedQuery.Span span) throws SQLException {
        LocalDate today = LocalDate.ofInstant(options.now(), zone);
        long rows = new FeedChecks(query, seen.mapping, span, seen.types.keySet()).run(today, seen.remarks);
        seen.rowCount = rows;
        if (rows == 0) {
            String nothing = seen.mapping.file() + " gives no row" + (seen.day == null ? "" : " on " + seen.day) + ".";
            boolean grave = seen.mapping.feed() == Feed.CUSTOMERS;
            seen.remarks.add(
                    grave
                            ? Remark.warning(nothing + " Without customers there is nobody to grade: check its joins.")
                            : Remark.note(nothing));
        }
    }

    private void lines(Seen seen, LocalDate day) throws SQLException {
        Mapping mapping = seen.mapping;
        DateRange range = new DateRange(day, day);
        SourceSums sums = sums(seen);
        if (seen.types.containsKey("currency")) {
            currencies(seen, sums.of(range, null).getOrDefault(day, SourceTotal.NOTHING), day);
        }
        Products products = products();
        DayLines lines =
                new DayLines(mapping.file(), mapping.identicalLines() == Mapping.IdenticalLines.DUPLICATES, SAMPLE);
        query.ask("SELECT * FROM " + mapping.asTable("line") + " LIMIT " + MOST_LINES, span(day), rows -> {
            new LineReader(rows, products, settings.amountsIncludeTax(), rates, clock(range), range, mapping.file())
                    .readAll(lines::add);
            return lines;
        });
        seen.rows = lines.first();
        long[] transactions = {lines.transactions()};
        SourceTotal total = new SourceTotal((int) lines.read(), lines.net(), null);
        if (lines.read() == MOST_LINES) {
            total = sums.of(range, null).getOrDefault(day, SourceTotal.NOTHING);
            query.ask("SELECT COUNT(DISTINCT transaction_id) FROM " + mapping.asTable("line"), span(day), rows -> {
                rows.next();
                transactions[0] = rows.getLong(1);
                return transactions;
            });
        }
        seen.remarks.addAll(lines.leftOut());
        Map<String, Integer> linesOf = lines.linesOfCustomer();
        SourceTotal there = total;
        seen.lines = lines.counts(there, transactions[0], null);
        if (lines.read() > 0 && linesOf.isEmpty()) {
            seen.remarks.add(Remark.warning(mapping.file() + ": no sound line of " + day
                    + " has a customer, so nobody could be graded. Give customer_id where the buyer is known."));
        }
        question(
                seen,
                "looking up the customers of its lines",
                () -> seen.lines =
                        lines.counts(there, transactions[0], customers.recordsOf(linesOf, day, seen.remarks)));
    }

    private SourceSums sums(Seen seen) {
        return new SourceSums(
                seen.mapping,
                settings.amountsIncludeTax(),
                seen.types.containsKey("currency"),
                rates,
                this::clock,
                (sql, range, rows) -> query.ask(sql, span(range), answer -> {
                    rows.take(answer);
                    return true;
                }));
    }

    /** Which currencies there are; without a rate for each of them, no line is shown, and a night would refuse. */
    private void currencies(Seen seen, SourceTotal total, LocalDate day) {
        List<String> missing = total.withoutRate();
        if (!missing.isEmpty()) {
            throw rates.missing(missing.stream()
                    .map(currency -> new Rates.CurrencyDay(currency, day))
                    .toList());
        }
        total.currencies()
                .forEach(one -> seen.remarks.add(Remark.note(seen.mapping.file() + ": "
                        + String.format(Locale.ROOT, "%,d", one.lines()) + (one.lines() == 1 ? " line" : " lines")
                        + " of " + day + " in " + one.currency() + ", "
                        + one.net().toPlainString() + " net: converted"
                        + " with the rate of " + one.rateOn() + ", " + plain(one.rate()) + ".")));
    }

    private static String plain(@Nullable BigDecimal rate) {
        return rate == null ? "none" : Rates.plain(rate);
    }

    private Products products() throws SQLException {
        Products products = new Products();
        Optional<Mapping> mapping = mappings.find(Feed.PRODUCTS);
        if (mapping.isPresent()) {
            String sql = "SELECT * FROM " + mapping.get().asTable("product") + " LIMIT " + MOST_PRODUCTS;
            query.ask(sql, any(), rows -> {
                FeedRow row = new FeedRow(rows, clock(new DateRange(options.day(), options.day())));
                while (rows.next()) {
                    products.add(row);
                }
                return products;
            });
        }
        return products;
    }

    private void future(Seen seen) throws SQLException {
        String column = seen.mapping.feed().datedBy().name();
        String from = LimitedQuery.Span.WALL.format(
                options.now().plusSeconds(300).atZone(zone).toLocalDateTime());
        record Later(long rows, @Nullable String last) {}
        Later later = query.ask(
                "SELECT COUNT(*), CAST(MAX(" + column + ") AS CHAR) FROM " + seen.mapping.asTable("feed"),
                new LimitedQuery.Span(from, "9999-12-31 00:00:00"),
                rows -> {
                    rows.next();
                    return new Later(rows.getLong(1), rows.getString(2));
                });
        if (later.rows() > 0) {
            seen.remarks.add(
                    Remark.warning(
                            seen.mapping.file() + ": " + String.format(Locale.ROOT, "%,d", later.rows())
                                    + (later.rows() == 1 ? " row is" : " rows are") + " in the future, after " + from
                                    + " there; the last is of " + later.last()
                                    + ". Correct their dates, or the time zone of the source; each counts on its day, when that comes."));
        }
    }

    private WallClock clock(DateRange range) {
        return new WallClock(zone, companyZone, range);
    }

    private LimitedQuery.Span span(LocalDate day) {
        return span(new DateRange(day, day));
    }

    private LimitedQuery.Span span(DateRange range) {
        return LimitedQuery.Span.of(range, clock(range));
    }

    private LimitedQuery.Span any() {
        return span(options.day());
    }
}
