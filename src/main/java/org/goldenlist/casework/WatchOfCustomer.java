package org.goldenlist.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the watch says of one customer. Thread-safe. */
public final class WatchOfCustomer {

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    public WatchOfCustomer(JdbcClient jdbc, ShippedFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * A sign that was there on a night.
     *
     * @param since the first night that saw it
     * @param evidence of the last night that saw it
     * @param later whether that may be a later night than the one asked for
     * @param caseNo the last case of it; null: none
     * @param caseState how that stands now
     */
    public record SeenSign(
            String sign,
            String severity,
            LocalDate since,
            String evidence,
            boolean later,
            @Nullable Integer caseNo,
            @Nullable String caseState) {}

    /**
     * What to do next about a key customer, and what was meant to be spent on him in a year.
     *
     * @param light green, amber or red
     * @param hoursBudget null where the settings do not say it, and so is the money
     */
    public record Plan(
            String light,
            String nextStep,
            LocalDate nextOn,
            String nextWho,
            BigDecimal hoursUsed,
            @Nullable BigDecimal hoursBudget,
            BigDecimal moneyUsed,
            @Nullable BigDecimal moneyBudget) {}

    /** The gravest first. */
    public List<SeenSign> signs(int customerNo, LocalDate night) {
        return jdbc.sql(files.text("sql/casework/signs-of-customer.sql"))
                .param("customer", customerNo)
                .param("night", night)
                .query(SeenSign.class)
                .list();
    }

    /** Null of who is no key customer, and on another date than that of the last night. */
    public @Nullable Plan plan(int customerNo, LocalDate night) {
        return jdbc.sql(files.text("sql/casework/plan-of-customer.sql"))
                .param("customer", customerNo)
                .param("night", night)
                .query(Plan.class)
                .optional()
                .orElse(null);
    }
}
