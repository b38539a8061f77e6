package org.goldenlist.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a feed about customers.
 *
 * @param customers the ids of those for whom it counts, one per customer column of the table
 * @param values of the other columns
 * @param hash of all that, but for the day
 */
record CareRow(CareTable table, LocalDate day, List<String> customers, List<@Nullable String> values, long hash) {

    /** Whatever the order in which rows come: by day, then by what they say. */
    static final Comparator<CareRow> ORDER = Comparator.comparing(CareRow::day)
            .thenComparing(row -> String.valueOf(row.values()))
            .thenComparing(row -> row.customers().toString())
            .thenComparingLong(CareRow::hash);

    static CareRow of(CareTable table, LocalDate day, List<String> customers, List<@Nullable String> values) {
        long hash = Checksum.mix(Checksum.start(6), table.tableName());
        for (String customer : customers) {
            hash = Checksum.mix(hash, customer);
        }
        for (String value : values) {
            hash = Checksum.mix(hash, value);
        }
        return new CareRow(table, day, customers, values, hash);
    }
}
