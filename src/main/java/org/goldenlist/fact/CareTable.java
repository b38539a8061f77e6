package org.goldenlist.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.goldenlist.source.Feed;
import org.goldenlist.source.FeedRow;
import org.jspecify.annotations.Nullable;

/**
 * The feeds about customers, and about money spent on them, whose rows are kept, each in a table of its own, by the day that dates them. Their columns are called
 * as the feed calls them, but for times, which become days ({@code closed_at}: {@code closed_on}).
 */
enum CareTable {
    CONTACT(
            Feed.CONTACTS,
            text("contact_id", 100),
            text("channel", 50),
            text("employee", 100),
            number("minutes", "minutes"),
            text("subject", 500),
            date("next_contact_on")),
    COMPLAINT(Feed.COMPLAINTS, text("complaint_id", 100), day("closed_at"), text("subject", 500)),
    PROMISE(
            Feed.PROMISES,
            text("promise_id", 100),
            date("due_on"),
            date("kept_on"),
            text("what", 1_000),
            text("employee", 100)),
    SURVEY(Feed.SURVEYS, text("survey_id", 100), day("answered_at"), number("score", "score")),
    OFFER(Feed.OFFERS, text("offer_id", 100), text("campaign", 200), day("taken_at"), number("cost", "cost_amount")),
    REFERRAL(Feed.REFERRALS),
    /** Of no customer at all; it is read with the others, since it is written down as late as they are. */
    SPEND(Feed.SPEND, text("purpose", 100), text("channel", 50), number("amount", "amount"));

    /** Of the number in a row: minutes, units of the currency or a score. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

    private static final int LONGEST_ID = 100;

    /** A column of ours, and how it is read. */
    private record Column(String name, Function<FeedRow, @Nullable String> value) {}

    private final Feed feed;
    private final List<Column> columns;

    CareTable(Feed feed, Column... columns) {
        this.feed = feed;
        this.columns = List.of(columns);
    }

    private static Column text(String name, int longest) {
        return new Column(name, row -> row.text(name, longest));
    }

    private static Column date(String name) {
        return new Column(name, row -> string(row.date(name)));
    }

    private static Column day(String time) {
        return new Column(dayOf(time), row -> string(row.businessDate(time)));
    }

    private static Column number(String name, String given) {
        return new Column(name, row -> {
            BigDecimal value = row.number(given);
            return value == null
                    ? null
                    : value.setScale(4, RoundingMode.HALF_UP).toPlainString();
        });
    }

    /** None of a day that no table takes: the end of all time, seen from farther east. */
    private static @Nullable String string(@Nullable LocalDate date) {
        return date == null || date.getYear() > 9_999 ? null : date.toString();
    }

    private static String dayOf(String time) {
        return time.replaceFirst("_at$", "_on");
    }

    static List<Feed> feeds() {
        return Arrays.stream(values()).map(CareTable::feed).toList();
    }

    Feed feed() {
        return feed;
    }

    String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String dayColumn() {
        return dayOf(feed.datedBy().name());
    }

    /** The columns of ours that number a row's customers. */
    List<String> customerColumns() {
        return customersGiven().stream()
                .map(column -> column.replaceFirst("_id$", "_no"))
                .toList();
    }

    private List<String> customersGiven() {
        return switch (this) {
            case CONTACT, COMPLAINT, PROMISE, SURVEY, OFFER -> List.of("customer_id");
            case REFERRAL -> List.of("referrer_id", "referred_id");
            case SPEND -> List.of();
        };
    }

    /** The other columns of ours. */
    List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    List<@Nullable String> values(FeedRow row) {
        List<@Nullable String> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(row)));
        return values;
    }

    @Nullable
    LocalDate day(FeedRow row) {
        return row.businessDate(feed.datedBy().name());
    }

    /**
     * The ids of its customers, of whom a row of {@link #SPEND} has none; null where one is missing or can be no id. Each row of a file
     * has customers: who was erased is a guest.
     */
    @Nullable
    List<String> customers(FeedRow row, boolean imported) {
        List<String> customers = new ArrayList<>();
        for (String column : customersGiven()) {
            String id = row.text(column);
            if (id == null ? !imported : id.length() > LONGEST_ID) {
                return null;
            }
            customers.add(id == null ? CountsFor.GUEST : id);
        }
        return customers;
    }

    /** What it comes to, where it is a number: minutes, a cost or a score. */
    @Nullable
    BigDecimal figure(FeedRow row) {
        return feed.columns().stream()
                .filter(column -> column.type() == Feed.Type.NUMBER || column.type() == Feed.Type.AMOUNT)
                .findFirst()
                .map(column -> row.number(column.name()))
                .orElse(null);
    }

    /** Whether all dates that it must have are there, and its number is one that can be; a sum spent has one. */
    boolean isUsable(FeedRow row) {
        BigDecimal figure = figure(row);
        return (figure == null ? this != SPEND : figure.abs().compareTo(LARGEST) <= 0)
                && feed.columns().stream()
                        .filter(column -> column.required() && column.type() == Feed.Type.DATE)
                        .allMatch(column -> row.date(column.name()) != null);
    }
}
