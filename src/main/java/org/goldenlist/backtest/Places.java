package org.goldenlist.backtest;

import com.carrotsearch.hppc.IntIntHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The place of each customer in the order of the ids, whichever numbers we gave them. Immutable. */
final class Places {

    private final IntIntHashMap places = new IntIntHashMap();

    private Places() {}

    static Places read(DataSource dataSource) {
        Places read = new Places();
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        streaming.query("SELECT customer_no FROM customer ORDER BY customer_id", row -> {
            read.places.put(row.getInt(1), read.places.size());
        });
        return read;
    }

    int of(int customer) {
        return places.get(customer);
    }
}
