package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.goldenlist.report.management.ManagementReport.Bridge;
import org.goldenlist.report.management.ManagementReport.Control;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.goldenlist.report.management.ManagementReport.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The management report of a company of billions. */
class LargeAmountsTest {

    @TempDir
    Path folder;

    private List<String> render(Reports reports) {
        return reports.render(folder);
    }

    @Test
    void whatIsToTheCentStandsWhole() {
        Reports reports = Reports.harbourAndVine();
        BigDecimal most = Reports.b("99999999999.99");
        ControlDay large = new ControlDay(
                Reports.DATE, true, 123_456_789, 123_456_789, 1_234_567, most.negate(), most, most.negate());
        Control control = reports.control;
        reports.control = new Control(
                control.days().stream()
                        .map(day -> day.sourceLines() > 0 ? large : day)
                        .toList(),
                large,
                large,
                control.daysLoaded(),
                control.daysDiffering());
        reports.leftOut = List.of(HarbourAndVine.leftOut("duplicate", 1_234_567, "99999999999.99", 17, "key", "twice"));
        Day year = reports.bridge.year();
        reports.bridge = new Bridge(
                new Day(
                        year.date(),
                        year.orders(),
                        year.returned(),
                        most,
                        most.negate(),
                        year.uncosted(),
                        year.assumedCost(),
                        year.costToServe()),
                most,
                most.negate(),
                most,
                most);

        String page = render(reports).get(6);

        assertThat(page)
                .contains("Seven days 123,456,789 123,456,789 1,234,567 −99,999,999,999.99 99,999,999,999.99"
                        + " −99,999,999,999.99 −99,999,999,999.99")
                .contains("The same line twice 1,234,567 99,999,999,999.99")
                .contains("Net revenue in the facts 99,999,999,999.99", "less guests −99,999,999,999.99")
                .doesNotContain("…");
    }

    @Test
    void aColumnHasOneUnitAndNothingIsCut() {
        Reports reports = Reports.harbourAndVine();
        reports.categories = reports.categories.stream()
                .map(one -> new ManagementReport.CategorySales(
                        one.name(),
                        one.netRevenue().movePointRight(3),
                        one.before().movePointRight(3),
                        one.margin().movePointRight(3)))
                .toList();
        reports.grades = reports.grades.stream()
                .map(grade -> new ManagementReport.Grade(
                        grade.grade(),
                        grade.customers(),
                        grade.held(),
                        grade.from(),
                        grade.netProfit().movePointRight(3)))
                .toList();

        List<String> pages = render(reports);

        assertThat(pages.get(0))
                .contains("Wine 142,310k +4,090k 41,211k", "Coffee 98,410k −3,580k 36,118k")
                .contains("All categories 392,166k", "On the 30 before");
        assertThat(pages.get(1))
                .contains("710m 55.1% 6,515k", "−22m", "1,290m 100%")
                .doesNotContain("46,761");
        ;
    }
}
