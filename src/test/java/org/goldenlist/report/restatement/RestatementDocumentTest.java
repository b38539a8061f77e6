package org.goldenlist.report.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.twin.WrittenTwins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Node;

class RestatementDocumentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @TempDir
    Path folder;

    private String render(Restatement restatement) {
        return render(restatement, Locale.ENGLISH);
    }

    private String render(Restatement restatement, Locale locale) {
        Path file = folder.resolve(RestatementDocument.fileName(restatement));
        RenderedDocument rendered = new RestatementDocument(Merchant.settings(locale, null))
                .render(restatement, file)
                .get(0);
        assertThat(rendered.pages()).isEqualTo(1);
        Pages.Extent extent = Pages.extent(file);
        assertThat(extent.right()).isLessThan(557);
        assertThat(extent.bottom()).isLessThan(820);
        assertThat(extent.smallest()).isGreaterThanOrEqualTo(7.5f);
        return Pages.of(file).get(0).replaceAll("\\s+", " ");
    }

    private static Restatement.Day day(int back, String before, String after) {
        return new Restatement.Day(
                "shop", FIRST.minusDays(back), 210, new BigDecimal(before), 211, new BigDecimal(after));
    }

    private static Restatement.Night night(int after, String grade, String before, String now) {
        return new Restatement.Night(FIRST.plusDays(after), grade, 84, new BigDecimal(before), 84, new BigDecimal(now));
    }

    private static Restatement.Customer customer(String id, String name, String before, String after, String now) {
        return new Restatement.Customer(
                id,
                name,
                before.isEmpty() ? null : before,
                before.isEmpty() ? null : new BigDecimal("1200.4450"),
                after.isEmpty() ? null : after,
                after.isEmpty() ? null : new BigDecimal(now));
    }

    private static Restatement restatement(
            List<Restatement.Day> days, List<Restatement.Night> nights, List<Restatement.Customer> customers) {
        return new Restatement(1, FIRST, FIRST.plusDays(3), FIRST.plusDays(17), days, nights, customers, true);
    }

    @Test
    void aFewCorrectionsOnOnePage() {
        String page = render(restatement(
                List.of(day(12, "3173.5500", "3098.2500"), day(11, "2911.0000", "4911.0000")),
                List.of(
                        night(0, "A", "315977.2400", "317977.2400"),
                        night(0, "B", "137902.5100", "137827.2100"),
                        night(1, "A", "316001.0000", "318001.0000")),
                List.of(
                        customer("C17", "Fitzmaurice & Sons", "B", "A", "3200.4450"),
                        customer("C4", "Café Solstice", "C", "D", "-75.3000"),
                        customer("C9", "Rathmines Dental", "", "C", "44.0000"),
                        customer("C2", "Aoife Ní Bhriain", "A", "A", "1300.0000"))));
        assertThat(page)
                .contains("2 days of sales read anew; 3 customers changed grade")
                .contains(
                        "The nights of 2 November 2026 to 5 November 2026 were done again, and those up to 19 November 2026")
                .contains("21 Oct 2026 shop 210 211 3,173.55 3,098.25 −75.30")
                .contains("2 Nov 2026 168 168 453,879.75 455,804.45 1,924.70")
                .contains("Fitzmaurice & Sons B → A 1,200.45 3,200.45 2,000.00")
                .contains("Café Solstice C → D 1,200.45 −75.30 −1,275.75")
                .contains("Rathmines Dental – → C – 44.00 44.00")
                .contains("1 of 1");
    }

    @Test
    void itsTwinsSayTheSame() throws IOException {
        Restatement restatement = restatement(
                List.of(day(12, "3173.5500", "3098.2500")),
                List.of(night(0, "A", "315977.2400", "317977.2400")),
                List.of(customer("C17", "<b>Fitzmaurice</b> & Sons", "B", "A", "3200.4450")));
        String page = render(restatement);

        var html = WrittenTwins.html(folder.resolve("restatement-2026-11-02-to-2026-11-05.html"));
        assertThat(WrittenTwins.all(html, "td"))
                .filteredOn(cell -> cell.getAttribute("class").startsWith("f"))
                .extracting(Node::getTextContent)
                .filteredOn(figure -> !figure.isEmpty())
                .hasSize(13)
                .allSatisfy(figure -> assertThat(page).contains(figure));
        assertThat(WrittenTwins.sheets(folder.resolve("restatement-2026-11-02-to-2026-11-05.xlsx")))
                .containsKeys("1 days", "1 nights")
                .hasEntrySatisfying(
                        "1 customers",
                        rows -> assertThat(rows)
                                .contains(List.of("<b>Fitzmaurice</b> & Sons", "B → A", 1200.45, 3200.45, 2000.0)));
        try (var pdf = Loader.loadPDF(
                folder.resolve("restatement-2026-11-02-to-2026-11-05.pdf").toFile())) {
            assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("restatement-2026-11-02-to-2026-11-05");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        assertThat(page).contains("restatement-2026-11-02-to-2026-11-05 · 1 of 1");
    }

    @ParameterizedTest
    @CsvSource({"de-DE, de", "es-ES, es", "en-IE, en", "fr-FR, en"})
    void everyWordHasRoomInItsLanguage(String locale, String language) {
        Restatement restatement = restatement(
                List.of(day(12, "3173.5500", "3098.2500")),
                List.of(night(0, "A", "10.0000", "9.0000"), night(0, "B", "5.0000", "6.0000")),
                List.of(customer("C17", "Fitzmaurice & Sons", "B", "A", "3200.4450")));
        String page = render(restatement, Locale.forLanguageTag(locale));

        var html = WrittenTwins.html(folder.resolve("restatement-2026-11-02-to-2026-11-05.html"));
        assertThat(html.getDocumentElement().getAttribute("lang")).startsWith(language);
        assertThat(List.of("h2", "h3", "th").stream().flatMap(tag -> WrittenTwins.all(html, tag).stream()))
                .extracting(Node::getTextContent)
                .flatExtracting(words -> List.of(words.split("[\\s\u00a0\u202f]+|: ")))
                .hasSizeGreaterThan(30)
                .allSatisfy(word -> assertThat(page).contains(word.replaceAll(":$", "")));
    }

    @Test
    void daysThatDifferInNothingPrintedAreCounted() {
        List<Restatement.Day> days = new ArrayList<>();
        IntStream.range(13, 50)
                .forEach(i -> days.add(new Restatement.Day(
                        "shop", FIRST.minusDays(i), 210, new BigDecimal("3173.5500"), 210, new BigDecimal("3173.55"))));
        List<Restatement.Night> moved =
                List.of(night(0, "A", "100.0000", "90.0000"), night(0, "B", "50.0000", "60.0000"));
        assertThat(render(restatement(days, moved, List.of())))
                .contains("37 days of sales read anew; nobody changed grade", "Nights whose grades differ")
                .contains("37 days without a difference in lines or net: cost, customer or category")
                .contains("2 Nov 2026, moved between grades only 168 168 150.00 150.00 0.00")
                .doesNotContain("3,173.55", "none none");

        days.add(day(12, "3173.5500", "3098.2500"));
        assertThat(render(restatement(days, moved, List.of())))
                .contains("38 days of sales read anew", "21 Oct 2026 shop 210 211 3,173.55 3,098.25 −75.30")
                .contains("37 days without a difference");
    }

    @Test
    void moreThanAPageHoldsIsCounted() {
        List<Restatement.Customer> customers = new ArrayList<>();
        IntStream.range(0, 2_000)
                .forEach(i -> customers.add(customer(
                        "C" + i, "A very long name of a customer with branches in every town " + i, "B", "C", "7")));
        String page = render(restatement(
                IntStream.range(0, 60)
                        .mapToObj(i -> day(i, "123456789012.0000", "-123456789012.0000"))
                        .toList(),
                IntStream.range(0, 18)
                        .mapToObj(i -> night(i, "A", "1.0000", "2.0000"))
                        .toList(),
                customers));
        assertThat(page)
                .contains("60 days of sales read anew; 2,000 customers changed grade")
                .contains(
                        "54 more, in restatement_day",
                        "12 more, in restatement_night",
                        "1,988 more, in restatement_customer");
    }

    @Test
    void whereOnlyScoresDiffer() {
        String page = render(
                restatement(List.of(), List.of(), List.of(customer("C2", "Aoife Ní Bhriain", "A", "A", "1300"))));
        assertThat(page).contains("No day of sales read anew; nobody changed grade", "none");
    }

    /** A night had been cut off: nobody knows what the last one had said of each customer. */
    @Test
    void whereTheCustomersAreNotKnown() {
        String page = render(new Restatement(
                1, FIRST, FIRST, FIRST, List.of(), List.of(night(0, "A", "1.0000", "2.0000")), List.of(), false));
        assertThat(page)
                .contains("No day of sales read anew; who changed grade is not known")
                .contains("not known: a night had been cut off before")
                .doesNotContain("nobody changed grade");
    }
}
