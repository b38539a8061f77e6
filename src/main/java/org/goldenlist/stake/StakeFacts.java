package org.goldenlist.stake;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.goldenlist.metric.KnownCustomers;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.goldenlist.worth.CustomerHistory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is known of the customers tonight, streamed where it is of all of them. */
final class StakeFacts {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final ShippedFiles files;

    StakeFacts(DataSource dataSource, ShippedFiles files) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
    }

    private void stream(String file, RowCallbackHandler each, Object... parameters) {
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query(files.text("sql/stake/" + file + ".sql"), each, parameters);
    }

    /** @param costToServe of all of them, in ten-thousandths */
    record All(Counted counted, long costToServe) {}

    All counted(LocalDate date) {
        Counted counted = new Counted(CustomerPartitions.lastCustomer(jdbc) + 1);
        long[] costToServe = {0};
        RowCallbackHandler each = row -> {
            counted.add(row.getInt(1), row.getLong(2), row.getLong(3));
            costToServe[0] = Math.addExact(costToServe[0], row.getLong(4));
        };
        stream("counted", each, date);
        return new All(counted, costToServe[0]);
    }

    /** Who is what, by grade. */
    Map<String, BitSet> grades() {
        Map<String, BitSet> grades = new HashMap<>();
        stream("grades", row -> {
            grades.computeIfAbsent(row.getString(2), grade -> new BitSet()).set(row.getInt(1));
        });
        return grades;
    }

    BitSet known() {
        return KnownCustomers.read(dataSource);
    }

    BitSet pinned(LocalDate date) {
        BitSet pinned = new BitSet();
        jdbc.sql(files.text("sql/stake/pinned.sql")).param("date", date).query(row -> {
            pinned.set(row.getInt(1));
        });
        return pinned;
    }

    /** What some customers brought, whether they count or not; who has no fact is absent. */
    Map<Integer, Brought> own(Collection<Integer> customers) {
        Map<Integer, Brought> own = new HashMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.sql(files.text("sql/stake/own.sql")).param("customers", some).query(row -> {
                own.put(row.getInt(1), new Brought(1, row.getLong(2), row.getLong(3)));
            });
        }
        return own;
    }

    IntObjectHashMap<String> ids(Collection<Integer> customers) {
        IntObjectHashMap<String> ids = new IntObjectHashMap<>();
        for (List<Integer> some : Thousands.of(customers)) {
            jdbc.sql(files.text("sql/stake/ids.sql")).param("customers", some).query(row -> {
                ids.put(row.getInt(1), row.getString(2));
            });
        }
        return ids;
    }

    Names segments() {
        Names segments = new Names();
        stream("segments", row -> segments.put(row.getInt(1), row.getString(2)));
        return segments;
    }

    /** By country, or else by city; by city alone, where all who count and have a country have the same. */
    Names countries(Counted counted) {
        Names countries = new Names();
        Names cities = new Names();
        stream("countries", row -> {
            int customer = row.getInt(1);
            if (counted.has(customer)) {
                countries.put(customer, row.getString(2));
                cities.put(customer, row.getString(3));
            }
        });
        return countries.count() == 1 && cities.count() > 0 ? cities : countries.orElse(cities);
    }

    /**
     * Who belongs to whom.
     *
     * @param above by who is below; a parent without a row of its own has a number below zero
     * @param ids of all of these
     */
    record Parents(IntIntHashMap above, IntObjectHashMap<String> ids) {}

    Parents parents() {
        Parents parents = new Parents(new IntIntHashMap(), new IntObjectHashMap<>());
        Map<String, Integer> absent = new HashMap<>();
        stream("parents", row -> {
            int customer = row.getInt(1);
            String parentId = row.getString(3);
            int found = row.getInt(4);
            int parent = row.wasNull() ? absent.computeIfAbsent(parentId, id -> -1 - absent.size()) : found;
            parents.above().put(customer, parent);
            parents.ids().put(customer, row.getString(2));
            parents.ids().put(parent, parentId);
        });
        return parents;
    }

    /** A golden customer. */
    record Golden(String customerId, CustomerHistory history) {}

    List<Golden> golden(LocalDate date) {
        List<Golden> golden = new ArrayList<>();
        stream(
                "golden",
                row -> golden.add(new Golden(
                        row.getString(1),
                        new CustomerHistory(
                                row.getLong(2),
                                row.getLong(3),
                                row.getInt(4),
                                row.getLong(5),
                                row.getLong(6),
                                date.toEpochDay()))));
        return golden;
    }
}
