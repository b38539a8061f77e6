package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.management.ManagementReport.CategorySales;
import org.goldenlist.report.management.ManagementReport.DayProfit;
import org.goldenlist.report.management.ManagementReport.Month;
import org.goldenlist.report.management.ManagementReport.TopCustomer;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagementTablesTest {

    private static final ReportSettings COMPANY = Merchant.settings(Locale.ENGLISH, null);

    @TempDir
    Path folder;

    @Test
    void figuresAgreeWithOneAnother() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger ledger = Ledger.write(database, COMPANY);

            ManagementReport report = new ManagementTables(database.dataSource(), COMPANY).read(Ledger.DATE);

            assertThat(report.agrees()).isTrue();
            assertThat(report.bridge().difference()).isEqualByComparingTo("0");
            assertThat(report.bridge().year().assumedCost()).isPositive();
            assertThat(report.bridge().year().costToServe()).isEqualByComparingTo("22.2623");
            assertThat(report.bridge().guests()).isEqualByComparingTo(ledger.profit(1));
            assertThat(report.bridge().lapsed())
                    .isEqualByComparingTo(ledger.profit(7))
                    .isNegative();
            assertThat(report.bridge().unassigned()).isEqualByComparingTo(ledger.profit(8));
            assertThat(report.bridge().graded()).isEqualByComparingTo(report.netProfit());
            assertThat(report.pareto().netProfit()).isEqualByComparingTo(report.netProfit());
            assertThat(report.pareto().points()).hasSize(5);
            assertThat(report.activeCustomers()).isEqualTo(5);
            assertThat(report.knownCustomers()).isEqualTo(6);
            assertThat(report.profitOfTheYearBefore()).isPositive();
            assertThat(report.yearBeforeKnown()).isTrue();
            assertThat(report.earlier()).isNotNull();
            assertThat(report.shares()).hasSize(2);
            assertThat(report.firstNight()).isFalse();
        }
    }

    @Test
    void monthsDaysAndCategories() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger ledger = Ledger.write(database, COMPANY);

            ManagementReport report = new ManagementTables(database.dataSource(), COMPANY).read(Ledger.DATE);

            assertThat(report.months())
                    .hasSize(13)
                    .allSatisfy(month -> assertThat(month.all()).isPositive());
            assertThat(report.months()).extracting(Month::month).asString().contains("2025-10", "2026-10");
            assertThat(report.compared()).hasSize(9);
            assertThat(report.usual().days()).isEqualTo(8);
            assertThat(report.compared())
                    .last()
                    .extracting(DayProfit::netProfit)
                    .isEqualTo(report.day().netProfit());
            BigDecimal revenue = report.categories().stream()
                    .map(CategorySales::netRevenue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(report.categories()).hasSize(2);
            assertThat(revenue).isPositive();
            assertThat(report.top()).hasSize(2).allSatisfy(customer -> {
                assertThat(customer.year().netProfit()).isEqualByComparingTo(customer.netProfit());
                assertThat(customer.netProfit()).isEqualByComparingTo(ledger.profit(customer.customerNo()));
                assertThat(customer.months()).hasSize(13);
            });
            assertThat(report.top()).extracting(TopCustomer::grade).containsExactly("A", "B");
            assertThat(report.movements().moved()).isEqualTo(2);
            assertThat(report.movements().intoGolden()).isEqualTo(1);
            assertThat(report.movements().lapsed()).isEqualTo(1);
            assertThat(report.leftOut())
                    .singleElement()
                    .satisfies(left -> assertThat(left.net()).isEqualByComparingTo("9.99"));
            assertThat(report.control().week().leftOutLines()).isEqualTo(1);
            assertThat(report.control().daysLoaded()).isGreaterThan(300);
            assertThat(report.notes()).hasSize(1);
        }
    }

    @Test
    void fromTheTablesToThePages() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger.write(database, COMPANY);
            Path file = folder.resolve("management.pdf");

            RenderedDocument rendered = new ManagementDocument(COMPANY, Span.DAY)
                    .render(Ledger.DATE, database.dataSource(), file)
                    .get(0);

            List<String> pages = Pages.of(file);
            assertThat(rendered.pages()).isEqualTo(7);
            assertThat(pages.get(0)).contains("100% <b>Cheese</b>");
            assertThat(pages.get(6))
                    .contains("Every euro is accounted for, to the cent")
                    .contains("No readable date 1 9.99 19 Nov, T 1 / 2 sold_at is 0000-00-00")
                    .contains("The source shop gives no feed surveys.");
        }
    }

    @Test
    void newTables() {
        try (TestDatabase database = TestDatabase.migrated()) {
            database.jdbc()
                    .sql("UPDATE metric_state SET as_of = ?")
                    .param(Ledger.DATE)
                    .update();
            Path file = folder.resolve("management.pdf");

            new ManagementDocument(COMPANY, Span.DAY).render(Ledger.DATE, database.dataSource(), file);

            assertThat(Pages.of(file).get(0)).contains("No customer has been graded yet");
        }
    }

    @Test
    void anotherDateThanTheMetricsIsRefused() {
        try (TestDatabase database = TestDatabase.migrated()) {
            Ledger.write(database, COMPANY);
            ManagementTables tables = new ManagementTables(database.dataSource(), COMPANY);

            assertThatThrownBy(() -> tables.read(Ledger.DATE.minusDays(1)))
                    .isInstanceOfSatisfying(
                            GoldenListException.class,
                            e -> assertThat(e.exitCode()).isEqualTo(ExitCode.DATA))
                    .hasMessageContaining("2026-11-18")
                    .hasMessageContaining("the metrics stand at 2026-11-19");
        }
    }
}
