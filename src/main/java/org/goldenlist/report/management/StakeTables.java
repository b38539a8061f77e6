package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.management.Stake.Base;
import org.goldenlist.report.management.Stake.Bin;
import org.goldenlist.report.management.Stake.Concentration;
import org.goldenlist.report.management.Stake.Few;
import org.goldenlist.report.management.Stake.Kind;
import org.goldenlist.report.management.Stake.Largest;
import org.goldenlist.report.management.Stake.Loss;
import org.goldenlist.report.management.Stake.Planned;
import org.goldenlist.report.management.Stake.Risk;
import org.goldenlist.report.management.Stake.Seen;
import org.goldenlist.report.management.Stake.Standing;
import org.goldenlist.report.management.Stake.Watch;
import org.goldenlist.report.query.Queries;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Stake} out of our own tables. */
final class StakeTables {

    /** As many as the page can show. */
    static final int WATCHED = 14;

    private static final int WEEK = 7;

    private final Queries queries;

    StakeTables(Queries queries) {
        this.queries = queries;
    }

    Stake read(LocalDate date, YearMonth lastMonth) {
        List<Planned> plan = new ArrayList<>();
        int keyCustomers = plan(date, plan);
        return new Stake(
                first(date),
                base(date),
                largest(date),
                concentration(date),
                concentrationThen(lastMonth.minusYears(1).atEndOfMonth()),
                risk(date),
                plan,
                keyCustomers,
                watch(date));
    }

    private List<Loss> first(LocalDate date) {
        return queries.of("stake-top")
                .param("date", date)
                .query((row, i) -> new Loss(
                        row.getInt("customers"),
                        Queries.money(row, "net_profit"),
                        row.getBigDecimal("profit_share"),
                        row.getBigDecimal("revenue_share"),
                        row.getBigDecimal("running_days"),
                        row.getObject("cs_to_become_bs", Long.class),
                        row.getBigDecimal("winning_from"),
                        row.getBigDecimal("winning_to")))
                .list();
    }

    private @Nullable Base base(LocalDate date) {
        return queries.of("stake-base")
                .param("date", date)
                .query((row, i) -> new Base(
                        row.getBigDecimal("raise"),
                        row.getBoolean("keeping_cost_derived"),
                        Queries.money(row, "winning_times_from"),
                        Queries.money(row, "winning_times_to")))
                .optional()
                .orElse(null);
    }

    private @Nullable Largest largest(LocalDate date) {
        return queries.of("stake-largest")
                .param("date", date)
                .query((row, i) -> new Largest(
                        Queries.text(row, "customer_id"),
                        row.getString("name"),
                        Queries.money(row, "net_profit_365"),
                        row.getString("light") == null ? null : standing(row, null)))
                .optional()
                .orElse(null);
    }

    private static Standing standing(ResultSet row, @Nullable String contactedBy) throws SQLException {
        return new Standing(
                Queries.text(row, "light").toUpperCase(Locale.ROOT),
                row.getString("sign"),
                Queries.text(row, "standing"),
                Queries.day(row, "last_contact"),
                contactedBy);
    }

    private @Nullable Concentration concentration(LocalDate date) {
        return queries.of("concentration")
                .param("date", date)
                .query((row, i) -> new Concentration(
                        List.of(few(row, 1), few(row, 3), few(row, 10)), row.getBigDecimal("herfindahl")))
                .optional()
                .orElse(null);
    }

    private static Few few(ResultSet row, int customers) throws SQLException {
        return new Few(
                customers,
                row.getBigDecimal("revenue_" + customers),
                row.getString("light_" + customers),
                Queries.money(row, "amber_" + customers).movePointLeft(2),
                Queries.money(row, "red_" + customers).movePointLeft(2));
    }

    private @Nullable Concentration concentrationThen(LocalDate monthEnd) {
        return queries.of("concentration-then")
                .param("date", monthEnd)
                .query((row, i) -> new Concentration(
                        List.of(then(row, 1), then(row, 3), then(row, 10)), row.getBigDecimal("herfindahl")))
                .optional()
                .orElse(null);
    }

    private static Few then(ResultSet row, int customers) throws SQLException {
        return new Few(customers, row.getBigDecimal("revenue_" + customers), null, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private @Nullable Risk risk(LocalDate date) {
        List<Bin> bins = queries.of("golden-risk-bins")
                .param("date", date)
                .query((row, i) ->
                        new Bin(Queries.money(row, "loss_from"), Queries.money(row, "loss_to"), row.getInt("years")))
                .list();
        return queries.of("golden-risk")
                .param("date", date)
                .query((row, i) -> new Risk(
                        row.getString("note"),
                        row.getInt("years"),
                        Queries.money(row, "expected_loss"),
                        Queries.money(row, "expected_share"),
                        Queries.money(row, "loss_95"),
                        bins))
                .optional()
                .orElse(null);
    }

    /** Adds who may be shown, and returns how many have a plan in all. */
    private int plan(LocalDate date, List<Planned> plan) {
        int[] inAll = {0};
        queries.of("secure-plan").param("date", date).query(row -> {
            inAll[0] = row.getInt("in_all");
            plan.add(new Planned(
                    Queries.text(row, "customer_id"),
                    row.getString("name"),
                    row.getString("grade"),
                    Queries.money(row, "net_profit_365"),
                    Kind.valueOf(Queries.text(row, "kind").toUpperCase(Locale.ROOT)),
                    Queries.day(row, "pinned_until"),
                    row.getString("reason"),
                    standing(row, row.getString("contacted_by")),
                    row.getString("promise"),
                    Queries.day(row, "promise_due"),
                    Queries.text(row, "next_step"),
                    Queries.date(row, "next_on"),
                    Queries.text(row, "next_who")));
        });
        return inAll[0];
    }

    private Watch watch(LocalDate date) {
        List<Seen> seen = new ArrayList<>();
        List<Seen> grave = new ArrayList<>();
        int[] counts = {0, 0, 0};
        BigDecimal[] atStake = {BigDecimal.ZERO};
        queries.of("watch").param("date", date).param("rows", WATCHED).query(row -> {
            counts[0] = row.getInt("in_all");
            counts[1] = row.getInt("in_all_grave");
            counts[2] = row.getInt("in_all_pinned");
            atStake[0] = Queries.money(row, "in_all_at_stake");
            Seen one = new Seen(
                    Queries.text(row, "customer_id"),
                    row.getString("name"),
                    row.getString("grade"),
                    Queries.text(row, "sign"),
                    Queries.text(row, "evidence"),
                    Queries.date(row, "since"),
                    Queries.money(row, "at_stake"),
                    row.getString("who"));
            if (row.getInt("place") <= WATCHED) {
                seen.add(one);
            }
            if (Queries.text(row, "severity").equals("high")
                    && Queries.text(row, "light").equals("red")
                    && grave.size() < 2) {
                grave.add(one);
            }
        });
        return queries.of("watch-cases")
                .param("date", date)
                .param("before", date.minusDays(WEEK))
                .query((row, i) -> new Watch(
                        row.getBoolean("watched"),
                        row.getInt("golden"),
                        seen,
                        grave,
                        counts[0],
                        atStake[0],
                        counts[1],
                        counts[2],
                        row.getInt("opened"),
                        row.getInt("closed")))
                .single();
    }
}
