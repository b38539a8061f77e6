package org.goldenlist.report.club;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.goldenlist.report.look.RenderedDocument;
import org.goldenlist.report.look.WholeFile;

/** A page of a PDF once more on A4, the whole of it made smaller. */
final class SmallerPage {

    private SmallerPage() {}

    static RenderedDocument write(Path large, Path file) {
        return WholeFile.write(file, 1, out -> write(Files.readAllBytes(large), out));
    }

    private static void write(byte[] large, OutputStream out) throws IOException {
        try (PdfReader reader = new PdfReader(large)) {
            Rectangle from = reader.getPageSize(1);
            float scale =
                    Math.min(PageSize.A4.getWidth() / from.getWidth(), PageSize.A4.getHeight() / from.getHeight());
            float left = (PageSize.A4.getWidth() - scale * from.getWidth()) / 2;
            float below = (PageSize.A4.getHeight() - scale * from.getHeight()) / 2;
            Document document = new Document(PageSize.A4);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setFullCompression();
            describe(document, reader.getInfo());
            document.open();
            PdfDictionary catalog = reader.getCatalog();
            if (catalog.get(PdfName.LANG) != null) {
                writer.getExtraCatalog().put(PdfName.LANG, catalog.get(PdfName.LANG));
            }
            PdfImportedPage page = writer.getImportedPage(reader, 1);
            writer.getDirectContent().addTemplate(page, scale, 0, 0, scale, left, below);
            document.close();
        }
    }

    private static void describe(Document document, Map<String, String> of) {
        document.addTitle(of.getOrDefault("Title", ""));
        document.addAuthor(of.getOrDefault("Author", ""));
        document.addSubject(of.getOrDefault("Subject", ""));
        document.addKeywords(of.getOrDefault("Keywords", ""));
        document.addCreator(of.getOrDefault("Creator", ""));
    }
}
