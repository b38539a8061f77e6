package org.goldenlist.source;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.goldenlist.text.Text;
import org.jspecify.annotations.Nullable;

/** The current row of a feed; a column that the mapping does not give is empty. Valid while it is being handed over. */
public final class FeedRow {

    private final ResultSet rows;
    private final WallClock clock;
    private final Map<String, Integer> given = new HashMap<>();

    FeedRow(ResultSet rows, WallClock clock) throws SQLException {
        this.rows = rows;
        this.clock = clock;
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            given.putIfAbsent(rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), i);
        }
    }

    /** Stripped of white space round it; null where empty. */
    public @Nullable String text(String column) {
        String value = raw(column);
        if (value == null) {
            return null;
        }
        String stripped = value.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    /** As {@link #text}, cut to a length. */
    public @Nullable String text(String column, int longest) {
        String value = text(column);
        return value == null ? null : Text.cut(value, longest);
    }

    public @Nullable BigDecimal number(String column) {
        String value = text(column);
        return value == null ? null : new BigDecimal(value);
    }

    /** A plain date; null where there is none, or none that exists. */
    public @Nullable LocalDate date(String column) {
        String value = text(column);
        try {
            return value == null || value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    /** The business date of a time; null where there is none. */
    public @Nullable LocalDate businessDate(String column) {
        String value = text(column);
        LocalDate date = date(column);
        if (value == null || date == null) {
            return null;
        }
        long second = date.toEpochDay() * 86_400
                + (value.length() < 19
                        ? 0
                        : java.time.LocalTime.parse(value.substring(11, 19)).toSecondOfDay());
        return LocalDate.ofEpochDay(clock.businessDay(second));
    }

    /** A BOOLEAN or a BIT, or 0 and 1; null where it is neither. */
    public @Nullable Boolean flag(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "1", "\u0001" -> true;
            case "0", "\0" -> false;
            default -> null;
        };
    }

    private @Nullable String raw(String column) {
        try {
            Integer index = given.get(column);
            return index == null ? null : ServerText.of(rows.getBytes(index));
        } catch (SQLException e) {
            throw SalesSource.broken("reading the column " + column, e);
        }
    }
}
