package org.goldenlist.report.letter;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.Rows;
import org.goldenlist.report.look.Templates;

/**
 * Makes the pages of many letters at once: the template is filled and the fonts are cut down once for a block, and each letter is a copy
 * of its page. May be shared between threads.
 */
final class LetterPress {

    private final Templates templates;
    private final String template;
    private final Map<String, Object> parameters;

    /** @param parameters what all letters have in common */
    LetterPress(Templates templates, String template, Map<String, Object> parameters) {
        this.templates = templates;
        this.template = template;
        this.parameters = Map.copyOf(parameters);
        templates.template(template);
    }

    /** The letters as one PDF, a page each; empty where they are not one page each. */
    byte[] press(List<? extends CustomerPage> letters) {
        JasperPrint print = filled(letters);
        return print.getPages().size() == letters.size() ? export(print) : new byte[0];
    }

    JasperPrint filled(List<? extends CustomerPage> letters) {
        return templates.fill(
                template,
                new HashMap<>(parameters),
                Rows.of(letters.stream().map(Record.class::cast).toList()));
    }

    /** Whether a letter has room on its page. */
    boolean fits(CustomerPage letter) {
        return press(List.of(letter)).length > 0;
    }

    private static byte[] export(JasperPrint print) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        JRPdfExporter exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance());
        exporter.setExporterInput(SimpleExporterInput.getInstance(List.of(print)));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "The letters cannot be made: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    /** What stands in a file beside its pages. */
    record Metadata(String title, String author, String language) {}

    /** Each page of a block as a PDF of its own, with what stands in it beside the page. */
    static List<byte[]> split(byte[] block, List<Metadata> metadata) {
        try {
            PdfReader reader = new PdfReader(block);
            List<byte[]> files = new ArrayList<>();
            for (int i = 0; i < metadata.size(); i++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream(24_000);
                copy(reader, i + 1, metadata.get(i), out);
                files.add(out.toByteArray());
            }
            reader.close();
            return files;
        } catch (IOException e) {
            throw new GoldenListException(ExitCode.INTERNAL, "The letters cannot be parted: " + e.getMessage(), e);
        }
    }

    private static void copy(PdfReader reader, int page, Metadata metadata, OutputStream out) throws IOException {
        Document document = new Document();
        PdfCopy copy = new PdfCopy(document, out);
        copy.setFullCompression();
        document.addTitle(metadata.title());
        document.addAuthor(metadata.author());
        document.addCreator("Golden List");
        document.open();
        copy.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        copy.addPage(copy.getImportedPage(reader, page));
        document.close();
    }
}
