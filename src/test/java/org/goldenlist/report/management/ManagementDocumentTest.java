package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.management.ManagementReport.Bridge;
import org.goldenlist.report.management.ManagementReport.Control;
import org.goldenlist.report.management.ManagementReport.ControlDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagementDocumentTest {

    @TempDir
    Path folder;

    private List<String> render(Reports reports) {
        return reports.render(folder);
    }

    @Test
    void sixPagesWithTheFiguresOfTheMerchant() {
        List<String> pages = render(Reports.harbourAndVine());

        assertThat(pages).hasSize(7);
        assertThat(pages.get(0))
                .contains("Thursday brought €3,982, 7% more than usual;", "16 customers moved on the list")
                .contains("Sales up to Thursday 19 November 2026")
                .contains("€1,289,910", "82.1%", "2,184", "+7.2% on the last 8 Thursdays", "of 3,120 known")
                .contains("today’s golden list: 82% in October, 81% a year ago")
                .contains("7 rose, 8 fell, 1 is new; a usual night moves 11")
                .contains("Fitzmaurice & Sons +1,240", "Café Solstice −342")
                .contains("Net revenue 17,391 16,211 +1,180", "2 other categories")
                .contains("1 of 7");
        assertThat(pages.get(1))
                .contains("A fifth of our customers bring 82% of the profit")
                .contains("396 of 2,184 are enough for 80%.", "279 cost more than they bring: €23,451 a year")
                .contains("1,289,910 100% 591", "The first 20 of 437", "Rathmines Dental", "417 more are on the list")
                .contains("82.1% of the profit", "the first 109: 55.0%", "the last 279 cost money")
                .contains("46 above the A line");
        assertThat(pages.get(2))
                .contains("22 of 2,184 customers bring 23% of the profit")
                .contains(
                        "In the 365 days to 31 Oct 2027, the 2,612 who have ordered are expected to bring €1,301,220.")
                .contains("First 1% 22 293,410 22.7% 21.5%", "Enough for 80% 396 then 372")
                .contains("Sent by them, not on it 96 21,481 1.7%", "Together, each once 533 1,080,074 83.7%")
                .contains(
                        "Pinned by a person: 2 customers",
                        "Kinsale Yoga Room (C)",
                        "to 31 Dec",
                        "sends her whole class")
                .contains("Champions 301 13.8% 812,310 63.0% 2,699 14 11", "Can’t lose them", "All 2,184")
                .contains("30 days to 31 Oct 2026", "365 days to 31 Oct 2026", "Looked ahead with: MBG/NBD");
        assertThat(pages.get(3)).contains("Losing Strand Hotels would cost 6.3% of the profit", "4 of 7");
        assertThat(pages.get(4)).contains("Recent customers bring 97% of the profit", "5 of 7");
        assertThat(pages.get(6))
                .contains("Every euro is accounted for, to the cent")
                .contains("7 of 7,335 lines were left out")
                .contains("Sat 14 Nov 1,688 1,686 2 24,912.35 24,866.45 45.90 0.00")
                .contains("no sales: closed on a Sunday, as usual")
                .contains("Net profit of 2,184 active customers 1,289,910.42")
                .contains("304 days with sales", "52 days usually closed (Sunday)", "9 other days without")
                .contains("a margin", "of 28% is assumed, €41,880 of cost in all.");
    }

    @Test
    void germanNumbersWithEnglishWords() {
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.GERMANY, null);

        List<String> pages = render(reports);

        assertThat(pages.get(0)).contains("1.289.910 €", "82,1 %", "Donnerstag: 3.982 € verdient");
        assertThat(pages.get(6)).contains("1.289.910,42");
    }

    @Test
    void twentyTimesInOneJvm() {
        ManagementDocument document = new ManagementDocument(Reports.HARBOUR_AND_VINE, Span.DAY);
        ManagementReport report = Reports.harbourAndVine().build();
        for (int i = 0; i < 20; i++) {
            Path file = folder.resolve(i + ".pdf");
            assertThat(document.render(report, file).get(0).pages()).isEqualTo(7);
        }
        assertThat(Pages.of(folder.resolve("19.pdf"))).isEqualTo(Pages.of(folder.resolve("0.pdf")));
    }

    @Test
    void nothingSoldYet() {
        List<String> pages = render(Reports.empty());

        assertThat(pages).hasSize(7);
        assertThat(pages.get(0)).contains("No customer has been graded yet", "No whole month has been read yet");
        assertThat(pages.get(1)).contains("There is no golden list yet", "Nobody is on the golden list");
        assertThat(pages.get(6)).contains("No day has been read yet").doesNotContain("accounted for");
    }

    @Test
    void aFirstNightIsABaseline() {
        List<String> pages = render(Reports.firstNight());

        assertThat(pages.get(0))
                .contains("The first night: 2,184 customers are graded, 437 of", "them on the golden list")
                .contains("no full year before it yet", "nothing to compare with yet", "328 customers 348,416");
        assertThat(pages.get(1)).contains("The first night: nobody has moved yet", "48 orders, last on");
    }

    @Test
    void oneCustomer() {
        List<String> pages = render(Reports.harbourAndVine().graded("0.40"));

        assertThat(pages.get(0)).contains("€0.40");
        assertThat(pages.get(1)).contains("One customer brings all of the profit", "1 customer");
    }

    @Test
    void nobodyBringsAProfit() {
        List<String> pages = render(Reports.harbourAndVine().graded("-10.50", "-20", "-300.25"));

        assertThat(pages.get(0)).contains("−€331", "too little profit to share out");
        assertThat(pages.get(1))
                .contains(
                        "3 customers together cost €331 more than", "No curve: together the customers bring too little")
                .contains("Every one of them costs more than they bring.");
    }

    @Test
    void gainsAndLossesCancelOut() {
        List<String> pages = render(Reports.harbourAndVine().graded("5000", "0.50", "-4990", "-10"));

        assertThat(pages.get(1))
                .contains("Gains and losses all but cancel out: €0.50 is left")
                .doesNotContain("000%");
    }

    @Test
    void nobodyOnTheGoldenList() {
        Reports reports = Reports.harbourAndVine();
        reports.grades = reports.grades.subList(2, 5);
        reports.top = List.of();
        reports.pareto = new ManagementReport.Pareto(
                1747, Reports.b("231317.12"), 0, 0, 900, 279, Reports.b("-23451.10"), reports.pareto.points());

        List<String> pages = render(reports);

        assertThat(pages.get(1))
                .contains("1,747 customers are too few for a golden list", "Nobody is on the golden list");
    }

    @Test
    void aDayWithoutSales() {
        Reports reports = Reports.harbourAndVine();
        reports.day = ManagementReport.Day.without(Reports.DATE);

        assertThat(render(reports).get(0)).contains("No sales on Thursday;", "16 customers moved");
    }

    @Test
    void whatDoesNotAddUpIsTheTitle() {
        Reports reports = Reports.harbourAndVine();
        Bridge bridge = reports.bridge;
        reports.bridge = new Bridge(
                bridge.year(), bridge.guests(), bridge.unassigned(), bridge.lapsed(), Reports.b("1289898.12"));

        List<String> pages = render(reports);

        assertThat(pages.get(6)).contains("€12.30 of profit is not explained", "7 of 7", "Not explained −12.30");
        assertThat(pages.get(0)).contains("Not everything adds up").doesNotContain("accounted for");
    }

    @Test
    void oddNamesLoseNoRow() {
        Reports reports = Reports.harbourAndVine();
        reports.top = Reports.withOddNames(reports.top);
        reports.movements = Reports.withOddNames(reports.movements);

        List<String> pages = render(reports);

        assertThat(pages).hasSize(7);
        assertThat(pages.get(1))
                .contains("<style size=\"99\">big</style> &")
                .contains("two lines")
                .contains("K-1002", "K-1003", "K-1004 Café □ Noir", "K-1007")
                .contains("Rathmines Dental", "20 customers 353,188")
                .contains("4 more moved on the golden list.");
        assertThat(pages.get(6)).contains("where the face lacks a character");
    }

    @Test
    void linesOfTheFutureStandBesideTheControlTotals() {
        Reports reports = Reports.harbourAndVine();
        String before = render(reports).get(6);
        long lines = reports.control.year().leftOutLines();
        reports.leftOut = Stream.concat(
                        reports.leftOut.stream().limit(2),
                        Stream.of(HarbourAndVine.leftOut("FUTURE", 1000, "4000", 17, "key", "dated 2931-01-01")))
                .toList();

        assertThat(before).contains("In all " + lines + " ");
        assertThat(render(reports).get(6))
                .contains("In the future 1,000 4,000.00", "dated 2931-01-01; correct the date, or wait for the day")
                .contains(String.format(Locale.ROOT, "In all %,d ", lines + 1000));
    }

    @Test
    void aDateOfAnotherYearSaysItsYear() {
        Reports reports = Reports.harbourAndVine();
        reports.leftOut = List.of(
                HarbourAndVine.leftOut("NO_KEY", 1, "4", 17, "R1", "no id"),
                new ManagementReport.LeftOut(
                        "FUTURE", 1, Reports.b("5"), Reports.DATE.plusYears(1), "R17", "dated 2027-11-19"));

        assertThat(render(reports).get(6)).contains("17 Nov, R1", "19 Nov 2027, R17");
    }

    @Test
    void moneyIsToTheCentAndADifferenceHasAllItsDecimals() {
        Reports reports = Reports.harbourAndVine();
        Control control = reports.control;
        ControlDay day = new ControlDay(
                Reports.DATE, true, 5, 4, 1, Reports.b("13057.1600"), Reports.b("13151.6010"), Reports.b("-94.4411"));
        reports.control =
                new Control(control.days(), day, control.year(), control.daysLoaded(), control.daysDiffering());

        assertThat(render(reports).get(6)).contains("Seven days 5 4 1 13,057.16 13,151.60 −94.44 0.0001");
    }

    @Test
    void allReasonsAndNotesFitOrAreCounted() {
        Reports reports = Reports.harbourAndVine();
        reports.leftOut = Stream.of("a", "b", "c", "d", "e", "f")
                .map(reason -> HarbourAndVine.leftOut(reason, 2, "1.00", 17, "key", "word ".repeat(90)))
                .toList();
        reports.notes = Stream.of("a", "b", "c", "d", "e", "f")
                .map(note -> new ManagementReport.Note("ASSUMPTION", "A note " + note + " of many words. ".repeat(30)))
                .toList();

        String all = String.join("\n", render(reports));

        assertThat(all).contains("3 other reasons", "2 more notes: see goldenlist status.", "counted here.");
    }

    @Test
    void anOwnTemplateIsUsed() throws IOException {
        Path own = own("proof.jrxml", text -> text.replace("$P{title}", "\"Our own words\""));
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.ENGLISH, own);

        assertThat(render(reports).get(6)).contains("Our own words");
    }

    @Test
    void ownWordsAreUsed() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("reports/management"));
        Files.writeString(home.resolve("reports/management/words_fr.properties"), "top.because=Parce que\n");
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.FRANCE, home);

        assertThat(render(reports).get(1)).contains("Parce que", "Who brings it");
    }

    @Test
    void anOwnLogoIsUsed() throws IOException {
        Path logo = folder.resolve("home/reports/look/logo.png");
        Files.createDirectories(logo.getParent());
        ImageIO.write(new BufferedImage(120, 137, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.ENGLISH, folder.resolve("home"));

        assertThat(render(reports)).hasSize(7);
        assertThat(Pages.pictures(folder.resolve("management.pdf"))).isPositive();

        Files.writeString(logo, "no picture");
        assertThatThrownBy(() -> render(reports))
                .hasMessageContaining("logo.png")
                .hasMessageContaining("it is no picture");
    }

    @Test
    void aMerchantOfBillions() {
        Reports reports = Reports.harbourAndVine();
        reports.grades = reports.grades.stream()
                .map(grade -> new ManagementReport.Grade(
                        grade.grade(),
                        grade.customers(),
                        grade.held(),
                        grade.from(),
                        grade.netProfit().movePointRight(5)))
                .toList();

        List<String> pages = render(reports);

        assertThat(pages.get(0)).contains("€128,991,042,000");
        assertThat(pages.get(1)).contains("71,018m", "128,991m 100%").doesNotContain("71,017,710k");
    }

    @Test
    void aBrokenTemplateIsRefusedByName() throws IOException {
        Path home = own("golden-list.jrxml", text -> text.replace("$P{title}", "$P{nowhere}"));

        assertThatThrownBy(() -> new ManagementDocument(Merchant.settings(Locale.ENGLISH, home), Span.DAY))
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.SETTINGS))
                .hasMessageContaining("golden-list.jrxml")
                .hasMessageContaining("nowhere")
                .hasMessageContaining("or remove the file to get the built-in template");
    }

    @Test
    void aTemplateReachesNothingButItsParameters() throws IOException {
        Path home =
                own("proof.jrxml", text -> text.replace("$P{title}", "Runtime.getRuntime().exec(\"id\").toString()"));
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.ENGLISH, home);

        assertThatThrownBy(() -> render(reports))
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.SETTINGS))
                .hasMessageContaining("proof.jrxml")
                .hasMessageContaining("java.lang.Runtime");
        assertThat(folder.resolve("management.pdf")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThere() {
        ManagementReport report = Reports.harbourAndVine().build();
        Path file = folder.resolve("nowhere/management.pdf");

        assertThatThrownBy(() -> new ManagementDocument(Reports.HARBOUR_AND_VINE, Span.DAY).render(report, file))
                .isInstanceOfSatisfying(
                        GoldenListException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.OUTPUT))
                .hasMessageContaining("nowhere");
    }

    private Path own(String template, java.util.function.UnaryOperator<String> change) throws IOException {
        Path home = folder.resolve("home");
        Path file = home.resolve("reports/management").resolve(template);
        Files.createDirectories(file.getParent());
        String original = Files.readString(Path.of("reports/management").resolve(template));
        assertThat(change.apply(original)).isNotEqualTo(original);
        Files.writeString(file, change.apply(original));
        return home;
    }
}
