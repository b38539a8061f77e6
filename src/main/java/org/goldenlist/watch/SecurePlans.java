package org.goldenlist.watch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.Thousands;
import org.goldenlist.watch.CustomerFile.Contact;
import org.goldenlist.watch.CustomerFile.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans for the key customers of a night. Within the transaction under way. */
final class SecurePlans {

    private static final List<String> COLUMNS = List.of(
            "customer_no",
            "as_of",
            "light",
            "sign",
            "standing",
            "signs",
            "last_contact",
            "contacted_by",
            "promise",
            "promise_due",
            "next_step",
            "next_on",
            "next_who",
            "hours_used",
            "hours_budget",
            "money_used",
            "money_budget");

    private final Watch watch;
    private final JdbcClient jdbc;

    SecurePlans(Watch watch) {
        this.watch = watch;
        this.jdbc = JdbcClient.create(watch.dataSource());
    }

    /** Replaces the plans by those of a night. */
    void replace(LocalDate night, List<Standing> key) {
        jdbc.sql("DELETE FROM secure_plan").update();
        ClosedDays closed = watch.closed();
        for (List<Standing> block : Thousands.of(key)) {
            List<Integer> customers = block.stream().map(Standing::customerNo).toList();
            Map<Integer, Map<Sign, SecurePlan.Known>> known = known(customers);
            List<SecurePlan> plans = block.stream()
                    .map(one -> SecurePlan.of(one, known.getOrDefault(one.customerNo(), Map.of()), closed))
                    .toList();
            write(plans, night, moneyUsed(customers, night));
        }
    }

    /** The signs that are there, with their last cases. */
    private Map<Integer, Map<Sign, SecurePlan.Known>> known(List<Integer> customers) {
        Map<Integer, Map<Sign, SecurePlan.Known>> known = new HashMap<>();
        jdbc.sql(watch.files().text("sql/watch/known-signs.sql"))
                .param("customers", customers)
                .query(row -> {
                    CaseState state = row.getString(4) == null ? null : CaseTable.state(row, 4);
                    known.computeIfAbsent(row.getInt(1), customer -> new EnumMap<>(Sign.class))
                            .put(
                                    Sign.of(row.getString(2)),
                                    new SecurePlan.Known(row.getObject(3, LocalDate.class), state));
                });
        return known;
    }

    /** On offers, and on exceptions granted, in 365 days. */
    private Map<Integer, BigDecimal> moneyUsed(List<Integer> customers, LocalDate night) {
        Map<Integer, BigDecimal> used = new HashMap<>();
        jdbc.sql(watch.files().text("sql/watch/money-used.sql"))
                .param("customers", customers)
                .param("yearBefore", night.minusDays(CustomerAsOf.YEAR))
                .param("night", night)
                .query(row -> {
                    used.merge(row.getInt(1), row.getBigDecimal(2), BigDecimal::add);
                });
        return used;
    }

    private void write(List<SecurePlan> plans, LocalDate night, Map<Integer, BigDecimal> moneyUsed) {
        WatchSettings.Plan budget = watch.settings().plan();
        new BulkLoad(watch.dataSource()).into("secure_plan", COLUMNS, new BulkLoad.Rows() {
            @Override
            public int count() {
                return plans.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                SecurePlan plan = plans.get(row);
                Standing standing = plan.standing();
                Contact contact = standing.lastContact();
                Promise promise = standing.promise();
                to.number(standing.customerNo())
                        .text(night.toString())
                        .text(plan.light())
                        .text(plan.signKey())
                        .text(plan.inWords())
                        .number(standing.signs())
                        .text(contact == null ? null : day(contact.day()))
                        .text(contact == null ? null : contact.employee())
                        .text(promise == null ? null : promise.what() == null ? "" : promise.what())
                        .text(promise == null ? null : day(promise.due()))
                        .text(plan.next().what())
                        .text(plan.next().on().toString())
                        .text(standing.owner())
                        .text(standing.hoursUsed().toPlainString())
                        .text(plain(budget.hours()))
                        .text(plain(moneyUsed.getOrDefault(standing.customerNo(), BigDecimal.ZERO)))
                        .text(plain(budget.money()));
            }
        });
    }

    private static String day(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
