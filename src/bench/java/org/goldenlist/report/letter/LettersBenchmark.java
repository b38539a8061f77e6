package org.goldenlist.report.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JasperPrint;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenlist.bench.Results;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Pdf;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Templates;

/**
 * B5: one-page letters with a mark, a photo, a signature and two blocks, each a PDF of its own, on two threads: ours beside JasperReports
 * used plainly (a fill and an export for each letter) and OpenPDF drawing the same page. That all three say the same is checked first.
 */
public final class LettersBenchmark {

    private static final int THREADS = 2;
    private static final int BLOCK = 250;
    private static final String OURS = "ours: fill a block, export once, copy pages";
    private static final String PLAIN = "JasperReports: a fill and an export each";
    private static final String RAW = "OpenPDF drawing the page";
    private static final long MOST_BYTES = 30_000;

    private final List<LetterPage> letters;
    private final LetterHouse house = Letters.house(Locale.ENGLISH, null);
    private final Templates templates = new Templates(null);
    private final LetterPress press = new LetterPress(templates, "letter/letter", house.parameters());
    private final RawLetter raw = new RawLetter(house);
    private final Results results = new Results();
    private long largest;

    private LettersBenchmark(int letters) {
        LetterWriter writer = new LetterWriter(LetterKind.NEWSLETTER, house, Letters.DATE);
        this.letters = IntStream.range(0, letters)
                .mapToObj(i -> {
                    Letters one = Letters.margaret();
                    one.number = i;
                    one.name = NAMES[i % NAMES.length] + " " + NAMES[i / NAMES.length % NAMES.length];
                    one.street = List.of(i + " Compass Hill");
                    return writer.letter(one.build());
                })
                .toList();
    }

    private static final String[] NAMES = {
        "Margaret", "Keane", "Siobhán", "Łukasz", "Wójcik", "Zoë", "Jürgen", "Böhm", "Agnieszka", "Zając", "François", "Nuñez", "Quill", "O’Dowd",
        "Xavier", "Vera", "Yusuf", "Ingeborg", "Lindqvist", "Þóra", "Tomás"
    };

    public static void main(String[] arguments) throws Exception {
        new LettersBenchmark(Integer.getInteger("bench.letters", 5_000)).run(Integer.getInteger("bench.rounds", 3));
    }

    private interface Making {
        long of(List<LetterPage> block) throws IOException;
    }

    private void run(int rounds) throws Exception {
        check();
        for (int round = -1; round < rounds; round++) {
            measure(round, OURS, letters, this::ours);
            measure(round, PLAIN, letters.subList(0, letters.size() / 4), this::plain);
            measure(round, RAW, letters, this::raw);
        }
        results.wantFaster("ours, of plain JasperReports", OURS, PLAIN, 4);
        results.wantFaster("ours, of OpenPDF drawing the page", OURS, RAW, 0.5);
        results.print("Letters a second, " + THREADS + " threads; the largest file has " + largest + " bytes, wanted are "
                + MOST_BYTES);
    }

    private void measure(int round, String side, List<LetterPage> all, Making making) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long began = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BLOCK) {
            List<LetterPage> block = all.subList(from, Math.min(all.size(), from + BLOCK));
            running.add(threads.submit(() -> making.of(block)));
        }
        for (Future<Long> one : running) {
            one.get();
        }
        long nanos = System.nanoTime() - began;
        threads.shutdown();
        System.err.printf(Locale.ROOT, "%s: %.0f/s%n", side, all.size() / (nanos / 1e9));
        if (round >= 0) {
            results.add(side, all.size(), nanos / 1e9);
        }
    }

    private long ours(List<LetterPage> block) {
        long bytes = 0;
        for (byte[] file : LetterPress.split(press.press(block), metadata(block.size()))) {
            bytes += file.length;
            largest = Math.max(largest, file.length);
        }
        return bytes;
    }

    private static List<LetterPress.Metadata> metadata(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new LetterPress.Metadata("A letter", "Harbour & Vine", "en"))
                .toList();
    }

    private byte[] plainly(LetterPage letter) {
        Map<String, Object> parameters = new HashMap<>(house.parameters());
        JasperPrint print = templates.fill("letter/letter", parameters, Rows.of(List.of(letter)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.export(List.of(print), new Edition("letter", "A letter", "Harbour & Vine", "", Locale.ENGLISH), out);
        return out.toByteArray();
    }

    private long plain(List<LetterPage> block) {
        return block.stream().mapToLong(letter -> plainly(letter).length).sum();
    }

    private long raw(List<LetterPage> block) throws IOException {
        long bytes = 0;
        for (LetterPage letter : block) {
            bytes += raw.draw(letter).length;
        }
        return bytes;
    }

    private void check() throws IOException {
        List<LetterPage> some = letters.subList(0, Math.min(20, letters.size()));
        List<byte[]> ours = LetterPress.split(press.press(some), metadata(some.size()));
        for (int i = 0; i < some.size(); i++) {
            String text = text(ours.get(i));
            if (!text.equals(text(plainly(some.get(i)))) || !text.equals(text(raw.draw(some.get(i))))) {
                throw new IllegalStateException("Not the same letter:\n" + text + "\n" + text(plainly(some.get(i))) + "\n"
                        + text(raw.draw(some.get(i))));
            }
        }
        String pictures = System.getProperty("bench.pictures", "");
        if (!pictures.isEmpty()) {
            Files.write(Path.of(pictures, "ours.pdf"), ours.get(0));
            Files.write(Path.of(pictures, "raw.pdf"), raw.draw(some.get(0)));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
