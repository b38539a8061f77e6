package org.goldenlist.metric;

import java.util.BitSet;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Who has a record in a feed customers: nobody else is graded. */
public final class KnownCustomers {

    private KnownCustomers() {}

    /** By customer number. */
    public static BitSet read(DataSource dataSource) {
        BitSet known = new BitSet();
        JdbcTemplate streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(Integer.MIN_VALUE);
        RowCallbackHandler each = row -> known.set(row.getInt(1));
        streaming.query("SELECT customer_no FROM customer WHERE known AND customer_no > 1", each);
        return known;
    }
}
