package org.goldenlist.list;

import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A customer of our tables.
 *
 * @param known false: sold to, but without a record in the feed customers
 * @param mergedInto the one whose record replaced this one
 * @param countsFor the one for whom the lines of this one count
 */
record KnownCustomer(
        int customerNo,
        String customerId,
        boolean known,
        @Nullable String name,
        @Nullable String accountManager,
        @Nullable String mergedInto,
        @Nullable String countsFor) {

    /** @throws GoldenListException with {@link ExitCode#DATA} where there is none of this id, with some who may be meant */
    static KnownCustomer find(JdbcClient jdbc, ShippedFiles files, String customerId) {
        return jdbc.sql(files.text("sql/list/customer.sql"))
                .param("customer", customerId)
                .query(KnownCustomer.class)
                .optional()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA,
                        "There is no customer " + customerId
                                + ". The id is the source's customer_id, as in: goldenlist list."
                                + similar(jdbc, customerId)));
    }

    private static String similar(JdbcClient jdbc, String text) {
        String literal = text.replaceAll("([\\\\%_])", "\\\\$1");
        List<String> near = jdbc.sql("SELECT CONCAT(customer_id, ' (', COALESCE(name, '-'), ')') FROM customer"
                        + " WHERE customer_no > 1 AND (LOWER(name) LIKE LOWER(?) OR customer_id LIKE ?)"
                        + " ORDER BY customer_id LIMIT 3")
                .params("%" + literal + "%", literal + "%")
                .query(String.class)
                .list();
        return near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
    }
}
