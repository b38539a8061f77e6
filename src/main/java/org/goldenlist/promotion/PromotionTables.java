package org.goldenlist.promotion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.attention.AttentionSettings;
import org.goldenlist.attention.Audience;
import org.goldenlist.attention.Purposes;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.CustomerHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of promotion, and what is read of others; writes within the transaction under way. */
final class PromotionTables {

    private static final String PLAN =
            "SELECT from_date, to_date, as_of, budget, recent_share, recent_least, recent_days,"
                    + " least_amount, gain_by, problem, without_gain, too_little FROM promotion_plan";

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    PromotionTables(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    Optional<LocalDate> lastNight() {
        return jdbc.sql("SELECT business_date FROM graded_night ORDER BY business_date DESC LIMIT 1")
                .query(LocalDate.class)
                .optional();
    }

    /** A customer with an order in 365 days. */
    record Active(int customerNo, String customerId, CustomerHistory history) {}

    List<Active> active(LocalDate lastNight) {
        return jdbc.sql(files.text("sql/promotion/active.sql"))
                .param("from365", lastNight.minusDays(365))
                .query((row, i) -> new Active(
                        row.getInt(1),
                        row.getString(2),
                        new CustomerHistory(
                                row.getLong(3),
                                row.getLong(4),
                                row.getInt(5),
                                row.getLong(6),
                                row.getLong(7),
                                lastNight.toEpochDay())))
                .list();
    }

    Optional<PromotionPlan> plan(LocalDate from, LocalDate to) {
        return jdbc.sql(PLAN + " WHERE from_date = ? AND to_date = ?")
                .params(from, to)
                .query(PromotionPlan.class)
                .optional();
    }

    /** Another one with a day in common. */
    Optional<PromotionPlan> overlapping(PromotionPlan plan) {
        return jdbc.sql(PLAN + " WHERE from_date <= ? AND to_date >= ? AND (from_date <> ? OR to_date <> ?)"
                        + " ORDER BY from_date LIMIT 1")
                .params(plan.toDate(), plan.fromDate(), plan.fromDate(), plan.toDate())
                .query(PromotionPlan.class)
                .optional();
    }

    /** The one that begins last, of those with these days where they are given. */
    Optional<PromotionPlan> latest(@Nullable LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql(PLAN + " ORDER BY from_date DESC, to_date DESC").query(PromotionPlan.class).list().stream()
                .filter(plan ->
                        (from == null || from.equals(plan.fromDate())) && (to == null || to.equals(plan.toDate())))
                .findFirst();
    }

    /** The largest amount first. */
    List<PromotionShare> shares(PromotionPlan plan) {
        return jdbc.sql(files.text("sql/promotion/shares.sql"))
                .param("from", plan.fromDate())
                .param("to", plan.toDate())
                .query(PromotionShare.class)
                .list();
    }

    boolean isSpendGiven() {
        return jdbc.sql("SELECT COUNT(*) FROM attention_night WHERE spend_given")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The plan that began last, by the night. */
    Optional<PromotionPlan> begun(LocalDate night) {
        return jdbc.sql(PLAN + " WHERE from_date <= ? ORDER BY from_date DESC, to_date DESC LIMIT 1")
                .param(night)
                .query(PromotionPlan.class)
                .optional();
    }

    /** In the days of a period that has begun, up to a night. */
    Spent spent(PromotionPlan plan, LocalDate night, AttentionSettings purposes, PromotionSettings settings) {
        LocalDate to = night.isBefore(plan.toDate()) ? night : plan.toDate();
        Purposes audiences = new Purposes(purposes);
        Map<Optional<Audience>, BigDecimal> sums = new HashMap<>();
        jdbc.sql(files.text("sql/promotion/spend.sql"))
                .param("from", plan.fromDate())
                .param("to", to)
                .query(row -> {
                    sums.merge(audiences.audience(row.getString(1)), row.getBigDecimal(2), BigDecimal::add);
                });
        return Spent.of(
                plan.fromDate(),
                to,
                sums.getOrDefault(Optional.of(Audience.RECENT), BigDecimal.ZERO),
                sums.getOrDefault(Optional.of(Audience.OTHERS), BigDecimal.ZERO),
                sums.getOrDefault(Optional.of(Audience.PROSPECTS), BigDecimal.ZERO),
                sums.getOrDefault(Optional.<Audience>empty(), BigDecimal.ZERO),
                Fraction.parse(plan.recentShare()),
                settings.redBelow());
    }

    void replaceSpent(PromotionPlan plan, LocalDate night, Spent spent) {
        jdbc.sql("DELETE FROM promotion_spent WHERE from_date = ? AND to_date = ?")
                .params(plan.fromDate(), plan.toDate())
                .update();
        jdbc.sql("INSERT INTO promotion_spent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(plan.fromDate())
                .param(plan.toDate())
                .param(night)
                .param(spent.to())
                .param(spent.recent())
                .param(spent.others())
                .param(spent.prospects())
                .param(spent.unknown())
                .param(spent.share())
                .param(spent.missing())
                .param(spent.light() == null ? null : spent.light().name())
                .update();
    }

    void replace(PromotionPlan plan, List<PromotionShare> shares, String who, LocalDateTime at) {
        for (String table : List.of("promotion_share", "promotion_spent", "promotion_plan")) {
            jdbc.sql("DELETE FROM " + table + " WHERE from_date = ? AND to_date = ?")
                    .params(plan.fromDate(), plan.toDate())
                    .update();
        }
        jdbc.sql("INSERT INTO promotion_plan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        plan.fromDate(),
                        plan.toDate(),
                        plan.asOf(),
                        plan.budget(),
                        plan.recentShare(),
                        plan.recentLeast(),
                        plan.recentDays(),
                        plan.leastAmount(),
                        plan.gainBy(),
                        plan.problem(),
                        plan.withoutGain(),
                        plan.tooLittle(),
                        who,
                        at)
                .update();
        List<String> columns = List.of("from_date", "to_date", "customer_no", "recent", "expected_gain", "amount");
        bulk.into("promotion_share", columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return shares.size();
            }

            @Override
            public void write(int i, BulkLoad.Row to) {
                PromotionShare one = shares.get(i);
                to.text(plan.fromDate().toString())
                        .text(plan.toDate().toString())
                        .number(one.customerNo())
                        .number(one.recent() ? 1 : 0)
                        .text(one.expectedGain().toPlainString())
                        .text(one.amount().toPlainString());
            }
        });
    }
}
