package org.goldenlist.fact;

import java.util.HashMap;
import java.util.Map;
import org.goldenlist.person.Tombstones;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For which customer a line, a contact or a complaint counts. Safe to be read by several threads. */
final class CountsFor {

    /** The id of the guests. */
    static final String GUEST = "";

    private final Map<String, String> others;
    private final Tombstones tombstones;

    CountsFor(Map<String, String> others, Tombstones tombstones) {
        this.others = others;
        this.tombstones = tombstones;
    }

    /** As the last {@link LinkChanges} left it. */
    static CountsFor read(JdbcClient jdbc, Tombstones tombstones) {
        Map<String, String> others = new HashMap<>();
        jdbc.sql("SELECT customer_id, counts_for FROM customer WHERE counts_for IS NOT NULL")
                .query(row -> {
                    others.put(row.getString(1), row.getString(2));
                });
        return new CountsFor(others, tombstones);
    }

    /** The id of that customer; of an erased person's, the guests'. */
    String of(String customerId) {
        return isErased(customerId) ? GUEST : others.getOrDefault(customerId, customerId);
    }

    boolean isErased(String customerId) {
        return !customerId.isEmpty() && tombstones.hold(customerId);
    }
}
