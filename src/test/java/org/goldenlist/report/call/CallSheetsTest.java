package org.goldenlist.report.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.call.CallSheet.Call;
import org.goldenlist.report.look.FileNames;
import org.goldenlist.report.look.Filled;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.Words;
import org.goldenlist.report.twin.WrittenTwins;
import org.goldenlist.watch.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;

class CallSheetsTest {

    private static final String AOIFE = "call-sheet-2026-11-19-aoife-brennan";

    @TempDir
    Path folder;

    private static CallSheets sheets(Locale locale) {
        return new CallSheets(Merchant.settings(locale, null), "manager", Sheets.A_DAY);
    }

    private List<RenderedDocument> render(CallSheet sheet) throws IOException {
        return render(sheet, Locale.ENGLISH);
    }

    private List<RenderedDocument> render(CallSheet sheet, Locale locale) throws IOException {
        List<RenderedDocument> rendered = sheets(locale).render(List.of(sheet), Sheets.NIGHT, folder);
        Pages.Extent extent = Pages.extent(rendered.get(0).file());
        assertThat(extent.right()).isLessThan(557);
        assertThat(extent.bottom()).isLessThan(826);
        assertThat(extent.smallest()).isGreaterThanOrEqualTo(7.5f);
        return rendered;
    }

    /** All texts, each whole. */
    private static String said(CallSheet sheet, Locale locale) {
        return texts(sheets(locale).filled(sheet, AOIFE)).stream()
                .map(text -> text.getFullText().replace('\n', ' '))
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private static String said(CallSheet sheet) {
        return said(sheet, Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-IE", "de-DE", "es-ES"})
    void itSaysTheSameInTheSamePlacesInEachLanguage(String language) {
        JasperPrint filled = sheets(Locale.forLanguageTag(language)).filled(Sheets.aoife(), AOIFE);
        Filled.assertIsAsBefore("call-sheet" + (language.equals("en-IE") ? "" : "-" + language), List.of(filled));
        assertThat(filled.getPages()).hasSize(1);
    }

    @Test
    void whomToCallAndWhyAndWhatWasPromised() throws IOException {
        assertThat(said(Sheets.aoife()))
                .contains("Friday 20 November 2026", "Five calls today, Aoife")
                .contains("€70,022 of profit a year, the most first; one promise is overdue.")
                .contains("case 19", "cases 17, 16", "020 912 3471", "€38,911 a year", "no telephone known")
                .contains("Past their own rhythm: orders every 9 days, silent", "Neglected: no contact for 17 days")
                .contains("Call and ask why. Due 16 November.", "12 November: rang, nobody there")
                .contains("six bottles of Godello, due 16 November, 4 days late")
                .contains("spring wine list, by 15 January 2027", "nothing open")
                .contains(
                        "6 November, telephone: the Christmas menu",
                        "19 October, visit, Helen Joyce: new",
                        "nobody has spoken with them")
                .contains("profit 38,911, place 2 of 2,184; 36,807", "432 below the A line")
                .contains("−120 on the year before: 2 orders fewer −148, better margin +48, other −20")
                .contains("Tomorrow, by profit a year: Josephine Achebe €979; Rathmines Dental €65. A day holds")
                .contains(AOIFE + " · 1 of 1");
        assertThat(Pages.of(render(Sheets.aoife()).get(0).file()).get(0))
                .as("what is drawn")
                .contains(
                        "Call sheet for Aoife Brennan",
                        "The answer",
                        "solved",
                        "call again",
                        "resolve",
                        "snooze",
                        "note");
    }

    /** Words of the sign, of the grade and of what was promised are on the HTML and in the file too, whole. */
    @Test
    void itsTwinSaysTheSame() throws IOException {
        List<RenderedDocument> rendered = render(Sheets.aoife());
        assertThat(rendered).extracting(RenderedDocument::format).containsExactly("pdf", "html", "csv");
        assertThat(rendered).extracting(RenderedDocument::recipient).containsOnly("Aoife Brennan");
        assertThat(rendered.get(0).file().getFileName()).hasToString(AOIFE + ".pdf");

        var html = WrittenTwins.html(folder.resolve(AOIFE + ".html"));
        assertThat(WrittenTwins.all(html, "tr"))
                .extracting(Node::getTextContent)
                .filteredOn(row -> row.contains("case ") || row.contains("cases "))
                .hasSizeGreaterThanOrEqualTo(7)
                .anyMatch(row -> row.contains("Dr Ines Albrecht") && row.contains("due 16 November, 4 days late"));
    }

    @Test
    void titlesCountAsPeopleSpeak() throws IOException {
        Call one = Sheets.plain("10005", "Henrik Lindqvist", "1925");
        assertThat(said(Sheets.of("Aoife Brennan", List.of(one)))).contains("One call today, Aoife");
        assertThat(said(Sheets.of("Dr. Brennan", List.of(one)))).contains("One call today, Dr. Brennan");
        assertThat(said(Sheets.of("shop", List.of(one, one)))).contains("Two calls today, shop");
        assertThat(said(Sheets.nobodys(List.of(one)))).contains("One call today that is nobody’s yet");
        assertThat(said(Sheets.aoife(), Locale.GERMANY))
                .contains("Heute fünf Anrufe, Aoife", "Freitag, 20. November 2026", "70.022 €", "4 Tage zu spät");
        assertThat(said(Sheets.aoife(), Locale.forLanguageTag("es-ES")))
                .contains("Cinco llamadas hoy, Aoife", "viernes 20 de noviembre de 2026", "4 días de retraso");
        assertThat(said(Sheets.aoife(), Locale.forLanguageTag("fr-FR")))
                .as("without words of its own, English with its numbers")
                .contains("Five calls today, Aoife")
                .containsPattern("70.022.€ of profit");
    }

    @Test
    void manyWhoWaitAreOneFigure() throws IOException {
        List<Call> calls = IntStream.range(0, 400)
                .mapToObj(i -> Sheets.plain("1" + (1000 + i), "A customer with a name " + i, "10"))
                .toList();
        assertThat(said(Sheets.of("Aoife Brennan", calls)))
                .containsPattern(
                        "Tomorrow, by profit a year: A customer with a name 5 €10; .*; 3[89][0-9] more, €3,[0-9]+\\.");
    }

    @Test
    void whateverNamesAreLikeNothingIsCutOffByThePage() throws IOException {
        List<String> names = new ArrayList<>(Merchant.ODD_NAMES);
        names.addAll(List.of("{0} {1}", "'; DROP TABLE customer; --", "=1+1", "\u202Eevil", "a".repeat(1_000)));
        for (String name : names) {
            CallSheet sheet = Sheets.of(
                    name.isBlank() ? "東京" : name,
                    IntStream.range(1, 9).mapToObj(i -> Sheets.odd(i, name)).toList());
            JasperPrint filled = sheets(Locale.ENGLISH).filled(sheet, "x");
            assertThat(texts(filled))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.getTextTruncateIndex())
                            .as(text.getFullText())
                            .isNull());
            render(sheet);
            assertThat(htmlOfOne(sheet)).as("whole where there is room").contains(Fit.name(name, "ID-1"));
        }
        assertThat(said(Sheets.of("Ann", List.of(Sheets.odd(1, "<b>bold</b> {0}")))))
                .contains("<b>bold</b> {0}", "2 more cases, in the file beside this sheet", "2 more promises are open");
    }

    private String htmlOfOne(CallSheet sheet) throws IOException {
        Path html = render(sheet).get(1).file();
        return WrittenTwins.html(html).getDocumentElement().getTextContent();
    }

    @Test
    void aLongDayTakesAsManyPagesAsItNeeds() {
        List<Call> calls = IntStream.range(0, 12)
                .mapToObj(i -> Sheets.plain("1" + (1000 + i), "Customer " + i, "10"))
                .toList();
        JasperPrint filled = new CallSheets(Merchant.settings(Locale.ENGLISH, null), "manager", 20)
                .filled(new CallSheet(Sheets.NIGHT, "Ann Lee", false, calls, List.of()), "x");
        assertThat(filled.getPages()).hasSize(3);
        assertThat(texts(filled))
                .extracting(text -> text.getFullText().replace('\u00a0', ' '))
                .contains("12 calls today, Ann", "x · 3 of 3", "Nobody waits for tomorrow. A day holds 20 calls.")
                .filteredOn(text -> text.startsWith("Customer "))
                .hasSize(12);
    }

    private static List<JRPrintText> texts(JasperPrint print) {
        return print.getPages().stream()
                .flatMap(page -> texts(page.getElements()))
                .toList();
    }

    private static Stream<JRPrintText> texts(List<JRPrintElement> elements) {
        return elements.stream()
                .flatMap(one -> one instanceof JRPrintFrame frame
                        ? texts(frame.getElements())
                        : one instanceof JRPrintText text ? Stream.of(text) : Stream.empty());
    }

    @Test
    void aSpreadsheetTakesNoCellForAFormula() throws IOException {
        Call call = Sheets.odd(1, "=HYPERLINK(\"x\")");
        render(Sheets.of("Ann", List.of(call)));
        List<String> rows = Files.readAllLines(folder.resolve("call-sheet-2026-11-19-ann.csv"), StandardCharsets.UTF_8);
        assertThat(rows).hasSize(1 + 5);
        assertThat(rows.get(0))
                .isEqualTo("customer_id,customer,why,case,act,until,reason,outcome,customer_view,make_good,exception,"
                        + "exception_cost,note");
        assertThat(rows.get(1))
                .startsWith("ID-1,\"'=HYPERLINK(\"\"x\"\")\",\"A complaint is open too long: =HYPERLINK")
                .endsWith(",100,,,,,,,,,");
    }

    @Test
    void whatAnEarlierRenderingMadeGoesButForFilesToFillIn() throws IOException {
        render(Sheets.aoife());
        Path other = Files.writeString(folder.resolve("call-sheet-2026-11-18-ann.pdf"), "of another day");
        assertThat(sheets(Locale.ENGLISH).render(List.of(), Sheets.NIGHT, folder))
                .isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(other, folder.resolve(AOIFE + ".csv"));
        }
    }

    /** The same data, the same page. */
    @Test
    void nothingTellsWhenItWasMade() throws IOException {
        byte[] html = Files.readAllBytes(render(Sheets.aoife()).get(1).file());
        String page = said(Sheets.aoife());
        assertThat(Files.readAllBytes(render(Sheets.aoife()).get(1).file())).isEqualTo(html);
        assertThat(said(Sheets.aoife())).isEqualTo(page);
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void whatIsSeenOfACustomerHasWords(Sign sign) {
        Words words = Words.of("call", Locale.ENGLISH, null);
        assertThat(Stream.of("title", "do").map(what -> words.containsKey("sign." + sign.key() + "." + what)))
                .as("an occasion opens no case")
                .containsOnly(!sign.isOccasion());
    }

    @ParameterizedTest
    @CsvSource({
        "Aoife Brennan, aoife-brennan",
        "Aoife  Ní Bhriain, aoife-ni-bhriain",
        "Jürgen Groß & Søn, jurgen-gross-son",
        "O'Neill (shop #3), oneill-shop-3",
        "../../etc/passwd, etc-passwd"
    })
    void filesAreNamedAfterWhoCalls(String owner, String name) {
        assertThat(FileNames.of(List.of(owner))).containsEntry(owner, name);
    }

    @Test
    void whoIsCalledAlikeGetsAFileOfTheirOwn() {
        List<String> owners =
                Arrays.asList("Ann Lee", "ann lee", "Ann-Lee", "東京", "شركة", "🍷", "W".repeat(100), "ann");
        assertThat(FileNames.of(owners).values())
                .doesNotHaveDuplicates()
                .hasSize(owners.size())
                .contains("ann")
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*") && name.length() < 60);
    }
}
