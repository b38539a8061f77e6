package org.goldenlist.report.management;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.twin.WrittenTwins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class ManagementTwinTest {

    private static final Pattern DIGIT = Pattern.compile("\\d");

    @TempDir
    Path folder;

    private Path pdf;
    private Document html;
    private Map<String, List<List<Object>>> sheets;

    private void render(Reports reports) {
        pdf = folder.resolve("management.pdf");
        List<RenderedDocument> files = new ManagementDocument(reports.company, Span.DAY).render(reports.build(), pdf);
        assertThat(files)
                .extracting(file -> file.file().getFileName().toString())
                .containsExactly("management.pdf", "management.html", "management.xlsx");
        html = WrittenTwins.html(folder.resolve("management.html"));
        sheets = WrittenTwins.sheets(folder.resolve("management.xlsx"));
    }

    static Stream<Reports> reports() {
        return Stream.of(
                Reports.harbourAndVine(),
                Reports.empty(),
                Reports.firstNight(),
                Sample.names(),
                Sample.of(Locale.GERMANY),
                Reports.harbourAndVine().graded("5000", "0.50", "-4990", "-10"),
                Reports.harbourAndVine().graded("-10.50", "-20", "-300.25"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void paperAndTwinSayTheSameFigures(Reports reports) {
        render(reports);

        List<String> printed = Pages.of(pdf);
        List<Element> pages = divisions("page");
        String running = text(divisions("head").get(0), true);
        assertThat(pages).hasSameSizeAs(printed);
        for (int i = 0; i < printed.size(); i++) {
            Set<String> onPaper = figures(printed.get(i).replaceAll("management-\\S+ · \\d \\S+ \\d", ""));
            String number = String.valueOf(i + 1);
            // The head of each page on paper stands once in the twin.
            assertThat(figures(running + text(pages.get(i), true)))
                    .as("page %s on paper, and in its twin", number)
                    .containsAll(onPaper);
            onPaper.add(number);
            assertThat(onPaper)
                    .as("page %s in its twin, and on paper", number)
                    .containsAll(figures(text(pages.get(i), false)));
        }
    }

    private List<Element> divisions(String kind) {
        return WrittenTwins.all(html, "div").stream()
                .filter(div -> div.getAttribute("class").equals(kind))
                .toList();
    }

    /** The words of a twin; the way to its other pages is none of its own. */
    private static String text(Node node, boolean drawings) {
        if (node instanceof Element element
                && (element.getAttribute("role").equals("navigation")
                        || (element.getTagName().equals("svg") && !drawings))) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child.getNodeType() == Node.TEXT_NODE ? child.getTextContent() : " " + text(child, drawings));
        }
        return text.append(' ').toString();
    }

    /** Every word with a digit, without what stands around it. */
    private static Set<String> figures(String text) {
        return Arrays.stream(text.split("[\\s\\u00a0\\u202f–]+"))
                .map(word -> word.replaceAll("^[(“]+|[,;:.)…”]+$", ""))
                .filter(word -> DIGIT.matcher(word).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aScreenReaderFindsItsWay(Reports reports) {
        render(reports);

        assertThat(html.getDocumentElement().getAttribute("lang"))
                .isEqualTo(reports.company.locale().toLanguageTag());
        assertThat(WrittenTwins.all(html, "h1")).hasSize(1);
        assertThat(WrittenTwins.all(html, "h2")).hasSize(7).allSatisfy(ManagementTwinTest::saysSomething);
        assertThat(WrittenTwins.all(html, "h3")).isNotEmpty().allSatisfy(ManagementTwinTest::saysSomething);
        for (Element table : WrittenTwins.all(html, "table")) {
            if (!table.getAttribute("role").equals("presentation")) {
                assertThat(WrittenTwins.all(table, "caption")).hasSize(1).allSatisfy(ManagementTwinTest::saysSomething);
                assertThat(WrittenTwins.all(table, "th"))
                        .allSatisfy(
                                head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
                List<Element> rows = WrittenTwins.all(table, "tr");
                assertThat(WrittenTwins.all(rows.get(0), "th")).allSatisfy(ManagementTwinTest::saysSomething);
                assertThat(rows.subList(1, rows.size()))
                        .allSatisfy(row -> assertThat(WrittenTwins.all(row, "th"))
                                .singleElement()
                                .satisfies(ManagementTwinTest::saysSomething));
            }
        }
        for (Element picture : WrittenTwins.all(html, "svg")) {
            assertThat(picture.getAttribute("aria-hidden").equals("true")
                            || !picture.getAttribute("aria-label").isBlank()
                            || (WrittenTwins.all(picture, "title").size() == 1
                                    && WrittenTwins.all(picture, "desc").size() == 1))
                    .isTrue();
        }
    }

    private static void saysSomething(Element element) {
        assertThat(element.getTextContent()).isNotBlank();
    }

    @Test
    void nothingIsFetchedAndNothingRuns() throws IOException {
        render(Reports.harbourAndVine());

        String all = Files.readString(folder.resolve("management.html"));
        assertThat(all.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http:", "https:", "<script", " src=", "url(", "@import");
        assertThat(WrittenTwins.all(html, "a"))
                .hasSize(6)
                .allSatisfy(link -> assertThat(link.getAttribute("href")).matches("#page-[2-7]"));
        // Mail programs cut off what is longer.
        assertThat(Files.size(folder.resolve("management.html"))).isLessThan(102_000);
    }

    @Test
    void aChartIsToldInWords() {
        render(Reports.harbourAndVine());

        assertThat(WrittenTwins.all(html, "desc"))
                .extracting(Element::getTextContent)
                .anyMatch(
                        words -> words.startsWith("October 2025: 109; October 2026: 113. Highest December 2025: 168;"))
                .contains(
                        "The best 437 bring 82.1% of the profit; the first 109: 55.0%; the last 279 cost money; 2,184 customers",
                        "31 Oct 2025: 80.6%; 31 Oct 2026: 82.1%",
                        "first ten: 28.6% → 28.4%; first three: 17.5% → 17.5%; the largest: 9.2% → 10.4%");
        assertThat(WrittenTwins.all(html, "svg"))
                .extracting(picture -> picture.getAttribute("aria-label"))
                .anyMatch(words -> words.matches("lowest [\\d,−–]+, highest [\\d,]+, last [\\d,−–]+"));
    }

    @Test
    void oddNamesAreTextAlone() {
        render(Sample.names());

        assertThat(WrittenTwins.all(html, "th"))
                .extracting(Element::getTextContent)
                .anyMatch(name -> name.startsWith("two lines"))
                .anyMatch(name -> name.startsWith("K-1004 Café □ Noir"))
                .anyMatch(name -> name.startsWith("<style size=\"99\">big</style> &"));
        assertThat(WrittenTwins.all(html, "style")).hasSize(1);
    }

    @Test
    void tablesAreNumbersInASpreadsheet() {
        render(Reports.harbourAndVine());

        assertThat(sheets)
                .containsKeys("management-2026-11-19", "1 headlines", "3 segments", "6 rewards", "7 lines", "7 net")
                .hasEntrySatisfying(
                        "2 grades",
                        rows -> assertThat(rows)
                                .contains(
                                        List.of(
                                                "Grade",
                                                "Customers",
                                                "From € a year",
                                                "Profit, €",
                                                "Share",
                                                "Average, €"),
                                        List.of("A", 109.0, 2104.0, 710177.0, 0.551, 6515.0),
                                        List.of("E", 437.0, "below", -22159.0, -0.017, -51.0)))
                .hasEntrySatisfying(
                        "1 day", rows -> assertThat(rows).contains(List.of("Net revenue", 17391.0, 16211.0, 1180.0)))
                .hasEntrySatisfying(
                        "7 bridge",
                        rows -> assertThat(rows).contains(List.of("Net profit of 2,184 active customers", 1289910.42)));
        WrittenTwins.parts(folder.resolve("management.xlsx")).forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet") && !name.endsWith("/sheet1.xml")) {
                assertThat(WrittenTwins.all(part, "pane"))
                        .as(name)
                        .singleElement()
                        .satisfies(
                                pane -> assertThat(pane.getAttribute("state")).isEqualTo("frozen"));
            }
        });
    }

    @Test
    void germanFiguresAreTheSameNumbers() {
        render(Reports.harbourAndVine());
        List<Object> english = numbers(sheets.get("2 grades"));
        render(Sample.of(Locale.GERMANY));

        assertThat(numbers(sheets.get("2 grades"))).hasSizeGreaterThan(10).isEqualTo(english);
    }

    private static List<Object> numbers(List<List<Object>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(Number.class::isInstance)
                .toList();
    }

    @Test
    void everyFileSaysWhatItIs() throws IOException {
        render(Reports.harbourAndVine());

        try (var document = Loader.loadPDF(pdf.toFile())) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Harbour & Vine: management report, 19 November 2026");
            assertThat(information.getAuthor()).isEqualTo("Harbour & Vine");
            assertThat(information.getSubject()).contains("Who brings the profit", "19 November 2026");
            assertThat(information.getKeywords()).isEqualTo("management-2026-11-19");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        assertThat(Pages.of(pdf)).allMatch(page -> page.contains("management-2026-11-19 · "));
        assertThat(html.getDocumentElement().getTextContent().strip()).endsWith("management-2026-11-19");
        assertThat(WrittenTwins.all(html, "title").get(0).getTextContent())
                .isEqualTo("Harbour & Vine: management report, 19 November 2026");
    }

    @Test
    void theSameFiguresAreTheSamePage() throws IOException {
        render(Reports.harbourAndVine());
        String first = Files.readString(folder.resolve("management.html"));
        render(Reports.harbourAndVine());

        assertThat(folder.resolve("management.html")).hasContent(first);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void wordsInAnotherLanguageAreSaidToBe() throws IOException {
        Path home = folder.resolve("home");
        Files.createDirectories(home.resolve("reports/management"));
        Files.writeString(home.resolve("reports/management/words_fr.properties"), "grades.title=Qui le donne\n");
        Reports reports = Reports.harbourAndVine();
        reports.company = Merchant.settings(Locale.FRANCE, home);
        render(reports);

        assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo("fr-FR");
        assertThat(WrittenTwins.all(html, "caption"))
                .extracting(Element::getTextContent)
                .contains("Qui le donne");
    }
}
