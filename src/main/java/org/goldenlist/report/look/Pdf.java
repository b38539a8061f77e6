package org.goldenlist.report.look;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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

/** Writes filled pages as one PDF, which appears under its name only when whole. */
public final class Pdf {

    private Pdf() {}

    /** Writes a file; it appears only when it is whole. */
    public static RenderedDocument write(List<JasperPrint> parts, String title, String author, Path file) {
        WholeFile.write(file, out -> export(parts, title, author, out));
        int pages = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        try {
            return new RenderedDocument(file, pages, Files.size(file));
        } catch (IOException e) {
            throw WholeFile.notWritten(file, e);
        }
    }

    /** Writes to a stream. */
    public static void export(List<JasperPrint> parts, String title, String author, OutputStream out) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        configuration.setMetadataTitle(title);
        configuration.setMetadataAuthor(author);
        configuration.setMetadataCreator("Golden List");
        configuration.setDisplayMetadataTitle(true);
        JRPdfExporter exporter = new JRPdfExporter(DefaultJasperReportsContext.getInstance());
        exporter.setExporterInput(SimpleExporterInput.getInstance(parts));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The document \"" + title + "\" cannot be made: " + e.getMessage(), e);
        }
    }
}
