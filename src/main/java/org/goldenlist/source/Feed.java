package org.goldenlist.source;

import static org.goldenlist.source.Feed.Type.AMOUNT;
import static org.goldenlist.source.Feed.Type.DATE;
import static org.goldenlist.source.Feed.Type.DATETIME;
import static org.goldenlist.source.Feed.Type.FLAG;
import static org.goldenlist.source.Feed.Type.NUMBER;
import static org.goldenlist.source.Feed.Type.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/** A kind of record that a source gives: the columns that its mapping query returns. The same as {@code docs/feeds.md}. */
public enum Feed {
    CUSTOMERS(
            false,
            required("customer_id", TEXT),
            required("name", TEXT),
            optional("kind", TEXT),
            optional("email", TEXT),
            optional("phone", TEXT),
            optional("locale", TEXT),
            optional("address_line_1", TEXT),
            optional("address_line_2", TEXT),
            optional("postal_code", TEXT),
            optional("city", TEXT),
            optional("country", TEXT),
            optional("account_manager", TEXT),
            optional("customer_since", DATE),
            optional("born_on", DATE),
            optional("merged_into", TEXT),
            optional("parent_id", TEXT)),
    TRANSACTIONS(
            true,
            required("transaction_id", TEXT),
            optional("line_id", TEXT),
            required("sold_at", DATETIME),
            required("customer_id", TEXT),
            optional("product_id", TEXT),
            optional("category", TEXT),
            optional("kind", TEXT),
            required("quantity", NUMBER),
            required("net_amount", AMOUNT),
            optional("tax_amount", AMOUNT),
            optional("discount_amount", AMOUNT),
            optional("cost_amount", AMOUNT),
            optional("currency", TEXT),
            optional("returns_transaction_id", TEXT)),
    PRODUCTS(
            false,
            required("product_id", TEXT),
            optional("name", TEXT),
            optional("category", TEXT),
            optional("unit_cost", AMOUNT)),
    CONTACTS(
            true,
            required("contact_id", TEXT),
            required("customer_id", TEXT),
            required("contacted_at", DATETIME),
            optional("channel", TEXT),
            optional("employee", TEXT),
            optional("minutes", NUMBER),
            optional("subject", TEXT),
            optional("next_contact_on", DATE)),
    PROMISES(
            true,
            required("promise_id", TEXT),
            required("customer_id", TEXT),
            required("promised_at", DATETIME),
            required("due_on", DATE),
            optional("kept_on", DATE),
            required("what", TEXT),
            optional("employee", TEXT)),
    COMPLAINTS(
            true,
            required("complaint_id", TEXT),
            required("customer_id", TEXT),
            required("opened_at", DATETIME),
            optional("closed_at", DATETIME),
            optional("subject", TEXT),
            optional("cost_amount", AMOUNT)),
    SURVEYS(
            true,
            required("survey_id", TEXT),
            required("customer_id", TEXT),
            required("asked_at", DATETIME),
            optional("answered_at", DATETIME),
            optional("score", NUMBER),
            optional("comment", TEXT)),
    REFERRALS(true, required("referrer_id", TEXT), required("referred_id", TEXT), required("referred_at", DATETIME)),
    OFFERS(
            true,
            required("offer_id", TEXT),
            required("customer_id", TEXT),
            required("offered_at", DATETIME),
            optional("campaign", TEXT),
            optional("taken_at", DATETIME),
            optional("cost_amount", AMOUNT)),
    SPEND(
            true,
            required("spent_at", DATETIME),
            required("purpose", TEXT),
            optional("channel", TEXT),
            required("amount", AMOUNT)),
    CONSENTS(
            false,
            required("customer_id", TEXT),
            required("purpose", TEXT),
            optional("channel", TEXT),
            required("granted", FLAG),
            required("changed_at", DATETIME)),
    RATES(false, required("currency", TEXT), required("rate_on", DATE), required("rate", NUMBER));

    /** What a column holds, and which SQL types are taken for it. */
    public enum Type {
        TEXT("text, or a whole number"),
        DATE("DATE"),
        DATETIME("DATETIME or TIMESTAMP, or DATE"),
        NUMBER("an exact number: DECIMAL or a whole number"),
        AMOUNT("an exact amount: DECIMAL or a whole number"),
        FLAG("BOOLEAN, or 0 and 1");

        private final String inWords;

        Type(String inWords) {
            this.inWords = inWords;
        }

        /** The SQL types taken, for a person. */
        public String inWords() {
            return inWords;
        }
    }

    /** A column of a feed. */
    public record Column(String name, Type type, boolean required) {}

    private final boolean dated;
    private final List<Column> columns;

    Feed(boolean dated, Column... columns) {
        this.dated = dated;
        this.columns = List.of(columns);
    }

    /** Whether the query is asked for a range, with {@code :from} (inclusive) and {@code :to} (exclusive). */
    public boolean dated() {
        return dated;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The column whose day a row of a dated feed belongs to: the first time that it must have. */
    public Column datedBy() {
        return columns.stream()
                .filter(column -> column.required() && column.type() == Type.DATETIME)
                .findFirst()
                .orElseThrow();
    }

    /** The columns that make a row of a feed one of its kind; none where any row may come again. */
    public List<String> key() {
        return switch (this) {
            case CUSTOMERS -> List.of("customer_id");
            case TRANSACTIONS -> List.of("transaction_id", "line_id");
            case PRODUCTS -> List.of("product_id");
            case CONTACTS -> List.of("contact_id");
            case PROMISES -> List.of("promise_id");
            case COMPLAINTS -> List.of("complaint_id");
            case SURVEYS -> List.of("survey_id");
            case REFERRALS -> List.of("referrer_id", "referred_id");
            case OFFERS -> List.of("offer_id", "customer_id");
            case SPEND -> List.of();
            case CONSENTS -> List.of("customer_id", "purpose", "channel");
            case RATES -> List.of("currency", "rate_on");
        };
    }

    /**
     * The feed of a name that a person wrote.
     *
     * @throws GoldenListException with {@link ExitCode#USAGE} and the valid names
     */
    public static Feed named(String name) {
        List<String> names = Arrays.stream(values()).map(Feed::feedName).toList();
        int at = names.indexOf(name.toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "There is no feed called " + name
                            + Mapping.nearest(name, names)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(".")
                            + " Feeds are: " + names() + ".");
        }
        return values()[at];
    }

    /** The name in mappings and messages, such as {@code transactions}. */
    public String feedName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means that no source gives this feed. */
    public String absence() {
        return "No source gives the feed " + feedName() + ": "
                + switch (this) {
                    case CUSTOMERS, TRANSACTIONS -> "there can be no list.";
                    case PRODUCTS -> "categories and costs come from the lines alone.";
                    case CONTACTS -> "the time spent on customers costs nothing here.";
                    case COMPLAINTS -> "complaints cost nothing here.";
                    case PROMISES -> "no promise is known to be overdue.";
                    case SURVEYS -> "nobody is known to be unhappy who does not complain.";
                    case REFERRALS -> "nobody gets credit for customers whom they sent.";
                    case OFFERS -> "what was offered to customers, and taken, is not known.";
                    case SPEND -> "what it costs to win a customer, and to keep one, is not known.";
                    case CONSENTS -> "nobody is known to allow anything, and the club shows nobody.";
                    case RATES -> "lines in another currency than the company's cannot be converted.";
                };
    }

    /** The names of all feeds, for a message. */
    public static String names() {
        return Arrays.stream(values()).map(Feed::feedName).collect(Collectors.joining(", "));
    }

    private static Column required(String name, Type type) {
        return new Column(name, type, true);
    }

    private static Column optional(String name, Type type) {
        return new Column(name, type, false);
    }
}
