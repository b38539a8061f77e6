package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shops whose books are kept otherwise: with tax, without line numbers, by another clock. */
class OtherShopsTest {

    private static String totals(Shop shop) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', SUM(source_lines), SUM(source_net), SUM(fact_lines), SUM(fact_net),"
                        + " SUM(quarantine_lines), SUM(quarantine_net)) FROM day_total")
                .query(String.class)
                .single();
    }

    @Test
    void taxIsTakenOffToTheCentAlsoOfLinesThatAreLeftOut() {
        try (Shop shop = Shop.open(options -> options.taxIncluded = true)) {
            shop.client("ann");
            String at = "2025-03-01 09:00:00";
            shop.with(
                            "tx",
                            "a",
                            "line_id",
                            1,
                            "at",
                            at,
                            "client",
                            "ann",
                            "quantity",
                            1,
                            "net",
                            "123.00005",
                            "tax",
                            "23.00005")
                    .with("tx", "b", "line_id", 1, "at", at, "client", "ann", "quantity", 1, "net", "10")
                    .with("tx", "c", "line_id", 1, "at", at, "client", "ann", "quantity", 1, "tax", "3")
                    .with("tx", "d", "line_id", 1, "at", at, "client", "ann", "net", "12.30", "tax", "2.30")
                    .with(
                            "tx",
                            "e",
                            "line_id",
                            1,
                            "at",
                            at,
                            "client",
                            "ann",
                            "quantity",
                            -1,
                            "net",
                            "-12.3",
                            "tax",
                            "-2.3");
            NightSummary night = shop.night("2025-03-01");
            assertThat(night.message()).isNull();
            assertThat(totals(shop)).isEqualTo("5 110.0000 3 100.0000 2 10.0000");
        }
    }

    @ParameterizedTest
    @CsvSource({"duplicates, 3 30.0000 2 20.0000 1 10.0000, 1", "distinct, 3 30.0000 3 30.0000 0 0.0000, 1"})
    void withoutLineNumbersTheMappingSaysWhatAlikeLinesAre(String directive, String expected, int orders) {
        try (Shop shop = Shop.open(options -> options.mapping.compute(
                "transactions.sql",
                (name, sql) -> "-- identical lines: " + directive + "\n" + sql.replace("line_id, ", "")))) {
            shop.client("ann");
            String at = "2025-03-01 09:00:00";
            shop.line("t", null, at, "ann", "10")
                    .line("t", null, at, "ann", "10")
                    .line("t", null, "2025-03-01 09:00:01", "ann", "10");
            shop.nights("2025-03-01", "2025-03-01");
            assertThat(totals(shop)).isEqualTo(expected);
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT orders FROM fact_customer_day")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(orders);
            Map<String, List<String>> before = shop.tables();
            shop.nights("2025-03-01", "2025-03-01");
            Shop.assertEqual(shop.tables(), before);
        }
    }

    @Test
    void daysAreThoseOfTheCompanyWhetherReadOneByOneOrTogether() {
        Map<String, List<String>> together;
        try (Shop shop = Shop.open(options -> {
            options.sourceZone = ZoneId.of("America/New_York");
            options.companyZone = ZoneId.of("America/Mexico_City");
        })) {
            lines(shop);
            shop.nights("2025-11-03", "2025-11-03");
            together = shop.tables();
            shop.clear();
            lines(shop);
            shop.nights("2025-11-01", "2025-11-03");
            assertThat(shop.tables().get("fact_customer_day")).isEqualTo(together.get("fact_customer_day"));
            assertThat(shop.tables().get("day_total")).isEqualTo(together.get("day_total"));
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT CONCAT(business_date, ' ', net_revenue) FROM fact_customer_day ORDER BY 1")
                            .query(String.class)
                            .list())
                    .containsExactly("2025-11-01 7.0000", "2025-11-02 24.0000");
        }
    }

    @Test
    void aLineWithoutADateBelongsToNoDayAndStopsTheNight() {
        try (Shop shop = Shop.open(options -> options.mapping.compute(
                "transactions.sql",
                (name, sql) -> sql.replace(
                        "WHERE at >= :from AND at < :to", "WHERE (at >= :from AND at < :to) OR at IS NULL")))) {
            shop.client("ann").line("a", "1", "2025-03-01 12:00:00", "ann", "1");
            shop.nights("2025-03-01", "2025-03-01");
            Map<String, List<String>> before = shop.tables();
            shop.with("tx", "when", "line_id", 1, "client", "ann", "quantity", 1, "net", 5);
            NightSummary night = shop.night("2025-03-02");
            assertThat(night.exitCode()).isEqualTo(ExitCode.SETTINGS);
            assertThat(night.message())
                    .contains("sql/sources/shop/transactions.sql", "a line without a date (transaction when)");
            Shop.assertEqual(shop.tables(), before);
        }
    }

    @Test
    void whereAPersonSaidWhereTheHistoryBeginsNothingBeforeItIsEverRead() {
        try (Shop shop = Shop.open()) {
            shop.client("ann")
                    .line("before", "1", "2025-03-01 12:00:00", "ann", "1")
                    .line("a", "1", "2025-03-03 12:00:00", "ann", "2");
            LocalDate third = LocalDate.of(2025, 3, 3);
            assertThat(shop.night(third, third).done()).isTrue();
            assertThat(totals(shop)).startsWith("1 2.0000 1 2.0000");
            shop.line("late", "1", "2025-03-02 12:00:00", "ann", "4").line("b", "1", "2025-03-04 12:00:00", "ann", "8");
            shop.nights("2025-03-04", "2025-03-04");
            assertThat(totals(shop)).startsWith("2 10.0000 2 10.0000");
        }
    }

    private static void lines(Shop shop) {
        shop.client("ann")
                .line("a", "1", "2025-11-01 12:00:00", "ann", "1")
                .line("b", "1", "2025-11-02 00:59:59", "ann", "2")
                .line("c", "1", "2025-11-02 01:30:00", "ann", "4")
                .line("d", "1", "2025-11-02 02:00:00", "ann", "8")
                .line("e", "1", "2025-11-03 00:59:59", "ann", "16");
    }
}
