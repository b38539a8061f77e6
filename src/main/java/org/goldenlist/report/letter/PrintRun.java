package org.goldenlist.report.letter;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperPrint;
import org.goldenlist.report.look.Edition;
import org.goldenlist.report.look.Figures;
import org.goldenlist.report.look.Fit;
import org.goldenlist.report.look.Logo;
import org.goldenlist.report.look.PageHead;
import org.goldenlist.report.look.Pdf;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.ReportSettings;
import org.goldenlist.report.look.Templates;
import org.goldenlist.report.look.WholeFile;
import org.goldenlist.report.look.Words;

/** All letters that go by post as one PDF, below a page that says how many they are. */
final class PrintRun {

    private static final String COVER = "letter/cover";
    /** What the cover has room for. */
    private static final int COUNTRIES = 20;

    private final LetterKind kind;
    private final ReportSettings company;
    private final Templates templates;
    private final LocalDate businessDate;
    private final List<PrintedLetter> letters;
    private final Words words;
    private final Figures figures;

    PrintRun(
            LetterKind kind,
            ReportSettings company,
            Templates templates,
            LocalDate businessDate,
            List<PrintedLetter> letters) {
        this.kind = kind;
        this.company = company;
        this.templates = templates;
        this.businessDate = businessDate;
        this.letters = letters;
        this.words = Words.of(LetterWriter.WORDS, company.locale(), company.home());
        this.figures = new Figures(company.locale(), company.currency());
    }

    /** Merges the pages of blocks; memory holds one block at a time. */
    RenderedDocument merge(List<LetterBlock.Made> blocks, Path file) {
        return WholeFile.write(file, 1 + (int) posted(), out -> write(blocks, out));
    }

    private long posted() {
        return letters.stream().filter(PrintedLetter::isForThePost).count();
    }

    private void write(List<LetterBlock.Made> blocks, OutputStream out) throws IOException {
        Document document = new Document();
        PdfCopy copy = new PdfCopy(document, out);
        copy.setFullCompression();
        document.addTitle(title());
        document.addAuthor(company.company());
        document.addCreator("Golden List");
        document.addKeywords(kind + "-" + businessDate);
        document.open();
        copy.getExtraCatalog().put(PdfName.LANG, new PdfString(words.language().toLanguageTag()));
        pages(copy, new PdfReader(cover()), List.of(true));
        for (LetterBlock.Made block : blocks) {
            if (block.pages() != null) {
                pages(
                        copy,
                        new PdfReader(Files.readAllBytes(block.pages())),
                        block.letters().stream()
                                .filter(PrintedLetter::isMade)
                                .map(PrintedLetter::isForThePost)
                                .toList());
            }
        }
        document.close();
    }

    private static void pages(PdfCopy copy, PdfReader reader, List<Boolean> wanted) throws IOException {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i)) {
                copy.addPage(copy.getImportedPage(reader, i + 1));
            }
        }
        copy.freeReader(reader);
        reader.close();
    }

    private Edition edition() {
        return new Edition(
                kind + "-" + businessDate, title(), company.company(), words.say("cover.header"), words.language());
    }

    private String title() {
        return words.say("cover.title." + kind, words.date("date.full", businessDate));
    }

    private byte[] cover() {
        long posted = posted();
        long made = letters.stream().filter(PrintedLetter::isMade).count();
        Map<String, Long> countries = letters.stream()
                .filter(PrintedLetter::isForThePost)
                .collect(Collectors.groupingBy(PrintedLetter::country, TreeMap::new, Collectors.counting()));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, words);
        parameters.put(JRParameter.REPORT_LOCALE, Locale.ENGLISH);
        parameters.put("mark", Logo.of(company.home()));
        parameters.put(
                "head",
                new PageHead(Fit.in(1, Fit.printable(company.company()), 190, 9, true), words.say("cover.header")));
        parameters.put("title", words.count("cover.letters", posted, figures.number(posted)));
        parameters.put("standfirst", title() + ". " + words.say("cover.sorted"));
        parameters.put(
                "countries",
                countries.keySet().stream()
                        .limit(COUNTRIES)
                        .map(country -> country.isEmpty() ? words.say("cover.nowhere") : Fit.printable(country))
                        .map(country -> Fit.in(1, country, 236, 9, false))
                        .collect(Collectors.joining("\n")));
        parameters.put(
                "counts",
                countries.values().stream()
                        .limit(COUNTRIES)
                        .map(figures::number)
                        .collect(Collectors.joining("\n")));
        parameters.put(
                "notes",
                String.join(
                        "\n",
                        words.count("cover.pages", posted + 1, figures.number(posted + 1)),
                        words.count("cover.unaddressed", made - posted, figures.number(made - posted)),
                        words.count("cover.refused", letters.size() - made, figures.number(letters.size() - made))));
        parameters.put("edition", kind + "-" + businessDate);
        JasperPrint print = templates.fill(COVER, parameters);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Pdf.export(List.of(print), edition(), out);
        return out.toByteArray();
    }
}
