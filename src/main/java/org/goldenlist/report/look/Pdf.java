package org.goldenlist.report.look;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
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

    public static RenderedDocument write(List<JasperPrint> parts, String title, String author, Path file) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                    export(parts, title, author, out);
                }
                move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            int pages = parts.stream().mapToInt(part -> part.getPages().size()).sum();
            return new RenderedDocument(file, pages, Files.size(file));
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The document " + file + " cannot be written: " + e
                            + ". Name a folder that exists, has room and may be written to.",
                    e);
        } catch (JRException e) {
            throw new GoldenListException(
                    ExitCode.INTERNAL, "The document " + file + " cannot be made: " + e.getMessage(), e);
        }
    }

    private static void export(List<JasperPrint> parts, String title, String author, OutputStream out)
            throws JRException {
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
        exporter.exportReport();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
