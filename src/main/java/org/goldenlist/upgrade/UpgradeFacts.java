package org.goldenlist.upgrade;

import com.carrotsearch.hppc.LongArrayList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.Snapshot;
import org.goldenlist.metric.Snapshots;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.goldenlist.worth.CustomerHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is known of the customers as of the last graded night, streamed or block by block where it is of all of them. */
final class UpgradeFacts {

    private static final int YEAR = 365;
    private static final int BLOCK = 50_000;

    private final NamedParameterJdbcTemplate streaming;
    private final JdbcClient jdbc;
    private final ShippedFiles files;
    private final Snapshots snapshots;
    private final GradedNight night;
    private final String owner;

    /** @param owner who acts for customers without an account manager */
    UpgradeFacts(DataSource dataSource, ShippedFiles files, Profit profit, GradedNight night, String owner) {
        JdbcTemplate row = new JdbcTemplate(dataSource);
        row.setFetchSize(Integer.MIN_VALUE);
        this.streaming = new NamedParameterJdbcTemplate(row);
        this.jdbc = JdbcClient.create(dataSource);
        this.files = files;
        this.snapshots = new Snapshots(dataSource, files, profit);
        this.night = night;
        this.owner = owner;
    }

    private void each(String file, RowCallbackHandler row) {
        streaming.query(
                files.text("sql/upgrade/" + file + ".sql"),
                new MapSqlParameterSource()
                        .addValue("date", night.date())
                        .addValue("from365", night.date().minusDays(YEAR))
                        .addValue("from730", night.date().minusDays(2L * YEAR))
                        .addValue("owner", owner),
                row);
    }

    /** As of the last of the days that are no longer among the last 365 when the horizon ends. */
    Snapshot leaving(int horizon) {
        LocalDate day = night.date().minusDays(YEAR - (long) horizon);
        return Objects.requireNonNull(snapshots.asOf(List.of(day)).get(day));
    }

    /** The active Cs and Ds, some at a time, by customer number. */
    void candidates(Snapshot leaving, Consumer<List<CandidateFacts>> sink) {
        String sql = files.text("sql/upgrade/candidates.sql");
        int last = CustomerPartitions.lastCustomer(jdbc);
        for (int first = 2; first <= last; first += BLOCK) {
            sink.accept(jdbc.sql(sql)
                    .param("first", first)
                    .param("last", first + BLOCK - 1)
                    .param("date", night.date())
                    .param("from365", night.date().minusDays(YEAR))
                    .param("owner", owner)
                    .query((row, n) -> candidate(row, leaving))
                    .list());
        }
    }

    private CandidateFacts candidate(ResultSet row, Snapshot leaving) throws SQLException {
        int customer = row.getInt("customer_no");
        long ever = row.getLong("net_profit_life");
        boolean given = night.contactsGiven();
        return new CandidateFacts(
                customer,
                row.getString("customer_id"),
                row.getString("grade").charAt(0),
                row.getLong("score"),
                row.getLong("net_profit"),
                row.getInt("orders_365"),
                ever - (customer < leaving.length() ? leaving.profit(customer) : 0),
                new CustomerHistory(
                        row.getLong("first_order"),
                        row.getLong("last_order"),
                        row.getInt("active_days"),
                        ever,
                        row.getLong("net_profit"),
                        night.date().toEpochDay()),
                Baskets.parse(row.getString("category_revenue_365")),
                given ? row.getInt("contacts") : null,
                given ? row.getLong("minutes") : null,
                row.getInt("offers_made"),
                row.getInt("offers_taken"),
                row.getInt("goodwill"),
                row.getObject("chances_left", Integer.class),
                row.getBoolean("grave"),
                row.getString("owner"));
    }

    /** The net profit of 365 days of the active B and of the C in the middle, in ten-thousandths. */
    Map<Character, Long> medians() {
        Map<Character, LongArrayList> profits = Map.of('B', new LongArrayList(), 'C', new LongArrayList());
        each(
                "profits",
                row -> Objects.requireNonNull(profits.get(row.getString(1).charAt(0)))
                        .add(row.getLong(2)));
        Map<Character, Long> medians = new TreeMap<>();
        profits.forEach((grade, all) -> {
            if (!all.isEmpty()) {
                medians.put(grade, median(all.toArray()));
            }
        });
        return medians;
    }

    /** Of two in the middle halfway, halves away from zero. */
    static long median(long[] amounts) {
        Arrays.sort(amounts);
        long upper = amounts[amounts.length / 2];
        long lower = amounts[(amounts.length - 1) / 2];
        return BigDecimal.valueOf(lower)
                .add(BigDecimal.valueOf(upper))
                .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Who bought what in 365 days. */
    Baskets baskets() {
        Baskets baskets = new Baskets();
        each("baskets", row -> baskets.add(Baskets.parse(row.getString(1))));
        return baskets;
    }

    /** A customer who costs more than he brings, amounts as in upgrade_not_wooed. */
    record NotWooed(
            int customerNo,
            String grade,
            BigDecimal netRevenue,
            BigDecimal returned,
            BigDecimal grossProfit,
            BigDecimal costToServe,
            BigDecimal netProfit) {

        /** Net profit below zero is the same as a cost to serve above the gross profit: what it is made of tells the two apart. */
        String why() {
            return grossProfit.signum() < 0 ? "goods" : "serving";
        }
    }

    /** Who costs most first. */
    List<NotWooed> notWooed() {
        List<NotWooed> all = new ArrayList<>();
        each(
                "not-wooed",
                row -> all.add(new NotWooed(
                        row.getInt("customer_no"),
                        row.getString("grade"),
                        row.getBigDecimal("net_revenue"),
                        row.getBigDecimal("returned"),
                        row.getBigDecimal("gross_profit"),
                        row.getBigDecimal("cost_to_serve"),
                        row.getBigDecimal("net_profit"))));
        return all;
    }

    /** An E who once brought as much as a B of today. */
    record WinBack(
            int customerNo,
            String customerId,
            boolean lapsed,
            BestYears.Best best,
            long profitEver,
            int orders,
            LocalDate lastOrder,
            String owner) {}

    /** The worthiest first; none where the line of B is no money. */
    List<WinBack> winBacks(BestYears best) {
        Long line = night.isMoney() ? night.lineB() : null;
        List<WinBack> all = new ArrayList<>();
        if (line == null) {
            return all;
        }
        each("lost", row -> {
            WinBack one = winBack(row, best);
            if (one.best().profit() > line) {
                all.add(one);
            }
        });
        all.sort(Comparator.comparingLong((WinBack one) -> -one.best().profit()).thenComparing(WinBack::customerId));
        return all;
    }

    private static WinBack winBack(ResultSet row, BestYears best) throws SQLException {
        long ever = row.getLong("profit_life");
        return new WinBack(
                row.getInt("customer_no"),
                row.getString("customer_id"),
                row.getBoolean("lapsed"),
                best.of(row.getInt("customer_no"), ever, row.getLong("first_order"), row.getLong("last_order")),
                ever,
                row.getInt("orders_life"),
                LocalDate.ofEpochDay(row.getLong("last_order")),
                row.getString("owner"));
    }

    /** A customer of one category, with the next best. */
    record OneCategory(int customerNo, int category, int then, boolean heldBack, String owner) {}

    /** By customer number; those for whom there is no next category are absent. */
    List<OneCategory> oneCategory(Affinities affinities, int heldBack) {
        List<OneCategory> all = new ArrayList<>();
        HeldBack drawn = new HeldBack(night.quarter(), heldBack);
        each("one-category", row -> {
            int[] categories = Baskets.parse(row.getString(3));
            Affinity next = affinities.next(categories).orElse(null);
            if (next != null) {
                all.add(new OneCategory(
                        row.getInt(1), categories[0], next.then(), drawn.is(row.getString(2)), row.getString(4)));
            }
        });
        all.sort(Comparator.comparingInt(OneCategory::customerNo));
        return all;
    }

    /** Customers by number of categories a year before. */
    record Kept(int categories, int customers, int stillBought) {}

    List<Kept> kept() {
        List<Kept> all = new ArrayList<>();
        each("kept", row -> all.add(new Kept(row.getInt(1), row.getInt(2), row.getInt(3))));
        return all;
    }

    static @Nullable BigDecimal amount(@Nullable Long tenThousandths) {
        return tenThousandths == null ? null : BigDecimal.valueOf(tenThousandths, 4);
    }
}
