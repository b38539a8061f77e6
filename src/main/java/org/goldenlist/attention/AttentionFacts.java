package org.goldenlist.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Measures what went to each audience and what it brought, out of the metrics of a date and of what was said and spent up to it.
 * Days are looked at of those alone who were won in two years, and only up to the first order: all else is what is left of the
 * metrics.
 */
final class AttentionFacts {

    static final int YEAR = 365;
    static final int QUARTER = 90;

    /**
     * What was measured.
     *
     * @param windows of 365 and of 90 days
     * @param first sales of first days, of the last year and of the one before
     * @param repeat those of later days
     * @param unknownPurposes for which money was spent, and which the settings do not name
     */
    record Measured(
            List<WindowSums> windows,
            List<YearSales.Sums> first,
            List<YearSales.Sums> repeat,
            List<String> unknownPurposes) {}

    private final NamedParameterJdbcTemplate streaming;
    private final NamedParameterJdbcTemplate jdbc;
    private final ShippedFiles files;
    private final Profit profit;
    private final AttentionSettings settings;

    AttentionFacts(DataSource dataSource, ShippedFiles files, Profit profit, AttentionSettings settings) {
        JdbcTemplate row = new JdbcTemplate(dataSource);
        row.setFetchSize(Integer.MIN_VALUE);
        this.streaming = new NamedParameterJdbcTemplate(row);
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
        this.files = files;
        this.profit = profit;
        this.settings = settings;
    }

    Measured measure(LocalDate date) {
        Pass pass = new Pass(date, parameters(date));
        pass.readTotals();
        pass.readFirstDays();
        pass.readContacts();
        pass.readSpend();
        return new Measured(List.of(pass.year, pass.quarter), pass.first, pass.repeat, List.copyOf(pass.unknown));
    }

    private MapSqlParameterSource parameters(LocalDate date) {
        return new MapSqlParameterSource()
                .addValue("date", date)
                .addValue("from90", date.minusDays(QUARTER))
                .addValue("from365", date.minusDays(YEAR))
                .addValue("from730", date.minusDays(2L * YEAR))
                .addValue("recentFrom", date.minusDays(settings.recentDays()));
    }

    /** One date's. */
    private final class Pass {
        private final long date;
        private final MapSqlParameterSource parameters;
        private final WindowSums year = new WindowSums(YEAR);
        private final WindowSums quarter = new WindowSums(QUARTER);
        private final List<YearSales.Sums> first = List.of(new YearSales.Sums(), new YearSales.Sums());
        private final List<YearSales.Sums> repeat = List.of(new YearSales.Sums(), new YearSales.Sums());
        private final List<String> unknown = new ArrayList<>();

        private Pass(LocalDate date, MapSqlParameterSource parameters) {
            this.date = date.toEpochDay();
            this.parameters = parameters;
        }

        private void each(NamedParameterJdbcTemplate template, String what, RowCallbackHandler row) {
            template.query(files.text("sql/attention/" + what + ".sql"), parameters, row);
        }

        /** As if everybody had always been in the audience of today, and no sale had been a first one. */
        private void readTotals() {
            each(jdbc, "totals", row -> {
                Audience audience = Audience.valueOf(row.getString("audience"));
                take(year, audience, row);
                take(quarter, audience, row);
                if (audience != Audience.PROSPECTS) {
                    takeSales(row);
                }
            });
            Long prospects = jdbc.queryForObject(files.text("sql/attention/prospects.sql"), parameters, Long.class);
            for (WindowSums window : List.of(year, quarter)) {
                window.of(Audience.PROSPECTS).customers = prospects == null ? 0 : prospects;
            }
        }

        private void take(WindowSums window, Audience audience, ResultSet row) throws SQLException {
            window.won += row.getLong("won_" + window.days);
            window.existing += row.getLong("existing");
            AudienceSums sums = window.of(audience);
            sums.customers = row.getLong("customers");
            sums.costToServe = row.getLong("cost_to_serve_" + window.days);
            sums.netProfit = row.getLong("net_profit_" + window.days);
        }

        private void takeSales(ResultSet row) throws SQLException {
            repeat.get(0).add(row.getLong("orders_365"), row.getLong("net_revenue_365"), row.getLong("net_profit_365"));
            repeat.get(1)
                    .add(
                            row.getLong("orders_730") - row.getLong("orders_365"),
                            row.getLong("net_revenue_730") - row.getLong("net_revenue_365"),
                            row.getLong("net_profit_730") - row.getLong("net_profit_365"));
        }

        /** Takes what was before the first order, and on its day, out of what {@link #readTotals} put it into. */
        private void readFirstDays() {
            each(streaming, "first-sales", row -> {
                long net = row.getLong("net_revenue");
                move(
                        row,
                        row.getLong("orders"),
                        net,
                        0,
                        profit.ofGoods(net, row.getLong("cost"), row.getLong("uncosted")));
            });
            each(streaming, "first-service", row -> {
                long cost = profit.costToServe(row.getLong("minutes"), row.getLong("complaint_cost"));
                move(row, 0, 0, cost, -cost);
            });
        }

        private void move(ResultSet row, long orders, long netRevenue, long costToServe, long netProfit)
                throws SQLException {
            long day = row.getLong("day_no");
            int which = day > date - YEAR ? 0 : 1;
            repeat.get(which).add(-orders, -netRevenue, -netProfit);
            if (!row.getBoolean("as_prospect")) {
                first.get(which).add(orders, netRevenue, netProfit);
                return;
            }
            Audience audience = Audience.valueOf(row.getString("audience"));
            for (WindowSums window : List.of(year, quarter)) {
                if (day > date - window.days) {
                    window.of(audience).add(-costToServe, -netProfit);
                    window.of(Audience.PROSPECTS).add(costToServe, netProfit);
                }
            }
        }

        private void readContacts() {
            parameters.addValue(
                    "sources",
                    new ArrayList<>(jdbc.queryForList("SELECT source_no FROM source", parameters, Integer.class)));
            each(jdbc, "contacts", row -> {
                Audience audience = Audience.valueOf(row.getString("audience"));
                year.of(audience).contacts = row.getLong("contacts_365");
                year.of(audience).minutes = row.getLong("minutes_365");
                quarter.of(audience).contacts = row.getLong("contacts_90");
                quarter.of(audience).minutes = row.getLong("minutes_90");
            });
        }

        private void readSpend() {
            Purposes purposes = new Purposes(settings);
            each(jdbc, "spend", row -> {
                String purpose = row.getString("purpose");
                Optional<Audience> audience = purposes.audience(purpose);
                long ofYear = row.getLong("spend_365");
                long ofQuarter = row.getLong("spend_90");
                if (audience.isPresent()) {
                    year.of(audience.get()).spend += ofYear;
                    quarter.of(audience.get()).spend += ofQuarter;
                } else {
                    year.spendOther += ofYear;
                    quarter.spendOther += ofQuarter;
                    unknown.add(named(purpose));
                }
            });
        }

        private static String named(@Nullable String purpose) {
            return purpose == null ? "(none)" : "\"" + purpose + "\"";
        }
    }
}
