package org.goldenlist.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the columns that a mapping query really has with those that its feed must and may have. */
final class MappingCheck {

    /** With the two zones, where they are written out. */
    private static final Pattern CONVERSION = Pattern.compile(
            "CONVERT_TZ\\s*\\(.*?,\\s*'([^']+)'\\s*,\\s*'([^']+)'\\s*\\)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private MappingCheck() {}

    /** Everything wrong with one mapping, as sentences. */
    static List<String> of(Connection connection, Mapping mapping, boolean taxIncluded) {
        List<String> zones = unknownZones(connection, mapping);
        if (!zones.isEmpty()) {
            return zones;
        }
        String sql = "SELECT * FROM " + mapping.asTable("feed") + " LIMIT 0";
        String anyTime = "2000-01-01 00:00:00";
        try (PreparedStatement statement = Query.prepare(connection, sql, anyTime, anyTime);
                ResultSet rows = statement.executeQuery()) {
            return compare(mapping, rows.getMetaData(), taxIncluded);
        } catch (SQLException e) {
            return List.of("The mapping " + mapping.file() + " cannot be run: " + e.getMessage() + ".");
        }
    }

    /** A server that does not know a zone gives NULL without a word: every line filtered by that would be lost. */
    private static List<String> unknownZones(Connection connection, Mapping mapping) {
        List<String> problems = new ArrayList<>();
        Matcher call = CONVERSION.matcher(mapping.sql());
        while (call.find()) {
            String sql = "SELECT CONVERT_TZ('2020-06-01 12:00:00', ?, ?)";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, call.group(1));
                statement.setString(2, call.group(2));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    if (row.getString(1) == null) {
                        problems.add(
                                "The mapping " + mapping.file() + " converts times from " + call.group(1) + " to "
                                        + call.group(2)
                                        + ", and the server knows one of them not: CONVERT_TZ gives NULL, and"
                                        + " lines would be lost. Let who looks after the server load its time zones"
                                        + " (mysql_tzinfo_to_sql /usr/share/zoneinfo), or name the source's time-zone instead.");
                    }
                }
            } catch (SQLException e) {
                problems.add("The mapping " + mapping.file() + " converts times, which cannot be tried: "
                        + e.getMessage() + ".");
            }
        }
        return problems.stream().distinct().toList();
    }

    private static List<String> compare(Mapping mapping, ResultSetMetaData actual, boolean taxIncluded)
            throws SQLException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 1; i <= actual.getColumnCount(); i++) {
            columns.put(actual.getColumnLabel(i).toLowerCase(Locale.ROOT), i);
        }
        List<String> problems = new ArrayList<>();
        List<String> names =
                mapping.feed().columns().stream().map(Feed.Column::name).toList();
        for (Feed.Column column : mapping.feed().columns()) {
            Integer at = columns.get(column.name());
            boolean needed = column.required() || (taxIncluded && column.name().equals("tax_amount"));
            if (at == null && needed) {
                problems.add("The mapping " + mapping.file() + " lacks the column " + column.name() + " ("
                        + column.type().inWords() + ")"
                        + (column.required() ? "." : ", which amounts-include-tax: true asks for."));
            } else if (at != null && !fits(actual, at, column)) {
                problems.add("The mapping " + mapping.file() + " gives the column " + column.name() + " as "
                        + actual.getColumnTypeName(at) + "; expected is "
                        + column.type().inWords() + mend(actual, at));
            }
        }
        for (String column : columns.keySet()) {
            if (!names.contains(column)) {
                problems.add("The mapping " + mapping.file() + " has a column " + column + " that the feed "
                        + mapping.feed().feedName() + " does not know"
                        + Mapping.nearest(column, names)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(".")
                        + " Valid are: " + String.join(", ", names) + ".");
            }
        }
        if (mapping.feed() == Feed.TRANSACTIONS
                && !columns.containsKey("line_id")
                && mapping.identicalLines() == Mapping.IdenticalLines.NOT_SAID) {
            problems.add(
                    "The mapping " + mapping.file() + " has no column line_id: then it must say in a comment what two"
                            + " lines are that are alike to the letter, either \"-- identical lines: duplicates\" or"
                            + " \"-- identical lines: distinct\".");
        }
        return problems;
    }

    private static String mend(ResultSetMetaData actual, int at) throws SQLException {
        return switch (actual.getColumnType(at)) {
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> ": write CAST(… AS DECIMAL(19,4)).";
            default -> ".";
        };
    }

    private static boolean fits(ResultSetMetaData actual, int at, Feed.Column column) throws SQLException {
        int type = actual.getColumnType(at);
        if (type == Types.NULL || isBareNull(actual, at, type)) {
            return !column.required();
        }
        return switch (column.type()) {
            case TEXT -> isText(type) || isWhole(type);
            case DATE -> type == Types.DATE;
            case DATETIME -> type == Types.TIMESTAMP || type == Types.DATE;
            case NUMBER, AMOUNT -> isWhole(type) || type == Types.DECIMAL || type == Types.NUMERIC;
            case FLAG -> isWhole(type) || type == Types.BIT || type == Types.BOOLEAN;
        };
    }

    /** A column written as {@code NULL AS name} arrives as binary text of no length. */
    private static boolean isBareNull(ResultSetMetaData actual, int at, int type) throws SQLException {
        return (type == Types.BINARY || type == Types.VARBINARY || type == Types.CHAR || type == Types.VARCHAR)
                && actual.getPrecision(at) == 0;
    }

    private static boolean isText(int type) {
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR -> true;
            default -> false;
        };
    }

    private static boolean isWhole(int type) {
        return switch (type) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> true;
            default -> false;
        };
    }
}
