package org.goldenlist.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.goldenlist.demo.DemoCompanies.Place;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;

class DemoCompanyTest {

    @Test
    void isTheSameToTheLastRowWhereverItIsMade() {
        TimeZone before = TimeZone.getDefault();
        try (TestDatabase here = DemoCompanies.written(DemoCompanies.small(5))) {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            try (TestDatabase there = DemoCompanies.written(DemoCompanies.small(5));
                    TestDatabase other = DemoCompanies.written(DemoCompanies.small(6))) {
                assertThat(checksums(there)).isEqualTo(checksums(here));
                assertThat(checksums(other).get("sales_order_line"))
                        .isNotEqualTo(checksums(here).get("sales_order_line"));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void tellsHowManyRowsItWroteAndHowFarItIs() {
        try (TestDatabase database = TestDatabase.empty()) {
            List<LocalDate> days = new ArrayList<>();
            DemoSummary summary = DemoCompany.write(
                    database.dataSource(), DemoCompanies.small(1), (day, done, inAll, lines) -> days.add(day));
            assertThat(days).hasSize(365).endsWith(LocalDate.of(2026, 11, 19));
            summary.rows()
                    .forEach((table, rows) ->
                            assertThat(count(database, table)).as(table).isEqualTo(rows));
            assertThat(summary.lines())
                    .isEqualTo(count(database, "sales_order_line") + count(database, "credit_note_line"));
        }
    }

    @Test
    void replacesAnEarlierDemoButNothingElse() {
        try (TestDatabase database = DemoCompanies.written(DemoCompanies.small(1))) {
            DemoCompany.write(database.dataSource(), DemoCompanies.small(2), DemoProgress.SILENT);
            assertThat(count(database, "client")).isEqualTo(120);

            database.run("CREATE TABLE invoice (id INT);");
            assertThatThrownBy(
                            () -> DemoCompany.write(database.dataSource(), DemoCompanies.small(3), DemoProgress.SILENT))
                    .isInstanceOf(GoldenListException.class)
                    .hasMessageContaining("holds other tables: invoice");
            assertThat(count(database, "client")).isEqualTo(120);
        }
    }

    @Test
    void knowsWhetherItIsThereAndWhole() {
        try (TestDatabase database = TestDatabase.empty()) {
            assertThat(DemoCompany.isWritten(database.dataSource(), DemoCompanies.small(1)))
                    .isFalse();
            DemoCompany.write(database.dataSource(), DemoCompanies.small(1), DemoProgress.SILENT);
            assertThat(DemoCompany.isWritten(database.dataSource(), DemoCompanies.small(1)))
                    .isTrue();
            assertThat(DemoCompany.isWritten(database.dataSource(), DemoCompanies.small(2)))
                    .isFalse();
            database.run("UPDATE demo_company SET whole = FALSE;");
            assertThat(DemoCompany.isWritten(database.dataSource(), DemoCompanies.small(1)))
                    .isFalse();
        }
    }

    @Test
    void leavesTablesOfTheSameNameAloneThatItDidNotMake() {
        try (TestDatabase database = TestDatabase.empty().run("CREATE TABLE client (id INT);")) {
            assertThatThrownBy(
                            () -> DemoCompany.write(database.dataSource(), DemoCompanies.small(1), DemoProgress.SILENT))
                    .hasMessageContaining("were not made by the demo");
        }
    }

    @Test
    void refusesACompanyThatCannotBe() {
        LocalDate day = LocalDate.of(2026, 11, 19);
        assertThatThrownBy(() -> new DemoOptions(3, 2, 1, day))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("The demo company cannot have --customers = 3: give a number from 50 to 5,000,000.");
        assertThatThrownBy(() -> new DemoOptions(2_000, 0, 1, day)).hasMessageContaining("--years = 0");
    }

    @Test
    void earnsFourFifthsOfItsProfitWithAFifthOfItsCustomers() {
        List<Place> list = DemoCompanies.list(DemoCompanies.theDefault(), "0.50");
        BigDecimal all = list.stream().map(Place::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal golden = list.stream()
                .filter(place -> place.grade() <= 'B')
                .map(Place::score)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(golden.doubleValue() / all.doubleValue()).isBetween(0.75, 0.85);
        assertThat(list.stream().filter(place -> place.score().signum() < 0).count())
                .as("customers who cost money")
                .isGreaterThan(list.size() / 50);
    }

    @Test
    void sellsToGuestsAndTakesGoodsBack() {
        TestDatabase company = DemoCompanies.theDefault();
        double orders = count(company, "sales_order");
        assertThat(count(company, "sales_order WHERE client_no IS NULL") / orders)
                .isBetween(0.10, 0.20);
        double lines = count(company, "sales_order_line");
        assertThat(count(company, "credit_note_line") / lines).isBetween(0.01, 0.05);
        assertThat(count(
                        company,
                        "credit_note n JOIN sales_order o ON o.order_no = n.order_no"
                                + " WHERE DATE(n.credited_at) <= DATE(o.ordered_at)"))
                .as("returns before the next day")
                .isZero();
        assertThat(count(company, "sales_order WHERE entered_at > ordered_at")).isPositive();
        assertThat(count(company, "sales_order WHERE entered_at < ordered_at OR entered_at >= '2026-11-20'"))
                .isZero();
    }

    @Test
    void knowsTheCostOfAllButTwoHundredAndFourteenProducts() {
        TestDatabase company = DemoCompanies.theDefault();
        assertThat(count(company, "product")).isEqualTo(3_907);
        assertThat(count(company, "product WHERE unit_cost IS NULL")).isEqualTo(214);
        assertThat(count(company, "(SELECT DISTINCT group_code, title FROM product) titles"))
                .isEqualTo(3_907);
    }

    @Test
    void isBusiestBeforeChristmas() {
        TestDatabase company = DemoCompanies.theDefault();
        long december = count(company, "sales_order WHERE ordered_at >= '2025-12-01' AND ordered_at < '2026-01-01'");
        long february = count(company, "sales_order WHERE ordered_at >= '2026-02-01' AND ordered_at < '2026-03-01'");
        assertThat((double) december / february).isCloseTo(2, within(0.6));
    }

    @Test
    void courtsCustomersMoreThanItLooksAfterThem() {
        TestDatabase company = DemoCompanies.theDefault();
        String withinYear = "contact_log l JOIN (SELECT client_no, MIN(ordered_at) AS first FROM sales_order GROUP BY"
                + " client_no) o ON o.client_no = l.client_no JOIN client c ON c.client_no = l.client_no"
                + " WHERE c.kind = 'business' AND c.since >= '2025-01-20' AND c.since < '2025-11-01' AND l.contacted_at ";
        long aroundFirst =
                count(company, withinYear + "BETWEEN o.first - INTERVAL 60 DAY AND o.first + INTERVAL 60 DAY");
        long later = count(company, withinYear + "BETWEEN o.first + INTERVAL 180 DAY AND o.first + INTERVAL 300 DAY");
        assertThat(aroundFirst).isGreaterThan(later);
    }

    private static Map<String, Long> checksums(TestDatabase database) {
        Map<String, Long> checksums = new TreeMap<>();
        for (String table :
                database.jdbc().sql("SHOW TABLES").query(String.class).list()) {
            checksums.put(
                    table,
                    database.jdbc()
                            .sql("CHECKSUM TABLE " + table)
                            .query((row, n) -> row.getLong(2))
                            .single());
        }
        return checksums;
    }

    private static long count(TestDatabase database, String from) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM " + from)
                .query(Long.class)
                .single();
    }
}
