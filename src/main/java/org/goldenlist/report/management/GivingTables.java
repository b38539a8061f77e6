package org.goldenlist.report.management;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.goldenlist.day.Quarter;
import org.goldenlist.report.management.Giving.Campaign;
import org.goldenlist.report.management.Giving.Campaigns;
import org.goldenlist.report.management.Giving.Candidate;
import org.goldenlist.report.management.Giving.Item;
import org.goldenlist.report.management.Giving.Open;
import org.goldenlist.report.management.Giving.Promotion;
import org.goldenlist.report.management.Giving.QuarterGiven;
import org.goldenlist.report.management.Giving.Raising;
import org.goldenlist.report.management.Giving.Second;
import org.goldenlist.report.management.Giving.Spent;
import org.goldenlist.report.management.Giving.Waiting;
import org.goldenlist.report.management.ManagementReport.Day;
import org.goldenlist.report.query.Queries;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Giving} out of our own tables. */
final class GivingTables {

    /** As many as the page can show. */
    static final int WAITING = 5;

    static final int CANDIDATES = 7;
    static final int CAMPAIGNS = 3;

    private static final int QUARTERS = 4;

    private final Queries queries;

    GivingTables(Queries queries) {
        this.queries = queries;
    }

    /** @param days of the whole company, from the first day of the quarter three before that of the date on */
    Giving read(LocalDate date, Collection<Day> days) {
        Quarter quarter = Quarter.of(date);
        return new Giving(
                quarter,
                quarters(quarter, days),
                items(quarter),
                open(date),
                raising(quarter),
                second(date),
                campaigns(date),
                promotion(date));
    }

    private List<QuarterGiven> quarters(Quarter last, Collection<Day> days) {
        return queries.of("giving-quarters")
                .param("from", last.minus(QUARTERS - 1).firstDay())
                .param("until", last.firstDay())
                .query((row, i) -> {
                    Quarter quarter = Quarter.of(Queries.date(row, "quarter"));
                    return new QuarterGiven(
                            quarter,
                            row.getInt("planned"),
                            row.getInt("to_give"),
                            row.getInt("given"),
                            row.getInt("declined"),
                            Queries.money(row, "spent"),
                            Queries.money(row, "to_spend"),
                            row.getBigDecimal("budget"),
                            profit(quarter, days));
                })
                .list();
    }

    private static BigDecimal profit(Quarter quarter, Collection<Day> days) {
        return days.stream()
                .filter(day -> Quarter.of(day.date()).equals(quarter))
                .map(Day::netProfit)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Item> items(Quarter quarter) {
        return queries.of("giving-items")
                .param("quarter", quarter.firstDay())
                .query((row, i) -> new Item(
                        Queries.text(row, "title"),
                        row.getInt("rewards"),
                        row.getInt("given"),
                        Queries.money(row, "cost")))
                .list();
    }

    private Open open(LocalDate date) {
        List<Waiting> first = new ArrayList<>();
        List<Open> open = queries.of("giving-open")
                .param("date", date)
                .param("rows", WAITING)
                .query((row, i) -> {
                    if (!Queries.text(row, "state").equals("withheld")) {
                        first.add(new Waiting(
                                Queries.text(row, "customer_id"),
                                row.getString("name"),
                                Queries.text(row, "grade"),
                                Queries.text(row, "state"),
                                row.getString("title"),
                                Queries.money(row, "net_profit")));
                    }
                    return new Open(
                            first,
                            row.getInt("in_all_due"),
                            row.getInt("in_all_planned"),
                            row.getInt("in_all_to_give"),
                            row.getInt("in_all_withheld"),
                            Queries.money(row, "in_all_net_profit"));
                })
                .list();
        return open.isEmpty() ? Open.NOBODY : open.get(0);
    }

    private @Nullable Raising raising(Quarter quarter) {
        List<Candidate> first = new ArrayList<>();
        List<Raising> raising = queries.of("giving-raise")
                .param("quarter", quarter.firstDay())
                .param("campaign", "upgrades " + quarter)
                .param("rows", CANDIDATES)
                .query((row, i) -> {
                    if (row.getString("customer_id") != null) {
                        first.add(candidate(row));
                    }
                    return new Raising(
                            Queries.date(row, "as_of"),
                            Queries.text(row, "state").equals("approved"),
                            row.getInt("horizon_days"),
                            row.getBoolean("calibrated"),
                            row.getInt("held_back"),
                            row.getInt("risen"),
                            row.getInt("considered"),
                            row.getInt("chosen"),
                            Queries.money(row, "chosen_cost"),
                            Queries.money(row, "budget"),
                            row.getBigDecimal("in_all_gain"),
                            row.getInt("win_backs"),
                            row.getInt("not_wooed"),
                            row.getInt("second_products"),
                            first);
                })
                .list();
        return raising.isEmpty() ? null : raising.get(0);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                Queries.text(row, "customer_id"),
                row.getString("name"),
                Queries.text(row, "grade"),
                Queries.text(row, "next_grade"),
                row.getBigDecimal("gap_next"),
                row.getObject("orders_next", Long.class),
                row.getObject("chance", Double.class),
                row.getString("offer"),
                Queries.money(row, "cost"),
                Queries.money(row, "expected_gain"),
                Queries.text(row, "owner"));
    }

    private @Nullable Second second(LocalDate date) {
        return queries.of("giving-second")
                .param("date", date)
                .query((row, i) -> new Second(
                        row.getInt("suggested"),
                        row.getInt("suggested_took"),
                        row.getInt("held_back"),
                        row.getInt("held_back_took")))
                .optional()
                .orElse(null);
    }

    private Campaigns campaigns(LocalDate date) {
        List<Campaign> over = new ArrayList<>();
        List<Campaign> running = new ArrayList<>();
        int[] inAll = {0};
        queries.of("giving-campaigns")
                .param("date", date)
                .param("rows", CAMPAIGNS)
                .query(row -> {
                    inAll[0] = row.getInt("in_all");
                    (row.getBoolean("is_over") ? over : running)
                            .add(new Campaign(
                                    Queries.text(row, "name"),
                                    Queries.date(row, "starts_on"),
                                    Queries.date(row, "ends_on"),
                                    row.getInt("offered"),
                                    row.getInt("held_back"),
                                    row.getString("verdict"),
                                    row.getBigDecimal("difference"),
                                    row.getBigDecimal("low"),
                                    row.getBigDecimal("high"),
                                    row.getBigDecimal("gain")));
                });
        return new Campaigns(over, running, inAll[0]);
    }

    private @Nullable Promotion promotion(LocalDate date) {
        return queries.of("giving-promotion")
                .param("date", date)
                .query((row, i) -> new Promotion(
                        Queries.date(row, "from_date"),
                        Queries.date(row, "to_date"),
                        Queries.money(row, "budget"),
                        row.getInt("recent_days"),
                        Queries.money(row, "recent_least"),
                        Queries.money(row, "planned_recent"),
                        Queries.day(row, "spent_to") == null ? null : spent(row)))
                .optional()
                .orElse(null);
    }

    private static Spent spent(ResultSet row) throws SQLException {
        return new Spent(
                Queries.date(row, "spent_to"),
                Queries.money(row, "recent"),
                Queries.money(row, "others"),
                row.getBigDecimal("share"),
                Queries.money(row, "missing"),
                row.getString("light"));
    }
}
