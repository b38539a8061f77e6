package org.goldenlist.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.goldenlist.fact.ServiceFacts.CustomerDay;
import org.goldenlist.fact.ServiceFacts.Folded;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replaces days of contacts and complaints whole, within the transaction under way; unchanged days are left alone. */
final class ServiceWriter {

    private final JdbcClient jdbc;
    private final RestatedDays restated;
    private final BulkLoad bulk;
    private final CustomerNumbers numbers;
    private final ShippedFiles files;

    ServiceWriter(DataSource dataSource, CustomerNumbers numbers, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.restated = RestatedDays.ofService(jdbc);
        this.bulk = new BulkLoad(dataSource);
        this.numbers = numbers;
        this.files = files;
    }

    private record Loaded(
            LocalDate businessDate, long checksum, int contacts, int complaints, BigDecimal complaintCost) {

        RestatedDays.Held held() {
            return new RestatedDays.Held(contacts + complaints, complaintCost);
        }
    }

    private record Row(LocalDate day, String customerId, CustomerDay fact) {}

    /**
     * Replaces the days of a block that differ from what is there.
     *
     * @return how many rows were written
     */
    int replace(Folded folded, long runNo) {
        int sourceNo = folded.block().sourceNo();
        Map<LocalDate, Loaded> before = loaded(folded);
        java.util.ArrayList<Row> rows = new java.util.ArrayList<>();
        TreeSet<LocalDate> changed = new TreeSet<>();
        folded.days().forEach((day, customers) -> {
            long checksum = checksum(customers);
            Loaded there = before.remove(day);
            if (there == null || there.checksum() != checksum) {
                changed.add(day);
                if (there != null) {
                    remove(sourceNo, day);
                }
                customers.forEach((id, fact) -> rows.add(new Row(day, id, fact)));
                RestatedDays.Held now = total(sourceNo, day, customers, checksum);
                restated.note(runNo, sourceNo, day, there == null ? null : there.held(), now);
            }
        });
        before.values().forEach(gone -> {
            changed.add(gone.businessDate());
            remove(sourceNo, gone.businessDate());
            restated.note(runNo, sourceNo, gone.businessDate(), gone.held(), RestatedDays.Held.NOTHING);
        });
        if (!changed.isEmpty()) {
            restated.takeBackCheckpoints(changed.first());
        }
        Map<String, Integer> numberOf = numbers.byId(rows.stream().map(Row::customerId));
        rows.sort(java.util.Comparator.comparing(Row::day)
                .thenComparingInt(row -> numberOf.getOrDefault(row.customerId(), 0)));
        write(sourceNo, rows, numberOf);
        rows.stream().map(Row::day).distinct().forEach(day -> remeasure(sourceNo, day));
        return rows.size();
    }

    private Map<LocalDate, Loaded> loaded(Folded folded) {
        Map<LocalDate, Loaded> loaded = new TreeMap<>();
        jdbc.sql("SELECT business_date, checksum, contacts, complaints, complaint_cost FROM service_total"
                        + " WHERE source_no = ? AND business_date BETWEEN ? AND ?")
                .params(
                        folded.block().sourceNo(),
                        folded.block().days().from(),
                        folded.block().days().to())
                .query(Loaded.class)
                .list()
                .forEach(one -> loaded.put(one.businessDate(), one));
        return loaded;
    }

    private static long checksum(Map<String, CustomerDay> customers) {
        long sum = 0;
        for (Map.Entry<String, CustomerDay> one : customers.entrySet()) {
            sum += one.getValue().checksum(one.getKey());
        }
        return sum;
    }

    private void remove(int sourceNo, LocalDate day) {
        remeasure(sourceNo, day);
        for (String table : List.of("fact_service_day", "service_total")) {
            jdbc.sql("DELETE FROM " + table + " WHERE business_date = ? AND source_no = ?")
                    .params(day, sourceNo)
                    .update();
        }
    }

    private void remeasure(int sourceNo, LocalDate day) {
        jdbc.sql(files.text("sql/fact/remeasure-service.sql"))
                .param("sourceNo", sourceNo)
                .param("day", day)
                .update();
    }

    private RestatedDays.Held total(int sourceNo, LocalDate day, Map<String, CustomerDay> customers, long checksum) {
        CustomerDay sum = new CustomerDay();
        for (CustomerDay fact : customers.values()) {
            sum.contacts += fact.contacts;
            sum.minutes += fact.minutes;
            sum.complaints += fact.complaints;
            sum.complaintCost += fact.complaintCost;
        }
        jdbc.sql("INSERT INTO service_total VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        day,
                        sourceNo,
                        sum.contacts,
                        java.math.BigDecimal.valueOf(sum.minutes, 4),
                        sum.complaints,
                        java.math.BigDecimal.valueOf(sum.complaintCost, 4),
                        checksum)
                .update();
        return new RestatedDays.Held(sum.contacts + sum.complaints, java.math.BigDecimal.valueOf(sum.complaintCost, 4));
    }

    private void write(int sourceNo, List<Row> rows, Map<String, Integer> numberOf) {
        List<String> columns = List.of(
                "business_date", "customer_no", "source_no", "contacts", "minutes", "complaints", "complaint_cost");
        bulk.into("fact_service_day", columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return rows.size();
            }

            @Override
            public void write(int i, BulkLoad.Row to) {
                Row row = rows.get(i);
                to.text(row.day().toString())
                        .number(numberOf.getOrDefault(row.customerId(), 0))
                        .number(sourceNo)
                        .number(row.fact().contacts)
                        .decimal(row.fact().minutes, 4)
                        .number(row.fact().complaints)
                        .decimal(row.fact().complaintCost, 4);
            }
        });
    }
}
