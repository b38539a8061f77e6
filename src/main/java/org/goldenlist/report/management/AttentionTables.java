package org.goldenlist.report.management;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.management.Attention.Audience;
import org.goldenlist.report.management.Attention.Cost;
import org.goldenlist.report.management.Attention.Goodwill;
import org.goldenlist.report.management.Attention.Group;
import org.goldenlist.report.management.Attention.Kind;
import org.goldenlist.report.management.Attention.Losing;
import org.goldenlist.report.management.Attention.MonthEnd;
import org.goldenlist.report.management.Attention.Night;
import org.goldenlist.report.management.Attention.Sale;
import org.goldenlist.report.management.Attention.Sales;
import org.goldenlist.report.management.Attention.Who;
import org.goldenlist.report.management.Attention.Wronged;
import org.goldenlist.report.query.Queries;
import org.jspecify.annotations.Nullable;

/** Reads an {@link Attention} out of our own tables. */
final class AttentionTables {

    /** As many as the page can show. */
    static final int ROWS = 8;

    private static final int YEAR = 365;
    private static final int QUARTER = 90;
    private static final int MONTHS = 13;

    private final Queries queries;

    AttentionTables(Queries queries) {
        this.queries = queries;
    }

    /**
     * Who is new is known a year after the history begins: until then, an old customer's first order that is known looks like the first.
     *
     * @param historyFrom the first day that was read; null: none was
     */
    Attention read(LocalDate date, YearMonth lastMonth, @Nullable LocalDate historyFrom) {
        List<Sale> sales = sales(date);
        boolean newKnown = ManagementTables.reachesBack(historyFrom, date, 2);
        boolean newKnownBefore = ManagementTables.reachesBack(historyFrom, date, 3);
        return new Attention(
                night(date),
                audiences(date),
                cost(date, YEAR, newKnown),
                cost(date, QUARTER, newKnown),
                sales.size() < 2 || !newKnown ? null : new Sales(sales.get(0), sales.get(1)),
                sales.size() < 4 || !newKnownBefore ? null : new Sales(sales.get(2), sales.get(3)),
                losing(date),
                goodwill(date),
                groups(date),
                months(lastMonth));
    }

    private @Nullable Night night(LocalDate date) {
        return queries.of("attention-night")
                .param("date", date)
                .query((row, i) -> new Night(
                        row.getInt("recent_days"),
                        row.getInt("chances"),
                        row.getBoolean("contacts_given"),
                        row.getBoolean("promises_given"),
                        row.getBoolean("complaints_given"),
                        row.getBoolean("spend_given"),
                        row.getInt("active_customers"),
                        row.getInt("losing_customers"),
                        Queries.money(row, "losing_net_profit"),
                        row.getBigDecimal("losing_cost_to_serve"),
                        Queries.money(row, "losing_returns")))
                .optional()
                .orElse(null);
    }

    private List<Audience> audiences(LocalDate date) {
        return queries.of("attention-balance")
                .param("date", date)
                .query((row, i) -> new Audience(
                        Who.valueOf(upper(row, "audience")),
                        row.getInt("customers"),
                        row.getBigDecimal("contacts"),
                        row.getBigDecimal("minutes"),
                        row.getBigDecimal("contacts_share"),
                        row.getBigDecimal("spend"),
                        row.getBigDecimal("spend_share"),
                        row.getBigDecimal("cost_to_serve"),
                        Queries.money(row, "net_profit"),
                        row.getBigDecimal("net_profit_share")))
                .list();
    }

    private static String upper(ResultSet row, String column) throws SQLException {
        return Queries.text(row, column).toUpperCase(Locale.ROOT);
    }

    private @Nullable Cost cost(LocalDate date, int days, boolean newKnown) {
        return queries.of("attention-cost")
                .param("date", date)
                .param("days", days)
                .query((row, i) -> new Cost(
                        row.getBigDecimal("spend_winning"),
                        row.getBigDecimal("spend_keeping"),
                        row.getBigDecimal("spend_other"),
                        row.getBigDecimal("cost_to_serve_existing"),
                        row.getInt("won_customers"),
                        row.getInt("existing_customers"),
                        newKnown ? row.getBigDecimal("cost_to_win") : null,
                        row.getBigDecimal("cost_to_keep")))
                .optional()
                .orElse(null);
    }

    private List<Sale> sales(LocalDate date) {
        return queries.of("attention-sales")
                .param("date", date)
                .query((row, i) -> new Sale(
                        row.getInt("orders"),
                        Queries.money(row, "net_revenue"),
                        row.getBigDecimal("net_revenue_share"),
                        Queries.money(row, "net_profit"),
                        row.getBigDecimal("net_profit_share")))
                .list();
    }

    private List<Losing> losing(LocalDate date) {
        return queries.of("attention-losing")
                .param("date", date)
                .param("rows", ROWS)
                .query((row, i) -> new Losing(
                        Queries.text(row, "customer_id"),
                        row.getString("name"),
                        Queries.money(row, "returns"),
                        row.getBigDecimal("cost_to_serve"),
                        Queries.money(row, "net_profit")))
                .list();
    }

    private Goodwill goodwill(LocalDate date) {
        List<Wronged> first = new ArrayList<>();
        List<Goodwill> goodwill = queries.of("goodwill")
                .param("date", date)
                .param("rows", ROWS)
                .query((row, i) -> {
                    first.add(new Wronged(
                            Queries.text(row, "customer_id"),
                            row.getString("name"),
                            row.getString("grade"),
                            row.getBigDecimal("broken_promises"),
                            row.getBigDecimal("complaints"),
                            Queries.money(row, "net_profit")));
                    return new Goodwill(
                            row.getInt("chances_left"),
                            row.getInt("in_all"),
                            row.getBigDecimal("in_all_broken"),
                            row.getBigDecimal("in_all_complaints"),
                            Queries.money(row, "in_all_net_profit"),
                            first);
                })
                .list();
        return goodwill.isEmpty() ? Goodwill.WHOLE : goodwill.get(0);
    }

    private List<Group> groups(LocalDate date) {
        return queries.of("stake-groups")
                .param("date", date)
                .query((row, i) -> new Group(
                        Kind.valueOf(upper(row, "kind")),
                        Queries.text(row, "what"),
                        row.getString("name"),
                        row.getInt("customers"),
                        Queries.money(row, "net_profit"),
                        row.getBigDecimal("profit_share"),
                        row.getBigDecimal("revenue_share")))
                .list();
    }

    private List<MonthEnd> months(YearMonth last) {
        return queries.of("concentration-months")
                .param("from", last.minusMonths(MONTHS - 1).atEndOfMonth())
                .param("until", last.atEndOfMonth())
                .query((row, i) -> new MonthEnd(
                        Queries.date(row, "as_of"),
                        Queries.money(row, "revenue_1"),
                        Queries.money(row, "revenue_3"),
                        Queries.money(row, "revenue_10")))
                .list();
    }
}
