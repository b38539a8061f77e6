package org.goldenlist.report.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenlist.day.Quarter;
import org.goldenlist.report.query.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads who gets letters of a kind, and what is known of them. Thread-safe. */
final class LetterTables {

    /** Of the net revenue of a year: a category of less is nothing that somebody is said to like. */
    private static final double LEAST_SHARE = 0.25;

    private final JdbcClient jdbc;
    private final LetterKind kind;
    private final LocalDate date;
    private final Quarter quarter;

    LetterTables(JdbcClient jdbc, LetterKind kind, LocalDate businessDate) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.date = businessDate;
        this.quarter = Quarter.of(businessDate);
    }

    /** The numbers of the customers in the order in which their letters are printed, whether they consent or not. */
    List<Integer> recipients() {
        return parameters(jdbc.sql(Sql.report(kind.toString())))
                .query(Integer.class)
                .list();
    }

    /** What is known of some customers, in their order. */
    List<Letter> letters(List<Integer> numbers) {
        Map<Integer, Letter.Promise> promises = promises(numbers);
        Map<Integer, Letter.Invitation> invitations = invitations(numbers);
        Map<Integer, Letter> letters = new HashMap<>();
        of("letter-customers", numbers)
                .param("least_share", LEAST_SHARE)
                .query((row, n) -> letter(row, promises, invitations))
                .list()
                .forEach(letter -> letters.put(letter.customerNo(), letter));
        return numbers.stream().map(letters::get).filter(Objects::nonNull).toList();
    }

    private Map<Integer, Letter.Promise> promises(List<Integer> numbers) {
        Map<Integer, Letter.Promise> promises = new HashMap<>();
        if (kind == LetterKind.NEWSLETTER || kind == LetterKind.UPGRADE_LETTER) {
            parameters(of(kind + "-promises", numbers)).query(row -> {
                promises.put(
                        row.getInt("customer_no"),
                        new Letter.Promise(
                                row.getString("title"),
                                row.getString("about"),
                                row.getString("how"),
                                row.getObject("until", LocalDate.class)));
            });
        }
        return promises;
    }

    private Map<Integer, Letter.Invitation> invitations(List<Integer> numbers) {
        Map<Integer, Letter.Invitation> invitations = new HashMap<>();
        if (kind == LetterKind.NEWSLETTER) {
            of("letter-invitations", numbers).param("date", date).query(row -> {
                invitations.putIfAbsent(
                        row.getInt("customer_no"),
                        new Letter.Invitation(
                                row.getString("title"),
                                row.getString("about"),
                                row.getString("how"),
                                row.getObject("held_on", LocalDate.class)));
            });
        }
        return invitations;
    }

    private JdbcClient.StatementSpec of(String query, List<Integer> numbers) {
        return jdbc.sql(Sql.report(query)).param("numbers", numbers);
    }

    private JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement) {
        return statement
                .param("quarter", quarter.firstDay())
                .param("last_day", quarter.lastDay())
                .param("campaign", "upgrades " + quarter);
    }

    private static Letter letter(
            ResultSet row, Map<Integer, Letter.Promise> promises, Map<Integer, Letter.Invitation> invitations)
            throws SQLException {
        int number = row.getInt("customer_no");
        String name = text(row, "name");
        String locale = text(row, "locale");
        return new Letter(
                number,
                row.getString("customer_id"),
                name,
                "business".equals(row.getString("kind")),
                locale.isEmpty() ? null : Locale.forLanguageTag(locale.replace('_', '-')),
                Stream.of(text(row, "address_line_1"), text(row, "address_line_2"))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                text(row, "postal_code"),
                text(row, "city"),
                text(row, "country"),
                row.getObject("since", LocalDate.class),
                row.getString("likes"),
                row.getBoolean("sent_others"),
                row.getString("account_manager"),
                promises.get(number),
                invitations.get(number));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return value == null ? "" : value.strip();
    }
}
