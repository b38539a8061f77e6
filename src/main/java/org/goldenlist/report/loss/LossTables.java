package org.goldenlist.report.loss;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.goldenlist.report.loss.Loss.Done;
import org.goldenlist.report.loss.Loss.Seen;
import org.goldenlist.report.query.Queries;

/** Reads who was lost, and what went before. */
public record LossTables(Queries queries) {

    /**
     * Some of the lost, the costliest first.
     *
     * @param inAll how many there are
     * @param atStake of all of them
     */
    public record Losses(List<Loss> shown, int inAll, BigDecimal atStake) {

        public static Losses nobody() {
            return new Losses(List.of(), 0, BigDecimal.ZERO);
        }
    }

    private record Found(Loss loss, int inAll, BigDecimal atStake) {}

    /** Those taken for lost in some days up to a business date. */
    public Losses lostBy(LocalDate date, int days, int most) {
        List<Found> found = queries.of("losses")
                .param("date", date)
                .param("days", days)
                .param("rows", most)
                .query((row, i) ->
                        new Found(loss(row, date), row.getInt("in_all"), Queries.money(row, "at_stake_in_all")))
                .list();
        return found.isEmpty()
                ? Losses.nobody()
                : new Losses(
                        found.stream().map(Found::loss).toList(),
                        found.get(0).inAll(),
                        found.get(0).atStake());
    }

    private Loss loss(ResultSet row, LocalDate date) throws SQLException {
        int customer = row.getInt("customer_no");
        LocalDate lostOn = Queries.date(row, "lost_on");
        LocalDate from = Loss.firstMonth(lostOn).atDay(1);
        return new Loss(
                row.getString("customer_id"),
                row.getString("name"),
                row.getString("account_manager"),
                lostOn,
                Queries.money(row, "at_stake"),
                Queries.date(row, "first_order"),
                Queries.date(row, "last_order"),
                Queries.day(row, "came_back_on"),
                months(customer, from, lostOn),
                seen(customer, from, lostOn, date),
                done(customer, from, date));
    }

    private NavigableMap<YearMonth, BigDecimal> months(int customer, LocalDate from, LocalDate until) {
        NavigableMap<YearMonth, BigDecimal> months = new TreeMap<>();
        queries.withRates("customer-months")
                .param("customers", List.of(customer))
                .param("from", from)
                .param("until", until)
                .query(row -> {
                    months.put(
                            YearMonth.of(row.getInt("in_year"), row.getInt("in_month")),
                            Queries.money(row, "net_profit"));
                });
        return months;
    }

    private List<Seen> seen(int customer, LocalDate from, LocalDate lostOn, LocalDate date) {
        return queries.of("loss-seen")
                .param("customer", customer)
                .param("from", from)
                .param("lostOn", lostOn)
                .param("date", date)
                .query((row, i) -> new Seen(
                        row.getString("sign"),
                        Queries.date(row, "since"),
                        Queries.day(row, "until"),
                        row.getString("evidence")))
                .list();
    }

    private List<Done> done(int customer, LocalDate from, LocalDate date) {
        return queries.of("loss-done")
                .param("customer", customer)
                .param("from", from)
                .param("date", date)
                .query((row, i) -> new Done(
                        Queries.date(row, "made_on"),
                        row.getString("act"),
                        row.getString("made_by"),
                        row.getString("reason"),
                        row.getString("text")))
                .list();
    }
}
