package org.goldenlist.fact;

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
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Replaces the rows about customers of whole days, within the transaction under way; unchanged days are left alone. No figure
 * of a grade stands on them, so that no night is done again for them.
 */
final class CareWriter {

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final CustomerNumbers numbers;

    CareWriter(DataSource dataSource, CustomerNumbers numbers) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.numbers = numbers;
    }

    /**
     * Replaces the days of a block that differ from what is there.
     *
     * @return how many rows were written
     */
    int replace(Folded folded) {
        int sourceNo = folded.block().sourceNo();
        Map<LocalDate, Long> before = checksums(folded.block());
        Map<LocalDate, Long> now = new TreeMap<>();
        folded.rows().forEach(row -> now.merge(row.day(), row.hash(), Long::sum));
        TreeSet<LocalDate> differing = new TreeSet<>(before.keySet());
        differing.addAll(now.keySet());
        differing.removeIf(day -> Objects.equals(before.get(day), now.get(day)));

        remove(sourceNo, differing.stream().filter(before::containsKey).toList());
        List<CareRow> rows = folded.rows().stream()
                .filter(row -> differing.contains(row.day()))
                .sorted(CareRow.ORDER)
                .toList();
        write(sourceNo, rows);
        now.keySet().retainAll(differing);
        now.forEach((day, checksum) -> jdbc.sql("INSERT INTO care_day VALUES (?, ?, ?)")
                .params(sourceNo, day, checksum)
                .update());
        return rows.size();
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
            bulk.into(table.tableName(), columns, new Written(sourceNo, own, numberOf));
        }
    }

    private record Written(int sourceNo, List<CareRow> rows, Map<String, Integer> numberOf) implements BulkLoad.Rows {

        @Override
        public int count() {
            return rows.size();
        }

        @Override
        public void write(int i, BulkLoad.Row to) {
            CareRow row = rows.get(i);
            to.number(sourceNo).text(row.day().toString()).number(i);
            row.customers().forEach(customer -> to.number(numberOf.getOrDefault(customer, 0)));
            for (String value : row.values()) {
                if (value == null) {
                    to.nothing();
                } else {
                    to.text(value);
                }
            }
        }
    }
}
