package org.goldenlist.fact;

import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.Thousands;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** Our numbers for the source's customer ids and category names, looked up in bulk and given where there are none. */
final class CustomerNumbers {

    private final NamedParameterJdbcTemplate jdbc;
    private final BulkLoad bulk;
    private final Table customers = new Table("customer", "customer_no", "customer_id");
    private final Table categories = new Table("category", "category_no", "name");

    CustomerNumbers(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.bulk = new BulkLoad(dataSource);
    }

    /** The number of each customer id, in the order given; an id never seen is added as a customer without a record. */
    int[] ofCustomers(List<String> ids) {
        return customers.of(ids);
    }

    /** The number of each customer id, by id. */
    Map<String, Integer> byId(Stream<String> ids) {
        List<String> each = ids.distinct().toList();
        int[] found = ofCustomers(each);
        Map<String, Integer> numberOf = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            numberOf.put(each.get(i), found[i]);
        }
        return numberOf;
    }

    /** The number of each category, in the order given. */
    int[] ofCategories(List<String> names) {
        return categories.of(names);
    }

    /** Forgets what a rolled back transaction may have given. */
    void forget() {
        customers.known.clear();
        categories.known.clear();
    }

    private final class Table {

        private final String table;
        private final String number;
        private final String id;
        private final ObjectIntHashMap<String> known = new ObjectIntHashMap<>();

        Table(String table, String number, String id) {
            this.table = table;
            this.number = number;
            this.id = id;
        }

        int[] of(List<String> ids) {
            lookUp(missing(ids));
            List<String> added = missing(ids);
            add(added);
            lookUp(added);
            return ids.stream().mapToInt(known::get).toArray();
        }

        /** Sorted, so that numbers are given in the same order whatever the order of the lines. */
        private List<String> missing(List<String> ids) {
            TreeSet<String> missing = new TreeSet<>();
            for (String one : ids) {
                if (!known.containsKey(one)) {
                    missing.add(one);
                }
            }
            return new ArrayList<>(missing);
        }

        private void lookUp(List<String> ids) {
            for (List<String> some : Thousands.of(ids)) {
                jdbc.query(
                        "SELECT " + number + ", " + id + " FROM " + table + " WHERE " + id + " IN (:ids)",
                        new MapSqlParameterSource("ids", some),
                        row -> {
                            known.put(row.getString(2), row.getInt(1));
                        });
            }
        }

        private void add(List<String> ids) {
            boolean customer = table.equals("customer");
            bulk.into(table, customer ? List.of(id, "known") : List.of(id), new BulkLoad.Rows() {
                @Override
                public int count() {
                    return ids.size();
                }

                @Override
                public void write(int row, BulkLoad.Row to) {
                    to.text(ids.get(row));
                    if (customer) {
                        to.number(0);
                    }
                }
            });
        }
    }
}
