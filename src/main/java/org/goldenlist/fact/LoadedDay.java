package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.goldenlist.source.SourceTotal;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A day of a source that was read, and what the source said of it then.
 *
 * @param agrees whether facts and quarantine add up to that
 */
record LoadedDay(
        LocalDate businessDate,
        int sourceLines,
        BigDecimal sourceNet,
        @Nullable Long sourceChecksum,
        boolean agrees,
        int quarantineLines) {

    static NavigableMap<LocalDate, LoadedDay> upTo(LocalDate date, int sourceNo, JdbcClient jdbc, ShippedFiles files) {
        NavigableMap<LocalDate, LoadedDay> loaded = new TreeMap<>();
        jdbc.sql(files.text("sql/fact/loaded-days.sql"))
                .param("sourceNo", sourceNo)
                .param("date", date)
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

    /** What did not add up, and what somebody may have mended. */
    boolean isToBeReadAgain(LocalDate lookBack) {
        return !agrees || (quarantineLines > 0 && !businessDate.isBefore(lookBack));
    }
}
