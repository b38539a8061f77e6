package org.goldenlist.source;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.goldenlist.day.DateRange;

/** The clock of a source against ours, and what its time of day means for the company. */
final class SourceClock {

    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final LimitedQuery query;
    private final SourceSettings settings;
    private final String name;
    private final ZoneId zone;
    private final ZoneId companyZone;

    SourceClock(LimitedQuery query, SourceSettings settings, String name, ZoneId zone, ZoneId companyZone) {
        this.query = query;
        this.settings = settings;
        this.name = name;
        this.zone = zone;
        this.companyZone = companyZone;
    }

    /** In words; a clock that is wrong is a warning. */
    String check(Instant now, LocalDate day, List<Remark> remarks) throws SQLException {
        record Said(LocalDateTime utc, String serverZone, String sessionZone) {}
        Said said = query.ask(
                "SELECT UTC_TIMESTAMP(3), IF(@@global.time_zone = 'SYSTEM', @@system_time_zone, @@global.time_zone),"
                        + " @@session.time_zone",
                new LimitedQuery.Span("", ""),
                rows -> {
                    rows.next();
                    return new Said(rows.getObject(1, LocalDateTime.class), rows.getString(2), rows.getString(3));
                });
        Duration ahead = Duration.between(now, said.utc().toInstant(ZoneOffset.UTC));
        boolean wrong = ahead.abs().compareTo(TOLERANCE) > 0;
        String apart = ahead.abs().toSeconds() < 2
                ? "as ours"
                : ahead.abs().toSeconds() + " seconds " + (ahead.isNegative() ? "behind" : "ahead of") + " ours";
        if (wrong) {
            remarks.add(Remark.warning("The clock of the server of the source " + name + " is " + apart
                    + "; 120 seconds are allowed. Set both machines by a time server."));
        }
        LocalDateTime lateEvening = day.atTime(23, 30);
        WallClock wall = new WallClock(zone, companyZone, new DateRange(day, day.plusDays(1)));
        LocalDate businessDate = LocalDate.ofEpochDay(wall.businessDay(lateEvening.toEpochSecond(ZoneOffset.UTC)));
        return "clock " + apart + " (server " + said.serverZone() + ", session " + said.sessionZone()
                + "); its tables are in "
                + zone
                + (settings.timeZone() == null ? " (the company's)" : " (goldenlist.sources." + name + ".time-zone)")
                + ": 23:30 on " + day + " counts for " + businessDate;
    }

    /** Whether the column by which a feed is dated means what the settings say of the source. */
    Optional<Remark> ofColumn(Mapping mapping, String type) {
        String column = mapping.feed().datedBy().name();
        boolean utc = zone.getRules().isFixedOffset()
                && zone.getRules().getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
        if (type.equalsIgnoreCase("TIMESTAMP") && !utc) {
            return Optional.of(Remark.warning("The mapping " + mapping.file() + " gives " + column
                    + " as a TIMESTAMP, which arrives in UTC, and it is read as " + zone
                    + ": some hours would fall on the wrong day. Set goldenlist.sources." + name
                    + ".time-zone: UTC if all its dates are TIMESTAMP; otherwise convert this one: CONVERT_TZ(…, 'UTC', '"
                    + zone + "') AS " + column + "."));
        }
        if (type.equalsIgnoreCase("DATE") && !zone.equals(companyZone)) {
            return Optional.of(Remark.warning("The mapping " + mapping.file() + " gives " + column
                    + " as a DATE, which is midnight in " + zone + ", and may be the day before in " + companyZone
                    + ". Give the time as well, or leave goldenlist.sources." + name
                    + ".time-zone out, if the dates are already the company's days."));
        }
        return Optional.empty();
    }
}
