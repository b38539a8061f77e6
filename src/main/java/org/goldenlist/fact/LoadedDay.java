package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.goldenlist.day.DateRange;
import org.goldenlist.source.SourceTotal;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A day of a source that was read, and what the source said of it then.
 *
 * @param checksum of its facts and quarantined lines
 * @param agrees whether facts and quarantine add up to that
 */
record LoadedDay(
        LocalDate businessDate,
        int sourceLines,
        BigDecimal sourceNet,
        @Nullable Long sourceChecksum,
        long checksum,
        boolean agrees,
        int quarantineLines) {

    private static final LocalDate FIRST = LocalDate.of(1000, 1, 1);

    static NavigableMap<LocalDate, LoadedDay> upTo(LocalDate date, int sourceNo, JdbcClient jdbc, ShippedFiles files) {
        return of(new DateRange(FIRST, date), sourceNo, jdbc, files);
    }

    static NavigableMap<LocalDate, LoadedDay> of(DateRange range, int sourceNo, JdbcClient jdbc, ShippedFiles files) {
        NavigableMap<LocalDate, LoadedDay> loaded = new TreeMap<>();
        jdbc.sql(files.text("sql/fact/loaded-days.sql"))
                .param("sourceNo", sourceNo)
                .param("from", range.from())
                .param("to", range.to())
                .query(LoadedDay.class)
                .list()
                .forEach(day -> loaded.put(day.businessDate(), day));
        return loaded;
    }

    /** Of a day never read, that it has no lines. */
    static SourceTotal total(@Nullable LoadedDay day) {
        return day == null
                ? SourceTotal.NOTHING
                : new SourceTotal(day.sourceLines(), day.sourceNet(), day.sourceChecksum());
    }

    /** Keeps what the source says of a day whose facts are there already. */
    static void noteChecksum(int sourceNo, LocalDate day, long checksum, JdbcClient jdbc) {
        jdbc.sql("UPDATE day_total SET source_checksum = ? WHERE source_no = ? AND business_date = ?")
                .params(checksum, sourceNo, day)
                .update();
    }

    /** What did not add up, and what somebody may have mended. */
    boolean isToBeReadAgain(LocalDate lookBack) {
        return !agrees || (quarantineLines > 0 && !businessDate.isBefore(lookBack));
    }
}
