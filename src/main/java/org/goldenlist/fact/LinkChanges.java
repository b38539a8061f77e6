package org.goldenlist.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenlist.run.Run;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.store.Thousands;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps for whom customers count, and notes every day whose facts were counted otherwise: part of one transaction, so that
 * neither is ever there without the other.
 */
final class LinkChanges {

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final boolean rollUpParents;

    LinkChanges(JdbcTemplate batch, ShippedFiles files, CustomerSettings settings) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
        this.files = files;
        this.rollUpParents = settings.rollUpParents();
    }

    /** Brings it up to date with the records of the customers. */
    void take(Run run) {
        Map<String, String> now =
                new CustomerLinks(links("merged_into"), rollUpParents ? links("parent_id") : Map.of()).countsFor();
        Map<String, String> before = inForce();
        Map<String, @Nullable String> changed = new TreeMap<>();
        before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> changed.put(id, null));
        now.forEach((id, other) -> {
            if (!other.equals(before.get(id))) {
                changed.put(id, other);
            }
        });
        mark(changed.keySet(), before);
        batch.batchUpdate(
                "UPDATE customer SET counts_for = ? WHERE customer_id = ?",
                changed.entrySet().stream()
                        .map(one -> new Object[] {one.getValue(), one.getKey()})
                        .toList());
        note(changed, run);
        noteUnassigned(now, run);
    }

    private Map<String, String> links(String column) {
        return pairs("SELECT customer_id, " + column + " FROM customer WHERE " + column + " IS NOT NULL AND known");
    }

    private Map<String, String> inForce() {
        return pairs("SELECT customer_id, counts_for FROM customer WHERE counts_for IS NOT NULL");
    }

    private Map<String, String> pairs(String sql) {
        Map<String, String> pairs = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            pairs.put(row.getString(1), row.getString(2));
        });
        return pairs;
    }

    /** The days of the customers, and of those for whom they counted: nobody can tell their lines apart any more. */
    private void mark(Collection<String> changed, Map<String, String> before) {
        TreeSet<String> whose = new TreeSet<>(changed);
        changed.stream().filter(before::containsKey).map(before::get).forEach(whose::add);
        for (List<String> some : Thousands.of(whose)) {
            jdbc.sql(files.text("sql/fact/days-of-customers.sql"))
                    .param("ids", some)
                    .update();
        }
    }

    private void note(Map<String, @Nullable String> changed, Run run) {
        int days = jdbc.sql(files.text("sql/fact/days-to-read-again.sql"))
                .param("date", run.businessDate())
                .query(Integer.class)
                .single();
        if (changed.isEmpty() && days == 0) {
            return;
        }
        long away = changed.values().stream().filter(java.util.Objects::nonNull).count();
        long back = changed.size() - away;
        List<String> what = new ArrayList<>();
        if (away > 0) {
            what.add(customers(away, "counts", "count") + " for another one now, by merged_into"
                    + (rollUpParents ? " or parent_id" : ""));
        }
        if (back > 0) {
            what.add(customers(back, "counts", "count") + " alone again");
        }
        if (changed.isEmpty()) {
            what.add("Customers were merged, parted or erased since");
        }
        run.note(
                Run.Kind.LATE_DATA,
                String.join(", ", what)
                        + (days == 0
                                ? "."
                                : ": the lines of " + days + (days == 1 ? " day are" : " days are") + " read again."));
    }

    private static String customers(long count, String one, String many) {
        return count + (count == 1 ? " customer " + one : " customers " + many);
    }

    private void noteUnassigned(Map<String, String> now, Run run) {
        TreeSet<String> targets = new TreeSet<>(now.values());
        int known = 0;
        for (List<String> some : Thousands.of(targets)) {
            known += jdbc.sql("SELECT COUNT(*) FROM customer WHERE known AND customer_id IN (:ids)")
                    .param("ids", some)
                    .query(Integer.class)
                    .single();
        }
        int without = targets.size() - known;
        if (without > 0) {
            run.note(
                    Run.Kind.UNASSIGNED,
                    "merged_into" + (rollUpParents ? " and parent_id name " : " names ")
                            + customers(without, "who has", "who have")
                            + " no record in the feed customers: in the totals, without a grade.");
        }
    }
}
