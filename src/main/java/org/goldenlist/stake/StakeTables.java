package org.goldenlist.stake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.goldenlist.pareto.Concentration;
import org.goldenlist.pareto.Share;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of what is at stake as of the last night, each replaced whole, within the transaction under way. */
final class StakeTables {

    private static final int DECIMALS = 6;

    private static final List<String> KEY_COLUMNS = List.of(
            "customer_no",
            "as_of",
            "why",
            "net_profit_365",
            "net_revenue_365",
            "profit_share",
            "revenue_share",
            "branch_customers",
            "branch_net_profit");

    private static final List<String> WHAT_IF_COLUMNS = List.of(
            "kind",
            "place",
            "what",
            "customer_no",
            "as_of",
            "customers",
            "net_profit",
            "net_revenue",
            "profit_share",
            "revenue_share",
            "running_days",
            "referred_customers",
            "referred_net_profit",
            "cs_to_become_bs",
            "winning_from",
            "winning_to");

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    StakeTables(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    private void empty(String table) {
        jdbc.sql("DELETE FROM " + table).update();
    }

    private void insert(String file, Map<String, @Nullable Object> values) {
        jdbc.sql(files.text("sql/stake/" + file + ".sql")).params(values).update();
    }

    /** Whether no night has filled them yet. */
    boolean areEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM stake_base").query(Integer.class).single() == 0;
    }

    void replaceBase(LocalDate date, Base base) {
        empty("stake_base");
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("asOf", date);
        row.put("customers", base.all().customers());
        row.put("netProfit", money(base.all().netProfit()));
        row.put("netRevenue", money(base.all().netRevenue()));
        row.put("goldenCustomers", base.golden().customers());
        row.put("goldenNetProfit", money(base.golden().netProfit()));
        row.put("averageB", Base.averageProfit(base.gradeB()));
        row.put("averageC", Base.averageProfit(base.gradeC()));
        row.put("yearlyFixedCosts", base.yearlyFixedCosts());
        row.put("keepingCost", base.keepingCost());
        row.put("derived", base.derived());
        row.put("timesFrom", base.winningFrom());
        row.put("timesTo", base.winningTo());
        insert("insert-base", row);
    }

    /** @param own what each of them brings */
    void replaceKeyCustomers(LocalDate date, List<KeyCustomer> key, Map<Integer, Brought> own, Brought all) {
        empty("key_customer");
        bulk.into("key_customer", KEY_COLUMNS, rows(key, (one, to) -> {
            Brought brought = own.getOrDefault(one.customerNo(), Brought.NOTHING);
            to.number(one.customerNo()).text(date.toString()).text(one.inWords());
            to.decimal(brought.netProfit(), 4).decimal(brought.netRevenue(), 4);
            shares(brought, all, to);
            to.number(one.branch().customers()).decimal(one.branch().netProfit(), 4);
        }));
    }

    void replaceWhatIfs(LocalDate date, List<WhatIf> whatIfs, Base base) {
        empty("stake_what_if");
        bulk.into("stake_what_if", WHAT_IF_COLUMNS, rows(whatIfs, (one, to) -> {
            Brought lost = one.lost();
            to.text(one.kind().title()).number(one.place()).text(one.what());
            number(one.customerNo() == null ? null : one.customerNo().longValue(), to);
            to.text(date.toString()).number(lost.customers());
            to.decimal(lost.netProfit(), 4).decimal(lost.netRevenue(), 4);
            shares(lost, base.all(), to);
            decimal(base.runningDays(lost.netProfit()), to);
            to.number(one.referred().customers()).decimal(one.referred().netProfit(), 4);
            number(base.csToBecomeBs(lost.netProfit()), to);
            decimal(base.winningFrom(lost), to);
            decimal(base.winningTo(lost), to);
        }));
    }

    private static void shares(Brought part, Brought all, BulkLoad.Row to) {
        decimal(Share.of(part.netProfit(), all.netProfit(), DECIMALS), to);
        decimal(Share.of(part.netRevenue(), all.netRevenue(), DECIMALS), to);
    }

    private static void decimal(@Nullable BigDecimal value, BulkLoad.Row to) {
        to.text(value == null ? null : value.toPlainString());
    }

    private static void number(@Nullable Long value, BulkLoad.Row to) {
        if (value == null) {
            to.nothing();
        } else {
            to.number(value);
        }
    }

    private static <T> BulkLoad.Rows rows(List<T> all, BiConsumer<T, BulkLoad.Row> write) {
        return new BulkLoad.Rows() {
            @Override
            public int count() {
                return all.size();
            }

            @Override
            public void write(int row, BulkLoad.Row to) {
                write.accept(all.get(row), to);
            }
        };
    }

    void replaceConcentration(LocalDate date, Concentration of, StakeSettings.Lines lines) {
        empty("concentration");
        Light largest = Light.of(of.revenueShare(1), lines.largestAmber(), lines.largestRed());
        Light three = Light.of(of.revenueShare(3), lines.topThreeAmber(), lines.topThreeRed());
        Light ten = Light.of(of.revenueShare(10), lines.topTenAmber(), lines.topTenRed());
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("asOf", date);
        row.put("customers", of.customers());
        row.put("netRevenue", money(of.netRevenue()));
        row.put("netProfit", money(of.netProfit()));
        for (int first : Concentration.FIRST) {
            row.put("revenue" + first, of.revenueShare(first));
            row.put("profit" + first, of.profitShare(first));
        }
        row.put("herfindahl", of.herfindahl());
        row.put("amber1", lines.largestAmber());
        row.put("red1", lines.largestRed());
        row.put("amber3", lines.topThreeAmber());
        row.put("red3", lines.topThreeRed());
        row.put("amber10", lines.topTenAmber());
        row.put("red10", lines.topTenRed());
        row.put("light1", name(largest));
        row.put("light3", name(three));
        row.put("light10", name(ten));
        row.put("light", name(Light.worse(largest, Light.worse(three, ten))));
        insert("insert-concentration", row);
    }

    private static @Nullable String name(@Nullable Light light) {
        return light == null ? null : light.name();
    }

    /** @param largest at most one of each kind */
    void replaceLargestGroups(LocalDate date, List<WhatIf> largest, Brought all) {
        empty("concentration_group");
        for (WhatIf one : largest) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("kind", one.kind().title());
            row.put("what", one.what());
            row.put("customerNo", one.customerNo());
            row.put("asOf", date);
            row.put("customers", one.lost().customers());
            row.put("netRevenue", money(one.lost().netRevenue()));
            row.put("netProfit", money(one.lost().netProfit()));
            row.put("revenueShare", Share.of(one.lost().netRevenue(), all.netRevenue(), DECIMALS));
            row.put("profitShare", Share.of(one.lost().netProfit(), all.netProfit(), DECIMALS));
            insert("insert-group", row);
        }
    }

    /** @param year null where nothing can be said, for the reason in the note */
    void replaceRisk(
            LocalDate date,
            @Nullable String model,
            @Nullable String note,
            int customers,
            long atStake,
            StakeSettings settings,
            @Nullable BadYear year) {
        empty("golden_risk");
        empty("golden_risk_bin");
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("asOf", date);
        row.put("model", model);
        row.put("note", note);
        row.put("customers", customers);
        row.put("netProfit", money(atStake));
        row.put("seed", settings.seed());
        row.put("yearsWanted", settings.years());
        row.put("years", year == null ? 0 : year.years());
        row.put("expectedLeaving", year == null ? null : year.expectedLeaving());
        row.put("expectedLoss", year == null ? null : money(year.expected()));
        row.put("expectedShare", year == null ? null : Share.of(year.expected(), atStake, DECIMALS));
        row.put("loss95", year == null ? null : money(year.quantile(95)));
        row.put("share95", year == null ? null : Share.of(year.quantile(95), atStake, DECIMALS));
        insert("insert-risk", row);
        int bin = 0;
        for (BadYear.Bin one : year == null ? List.<BadYear.Bin>of() : year.bins()) {
            bin++;
            jdbc.sql("INSERT INTO golden_risk_bin VALUES (?, ?, ?, ?, ?)")
                    .params(bin, date, money(one.from()), money(one.to()), one.years())
                    .update();
        }
    }

    private static BigDecimal money(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
