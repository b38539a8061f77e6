package org.goldenlist.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenlist.day.DateRange;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.source.Line.Reason;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of the feed transactions into lines. Numbers and dates are read from the bytes that the server wrote, which
 * costs a fraction of what the driver's own conversions cost, and lets a bad value be kept as it stood.
 */
final class LineReader implements Line.Columns {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_ID = 100;
    static final int LONGEST_CATEGORY = 200;

    private final ResultSet rows;
    private final Products products;
    private final boolean taxIncluded;
    private final Rates rates;
    private final WallClock clock;
    private final DateRange range;
    private final String file;
    private final long earliest;
    private final long latest;
    private final int[] at = new int[Feed.TRANSACTIONS.columns().size()];
    private final byte[][] row;
    private final byte[][] lastBytes = new byte[at.length][];
    private final @Nullable String[] lastText = new String[at.length];
    private final Line line = new Line(this);
    private byte[] lastDate = new byte[0];
    private long lastDay;
    private long lastRateDay = Long.MIN_VALUE;
    private String lastRateCurrency = "";
    private Rates.@Nullable Rate lastRate;

    LineReader(
            ResultSet rows,
            Products products,
            boolean taxIncluded,
            Rates rates,
            WallClock clock,
            DateRange range,
            String file)
            throws SQLException {
        this.rows = rows;
        this.products = products;
        this.taxIncluded = taxIncluded;
        this.rates = rates;
        this.clock = clock;
        this.range = range;
        this.file = file;
        earliest = clock.startOf(range.from()).toEpochSecond(java.time.ZoneOffset.UTC);
        latest = clock.startOf(range.to().plusDays(1)).toEpochSecond(java.time.ZoneOffset.UTC);
        row = new byte[rows.getMetaData().getColumnCount() + 1][];
        for (int i = 1; i < row.length; i++) {
            String label = rows.getMetaData().getColumnLabel(i);
            for (int c = 0; c < at.length; c++) {
                if (Feed.TRANSACTIONS.columns().get(c).name().equalsIgnoreCase(label)) {
                    at[c] = i;
                }
            }
        }
    }

    private static final int TRANSACTION_ID = 0;
    private static final int LINE_ID = 1;
    private static final int SOLD_AT = 2;
    private static final int CUSTOMER_ID = 3;
    private static final int PRODUCT_ID = 4;
    private static final int CATEGORY = 5;
    private static final int KIND = 6;
    private static final int QUANTITY = 7;
    private static final int NET_AMOUNT = 8;
    private static final int TAX_AMOUNT = 9;
    private static final int DISCOUNT = 10;
    private static final int COST = 11;
    private static final int CURRENCY = 12;
    private static final int RETURNS_TRANSACTION_ID = 13;

    /** Hands over every row, in the order of the query. */
    void readAll(Consumer<Line> sink) throws SQLException {
        while (rows.next()) {
            for (int i = 1; i < row.length; i++) {
                row[i] = rows.getBytes(i); // once, and in order: the driver seeks from the first column otherwise
            }
            line.reason = null;
            line.detail = "";
            line.quarantinedAmount = BigDecimal.ZERO;
            readIds();
            readAmounts();
            String takenBack = line.isReturn ? id(RETURNS_TRANSACTION_ID) : "";
            line.returnedTransactionId = takenBack.isEmpty() ? null : takenBack;
            readDay();
            Rates.@Nullable Rate rate = rate();
            if (rate != null) {
                convert(rate);
            }
            if (line.reason != null) {
                line.quarantinedAmount = exactNetAmount(rate);
            }
            sink.accept(line);
        }
    }

    private void readIds() {
        line.transactionId = id(TRANSACTION_ID);
        String lineId = text(LINE_ID);
        line.lineId = lineId;
        line.customerId = id(CUSTOMER_ID);
        line.productId = text(PRODUCT_ID);
        String category = text(CATEGORY);
        line.category = category != null ? Text.cut(category, LONGEST_CATEGORY) : products.category(line.productId);
        if (line.transactionId.isEmpty()) {
            bad(Reason.NO_KEY, "transaction_id is empty");
        } else if (lineId != null && (lineId.length() > LONGEST_ID || lineId.indexOf('\uFFFD') >= 0)) {
            bad(Reason.BAD_TEXT, "line_id " + lineId);
        }
    }

    private String id(int column) {
        String value = text(column);
        if (value == null) {
            return "";
        }
        if (value.length() > LONGEST_ID || value.indexOf('\uFFFD') >= 0) {
            bad(Reason.BAD_TEXT, Feed.TRANSACTIONS.columns().get(column).name() + " " + value);
        }
        return value;
    }

    private void readAmounts() {
        line.quantity = number(QUANTITY, 3, Reason.NO_QUANTITY, true);
        line.netAmount = number(NET_AMOUNT, 4, Reason.NO_AMOUNT, true);
        if (taxIncluded) {
            line.netAmount -= number(TAX_AMOUNT, 4, Reason.NO_AMOUNT, false);
        }
        line.discount = number(DISCOUNT, 4, Reason.NO_AMOUNT, false);
        String kind = text(KIND);
        line.isReturn = kind == null ? line.quantity < 0 || line.netAmount < 0 : kind.equalsIgnoreCase("return");
        if (line.isReturn && line.netAmount > 0) {
            bad(
                    Reason.RETURN_POSITIVE,
                    "a return of " + BigDecimal.valueOf(line.netAmount, 4).toPlainString());
        }
        if (kind != null && !line.isReturn && !kind.equalsIgnoreCase("sale")) {
            bad(Reason.BAD_KIND, "kind is " + kind);
        }
        byte[] cost = bytes(COST);
        line.costKnown = cost != null;
        if (cost != null) {
            line.cost = number(COST, cost, 4, Reason.NO_AMOUNT);
        } else {
            BigDecimal unitCost = products.unitCost(line.productId);
            line.costKnown = unitCost != null;
            line.cost = unitCost == null ? 0 : cost(unitCost, line.quantity);
        }
    }

    /** Rounded half away from zero. */
    private long cost(BigDecimal unitCost, long quantity) {
        BigDecimal cost = unitCost.multiply(BigDecimal.valueOf(quantity, 3)).setScale(4, RoundingMode.HALF_UP);
        if (cost.abs().compareTo(FixedPoint.LARGEST_AMOUNT) > 0) {
            bad(Reason.AMOUNT_TOO_LARGE, "the cost of product " + line.productId + " is beyond a million million");
            return 0;
        }
        return cost.unscaledValue().longValueExact();
    }

    /** Null for a line in the company's currency, and for one in a currency that nobody knows. */
    private Rates.@Nullable Rate rate() {
        line.currency = text(CURRENCY);
        if (line.currency == null || rates.isOwn(line.currency)) {
            line.currency = null;
            return null;
        }
        if (!Rates.isKnown(line.currency)) {
            bad(Reason.BAD_CURRENCY, "currency is " + line.currency);
            return null;
        }
        if (line.day != lastRateDay || !line.currency.equals(lastRateCurrency)) {
            LocalDate day = LocalDate.ofEpochDay(line.day);
            lastRate = rates.on(line.currency, day);
            lastRateDay = line.day;
            lastRateCurrency = line.currency;
        }
        if (lastRate == null) {
            throw rates.missing(List.of(new Rates.CurrencyDay(line.currency, LocalDate.ofEpochDay(line.day))));
        }
        return lastRate;
    }

    /** The cost of a product, which stands in for that of a line, is in the company's currency already. */
    private void convert(Rates.Rate rate) {
        line.netAmount = converted(line.netAmount, rate);
        line.discount = converted(line.discount, rate);
        if (bytes(COST) != null) {
            line.cost = converted(line.cost, rate);
        }
    }

    private long converted(long amount, Rates.Rate rate) {
        BigDecimal converted = rate.convert(BigDecimal.valueOf(amount, 4));
        if (converted.abs().compareTo(FixedPoint.LARGEST_AMOUNT) > 0) {
            bad(Reason.AMOUNT_TOO_LARGE, "an amount in " + line.currency + ", converted, is beyond a million million");
            return 0;
        }
        return converted.unscaledValue().longValueExact();
    }

    private long number(int column, int scale, Reason otherwise, boolean needed) {
        byte[] bytes = bytes(column);
        if (bytes != null) {
            return number(column, bytes, scale, otherwise);
        }
        if (needed) {
            bad(otherwise, Feed.TRANSACTIONS.columns().get(column).name() + " is empty");
        }
        return 0;
    }

    private long number(int column, byte[] bytes, int scale, Reason otherwise) {
        try {
            return FixedPoint.parse(bytes, scale);
        } catch (NumberFormatException e) {
            bad(otherwise, quoted(column, bytes) + " is no plain decimal number");
        } catch (ArithmeticException e) {
            bad(Reason.AMOUNT_TOO_LARGE, quoted(column, bytes) + " is beyond a million million");
        }
        return 0;
    }

    private void readDay() {
        byte[] bytes = bytes(SOLD_AT);
        long second;
        try {
            second = bytes == null ? Long.MIN_VALUE : wallSecond(bytes);
        } catch (DateTimeException | NumberFormatException e) {
            second = Long.MIN_VALUE;
        }
        if (second == Long.MIN_VALUE) {
            if (bytes == null) {
                throw new GoldenListException(
                        ExitCode.SETTINGS,
                        "The mapping " + file + " gave a line without a date (transaction " + line.transactionId
                                + "): it belongs to no day. Filter sold_at by >= :from AND < :to, and give the line a date.");
            }
            bad(Reason.NO_DATE, quoted(SOLD_AT, bytes) + " is no date");
            line.day = range.from().toEpochDay();
            return;
        }
        if (second < earliest || second >= latest) {
            throw new GoldenListException(
                    ExitCode.SETTINGS,
                    "The mapping " + file + " was asked for " + range + " and gave a line of "
                            + new String(bytes, StandardCharsets.UTF_8) + " (transaction " + line.transactionId
                            + "): filter sold_at by >= :from AND < :to.");
        }
        long day = clock.businessDay(second);
        line.day = Math.min(Math.max(day, range.from().toEpochDay()), range.to().toEpochDay());
    }

    /** Seconds since 1970 on the wall, of {@code yyyy-MM-dd[ HH:mm:ss[.ffffff]]}. */
    private long wallSecond(byte[] text) {
        if (text.length < 10) {
            throw new NumberFormatException("too short");
        }
        if (!Arrays.equals(text, 0, 10, lastDate, 0, lastDate.length)) {
            lastDay = LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8))
                    .toEpochDay();
            lastDate = Arrays.copyOf(text, 10);
        }
        long second = lastDay * 86_400;
        return text.length < 19 ? second : second + two(text, 11) * 3_600L + two(text, 14) * 60L + two(text, 17);
    }

    private static int two(byte[] text, int from) {
        int tens = text[from] - '0';
        int ones = text[from + 1] - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            throw new NumberFormatException("no digits");
        }
        return tens * 10 + ones;
    }

    private byte @Nullable [] bytes(int column) {
        return row[at[column]];
    }

    /** Stripped; null where empty. The last text of each column is kept, since the lines of a receipt come in a run. */
    private @Nullable String text(int column) {
        byte[] bytes = bytes(column);
        if (bytes == null) {
            return null;
        }
        if (!Arrays.equals(bytes, lastBytes[column])) {
            lastBytes[column] = bytes;
            lastText[column] = ServerText.stripped(bytes);
        }
        return lastText[column];
    }

    private void bad(Reason reason, String detail) {
        if (line.reason == null) {
            line.reason = reason;
            line.detail = detail.length() > 500 ? detail.substring(0, 499) + "…" : detail;
        }
    }

    private String quoted(int column, byte[] bytes) {
        return Feed.TRANSACTIONS.columns().get(column).name() + " " + new String(bytes, StandardCharsets.UTF_8);
    }

    /** As the source's own sum takes it: beyond all bounds, and nothing where there is no number, or no currency. */
    private BigDecimal exactNetAmount(Rates.@Nullable Rate rate) {
        if (line.currency != null && rate == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal amount = exact(NET_AMOUNT);
        BigDecimal net = taxIncluded && row[at[NET_AMOUNT]] != null ? amount.subtract(exact(TAX_AMOUNT)) : amount;
        return rate == null ? net : rate.convert(net);
    }

    private BigDecimal exact(int column) {
        byte[] bytes = bytes(column);
        try {
            return bytes == null
                    ? BigDecimal.ZERO
                    : new BigDecimal(new String(bytes, StandardCharsets.UTF_8)).setScale(4, RoundingMode.HALF_UP);
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }

    @Override
    public String asJson() {
        try {
            Map<String, @Nullable String> columns = new LinkedHashMap<>();
            for (int i = 1; i < row.length; i++) {
                columns.put(rows.getMetaData().getColumnLabel(i), ServerText.of(row[i]));
            }
            return JSON.writeValueAsString(columns);
        } catch (SQLException | JsonProcessingException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "A line cannot be written to quarantine: " + e, e);
        }
    }

    @Override
    public long hash() {
        long hash = 1;
        for (int i = 1; i < row.length; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + Arrays.hashCode(row[i]);
        }
        return hash ^ (hash >>> 32);
    }

    @Override
    public String asKey() {
        StringBuilder key = new StringBuilder(120);
        for (int i = 1; i < row.length; i++) {
            String value = ServerText.of(row[i]);
            key.append(value == null ? -1 : value.length()).append(':').append(value == null ? "" : value);
        }
        return key.toString();
    }
}
