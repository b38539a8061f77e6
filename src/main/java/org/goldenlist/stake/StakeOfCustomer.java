package org.goldenlist.stake;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the last night found of one customer. Thread-safe. */
public final class StakeOfCustomer {

    private final JdbcClient jdbc;
    private final String sql;

    public StakeOfCustomer(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.sql = files.text("sql/stake/of-customer.sql");
    }

    /** None of a customer who is no key customer, and none where the date is not that of the last night. */
    public Optional<AtStake> find(int customerNo, LocalDate date) {
        return jdbc.sql(sql).params(customerNo, date).query(AtStake.class).optional();
    }
}
