package org.goldenlist.report.newsletter;

import java.time.LocalDate;
import java.util.List;
import org.goldenlist.report.query.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the evenings to come and the members. */
record NewsletterTables(JdbcClient jdbc) {

    /**
     * An evening to come.
     *
     * @param about empty for nothing
     */
    record Event(String title, String about, LocalDate on) {}

    /**
     * A golden customer.
     *
     * @param since the day of the first order, or of the record where that is earlier; null where neither is known
     */
    record Golden(
            int customerNo,
            String customerId,
            String name,
            @Nullable LocalDate since) {}

    List<Event> events(LocalDate businessDate) {
        return jdbc.sql(Sql.report("club-newsletter-events"))
                .param("date", businessDate)
                .query((row, n) -> {
                    @Nullable String about = row.getString("about");
                    return new Event(
                            row.getString("title"),
                            about == null ? "" : about.strip(),
                            row.getObject("held_on", LocalDate.class));
                })
                .list();
    }

    /** Those of some numbers, who came last to the golden list first. */
    List<Golden> members(ShownMembers shown) {
        return jdbc
                .sql(Sql.report("club-newsletter-members"))
                .query((row, n) -> new Golden(
                        row.getInt("customer_no"),
                        row.getString("customer_id"),
                        row.getString("name"),
                        row.getObject("customer_since", LocalDate.class)))
                .list()
                .stream()
                .filter(one -> shown.named().contains(one.customerNo()))
                .toList();
    }
}
