package org.goldenlist.list;

import java.time.LocalDate;
import org.goldenlist.day.Quarter;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what one customer is given. */
final class GivenToCustomer {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    GivenToCustomer(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    Given find(int customerNo, LocalDate date) {
        LocalDate quarter = Quarter.of(date).firstDay();
        return new Given(
                jdbc.sql(files.text("sql/list/rewards-of.sql"))
                        .param("customer", customerNo)
                        .param("quarter", quarter)
                        .query(Given.Reward.class)
                        .list(),
                jdbc.sql(files.text("sql/list/upgrade-of.sql"))
                        .param("customer", customerNo)
                        .param("quarter", quarter)
                        .query(Given.Raising.class)
                        .optional()
                        .orElse(null));
    }
}
