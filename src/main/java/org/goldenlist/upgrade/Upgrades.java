package org.goldenlist.upgrade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the plans that were made. Rows are by name of the column; amounts have two decimals, chances four. */
public final class Upgrades {

    /** What a list is of. */
    public enum Kind {
        CANDIDATE("list-candidate"),
        WIN_BACK("list-win-back"),
        NOT_WOOED("list-not-wooed");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        /** The name on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a plan says of a customer.
     *
     * @param secondProduct the next category of one who buys in one alone
     */
    public record OfCustomer(
            LocalDate quarterFrom,
            LocalDate asOf,
            @Nullable Map<String, @Nullable Object> candidate,
            @Nullable Map<String, @Nullable Object> winBack,
            @Nullable Map<String, @Nullable Object> notWooed,
            @Nullable Map<String, @Nullable Object> secondProduct) {}

    /** How good chances were, as in the tables upgrade_calibration and upgrade_reliability. */
    public record Judged(Map<String, @Nullable Object> calibration, List<Map<String, @Nullable Object>> reliability) {}

    /**
     * Second products.
     *
     * @param suggested by category and next one
     * @param results of the quarters whose window is over
     * @param kept as in the table second_kept
     */
    public record Second(
            LocalDate quarterFrom,
            LocalDate windowTo,
            List<Map<String, @Nullable Object>> suggested,
            List<Map<String, @Nullable Object>> results,
            List<Map<String, @Nullable Object>> kept) {}

    private final JdbcClient jdbc;
    private final ShippedFiles files;

    public Upgrades(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
    }

    /** The plan of a calendar quarter. */
    public Optional<UpgradePlan> plan(LocalDate quarterFrom) {
        return jdbc.sql("SELECT * FROM upgrade_plan WHERE quarter_from = ?")
                .param(quarterFrom)
                .query(UpgradePlan.class)
                .optional();
    }

    /**
     * The plan of the last quarter planned.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} where there is none
     */
    public UpgradePlan last() {
        return jdbc.sql("SELECT * FROM upgrade_plan ORDER BY quarter_from DESC LIMIT 1")
                .query(UpgradePlan.class)
                .optional()
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.DATA, "There is no plan of upgrades yet. Make one with: goldenlist upgrade plan"));
    }

    /** Of the last plan. */
    public List<Map<String, @Nullable Object>> list(Kind kind) {
        return rows(kind.file, last().quarterFrom(), "");
    }

    /**
     * What the last plan says of a customer.
     *
     * @throws GoldenListException with {@link ExitCode#DATA} where there is no such customer, or the plan says nothing of him
     */
    public OfCustomer show(String customerId) {
        UpgradePlan plan = last();
        OfCustomer found = new OfCustomer(
                plan.quarterFrom(),
                plan.asOf(),
                one("list-candidate", plan, customerId),
                one("list-win-back", plan, customerId),
                one("list-not-wooed", plan, customerId),
                one("list-second", plan, customerId));
        boolean nothing = found.candidate == null && found.winBack == null && found.notWooed == null;
        if (customerId.isEmpty() || (nothing && found.secondProduct == null)) {
            throw new GoldenListException(ExitCode.DATA, absent(customerId, plan));
        }
        return found;
    }

    private String absent(String customerId, UpgradePlan plan) {
        boolean known = jdbc.sql("SELECT COUNT(*) FROM customer WHERE customer_id = ? AND customer_no > 1")
                        .param(customerId)
                        .query(Integer.class)
                        .single()
                > 0;
        return known
                ? "The plan as of " + plan.asOf() + " says nothing of " + customerId
                        + ": he is no active C or D, no E who once was worth a B, and costs no more than he brings."
                        + " See: goldenlist explain " + customerId
                : "There is no customer " + customerId
                        + ". The id is the source's customer_id, as in: goldenlist list.";
    }

    private @Nullable Map<String, @Nullable Object> one(String file, UpgradePlan plan, String customerId) {
        return rows(file, plan.quarterFrom(), customerId).stream().findFirst().orElse(null);
    }

    /** How good the chances of the last plan were on the past. */
    public Judged calibration() {
        LocalDate quarter = last().quarterFrom();
        return new Judged(
                shown(jdbc.sql("SELECT * FROM upgrade_calibration WHERE quarter_from = ?")
                        .param(quarter)
                        .query()
                        .singleRow()),
                rows("reliability", quarter, null));
    }

    /** What the last plan suggests to customers of one category, and what became of earlier suggestions. */
    public Second second() {
        UpgradePlan plan = last();
        return new Second(
                plan.quarterFrom(),
                plan.asOf().plusDays(plan.windowDays()),
                rows("suggested", plan.quarterFrom(), null),
                jdbc.sql("SELECT * FROM second_result ORDER BY quarter_from DESC").query().listOfRows().stream()
                        .map(Upgrades::shown)
                        .toList(),
                jdbc
                        .sql("SELECT categories, customers, still_bought FROM second_kept WHERE quarter_from = ?"
                                + " ORDER BY categories")
                        .param(plan.quarterFrom())
                        .query()
                        .listOfRows()
                        .stream()
                        .map(Upgrades::shown)
                        .toList());
    }

    private List<Map<String, @Nullable Object>> rows(String file, LocalDate quarter, @Nullable String customerId) {
        var statement = jdbc.sql(files.text("sql/upgrade/" + file + ".sql")).param("quarter", quarter);
        if (customerId != null) {
            statement.param("customer", customerId);
        }
        return statement.query().listOfRows().stream().map(Upgrades::shown).toList();
    }

    private static Map<String, @Nullable Object> shown(Map<String, Object> row) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        row.forEach((column, value) -> shown.put(column, shown(value)));
        return shown;
    }

    private static @Nullable Object shown(@Nullable Object value) {
        if (value instanceof java.sql.Date day) {
            return day.toLocalDate();
        }
        if (value instanceof BigDecimal amount && amount.scale() > 0) {
            return amount.setScale(2, RoundingMode.HALF_UP);
        }
        return value instanceof BigDecimal count
                ? (Object) count.longValueExact()
                : value instanceof Double chance
                        ? (Object) BigDecimal.valueOf(chance).setScale(4, RoundingMode.HALF_UP)
                        : value;
    }
}
