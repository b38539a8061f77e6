package org.goldenlist.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenlist.text.Text;

/**
 * Whether a dated mapping finds its days by an index: what its text says of the filter, and what the server means to do
 * (EXPLAIN, in the tabular form that MySQL and MariaDB share).
 */
final class DateFilter {

    /** Smaller tables may well be read whole. */
    private static final long FEW_ROWS = 10_000;

    /** The server's error ER_VIEW_NO_EXPLAIN. */
    private static final int VIEW_NOT_EXPLAINED = 1345;

    private static final String NAME = "(?:`[^`]+`|\\w+)";
    private static final String COLUMN = "(?:(?<table>" + NAME + ")\\s*\\.\\s*)?(?<column>" + NAME + ")";
    private static final List<Pattern> BARE = List.of(
            Pattern.compile(COLUMN + "\\s*(?:>=|>|\\bBETWEEN\\b)\\s*:from\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile(":from\\s*<=?\\s*" + COLUMN + "(?!\\s*[(.]|\\w)", Pattern.CASE_INSENSITIVE));
    private static final String CALL = "\\b\\w+\\s*\\((?:[^()]|\\([^()]*\\))*\\)";
    private static final List<Pattern> WRAPPED = List.of(
            Pattern.compile("(" + CALL + ")\\s*(?:>=|>|=|\\bBETWEEN\\b)\\s*:from\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile(":from\\s*<=?\\s*(" + CALL + ")", Pattern.CASE_INSENSITIVE));

    private DateFilter() {}

    /** A table that is read from its first row to its last for one day. */
    private record Scan(String alias, long rows) {}

    /** Warnings, with their mend; none where all is well. The estimate of a table's rows changes from one hour to the next. */
    static List<Remark> of(LimitedQuery query, Mapping mapping, LimitedQuery.Span day, boolean withEstimate)
            throws SQLException {
        String sql = mapping.sql();
        List<Remark> remarks = new ArrayList<>();
        Set<String> wrapped = wrapped(sql);
        for (String call : wrapped) {
            remarks.add(Remark.warning("The date filter of " + mapping.file() + " puts a function round its column: "
                    + Text.cut(call, 80)
                    + ". No index helps such a filter, so every day costs a look at the whole table. Filter by"
                    + " the bare column: column >= :from AND column < :to."));
        }
        List<Scan> scans = List.of();
        try {
            scans = scans(query, sql, day);
        } catch (SQLException e) {
            if (e.getErrorCode() != VIEW_NOT_EXPLAINED) {
                throw e;
            }
            remarks.add(Remark.note("Whether a day of " + mapping.file() + " is found by an index cannot be asked: the"
                    + " server explains no query over a view to a user without SHOW VIEW on it."));
        }
        for (Scan scan : scans) {
            String table = tableOf(sql, scan.alias());
            Optional<String> column = dateColumn(query, sql, scan.alias(), table);
            if (column.isEmpty() && !wrapped.isEmpty()) {
                continue; // said above
            }
            Optional<Owned> elsewhere = column.isEmpty() ? dateColumnElsewhere(sql) : Optional.empty();
            if (elsewhere.isPresent()) {
                Owned its = elsewhere.get();
                if (!hasIndex(query, its.table(), its.column())) {
                    remarks.add(Remark.warning("For one day of " + mapping.file() + " the server reads the whole table "
                            + table + ": no index of " + its.table()
                            + " begins with the date. To mend it, let who looks after that database run: CREATE INDEX "
                            + bare(its.table()) + "_by_" + its.column() + " ON " + its.table() + " (" + its.column()
                            + ")."));
                }
                continue;
            }
            remarks.add(Remark.warning("For one day of " + mapping.file() + " the server reads the whole table " + table
                    + (withEstimate ? ", about " + String.format(Locale.ROOT, "%,d", scan.rows()) + " rows: " : ": ")
                    + column.map(name -> "the date filter finds no index to use. To mend it, let who looks after that"
                                    + " database run: CREATE INDEX " + bare(table) + "_by_" + bare(name) + " ON "
                                    + table
                                    + " (" + name + ").")
                            .orElse("no index leads to its rows. Index the columns by which the mapping joins or"
                                    + " filters it.")));
        }
        return remarks;
    }

    private static Set<String> wrapped(String sql) {
        Set<String> calls = new LinkedHashSet<>();
        String masked = SqlText.masked(sql);
        for (Pattern pattern : WRAPPED) {
            Matcher found = pattern.matcher(masked);
            while (found.find()) {
                calls.add(sql.substring(found.start(1), found.end(1)).replaceAll("\\s+", " "));
            }
        }
        return calls;
    }

    private static List<Scan> scans(LimitedQuery query, String sql, LimitedQuery.Span day) throws SQLException {
        // A server may be set to explain in another form, unless it is told; MariaDB knows the plain word alone.
        boolean mariaDb = query.ask(
                "SELECT VERSION()",
                day,
                rows -> rows.next() && rows.getString(1).contains("MariaDB"));
        return query.ask((mariaDb ? "EXPLAIN " : "EXPLAIN FORMAT=TRADITIONAL ") + sql, day, DateFilter::scans);
    }

    private static List<Scan> scans(ResultSet plan) throws SQLException {
        List<Scan> scans = new ArrayList<>();
        while (plan.next()) {
            String table = plan.getString("table");
            // A key that the server might use to join, and does not, finds no day.
            boolean whole = "ALL".equalsIgnoreCase(plan.getString("type")) && plan.getString("key") == null;
            if (table != null && !table.startsWith("<") && whole && plan.getLong("rows") > FEW_ROWS) {
                scans.add(new Scan(table, plan.getLong("rows")));
            }
        }
        return scans;
    }

    /** The column by which this table is filtered by date, if it is that table's. */
    private static Optional<String> dateColumn(LimitedQuery query, String sql, String alias, String table)
            throws SQLException {
        String masked = maskedButNames(sql);
        for (Pattern pattern : BARE) {
            for (MatchResult found : pattern.matcher(masked).results().toList()) {
                Matcher parts = pattern.matcher(found.group());
                if (!parts.find()) {
                    continue;
                }
                String column = bare(parts.group("column"));
                String owner = parts.group("table");
                boolean its =
                        owner != null ? bare(owner).equalsIgnoreCase(alias) : hasColumn(query, bare(table), column);
                if (its) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    /** A column of a table that is joined with the one that is read whole. */
    private record Owned(String table, String column) {}

    private static Optional<Owned> dateColumnElsewhere(String sql) {
        String masked = maskedButNames(sql);
        for (Pattern pattern : BARE) {
            Matcher parts = pattern.matcher(masked);
            while (parts.find()) {
                if (parts.group("table") != null) {
                    return Optional.of(
                            new Owned(tableOf(sql, bare(parts.group("table"))), bare(parts.group("column"))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean hasIndex(LimitedQuery query, String table, String column) throws SQLException {
        return query.ask(
                "SELECT COUNT(*) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = "
                        + LimitedQuery.literal(bare(table)) + " AND column_name = " + LimitedQuery.literal(column)
                        + " AND seq_in_index = 1",
                new LimitedQuery.Span("", ""),
                rows -> rows.next() && rows.getInt(1) > 0);
    }

    private static boolean hasColumn(LimitedQuery query, String table, String column) throws SQLException {
        return query.ask(
                "SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = "
                        + LimitedQuery.literal(table) + " AND column_name = " + LimitedQuery.literal(column),
                new LimitedQuery.Span("", ""),
                rows -> rows.next() && rows.getInt(1) > 0);
    }

    /** The table behind an alias, as the mapping writes it; the alias where it cannot be told. */
    private static String tableOf(String sql, String alias) {
        Pattern named = Pattern.compile(
                "(?:\\bFROM|\\bJOIN|,)\\s*(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?)\\s+(?:AS\\s+)?`?"
                        + Pattern.quote(alias) + "`?(?!\\w)",
                Pattern.CASE_INSENSITIVE);
        Matcher found = named.matcher(maskedButNames(sql));
        return found.find() ? found.group(1).replaceAll("\\s+", "") : alias;
    }

    /** Without comments and quoted text, with names in backticks. */
    private static String maskedButNames(String sql) {
        StringBuilder text = new StringBuilder(SqlText.masked(sql));
        Matcher name = Pattern.compile("`[^`]+`").matcher(sql);
        while (name.find()) {
            boolean wasMasked = text.substring(name.start(), name.end()).chars().allMatch(c -> c == '\'');
            if (wasMasked) {
                text.replace(name.start(), name.end(), name.group());
            }
        }
        return text.toString();
    }

    private static String bare(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).strip();
        return last.replace("`", "");
    }
}
