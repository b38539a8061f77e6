package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.goldenlist.fact.ServiceFacts.Folded;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Replaces the rows about customers, and about money spent on them, of whole days, within the transaction under way; unchanged days are left alone. Of them,
 * scores stand on the referrals alone: where those have changed, the nights since are done again.
 */
final class CareWriter {

    private final JdbcClient jdbc;
    private final RestatedDays restated;
    private final ShippedFiles files;
    private final BulkLoad bulk;
    private final CustomerNumbers numbers;

    CareWriter(DataSource dataSource, CustomerNumbers numbers, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.restated = RestatedDays.ofReferrals(jdbc);
        this.files = files;
        this.bulk = new BulkLoad(dataSource);
        this.numbers = numbers;
    }

    /**
     * Replaces the days of a block that differ from what is there.
     *
     * @return how many rows were written
     */
    int replace(Folded folded, long runNo) {
        int sourceNo = folded.block().sourceNo();
        Map<LocalDate, Long> before = checksums(folded.block());
        Map<LocalDate, Long> now = new TreeMap<>();
        folded.rows().forEach(row -> now.merge(row.day(), row.hash(), Long::sum));
        TreeSet<LocalDate> differing = new TreeSet<>(before.keySet());
        differing.addAll(now.keySet());
        differing.removeIf(day -> Objects.equals(before.get(day), now.get(day)));

        Map<LocalDate, List<String>> referralsBefore = referrals(sourceNo, differing);
        remove(sourceNo, differing.stream().filter(before::containsKey).toList());
        List<CareRow> rows = folded.rows().stream()
                .filter(row -> differing.contains(row.day()))
                .sorted(CareRow.ORDER)
                .toList();
        write(sourceNo, rows);
        noteReferrals(runNo, sourceNo, referralsBefore, referrals(sourceNo, differing));
        now.keySet().retainAll(differing);
        now.forEach((day, checksum) -> jdbc.sql("INSERT INTO care_day VALUES (?, ?, ?)")
                .params(sourceNo, day, checksum)
                .update());
        return rows.size();
    }

    /** Who sent whom, by day, in order. */
    private Map<LocalDate, List<String>> referrals(int sourceNo, Collection<LocalDate> days) {
        Map<LocalDate, List<String>> referrals = new TreeMap<>();
        for (List<LocalDate> some : Thousands.of(days)) {
            jdbc.sql(files.text("sql/fact/referrals-of-days.sql"))
                    .param("sourceNo", sourceNo)
                    .param("days", some)
                    .query(row -> {
                        referrals
                                .computeIfAbsent(row.getObject(1, LocalDate.class), day -> new ArrayList<>())
                                .add(row.getInt(2) + " " + row.getInt(3));
                    });
        }
        return referrals;
    }

    private void noteReferrals(
            long runNo, int sourceNo, Map<LocalDate, List<String>> before, Map<LocalDate, List<String>> after) {
        TreeSet<LocalDate> days = new TreeSet<>(before.keySet());
        days.addAll(after.keySet());
        for (LocalDate day : days) {
            List<String> was = before.get(day);
            List<String> is = after.getOrDefault(day, List.of());
            if (!is.equals(was)) {
                restated.note(runNo, sourceNo, day, was == null ? null : held(was), held(is));
            }
        }
    }

    private static RestatedDays.Held held(List<String> referrals) {
        return new RestatedDays.Held(referrals.size(), BigDecimal.ZERO);
    }

    private Map<LocalDate, Long> checksums(DayBlock block) {
        Map<LocalDate, Long> checksums = new TreeMap<>();
        jdbc.sql("SELECT business_date, checksum FROM care_day WHERE source_no = ? AND business_date BETWEEN ? AND ?")
                .params(block.sourceNo(), block.days().from(), block.days().to())
                .query(row -> {
                    checksums.put(row.getObject(1, LocalDate.class), row.getLong(2));
                });
        return checksums;
    }

    private void remove(int sourceNo, Collection<LocalDate> days) {
        for (List<LocalDate> some : Thousands.of(days)) {
            for (CareTable table : CareTable.values()) {
                remove(table.tableName(), table.dayColumn(), sourceNo, some);
            }
            remove("care_day", "business_date", sourceNo, some);
        }
    }

    private void remove(String table, String dayColumn, int sourceNo, List<LocalDate> days) {
        jdbc.sql("DELETE FROM " + table + " WHERE source_no = :sourceNo AND " + dayColumn + " IN (:days)")
                .param("sourceNo", sourceNo)
                .param("days", days)
                .update();
    }

    private void write(int sourceNo, List<CareRow> rows) {
        Map<String, Integer> numberOf = numbers.byId(rows.stream().flatMap(row -> row.customers().stream()));
        for (CareTable table : CareTable.values()) {
            List<CareRow> own =
                    rows.stream().filter(row -> row.table() == table).toList();
            List<String> columns = new ArrayList<>(List.of("source_no", table.dayColumn(), "row_no"));
            columns.addAll(table.customerColumns());
            columns.addAll(table.columns());
            bulk.into(table.tableName(), columns, new Written(sourceNo, own, placesOfTheirDays(own), numberOf));
        }
    }

    /** The place of each row within its day, from 0: the same whatever days are written together. */
    private static List<Integer> placesOfTheirDays(List<CareRow> rows) {
        List<Integer> places = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            boolean sameDay = i > 0 && rows.get(i).day().equals(rows.get(i - 1).day());
            places.add(sameDay ? places.get(i - 1) + 1 : 0);
        }
        return places;
    }

    private record Written(int sourceNo, List<CareRow> rows, List<Integer> places, Map<String, Integer> numberOf)
            implements BulkLoad.Rows {

        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public void write(int i, BulkLoad.Row to) {
            CareRow row = rows.get(i);
            to.number(sourceNo).text(row.day().toString()).number(places.get(i));
            row.customers().forEach(customer -> to.number(numberOf.getOrDefault(customer, 0)));
            row.values().forEach(to::text);
        }
    }
}
