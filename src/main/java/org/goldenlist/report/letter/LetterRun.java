package org.goldenlist.report.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.run.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes all letters of a kind for a business date: a file for each customer, and one PDF of all that go by post, in the order in which they
 * are carried. What was cut off goes on where it was; done once more it makes the same letters again.
 */
public final class LetterRun {

    static final String BLOCKS = ".blocks";
    private static final int BLOCK = 250;

    private final LetterKind kind;
    private final ReportSettings company;
    private final LetterHouse house;
    private final Templates templates;
    private final LetterPress press;
    private final DataSource dataSource;
    private final Supplier<Set<Integer>> consenting;
    private final Workers workers;

    /** @param consenting gives the numbers of the customers who may be written to, as of now */
    public LetterRun(
            LetterKind kind,
            ReportSettings company,
            LetterSettings settings,
            DataSource dataSource,
            Supplier<Set<Integer>> consenting,
            Workers workers) {
        this.kind = kind;
        this.company = company;
        this.house = LetterHouse.of(company, settings);
        this.templates = new Templates(company.home());
        this.press = new LetterPress(templates, kind.template(), house.parameters());
        this.dataSource = dataSource;
        this.consenting = consenting;
        this.workers = workers;
    }

    /**
     * Makes them in a folder of their own within a folder.
     *
     * @return the print run, its manifest, and each letter
     */
    public List<RenderedDocument> render(LocalDate businessDate, Path within) throws IOException {
        LetterTables tables = new LetterTables(JdbcClient.create(dataSource), kind, businessDate);
        Set<Integer> allowed = consenting.get();
        List<Integer> recipients =
                tables.recipients().stream().filter(allowed::contains).toList();
        String name = kind + "-" + businessDate;
        Path folder = within.resolve(name);
        Files.createDirectories(folder.resolve(BLOCKS));
        LetterWriter writer = new LetterWriter(kind, house, businessDate);
        LetterBlock blocks = new LetterBlock(writer, press, company.company(), made(kind, templates, house), folder);
        List<LetterBlock.Made> made = workers.each(blocks(recipients), numbers -> blocks.make(tables.letters(numbers)));
        List<PrintedLetter> letters =
                made.stream().flatMap(block -> block.letters().stream()).toList();
        List<RenderedDocument> documents = new ArrayList<>();
        PrintRun run = new PrintRun(kind, company, templates, businessDate, letters);
        documents.add(run.merge(made, within.resolve(name + ".pdf")));
        documents.add(new Manifest(letters).write(within.resolve(name + ".csv")));
        for (PrintedLetter letter : letters) {
            if (letter.file() != null) {
                documents.add(new RenderedDocument(letter.file(), 1, letter.bytes(), letter.customerId()));
            }
        }
        removeOthers(folder, letters);
        return documents;
    }

    /**
     * Makes a few of the letters as one PDF, for who releases them: they are spread evenly over all who would get one.
     *
     * @param most how many, one at least
     * @return nothing where nobody would get one
     */
    public List<RenderedDocument> proof(LocalDate businessDate, int most, Path within) {
        LetterTables tables = new LetterTables(JdbcClient.create(dataSource), kind, businessDate);
        Set<Integer> allowed = consenting.get();
        LetterWriter writer = new LetterWriter(kind, house, businessDate);
        List<Integer> recipients =
                tables.recipients().stream().filter(allowed::contains).toList();
        if (recipients.isEmpty()) {
            return List.of();
        }
        List<CustomerPage> pages = tables.letters(spread(recipients, most)).stream()
                .filter(letter -> writer.refusal(letter).isEmpty())
                .map(writer::page)
                .filter(press::fits)
                .toList();
        return pages.isEmpty()
                ? List.of()
                : List.of(WholeFile.write(
                        within.resolve(kind + "-" + businessDate + "-proof.pdf"),
                        pages.size(),
                        out -> out.write(press.press(pages))));
    }

    /** The first, the last, and between them others at even distances. */
    static List<Integer> spread(List<Integer> all, int most) {
        return most >= all.size()
                ? all
                : IntStream.range(0, most)
                        .mapToObj(i -> all.get(most == 1 ? 0 : (int) ((long) i * (all.size() - 1) / (most - 1))))
                        .toList();
    }

    /** What tells letters from others that say the same. */
    static String made(LetterKind kind, Templates templates, LetterHouse house) {
        return templates.fingerprint(kind.template()) + house.fingerprint();
    }

    private static List<List<Integer>> blocks(List<Integer> numbers) {
        return IntStream.iterate(0, from -> from < numbers.size(), from -> from + BLOCK)
                .mapToObj(from -> numbers.subList(from, Math.min(numbers.size(), from + BLOCK)))
                .toList();
    }

    /** Letters of an earlier rendering to somebody who gets none now, and what was needed to go on. */
    private static void removeOthers(Path folder, List<PrintedLetter> letters) throws IOException {
        Set<Path> kept = new HashSet<>();
        letters.forEach(letter -> kept.add(letter.file()));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!kept.contains(file)) {
                    Files.delete(file);
                }
            }
        }
        Files.delete(folder.resolve(BLOCKS));
    }
}
