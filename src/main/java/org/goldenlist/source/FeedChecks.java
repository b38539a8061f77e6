package org.goldenlist.source;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenlist.text.Text;

/** What can be wrong with the values of a feed, asked of the source itself: only counts and a few examples are fetched. */
final class FeedChecks {

    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 40;

    private final LimitedQuery query;
    private final Mapping mapping;
    private final LimitedQuery.Span span;
    private final Set<String> given;

    /** A fault that some rows may have. */
    private record Fault(String condition, String shown, String what, String mend) {}

    /** @param given the columns that the mapping gives */
    FeedChecks(LimitedQuery query, Mapping mapping, LimitedQuery.Span span, Set<String> given) {
        this.query = query;
        this.mapping = mapping;
        this.span = span;
        this.given = given;
    }

    /** How many rows there are; what is wrong with them is added to the remarks. */
    long run(LocalDate today, List<Remark> remarks) throws SQLException {
        List<Fault> faults = faults(today);
        String counted = faults.stream()
                .map(fault -> ", COUNT(CASE WHEN " + fault.condition() + " THEN 1 END)")
                .collect(Collectors.joining());
        List<Long> counts = query.ask("SELECT COUNT(*)" + counted + " FROM " + mapping.asTable("feed"), span, rows -> {
            rows.next();
            List<Long> all = new ArrayList<>();
            for (int i = 0; i <= faults.size(); i++) {
                all.add(rows.getLong(i + 1));
            }
            return all;
        });
        for (int i = 0; i < faults.size(); i++) {
            if (counts.get(i + 1) > 0) {
                remarks.add(said(faults.get(i), counts.get(i + 1)));
            }
        }
        repeatedKeys(remarks);
        idsByCase(remarks);
        return counts.get(0);
    }

    private List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        for (Feed.Column column : mapping.feed().columns()) {
            String name = column.name();
            if (!given.contains(name)) {
                continue;
            }
            boolean text = column.type() == Feed.Type.TEXT;
            if (column.required() && mapping.feed() != Feed.TRANSACTIONS) {
                faults.add(new Fault(
                        text ? "(" + name + " IS NULL OR " + trimmed(name) + " = '')" : name + " IS NULL",
                        shownKey(),
                        "the required column " + name + " is " + (text ? "NULL or empty" : "NULL"),
                        absent(name)));
            }
            boolean refersToACustomer = name.equals("merged_into") || name.equals("parent_id");
            if (text && (name.endsWith("_id") || refersToACustomer) && !name.equals("line_id")) {
                faults.add(new Fault(
                        "CAST(" + name + " AS CHAR) REGEXP '^[[:space:]]|[[:space:]]$'",
                        "CONCAT('\"', " + name + ", '\"')",
                        name + " has white space round it",
                        "Plain blanks are dropped, and ids are compared to the letter after that: write TRIM(…) AS "
                                + name + ", here and in the other feeds alike."));
            }
            if (mapping.feed() == Feed.CUSTOMERS && (name.equals("customer_id") || refersToACustomer)) {
                faults.add(new Fault(
                        "CHAR_LENGTH(" + trimmed(name) + ") > 100",
                        "CAST(" + name + " AS CHAR)",
                        name + " is longer than 100 characters",
                        (refersToACustomer ? "It is taken for none" : "Such a customer is left out")
                                + ": give an id of 1 to 100 characters."));
            }
            if (name.equals("email")) {
                faults.add(new Fault(
                        trimmed(name) + " <> '' AND " + trimmed(name)
                                + " NOT REGEXP '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:].]+$'",
                        "CONCAT(" + key() + ", ': ', " + name + ")",
                        "email is no e-mail address",
                        "Correct it in the source: a letter to it would not arrive."));
            }
            if (column.type() == Feed.Type.DATE) {
                faults.add(new Fault(
                        "(CAST(" + name + " AS CHAR) LIKE '%-00%' OR CAST(" + name + " AS CHAR) LIKE '0000%')",
                        "CONCAT(" + key() + ", ': ', " + name + ")",
                        name + " is no date",
                        "It is read as not known: write NULLIF(" + name + ", '0000-00-00'), or correct it."));
            }
            if (name.equals("customer_since") || name.equals("born_on") || name.equals("kept_on")) {
                faults.add(new Fault(
                        name + " > '" + today + "'",
                        "CONCAT(" + key() + ", ': ', " + name + ")",
                        name + " is in the future",
                        "Correct it in the source, or let the mapping give NULL."));
            }
        }
        return faults;
    }

    private String absent(String column) {
        boolean leftOut = column.equals("customer_id") && mapping.feed() != Feed.REFERRALS;
        return leftOut
                ? "Such a row is left out: filter it away, or give the id."
                : "Give a value, or leave such rows out of the mapping.";
    }

    private Remark said(Fault fault, long count) throws SQLException {
        List<String> examples = examples("SELECT DISTINCT " + fault.shown() + " AS shown FROM "
                + mapping.asTable("feed") + " WHERE " + fault.condition() + " ORDER BY shown LIMIT " + EXAMPLES);
        return Remark.warning(
                mapping.file() + ": " + fault.what() + " in " + rows(count) + suchAs(examples) + ". " + fault.mend());
    }

    /** Keys that come more than once; those of lines are told where lines are read. */
    private void repeatedKeys(List<Remark> remarks) throws SQLException {
        List<String> needed = keyColumns(Feed.Column::required);
        if (needed.isEmpty() || mapping.feed() == Feed.TRANSACTIONS || !given.containsAll(needed)) {
            return;
        }
        List<String> key = keyColumns(column -> given.contains(column.name()));
        String letters = key.stream()
                .map(name -> "CAST(" + trimmed(name) + " AS BINARY)")
                .collect(Collectors.joining(", "));
        String known = needed.stream().map(name -> name + " IS NOT NULL").collect(Collectors.joining(" AND "));
        String repeated = "SELECT MIN(" + shownKey() + ") AS shown, COUNT(*) AS n FROM " + mapping.asTable("feed")
                + " WHERE " + known + " GROUP BY " + letters + " HAVING COUNT(*) > 1";
        long[] keysAndRows = query.ask("SELECT COUNT(*), SUM(n) FROM (" + repeated + ") r", span, rows -> {
            rows.next();
            return new long[] {rows.getLong(1), rows.getLong(2)};
        });
        if (keysAndRows[0] == 0) {
            return;
        }
        List<String> examples = examples("SELECT CONCAT(shown, ' (', n, ' times)') FROM (" + repeated
                + ") r ORDER BY n DESC, shown LIMIT " + EXAMPLES);
        remarks.add(Remark.warning(mapping.file() + ": " + String.join(" with ", key) + " is not unique: "
                + String.format(Locale.ROOT, "%,d", keysAndRows[0])
                + (keysAndRows[0] == 1 ? " key stands" : " keys stand") + " in " + rows(keysAndRows[1])
                + suchAs(examples) + ". " + repeatedMend()));
    }

    private String repeatedMend() {
        String once = " Give each once; a JOIN that finds several rows is the usual cause.";
        return switch (mapping.feed()) {
            case CUSTOMERS, PRODUCTS -> "One row of each counts, the same one every night." + once;
            case CONTACTS, COMPLAINTS -> "Each row counts, with its minutes or its cost." + once;
            default -> once.strip();
        };
    }

    /** Two ids that a person would take for one: another case makes them two. */
    private void idsByCase(List<Remark> remarks) throws SQLException {
        for (String id : List.of("customer_id", "product_id")) {
            if (!given.contains(id)) {
                continue;
            }
            String letters = "CAST(" + trimmed(id) + " AS BINARY)";
            String folded = "CAST(LOWER(" + trimmed(id) + ") AS BINARY)";
            String spellings = "SELECT " + folded + " AS folded, MIN(" + trimmed(id) + ") AS spelling FROM "
                    + mapping.asTable("feed") + " WHERE " + id + " IS NOT NULL GROUP BY " + letters + ", " + folded;
            String several =
                    "SELECT GROUP_CONCAT(spelling ORDER BY CAST(spelling AS BINARY) SEPARATOR ' and ') AS shown"
                            + " FROM (" + spellings + ") s GROUP BY folded HAVING COUNT(*) > 1";
            long ids = query.ask("SELECT COUNT(*) FROM (" + several + ") r", span, rows -> {
                rows.next();
                return rows.getLong(1);
            });
            if (ids > 0) {
                List<String> examples =
                        examples("SELECT shown FROM (" + several + ") r ORDER BY shown LIMIT " + EXAMPLES);
                remarks.add(
                        Remark.warning(mapping.file() + ": " + (ids == 1 ? "1 " + id + " is" : ids + " " + id + "s are")
                                + " spelt in several ways that differ in case alone" + suchAs(examples)
                                + ". Ids are compared to the letter, so these are different: if they are one, write UPPER(…) AS "
                                + id + ", here and in the other feeds alike."));
            }
        }
    }

    private List<String> examples(String sql) throws SQLException {
        return query.ask(sql, span, rows -> {
            List<String> examples = new ArrayList<>();
            while (rows.next()) {
                String example = ServerText.of(rows.getBytes(1));
                if (example != null) {
                    examples.add(Text.cut(example, LONGEST_EXAMPLE));
                }
            }
            return examples;
        });
    }

    private static String suchAs(List<String> examples) {
        return examples.isEmpty() ? "" : ", such as " + String.join(", ", examples);
    }

    private static String rows(long count) {
        return count == 1 ? "1 row" : String.format(Locale.ROOT, "%,d rows", count);
    }

    private static String trimmed(String column) {
        return "TRIM(CAST(" + column + " AS CHAR))";
    }

    /** What names a row to a person: its first column. */
    private String key() {
        String first = mapping.feed().columns().get(0).name();
        return "IFNULL(CAST(" + first + " AS CHAR), 'NULL')";
    }

    private List<String> keyColumns(Predicate<Feed.Column> which) {
        List<String> key = mapping.feed().key();
        return mapping.feed().columns().stream()
                .filter(which)
                .map(Feed.Column::name)
                .filter(key::contains)
                .toList();
    }

    private String shownKey() {
        List<String> key = keyColumns(column -> column.required() || given.contains(column.name()));
        return key.isEmpty()
                ? key()
                : key.stream()
                        .map(name -> "IFNULL(CAST(" + name + " AS CHAR), 'NULL')")
                        .collect(Collectors.joining(", ' / ', ", "CONCAT(", ")"));
    }
}
