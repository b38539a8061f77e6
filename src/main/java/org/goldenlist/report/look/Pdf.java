package org.goldenlist.report.look;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/** Writes filled pages as one PDF. */
public final class Pdf {

    private Pdf() {}

    public static RenderedDocument write(List<JasperPrint> parts, Edition edition, Path file) {
        int pages = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        return WholeFile.write(file, pages, out -> export(parts, edition, out));
    }

    /** Writes them to a stream. */
    public static void export(List<JasperPrint> parts, Edition edition, OutputStream out) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        configuration.setMetadataTitle(edition.title());
        configuration.setMetadataAuthor(edition.author());
        configuration.setMetadataSubject(edition.subject());
        configuration.setMetadataKeywords(edition.id());
        configuration.setMetadataCreator("Golden List");
        configuration.setDisplayMetadataTitle(true);
        configuration.setTagLanguage(edition.language().toLanguageTag());
        JRPdfExporter exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance());
        exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The document " + edition.id() + " cannot be made: " + e.getMessage(), e);
        }
    }
}
