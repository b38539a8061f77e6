package org.goldenlist.attention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.goldenlist.store.BulkLoad;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of attention, which hold the last night alone: each is replaced whole, within the transaction under way. */
final class AttentionTables {

    /** Of those who cost more than they bring, in 365 days. */
    private record LosingTotals(
            int active, int losing, BigDecimal netProfit, BigDecimal costToServe, BigDecimal returns) {}

    private record Losing(
            int customerNo,
            int orders,
            BigDecimal netRevenue,
            BigDecimal returns,
            BigDecimal costToServe,
            BigDecimal netProfit) {}

    private final JdbcClient jdbc;
    private final BulkLoad bulk;
    private final ShippedFiles files;

    AttentionTables(DataSource dataSource, ShippedFiles files) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bulk = new BulkLoad(dataSource);
        this.files = files;
    }

    private int empty(String table) {
        return jdbc.sql("DELETE FROM " + table).update();
    }

    private void insert(String table, @Nullable Object... values) {
        JdbcClient.StatementSpec statement =
                jdbc.sql("INSERT INTO " + table + " VALUES (" + "?, ".repeat(values.length - 1) + "?)");
        for (Object value : values) {
            statement = statement.param(value);
        }
        statement.update();
    }

    void replaceBalance(List<Balance> rows) {
        empty("attention_balance");
        rows.forEach(row -> insert(
                "attention_balance",
                row.days(),
                row.audience().inWords(),
                row.customers(),
                row.contacts(),
                row.minutes(),
                row.contactsShare(),
                row.minutesShare(),
                row.spend(),
                row.spendShare(),
                row.costToServe(),
                row.netProfit(),
                row.netProfitShare()));
    }

    void replaceCosts(List<CostOfCustomers> rows) {
        empty("attention_cost");
        rows.forEach(row -> insert(
                "attention_cost",
                row.days(),
                row.spendWinning(),
                row.spendKeepingRecent(),
                row.spendKeeping(),
                row.spendOther(),
                row.costToServeProspects(),
                row.costToServeExisting(),
                row.won(),
                row.existing(),
                row.costToWin(),
                row.costToKeep()));
    }

    void replaceSales(List<YearSales> rows) {
        empty("attention_sales");
        rows.forEach(row -> insert(
                "attention_sales",
                row.year(),
                row.first() ? "first" : "repeat",
                row.from(),
                row.to(),
                row.orders(),
                row.netRevenue(),
                row.netProfit(),
                row.netRevenueShare(),
                row.netProfitShare()));
    }

    /** The night itself, and who costs more than he brings on it. */
    void replaceNight(LocalDate date, AttentionSettings settings, Given given) {
        LocalDate from = date.minusDays(AttentionFacts.YEAR);
        LosingTotals totals = jdbc.sql(files.text("sql/attention/losing-totals.sql"))
                .param("from365", from)
                .query(LosingTotals.class)
                .single();
        empty("attention_night");
        insert(
                "attention_night",
                date,
                settings.recentDays(),
                settings.chances(),
                settings.thanksPattern(),
                given.contacts(),
                given.promises(),
                given.complaints(),
                given.spend(),
                totals.active(),
                totals.losing(),
                totals.netProfit(),
                given.costToServe() ? totals.costToServe() : null,
                totals.returns());
        List<Losing> losing = jdbc.sql(files.text("sql/attention/losing.sql"))
                .param("from365", from)
                .query(Losing.class)
                .list();
        empty("attention_losing");
        for (int i = 0; i < losing.size(); i++) {
            Losing one = losing.get(i);
            insert(
                    "attention_losing",
                    i + 1,
                    one.customerNo(),
                    one.orders(),
                    one.netRevenue(),
                    one.returns(),
                    given.costToServe() ? one.costToServe() : null,
                    one.netProfit());
        }
    }

    void replaceGoodwill(List<CustomerGoodwill> rows) {
        empty("customer_goodwill");
        List<String> columns = List.of(
                "customer_no",
                "kept_promises",
                "thanks",
                "complaints",
                "broken_promises",
                "balance",
                "chances_used",
                "chances_left");
        bulk.into("customer_goodwill", columns, new BulkLoad.Rows() {
            @Override
            public int count() {
                return rows.size();
            }

            @Override
            public void write(int i, BulkLoad.Row to) {
                Goodwill goodwill = rows.get(i).goodwill();
                to.number(rows.get(i).customerNo())
                        .text(text(goodwill.keptPromises()))
                        .text(text(goodwill.thanks()))
                        .text(text(goodwill.complaints()))
                        .text(text(goodwill.brokenPromises()))
                        .number(goodwill.balance())
                        .number(goodwill.chancesUsed())
                        .number(goodwill.chancesLeft());
            }
        });
    }

    private static @Nullable String text(@Nullable Integer count) {
        return count == null ? null : count.toString();
    }
}
