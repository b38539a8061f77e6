package org.goldenlist.fact;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.cursors.LongLongCursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose facts of replaced days are others than before: a day of a hundred thousand customers is replaced for the sake of one
 * corrected line, and only that customer needs to be measured anew. A customer's day is known by the sum of the hashes of its
 * rows; the old ones are subtracted and the new ones added. Not thread-safe.
 */
final class ChangedCustomers {

    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final LongLongHashMap differences = new LongLongHashMap();

    ChangedCustomers(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Takes the facts of some days as they are in the tables. */
    void subtract(int sourceNo, FoldedDays folded, List<LocalDate> days) {
        Map<String, Integer> offsets =
                days.stream().collect(Collectors.toMap(LocalDate::toString, day -> folded.offset(day.toEpochDay())));
        for (String rows : List.of("sql/fact/rows-of-days.sql", "sql/fact/category-rows-of-days.sql")) {
            jdbc.sql(files.text(rows))
                    .withFetchSize(Integer.MIN_VALUE)
                    .param("sourceNo", sourceNo)
                    .param("days", days)
                    .query(row -> {
                        int offset = offsets.getOrDefault(row.getString(1), -1);
                        add(offset, row.getInt(2), -hash(figures(row)));
                    });
        }
    }

    private static long[] figures(ResultSet row) throws SQLException {
        long[] figures = new long[row.getMetaData().getColumnCount() - 2];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = row.getLong(i + 3);
        }
        return figures;
    }

    /**
     * Takes the facts of some days as they will be.
     *
     * @param numbers of the customers, by their places in {@link FoldedDays#customers()}
     * @param categories numbers too
     */
    void add(FoldedDays folded, List<LocalDate> days, int[] numbers, int[] categories) {
        boolean[] taken = new boolean[folded.range().length()];
        days.forEach(day -> taken[folded.offset(day.toEpochDay())] = true);
        FoldedDays.Sums sums = folded.sums();
        IntStream.range(0, folded.slots())
                .filter(slot -> taken[folded.day(slot)])
                .forEach(slot -> add(
                        folded.day(slot),
                        numbers[folded.customer(slot)],
                        hash(
                                folded.orders(slot),
                                folded.saleLines(slot),
                                folded.returnLines(slot),
                                sums.units[slot],
                                sums.discount[slot],
                                sums.returns[slot],
                                sums.net[slot],
                                sums.cost[slot],
                                sums.uncosted[slot])));
        FoldedDays.Sums of = folded.categorySums();
        IntStream.range(0, folded.categorySlots())
                .filter(slot -> taken[folded.day(folded.slotOf(slot))])
                .forEach(slot -> add(
                        folded.day(folded.slotOf(slot)),
                        numbers[folded.customer(folded.slotOf(slot))],
                        hash(
                                categories[folded.category(slot)],
                                folded.categorySaleLines(slot),
                                of.units[slot],
                                of.net[slot],
                                of.cost[slot],
                                of.uncosted[slot])));
    }

    private void add(int offset, int customer, long hash) {
        differences.addTo(((long) offset << 32) | customer, hash);
    }

    private static long hash(long... figures) {
        return Arrays.stream(figures).reduce(Checksum.start(figures.length), Checksum::mix);
    }

    /** Notes them to be measured anew. */
    void remeasure() {
        IntHashSet changed = new IntHashSet();
        for (LongLongCursor one : differences) {
            if (one.value != 0) {
                changed.add((int) one.key);
            }
        }
        int[] customers = changed.toArray();
        Arrays.sort(customers);
        for (List<Integer> some : Thousands.of(Arrays.stream(customers).boxed().toList())) {
            jdbc.sql("INSERT IGNORE INTO customer_to_remeasure (customer_no)"
                            + " SELECT customer_no FROM customer WHERE customer_no IN (:customers)")
                    .param("customers", some)
                    .update();
        }
    }
}
