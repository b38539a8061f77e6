package org.goldenlist.night;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenlist.store.OwnTables;
import org.goldenlist.store.TestDatabase;

/** What nights have left in our tables, in words that do not depend on how they got there. */
final class NightTables {

    /** What {@link PlainList} computes too: all that a customer's row says of goods. */
    static final String METRICS = "SELECT c.customer_id, CONCAT_WS(' ', COALESCE(m.first_order, '-'),"
            + " COALESCE(m.last_order, '-'), m.active_days, COALESCE(m.gap_median, '-'), COALESCE(m.gap_spread, '-'),"
            + " m.orders_30, m.orders_90, m.orders_365, m.orders_730, m.orders_life,"
            + " m.units_30, m.units_90, m.units_365, m.units_730, m.units_life,"
            + " m.discount_30, m.discount_90, m.discount_365, m.discount_730, m.discount_life,"
            + " m.net_revenue_30, m.net_revenue_90, m.net_revenue_365, m.net_revenue_730, m.net_revenue_life,"
            + " m.returns_30, m.returns_90, m.returns_365, m.returns_730, m.returns_life,"
            + " m.net_profit_30, m.net_profit_90, m.net_profit_365, m.net_profit_730, m.net_profit_life,"
            + " m.uncosted_30, m.uncosted_90, m.uncosted_365, m.uncosted_730, m.uncosted_life,"
            + " m.categories_365, COALESCE(k.name, '-'), COALESCE(m.main_category_share, '-'))"
            + " FROM customer_metric m JOIN customer c ON c.customer_no = m.customer_no"
            + " LEFT JOIN category k ON k.category_no = m.main_category_no";

    private static final String GRADES =
            "SELECT c.customer_id, CONCAT(g.grade, CASE WHEN g.lapsed THEN ' lapsed' ELSE '' END)"
                    + " FROM customer_grade g JOIN customer c ON c.customer_no = g.customer_no";

    private static final Map<String, String> WHATEVER_THE_WAY = Map.of(
            "customers", "SELECT customer_id, known, name, country, row_hash FROM customer",
            "facts",
                    "SELECT f.business_date, c.customer_id, s.name, f.orders, f.sale_lines, f.return_lines, f.units,"
                            + " f.discount, f.returns, f.net_revenue, f.cost, f.uncosted FROM fact_customer_day f"
                            + " JOIN customer c ON c.customer_no = f.customer_no JOIN source s ON s.source_no = f.source_no",
            "categories",
                    "SELECT f.business_date, c.customer_id, k.name, f.sale_lines, f.units, f.net_revenue, f.cost,"
                            + " f.uncosted FROM fact_category_day f JOIN customer c ON c.customer_no = f.customer_no"
                            + " JOIN category k ON k.category_no = f.category_no",
            "quarantine",
                    "SELECT q.business_date, s.name, q.reason, q.line_key, q.detail, q.net_amount, q.raw FROM quarantine q"
                            + " JOIN source s ON s.source_no = q.source_no",
            "day totals",
                    "SELECT t.business_date, s.name, t.source_lines, t.source_net, t.fact_lines, t.fact_net,"
                            + " t.quarantine_lines, t.quarantine_net, t.orders, t.returns, t.cost, t.uncosted,"
                            + " t.guest_lines, t.guest_net, t.guest_cost, t.guest_uncosted, t.checksum FROM day_total t"
                            + " JOIN source s ON s.source_no = t.source_no",
            "metrics", METRICS + " WHERE m.cost_to_serve_365 = 0 AND m.cost_to_serve_life = 0",
            "grades", GRADES,
            "to remeasure", "SELECT customer_no FROM customer_to_remeasure");

    private final TestDatabase own;

    NightTables(TestDatabase own) {
        this.own = own;
    }

    Map<String, String> metrics() {
        return pairs(METRICS);
    }

    Map<String, String> grades() {
        return pairs(GRADES);
    }

    private Map<String, String> pairs(String sql) {
        Map<String, String> pairs = new TreeMap<>();
        own.jdbc()
                .sql(sql)
                .query((row, i) -> pairs.put(row.getString(1), row.getString(2)))
                .list();
        return pairs;
    }

    /** The same for one load and for many nights: no numbers of ours, no days on which a night came by. */
    Map<String, List<String>> whateverTheWay() {
        Map<String, List<String>> tables = new TreeMap<>();
        WHATEVER_THE_WAY.forEach((name, sql) -> tables.put(name, sorted(sql)));
        tables.put("lines of the last night", sorted(LAST_LINES));
        return tables;
    }

    private static final String LAST_LINES =
            "SELECT * FROM grade_line WHERE business_date = (SELECT MAX(business_date) FROM grade_line)";

    /** Every row of every table that a night owns, to the last column. */
    Map<String, List<String>> toTheLetter() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        OwnTables.WHATEVER_THE_WAY.forEach(table -> tables.put(
                table,
                sorted(
                        table.equals("case_act") // numbered by the database
                                ? "SELECT case_no, act, made_on, made_by FROM case_act"
                                : "SELECT * FROM " + table)));
        return tables;
    }

    private List<String> sorted(String sql) {
        return own
                .jdbc()
                .sql(sql)
                .query((row, i) -> {
                    StringBuilder line = new StringBuilder();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        line.append(row.getString(column)).append('|');
                    }
                    return line.toString();
                })
                .list()
                .stream()
                .sorted()
                .collect(Collectors.toList());
    }

    /** Lines and net amount that the source, our facts and our quarantine hold, by month and in all. */
    Map<String, String> controlTotals() {
        Map<String, String> totals = pairs("SELECT LEFT(business_date, 7), " + SUMS + " FROM day_total GROUP BY 1");
        totals.putAll(pairs("SELECT 'in all', " + SUMS + " FROM day_total"));
        return totals;
    }

    private static final String SUMS =
            "CONCAT_WS(' ', SUM(source_lines), SUM(source_net), SUM(fact_lines), SUM(fact_net),"
                    + " SUM(quarantine_lines), SUM(quarantine_net), SUM(guest_lines), SUM(guest_net))";
}
