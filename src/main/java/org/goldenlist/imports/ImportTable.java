package org.goldenlist.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.goldenlist.source.Feed;

/** The table that holds the imported rows of a feed, and the statements that bring it up to date with a file. */
record ImportTable(Feed feed, List<String> columns, List<String> key) {

    /** The rows of the file under way; seen by one connection alone. */
    static final String INCOMING = "import_incoming";

    /** Spend has no key of its own: a row of the same moment, purpose and channel is the same one, corrected. */
    private static final List<String> KEY_OF_SPEND = List.of("spent_at", "purpose", "channel");

    /** The newest row of a key replaces the older one. */
    static ImportTable of(Feed feed) {
        List<String> key = feed == Feed.SPEND ? KEY_OF_SPEND : feed.key();
        return new ImportTable(
                feed, feed.columns().stream().map(Feed.Column::name).toList(), key);
    }

    String name() {
        return "import_" + feed.name().toLowerCase(Locale.ROOT);
    }

    String makeIncoming() {
        return "CREATE TEMPORARY TABLE " + INCOMING + " LIKE " + name();
    }

    /** One row: how many rows of the file are new, and how many differ from what is there. */
    String count() {
        return "SELECT COUNT(*) AS all_rows, COALESCE(SUM(" + isNew() + "), 0) AS new_rows, COALESCE(SUM(NOT " + isNew()
                + " AND NOT " + isSame() + "), 0) AS changed_rows FROM " + incomingBesideOurs();
    }

    /** One row per day of a row that is new or differs, by the day that the file says. */
    String daysOfTheFile(String datedBy) {
        return "SELECT DISTINCT DATE(n." + datedBy + ") AS day FROM " + incomingBesideOurs() + " WHERE " + isNew()
                + " OR NOT " + isSame();
    }

    /** One row per day of a row that differs, by the day that it had. */
    String daysLeft(String datedBy) {
        return "SELECT DISTINCT DATE(t." + datedBy + ") AS day FROM " + incomingBesideOurs() + " WHERE NOT " + isNew()
                + " AND NOT " + isSame();
    }

    /** One row per key of a row that is new or differs. */
    String keysChanged() {
        return "SELECT " + columnsOf("n", key) + " FROM " + incomingBesideOurs() + " WHERE " + isNew() + " OR NOT "
                + isSame();
    }

    String takeIncoming() {
        return "INSERT INTO " + name() + " (" + String.join(", ", columns) + ") SELECT " + String.join(", ", columns)
                + " FROM " + INCOMING + " ON DUPLICATE KEY UPDATE "
                + columns.stream()
                        .filter(column -> !key.contains(column))
                        .map(column -> column + " = VALUES(" + column + ")")
                        .collect(Collectors.joining(", "));
    }

    private String incomingBesideOurs() {
        return INCOMING + " n LEFT JOIN " + name() + " t ON " + equal("=", key);
    }

    private String isNew() {
        return "(t." + key.get(0) + " IS NULL)";
    }

    private String isSame() {
        return "("
                + equal(
                        "<=>",
                        columns.stream().filter(column -> !key.contains(column)).toList()) + ")";
    }

    private static String equal(String comparison, List<String> columns) {
        return columns.stream()
                .map(column -> "n." + column + " " + comparison + " t." + column)
                .collect(Collectors.joining(" AND "));
    }

    private static String columnsOf(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }
}
