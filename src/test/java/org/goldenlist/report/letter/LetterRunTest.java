package org.goldenlist.report.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenlist.report.look.Merchant;
import org.goldenlist.report.look.Pages;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.Templates;
import org.goldenlist.run.Workers;
import org.goldenlist.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class LetterRunTest {

    private static final int CUSTOMERS = 1_000;
    private static final String ODD = "東京ワイン商会";

    @TempDir
    Path folder;

    private TestDatabase own;
    private JdbcClient jdbc;
    private final Set<Integer> consenting = new HashSet<>();

    @BeforeEach
    void customers() {
        own = TestDatabase.migrated();
        jdbc = JdbcClient.create(own.dataSource());
        List<Object[]> customers = new ArrayList<>();
        List<Object[]> grades = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS + 3; i++) {
            int number = 100 + i;
            consenting.add(number);
            customers.add(new Object[] {
                number,
                i == 5 ? "../../etc/passwd" : "K" + i,
                i == 7 ? ODD : "Customer " + i + " Keane",
                i == 8 ? null : "Compass Hill " + i,
                "P%02d".formatted(i % 50),
                i == 8 ? null : "Kinsale",
                i % 100 == 0 ? "Austria" : "Ireland",
                i % 3 == 0 ? "de-DE" : "en-IE"
            });
            grades.add(new Object[] {number, i == 9 ? "C" : i % 4 == 0 ? "A" : "B"});
        }
        new JdbcTemplate(own.dataSource())
                .batchUpdate(
                        "INSERT INTO customer (customer_no, customer_id, known, name, kind, address_line_1, postal_code, city, country,"
                                + " locale) VALUES (?, ?, TRUE, ?, 'person', ?, ?, ?, ?, ?)",
                        customers);
        new JdbcTemplate(own.dataSource())
                .batchUpdate(
                        "INSERT INTO customer_grade (customer_no, grade, lapsed, since, score, earned)"
                                + " VALUES (?, ?, FALSE, '2026-01-01', 100, 'A')",
                        grades);
    }

    @AfterEach
    void close() {
        own.close();
    }

    private List<RenderedDocument> render() throws IOException {
        try (Workers workers = new Workers(2)) {
            return run(workers).render(Letters.DATE, folder);
        }
    }

    private LetterRun run(Workers workers) {
        return new LetterRun(
                LetterKind.NEWSLETTER,
                Merchant.settings(Locale.ENGLISH, null),
                Letters.SETTINGS,
                own.dataSource(),
                () -> consenting,
                workers);
    }

    @Test
    void aProofIsAFewOfTheLettersAndNothingElse() throws IOException {
        try (Workers workers = new Workers(1)) {
            List<RenderedDocument> proof = run(workers).proof(Letters.DATE, 5, folder);
            assertThat(proof).singleElement().matches(one -> one.pages() == 5);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(folder.resolve("newsletter-2026-11-19-proof.pdf"));
            }
            List<String> pages = Pages.of(proof.get(0).file());
            render();
            assertThat(Pages.of(folder.resolve("newsletter-2026-11-19.pdf"))).containsAll(pages);
            consenting.clear();
            assertThat(run(workers).proof(Letters.DATE, 5, folder)).isEmpty();
        }
    }

    @Test
    void aProofIsSpreadOverAll() {
        List<Integer> hundred = IntStream.rangeClosed(1, 100).boxed().toList();
        assertThat(LetterRun.spread(hundred, 4)).containsExactly(1, 34, 67, 100);
        assertThat(LetterRun.spread(hundred, 1)).containsExactly(1);
        assertThat(LetterRun.spread(hundred, 100)).isEqualTo(hundred);
        assertThat(LetterRun.spread(List.of(7), 3)).containsExactly(7);
    }

    private List<NamedCsvRecord> manifest() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("newsletter-2026-11-19.csv"))) {
            return rows.stream().toList();
        }
    }

    @Test
    void aThousandLettersAndTheirManifestAgree() throws IOException {
        List<RenderedDocument> documents = render();
        List<String> pages = Pages.of(folder.resolve("newsletter-2026-11-19.pdf"));
        List<NamedCsvRecord> manifest = manifest();
        List<NamedCsvRecord> printed =
                manifest.stream().filter(row -> !row.getField("page").isEmpty()).toList();

        // 1,003 customers, of whom one is a C, one cannot be printed, and one has no address.
        assertThat(pages).hasSize(CUSTOMERS + 1);
        assertThat(printed).hasSize(CUSTOMERS + 1);
        assertThat(pages.get(0))
                .contains("1,000 letters to print")
                .contains("Austria 11")
                .contains("Ireland 989")
                .contains("1,001 pages in this file")
                .contains("One letter is made but not in here")
                .contains("One customer was left out");
        for (int page = 2; page <= pages.size(); page++) {
            NamedCsvRecord row = printed.get(page - 1);
            assertThat(row.getField("page")).isEqualTo(Integer.toString(page));
            assertThat(pages.get(page - 1)).contains(row.getField("name"));
            assertThat(folder.resolve("newsletter-2026-11-19").resolve(row.getField("file")))
                    .isRegularFile();
        }
        assertThat(printed.stream()
                        .skip(1)
                        .map(row -> row.getField("country") + " " + row.getField("postal_code") + " "
                                + row.getField("name")))
                .isSorted();
        assertThat(manifest.stream()
                        .filter(row -> row.getField("page").isEmpty())
                        .map(row -> row.getField("customer_id") + ": " + row.getField("left_out")))
                .containsExactlyInAnyOrder(
                        "K7: the faces of letters lack characters of the name, the address or the gift: U+6771, U+4EAC,"
                                + " U+30EF, U+30A4, U+30F3",
                        "K8: no address for the post");

        Map<String, RenderedDocument> single = documents.stream()
                .filter(one -> !one.recipient().isEmpty())
                .collect(Collectors.toMap(RenderedDocument::recipient, one -> one));
        assertThat(single).hasSize(CUSTOMERS + 1).containsKey("K8").doesNotContainKeys("K7", "K9");
        for (int i = 2; i < pages.size(); i += 97) {
            RenderedDocument one = single.get(printed.get(i).getField("customer_id"));
            assertThat(Pages.of(one.file())).containsExactly(pages.get(i));
            assertThat(one.file()).hasSize(one.bytes());
        }
        assertThat(files())
                .allMatch(file -> file.matches("[A-Za-z0-9][A-Za-z0-9_-]*\\.\\d+\\.pdf"))
                .hasSize(CUSTOMERS + 1);
        assertThat(Files.size(folder.resolve("newsletter-2026-11-19.pdf"))).isLessThan(CUSTOMERS * 6_000L);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("newsletter-2026-11-19"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void whatWasCutOffGoesOnWhereItWas() throws IOException {
        Path letters = Files.createDirectories(folder.resolve("newsletter-2026-11-19"));
        Files.createDirectories(letters.resolve(LetterRun.BLOCKS));
        LetterHouse house = LetterHouse.of(Merchant.settings(Locale.ENGLISH, null), Letters.SETTINGS);
        Templates templates = new Templates(null);
        LetterTables tables = new LetterTables(jdbc, LetterKind.NEWSLETTER, Letters.DATE);
        List<Integer> numbers = tables.recipients();
        LetterBlock blocks = new LetterBlock(
                new LetterWriter(LetterKind.NEWSLETTER, house, Letters.DATE),
                new LetterPress(templates, "letter/letter", house.parameters()),
                "Harbour & Vine",
                LetterRun.made(LetterKind.NEWSLETTER, templates, house),
                letters);
        LetterBlock.Made first = blocks.make(tables.letters(numbers.subList(0, 250)));
        Map<Path, byte[]> made = first.letters().stream()
                .filter(PrintedLetter::isMade)
                .collect(Collectors.toMap(one -> letters.resolve(one.file().getFileName()), one -> bytes(one.file())));
        // The second block was cut off between its letters and its pages.
        LetterBlock.Made second = blocks.make(tables.letters(numbers.subList(250, 500)));
        Path cut = second.letters().get(3).file();
        byte[] before = bytes(cut);
        Files.delete(second.pages());

        render();

        assertThat(made).allSatisfy((file, bytes) -> assertThat(bytes(file)).isEqualTo(bytes));
        // A font in a PDF has a name drawn by lot, so what is made once more is told by its bytes.
        assertThat(bytes(cut)).isNotEqualTo(before);
        assertThat(Pages.of(folder.resolve("newsletter-2026-11-19.pdf"))).hasSize(CUSTOMERS + 1);
        assertThat(letters.resolve(LetterRun.BLOCKS)).doesNotExist();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whoTakesTheConsentBackHasNoLetterAnyMore() throws IOException {
        consenting.retainAll(IntStream.range(100, 104).boxed().collect(Collectors.toSet()));
        render();
        assertThat(files()).hasSize(4);
        consenting.remove(101);
        jdbc.sql("UPDATE customer SET name = 'Somebody Else' WHERE customer_no = 102")
                .update();
        render();
        assertThat(files()).containsExactlyInAnyOrder("K0.100.pdf", "K2.102.pdf", "K3.103.pdf");
        assertThat(Pages.of(folder.resolve("newsletter-2026-11-19/K2.102.pdf")).get(0))
                .contains("Somebody Else");
        assertThat(manifest()).hasSize(4);
        consenting.clear();
        render();
        assertThat(files()).isEmpty();
        assertThat(Pages.of(folder.resolve("newsletter-2026-11-19.pdf")))
                .singleElement()
                .asString()
                .contains("0 letters to print");
    }

    @Test
    void aRewardIsToldAsItWasPromisedAndAnEventAsItIsToCome() throws IOException {
        consenting.retainAll(Set.of(100, 101, 102));
        jdbc.sql(
                        "INSERT INTO reward_ledger (customer_no, quarter, item_id, title, kind, cost, worth_to, grade, because, state,"
                                + " approved_on, approved_by, approved_at) VALUES"
                                + " (100, '2026-10-01', 'box', 'A box', 'gift', 1, 1, 'A', '', 'approved', '2026-11-01', 'x', NOW()),"
                                + " (101, '2026-10-01', 'box', 'A box', 'gift', 1, 1, 'A', '', 'given', '2026-11-01', 'x', NOW()),"
                                + " (102, '2026-10-01', 'tea', 'Old tea', 'gift', 1, 1, 'A', '', 'approved', '2026-11-01', 'x', NOW())")
                .update();
        jdbc.sql(
                        "INSERT INTO catalogue_words (item_id, open_from, open_to, kind, title, about, how, held_on) VALUES"
                                + " ('box', '1000-01-01', '2026-12-24', 'gift', 'Another box', 'Packed by us.', 'Take it.', NULL),"
                                + " ('box', '2027-01-01', NULL, 'gift', 'A later box', 'Later.', 'Later.', NULL),"
                                + " ('eve', '1000-01-01', '2026-12-10', 'event', 'An evening', 'With wine.', NULL, '2026-12-10')")
                .update();
        jdbc.sql(
                        "INSERT INTO event_guest (item_id, held_on, customer_no, grade, by_reward, state, persons, invited_on, noted_by,"
                                + " noted_at) VALUES ('eve', '2026-12-10', 101, 'A', FALSE, 'invited', 0, '2026-11-01', 'x', NOW()),"
                                + " ('eve', '2026-12-10', 102, 'A', FALSE, 'not coming', 0, '2026-11-01', 'x', NOW())")
                .update();
        render();
        assertThat(letter("K0.100")).contains("A box. Packed by us. Take it. Das gilt bis zum 24. Dezember.");
        assertThat(letter("K1.101"))
                .doesNotContain("Something for you")
                .contains("An evening")
                .contains("With wine. Thursday 10 December. Tell us if you come.");
        assertThat(letter("K2.102"))
                .contains("Old tea. Ask us for it. It is yours until 31 December.")
                .doesNotContain("evening");
    }

    private String letter(String name) {
        return Pages.of(folder.resolve("newsletter-2026-11-19/" + name + ".pdf"))
                .get(0)
                .replaceAll("\\s+", " ");
    }

    @Test
    void aFolderThatTakesNoFilesIsSaid() throws IOException {
        Files.writeString(folder.resolve("newsletter-2026-11-19"), "a file");
        assertThatThrownBy(this::render).isInstanceOf(IOException.class);
        assertThat(Arrays.asList(folder.toFile().list())).containsExactly("newsletter-2026-11-19");
    }
}
