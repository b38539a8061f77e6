package org.goldenlist.source;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.goldenlist.day.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Has a source count and add up its lines by day, by its own GROUP BY over the mapping. Where the mapping gives a currency, it
 * does so by currency; what is not in the company's is then added up once more, converted line by line by the server, with
 * the rates as a table of literals: only of the currencies and days that there are.
 */
final class SourceSums {

    /** Pairs of currency and day in one query: a list of literals that a server takes with ease. */
    private static final int PAIRS_AT_ONCE = 300;

    private final Mapping mapping;
    private final boolean taxIncluded;
    private final boolean currencies;
    private final Rates rates;
    private final Function<DateRange, WallClock> clock;
    private final Asking asking;

    /** Asks the source; {@code :from} and {@code :to} are those of a range. */
    interface Asking {
        void ask(String sql, DateRange range, Rows rows) throws SQLException;
    }

    /** Takes all rows of an answer. */
    interface Rows {
        void take(ResultSet rows) throws SQLException;
    }

    /** Lines of one day, and of one spelling of a currency, both as the source writes them. */
    private record Group(
            String day,
            String hex,
            LocalDate businessDate,
            String currency,
            Rates.Rate rate,
            long lines,
            BigDecimal net) {}

    /** @param currencies whether the mapping gives a column {@code currency} */
    SourceSums(
            Mapping mapping,
            boolean taxIncluded,
            boolean currencies,
            Rates rates,
            Function<DateRange, WallClock> clock,
            Asking asking) {
        this.mapping = mapping;
        this.taxIncluded = taxIncluded;
        this.currencies = currencies;
        this.rates = rates;
        this.clock = clock;
        this.asking = asking;
    }

    /**
     * By business date; days without a line are absent. Lines without a date count for the first day; a line in a currency that
     * nobody knows counts as one without an amount.
     *
     * @param checksum of all columns of the lines, in SQL; null where none is wanted
     */
    Map<LocalDate, SourceTotal> of(DateRange range, @Nullable String checksum) throws SQLException {
        List<Group> foreign = new ArrayList<>();
        Map<LocalDate, SourceTotal> totals = unconverted(range, checksum, foreign);
        convert(range, foreign, totals);
        return totals;
    }

    /** The currencies of the days of a range for which there is no rate. */
    Set<Rates.CurrencyDay> withoutRate(DateRange range) throws SQLException {
        return withoutRate(unconverted(range, null, new ArrayList<>()));
    }

    static Set<Rates.CurrencyDay> withoutRate(Map<LocalDate, SourceTotal> totals) {
        Set<Rates.CurrencyDay> missing = new TreeSet<>();
        totals.forEach((day, total) ->
                total.withoutRate().forEach(currency -> missing.add(new Rates.CurrencyDay(currency, day))));
        return missing;
    }

    private Map<LocalDate, SourceTotal> unconverted(DateRange range, @Nullable String checksum, List<Group> foreign)
            throws SQLException {
        String sql = "SELECT " + day(range) + " AS business_date, " + (currencies ? hex("currency") : "NULL")
                + " AS in_currency, COUNT(*), IFNULL(SUM(" + net() + "), 0), " + (checksum == null ? "NULL" : checksum)
                + " FROM " + mapping.asTable("line") + " GROUP BY 1" + (currencies ? ", 2" : "");
        Map<LocalDate, SourceTotal> totals = new TreeMap<>();
        asking.ask(sql, range, rows -> {
            while (rows.next()) {
                add(rows, range, checksum != null, totals, foreign);
            }
        });
        return totals;
    }

    private void add(
            ResultSet rows, DateRange range, boolean checksums, Map<LocalDate, SourceTotal> totals, List<Group> foreign)
            throws SQLException {
        LocalDate day = dayWithin(range, rows.getString(1));
        String hex = rows.getString(2);
        String currency = hex == null ? "" : new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8).strip();
        int lines = rows.getInt(3);
        BigDecimal net = rows.getBigDecimal(4).setScale(4);
        Long checksum = checksums ? Long.valueOf(rows.getLong(5)) : null;
        if (rates.isOwn(currency)) {
            totals.merge(day, new SourceTotal(lines, net, checksum), SourceTotal::plus);
            return;
        }
        List<InCurrency> missing = List.of();
        if (Rates.isKnown(currency)) {
            Rates.Rate rate = rates.on(currency, day);
            if (rate == null) {
                missing = List.of(new InCurrency(currency, null, null, lines, net, BigDecimal.ZERO));
            } else {
                foreign.add(new Group(
                        String.valueOf(rows.getString(1)), String.valueOf(hex), day, currency, rate, lines, net));
                checksum = checksum == null ? null : Long.valueOf(checksum + crc(currency + rate));
            }
        }
        totals.merge(day, new SourceTotal(lines, BigDecimal.ZERO.setScale(4), checksum, missing), SourceTotal::plus);
    }

    /** So that a corrected rate is found where the amounts of a day come to nothing. */
    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private void convert(DateRange range, List<Group> foreign, Map<LocalDate, SourceTotal> totals) throws SQLException {
        foreign.sort(java.util.Comparator.comparing(Group::businessDate)
                .thenComparing(Group::currency)
                .thenComparing(Group::hex)
                .thenComparing(Group::day));
        for (int from = 0; from < foreign.size(); from += PAIRS_AT_ONCE) {
            List<Group> some = foreign.subList(from, Math.min(foreign.size(), from + PAIRS_AT_ONCE));
            DateRange days = around(some, range);
            Map<String, BigDecimal> converted = new HashMap<>();
            asking.ask(converting(some, days), days, rows -> {
                while (rows.next()) {
                    converted.put(
                            rows.getString(1) + " " + rows.getString(2),
                            rows.getBigDecimal(3).setScale(4));
                }
            });
            for (Group one : some) {
                BigDecimal amount = converted.getOrDefault(one.day() + " " + one.hex(), BigDecimal.ZERO.setScale(4));
                InCurrency in = new InCurrency(
                        one.currency(), one.rate().rate(), one.rate().on(), one.lines(), one.net(), amount);
                totals.computeIfPresent(one.businessDate(), (day, total) -> total.plusConverted(in));
            }
        }
    }

    /** Their days, and a day more on both sides: near a change of the clocks a line may stand beyond midnight. */
    private static DateRange around(List<Group> some, DateRange range) {
        LocalDate from = some.get(0).businessDate().minusDays(1);
        LocalDate to = some.get(some.size() - 1).businessDate().plusDays(1);
        return new DateRange(
                from.isBefore(range.from()) ? range.from() : from, to.isAfter(range.to()) ? range.to() : to);
    }

    private String converting(List<Group> some, DateRange days) {
        StringBuilder literals = new StringBuilder();
        for (Group one : some) {
            boolean first = literals.isEmpty();
            literals.append(first ? "" : " UNION ALL ")
                    .append("SELECT '")
                    .append(one.day())
                    .append(first ? "' AS on_day, '" : "', '")
                    .append(one.hex())
                    .append(first ? "' AS in_currency, CAST(" : "', CAST(")
                    .append(one.rate().rate().toPlainString())
                    .append(first ? " AS DECIMAL(20, 10)) AS rate" : " AS DECIMAL(20, 10))");
        }
        return "SELECT rate.on_day, rate.in_currency, IFNULL(SUM(ROUND((" + net() + ") * rate.rate, 4)), 0) FROM "
                + mapping.asTable("line") + " JOIN (" + literals + ") rate ON rate.in_currency = "
                + hex("line.currency") + " AND rate.on_day = IFNULL(" + day(days) + ", 'null') GROUP BY 1, 2";
    }

    private String day(DateRange range) {
        return "CAST(" + clock.apply(range).sqlDay("sold_at") + " AS CHAR)";
    }

    private static String hex(String column) {
        return "HEX(CONVERT(" + column + " USING utf8mb4))";
    }

    /** The net amount of a line, rounded as ours is. */
    private String net() {
        return taxIncluded ? "ROUND(net_amount, 4) - ROUND(IFNULL(tax_amount, 0), 4)" : "ROUND(net_amount, 4)";
    }

    private static LocalDate dayWithin(DateRange range, @Nullable String day) {
        if (day == null || day.startsWith("0000")) {
            return range.from();
        }
        LocalDate date = LocalDate.parse(day);
        return date.isBefore(range.from()) ? range.from() : date.isAfter(range.to()) ? range.to() : date;
    }
}
