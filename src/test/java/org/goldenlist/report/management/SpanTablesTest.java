package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.management.ManagementReport.Move;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly and the monthly edition: 19 November 2026 is a Thursday. */
class SpanTablesTest {

    private static final ReportSettings COMPANY = Merchant.settings(Locale.ENGLISH, null);

    @TempDir
    Path folder;

    private static BigDecimal net(TestDatabase database, String from, String to) {
        return database.jdbc()
                .sql("SELECT SUM(net_revenue) FROM fact_customer_day WHERE business_date BETWEEN ? AND ?")
                .params(from, to)
                .query(BigDecimal.class)
                .single();
    }

    @Test
    void aWeekIsBesideTheMeanOfEight() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger.write(database, COMPANY);
            ManagementReport report = new ManagementTables(database.dataSource(), COMPANY).read(Ledger.DATE, Span.WEEK);
            assertThat(report.day().netRevenue()).isEqualByComparingTo(net(database, "2026-11-13", "2026-11-19"));
            assertThat(report.usual().days()).isEqualTo(8);
            assertThat(report.usual().mean().netRevenue())
                    .isEqualByComparingTo(net(database, "2026-09-18", "2026-11-12")
                            .divide(BigDecimal.valueOf(8), 4, RoundingMode.HALF_UP));
            assertThat(report.compared()).hasSize(9);
            assertThat(report.compared().get(8).date()).isEqualTo("2026-11-19");
        }
    }

    @Test
    void aMonthIsTheLastWholeOneBesideThoseReadBeforeIt() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger.write(database, COMPANY);
            ManagementReport report =
                    new ManagementTables(database.dataSource(), COMPANY).read(Ledger.DATE, Span.MONTH);
            assertThat(report.day().netRevenue()).isEqualByComparingTo(net(database, "2026-10-01", "2026-10-31"));
            // Of November 2025 the days up to the 19th lie more than 365 days back.
            assertThat(report.usual().days()).isEqualTo(10);
            assertThat(report.usual().mean().netRevenue())
                    .isEqualByComparingTo(
                            net(database, "2025-12-01", "2026-09-30").divide(BigDecimal.TEN, 4, RoundingMode.HALF_UP));
            assertThat(report.movements().moved()).isZero();
        }
    }

    @Test
    void whoMovedThereAndBackHasNotMoved() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger.write(database, COMPANY);
            movement(database, 2, 5, "rise", "C", "A");
            movement(database, 2, 1, "fall", "A", "C");
            movement(database, 3, 6, "fall", "A", "B");
            movement(database, 3, 2, "fall", "B", "D");
            movement(database, 4, 4, "new", null, "D");
            movement(database, 4, 3, "rise", "D", "C");
            movement(database, 5, 3, "new", null, "E");
            movement(database, 5, 2, "gone", "E", "-");
            movement(database, 6, 7, "rise", "E", "D");
            database.jdbc()
                    .sql("DELETE FROM movement WHERE business_date = ?")
                    .param(Ledger.DATE)
                    .update();

            ManagementReport report = new ManagementTables(database.dataSource(), COMPANY).read(Ledger.DATE, Span.WEEK);

            assertThat(report.movements().first())
                    .extracting(Move::customerId, Move::kind, Move::oldGrade, Move::newGrade)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("C-3", "fall", "A", "D"),
                            org.assertj.core.groups.Tuple.tuple("C-4", "new", null, "C"));
            assertThat(report.movements().moved()).isEqualTo(2);
            assertThat(report.movements().fell()).isEqualTo(1);
            assertThat(report.movements().fresh()).isEqualTo(1);
            assertThat(report.movements().outOfGolden()).isEqualTo(1);
            assertThat(report.movements().usual()).isNull();
        }
    }

    @Test
    void whoMovedBeforeAnybodyWasGradedIsNotKnown() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger.write(database, COMPANY);
            database.jdbc()
                    .sql("DELETE FROM grade_line WHERE business_date < ?")
                    .param(Ledger.DATE)
                    .update();
            database.jdbc()
                    .sql(
                            "INSERT INTO grade_line SELECT ?, grade, above, customers, held, lowest, net_profit FROM grade_line")
                    .param(Ledger.DATE.minusDays(1))
                    .update();
            assertThat(pages(database, Span.MONTH).get(0))
                    .contains("Grades: given since 18 Nov")
                    .doesNotContain("nobody moved", "golden list as it was");
            assertThat(pages(database, Span.WEEK).get(0)).contains("2 of 5 moved, 18 Nov to 19 Nov");
        }
    }

    private static void movement(TestDatabase database, int customer, int back, String kind, String old, String now) {
        LocalDate day = Ledger.DATE.minusDays(back);
        database.jdbc()
                .sql(
                        "INSERT INTO movement VALUES (?, ?, ?, ?, ?, FALSE, FALSE, ?, 10, 20, 1, 20, 0, 0, 20, 'PROFIT', 20, 0, 0, 'because')")
                .params(java.util.Arrays.asList(day, customer, kind, old, now, Ledger.DATE.minusDays(40)))
                .update();
    }

    @Test
    void thePagesSayWhichEditionTheyAre() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger.write(database, COMPANY);
            List<String> week = pages(database, Span.WEEK);
            assertThat(week.get(0))
                    .contains("Weekly management report")
                    .contains("The week to 19 Nov")
                    .contains("on the last 8 weeks")
                    .contains("Mean of 8")
                    .contains("management-weekly-2026-11-19")
                    .doesNotContain("last night", "Thursday brought");
            List<String> month = pages(database, Span.MONTH);
            assertThat(month.get(0))
                    .contains("Monthly management report")
                    .contains("Net profit in October")
                    .contains("on the last 10 months")
                    .contains("None of 5 moved, 19 Oct to 31 Oct")
                    .contains("management-monthly-2026-11-19")
                    .doesNotContain("last night");
            assertThat(month).hasSize(7);
        }
    }

    private List<String> pages(TestDatabase database, Span span) {
        Path file = folder.resolve(span + ".pdf");
        new ManagementDocument(COMPANY, span).render(Ledger.DATE, database.dataSource(), file);
        return Pages.of(file).stream().map(page -> page.replaceAll("\\s+", " ")).toList();
    }
}
