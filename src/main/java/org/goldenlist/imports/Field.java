package org.goldenlist.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenlist.source.Feed;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** A column of a feed: what a CSV file may say in it, and how our table holds it. */
final class Field {

    /** The longest text of each column; ids have {@link #LONGEST_ID}. */
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("name", 200),
            Map.entry("kind", 20),
            Map.entry("email", 254),
            Map.entry("phone", 50),
            Map.entry("locale", 20),
            Map.entry("address_line_1", 200),
            Map.entry("address_line_2", 200),
            Map.entry("postal_code", 20),
            Map.entry("city", 100),
            Map.entry("country", 100),
            Map.entry("account_manager", 100),
            Map.entry("category", 200),
            Map.entry("channel", 50),
            Map.entry("employee", 100),
            Map.entry("subject", 500),
            Map.entry("what", 1000),
            Map.entry("comment", 4000),
            Map.entry("campaign", 200),
            Map.entry("purpose", 100),
            Map.entry("currency", 3));

    private static final int LONGEST_ID = 100;
    private static final BigDecimal MILLION_MILLION = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal THOUSAND_MILLION = BigDecimal.valueOf(1_000_000_000L);
    private static final LocalDate EARLIEST_READ = LocalDate.of(1900, 1, 1);
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SQL_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final Set<String> YES = Set.of("1", "true", "yes");
    private static final Set<String> NO = Set.of("0", "false", "no");

    /** Why a text is not valid, as the end of a sentence that begins with the text. */
    static final class NotValid extends Exception {
        NotValid(String why) {
            super(why);
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    private final Feed feed;
    private final Feed.Column column;
    private final LocalDate today;

    /** @param today the last day that a record may be of */
    Field(Feed feed, Feed.Column column, LocalDate today) {
        this.feed = feed;
        this.column = column;
        this.today = today;
    }

    String name() {
        return column.name();
    }

    /** Whether the file must have this column. */
    boolean isNeeded() {
        return column.required() || isPartOfTheKey(feed, column);
    }

    /** Whether every row must say something here; a line without a customer is a guest's. */
    private boolean mustBeFilled() {
        return isNeeded() && !(feed == Feed.TRANSACTIONS && name().equals("customer_id"));
    }

    private static boolean isPartOfTheKey(Feed feed, Feed.Column column) {
        return feed == Feed.TRANSACTIONS && column.name().equals("line_id");
    }

    /** The value as our table takes it; null where nothing is said. */
    @Nullable
    String read(String given) throws NotValid {
        String text = given.strip();
        if (text.isEmpty()) {
            if (mustBeFilled()) {
                throw new NotValid("is empty; each row needs " + inWords());
            }
            return null;
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw new NotValid("holds bytes that are not UTF-8; save the file as UTF-8");
        }
        return switch (column.type()) {
            case TEXT -> text(text);
            case DATE -> date(text);
            case DATETIME -> time(text);
            case NUMBER, AMOUNT -> number(text);
            case FLAG -> flag(text);
        };
    }

    private String inWords() {
        return switch (column.type()) {
            case TEXT -> "a text of 1 to " + longest() + " characters";
            case DATE -> "a date such as 2025-11-30";
            case DATETIME -> "a time such as 2025-11-30 14:05, or a date";
            case NUMBER, AMOUNT -> "a number such as 1234.50, with a dot and without separators";
            case FLAG -> "true or false";
        };
    }

    private boolean isId() {
        return !LONGEST.containsKey(name());
    }

    private int longest() {
        return LONGEST.getOrDefault(name(), LONGEST_ID);
    }

    private String text(String text) throws NotValid {
        int length = isId() ? text.length() : Text.length(text); // of ids, as the night counts them
        if (length > longest()) {
            throw new NotValid("has " + length + " characters; valid are 1 to " + longest());
        }
        if (text.indexOf('\0') >= 0) {
            throw new NotValid("holds a character zero; remove it");
        }
        if (name().equals("currency") && !text.matches("[A-Z]{3}")) {
            throw new NotValid("is no currency; valid is an ISO 4217 code such as EUR");
        }
        if (feed == Feed.TRANSACTIONS && name().equals("kind") && !text.matches("(?i)sale|return")) {
            throw new NotValid("is no kind of line; valid are sale and return, or nothing");
        }
        return text;
    }

    private String date(String text) throws NotValid {
        try {
            return notTooEarly(LocalDate.parse(text, DATE), EARLIEST).toString();
        } catch (DateTimeException e) {
            throw new NotValid("is no date; valid is " + inWords());
        }
    }

    private String time(String text) throws NotValid {
        LocalDateTime time;
        try {
            time = text.length() == "2025-11-30".length()
                    ? LocalDate.parse(text, DATE).atStartOfDay()
                    : LocalDateTime.parse(text.replace('T', ' '), TIME);
        } catch (DateTimeException e) {
            throw new NotValid("is no time; valid is " + inWords());
        }
        boolean datesTheRow = feed.dated() && column.equals(feed.datedBy());
        notTooEarly(time.toLocalDate(), datesTheRow ? EARLIEST_READ : EARLIEST);
        if (datesTheRow && time.toLocalDate().isAfter(today)) {
            throw new NotValid("lies in the future; valid are days up to today, " + today);
        }
        return SQL_TIME.format(time);
    }

    private static LocalDate notTooEarly(LocalDate day, LocalDate earliest) throws NotValid {
        if (day.isBefore(earliest) || day.getYear() > 9999) {
            throw new NotValid("is out of range; valid are days from " + earliest);
        }
        return day;
    }

    private String number(String text) throws NotValid {
        if (!PLAIN_NUMBER.matcher(text).matches()) {
            throw new NotValid("is no number; valid is " + inWords());
        }
        BigDecimal number = new BigDecimal(text);
        if (name().equals("score") && (number.signum() < 0 || number.compareTo(BigDecimal.TEN) > 0)) {
            throw new NotValid("is no score; valid is a number from 0 to 10");
        }
        if (number.abs().compareTo(largest()) > 0) {
            throw new NotValid(
                    "is too large; valid are numbers up to " + largest().toPlainString());
        }
        BigDecimal kept = number.setScale(decimals(), RoundingMode.HALF_UP);
        if (name().equals("rate") && kept.signum() <= 0) {
            throw new NotValid("is no rate; valid are numbers above zero, with up to ten decimals");
        }
        return kept.toPlainString();
    }

    /** Beyond it, a night would leave the row out. */
    private BigDecimal largest() {
        boolean ofService = feed == Feed.CONTACTS || feed == Feed.COMPLAINTS;
        return ofService || feed == Feed.RATES ? THOUSAND_MILLION : MILLION_MILLION;
    }

    private int decimals() {
        return switch (name()) {
            case "quantity" -> 3;
            case "score" -> 2;
            case "rate" -> 10;
            default -> 4;
        };
    }

    private String flag(String text) throws NotValid {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(lower) && !NO.contains(lower)) {
            throw new NotValid("is neither yes nor no; valid are true and false, yes and no, 1 and 0");
        }
        return YES.contains(lower) ? "1" : "0";
    }
}
