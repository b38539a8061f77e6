package org.goldenlist.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Set;
import java.util.TreeSet;
import org.goldenlist.day.DateRange;

/**
 * Turns the time of day on a source's wall into the company's business date, and back, for a range of days.
 *
 * <p>Between two clock changes of either zone the shift between the walls is constant; the same table of shifts serves the
 * lines, one by one, and the source's own GROUP BY. A time that a clock change skipped or gave twice is read as {@link
 * LocalDateTime#atZone} reads it.
 */
final class WallClock {

    private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final long[] from; // seconds on the source's wall at which a shift begins, ascending
    private final int[] shift; // seconds to add from there on
    private final long until; // from where on the last shift may not hold
    private final ZoneId source;
    private final ZoneId company;

    WallClock(ZoneId source, ZoneId company, DateRange range) {
        this.source = source;
        this.company = company;
        Set<LocalDateTime> changes = new TreeSet<>();
        Instant begin = range.from().minusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = range.to().plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant();
        changes.add(LocalDateTime.ofInstant(begin, source));
        if (!source.equals(company)) {
            addTransitions(source, begin, end, changes);
            addTransitions(company, begin, end, changes);
        }
        until = LocalDateTime.ofInstant(end, source).toEpochSecond(ZoneOffset.UTC);
        from = changes.stream().mapToLong(c -> c.toEpochSecond(ZoneOffset.UTC)).toArray();
        shift = changes.stream().mapToInt(this::shiftAt).toArray();
    }

    private void addTransitions(ZoneId zone, Instant begin, Instant end, Set<LocalDateTime> changes) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(begin);
        while (next != null && next.getInstant().isBefore(end)) {
            if (zone.equals(source)) {
                changes.add(next.getDateTimeBefore());
                changes.add(next.getDateTimeAfter());
            } else {
                changes.add(LocalDateTime.ofInstant(next.getInstant(), source));
            }
            next = zone.getRules().nextTransition(next.getInstant());
        }
    }

    private int shiftAt(LocalDateTime wall) {
        LocalDateTime companyWall = LocalDateTime.ofInstant(wall.atZone(source).toInstant(), company);
        return (int) (companyWall.toEpochSecond(ZoneOffset.UTC) - wall.toEpochSecond(ZoneOffset.UTC));
    }

    /**
     * The business date, as days since 1970, of a time on the source's wall, in seconds since 1970. Of times beyond the range too,
     * such as the day on which something was settled, so that a row says the same whatever days it is read with.
     */
    long businessDay(long wallSecond) {
        if (wallSecond < from[0] || wallSecond >= until) {
            int there = shiftAt(LocalDateTime.ofEpochSecond(wallSecond, 0, ZoneOffset.UTC));
            return Math.floorDiv(wallSecond + there, 86_400L);
        }
        int piece = from.length - 1;
        while (piece > 0 && from[piece] > wallSecond) {
            piece--;
        }
        return Math.floorDiv(wallSecond + shift[piece], 86_400L);
    }

    /**
     * The time on the source's wall at which a business date begins. Within the hour that a clock change gives twice or skips,
     * all lines are read as of the day before or the day itself, and the bound says the same.
     */
    LocalDateTime startOf(LocalDate day) {
        if (source.equals(company)) {
            return day.atStartOfDay();
        }
        Instant midnight = day.atStartOfDay(company).toInstant();
        LocalDateTime wall = LocalDateTime.ofInstant(midnight, source);
        ZoneOffsetTransition change = source.getRules().nextTransition(midnight.minusSeconds(1));
        if (change != null && change.getInstant().equals(midnight) && change.isGap()) {
            return change.getDateTimeBefore();
        }
        ZoneOffsetTransition given = source.getRules().getTransition(wall);
        boolean givenAgain = given != null && !midnight.isBefore(given.getInstant());
        return givenAgain ? given.getDateTimeBefore() : wall;
    }

    /** The business date of a column, in SQL. */
    String sqlDay(String column) {
        if (from.length == 1 && shift[0] == 0) {
            return "DATE(" + column + ")";
        }
        StringBuilder seconds = new StringBuilder("CASE");
        for (int i = 1; i < from.length; i++) {
            seconds.append(" WHEN ")
                    .append(column)
                    .append(" < '")
                    .append(wall(from[i]))
                    .append("' THEN ");
            seconds.append(shift[i - 1]);
        }
        String last = "" + shift[shift.length - 1];
        String chosen = from.length == 1
                ? last
                : seconds.append(" ELSE ").append(last).append(" END").toString();
        return "DATE(" + column + " + INTERVAL " + chosen + " SECOND)";
    }

    private static String wall(long second) {
        return SQL.format(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }
}
