package org.goldenlist.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.report.look.RenderedDocument;

/** Makes a document in a folder that may not be there yet. */
public final class Rendering {

    private Rendering() {}

    /** @throws GoldenListException with {@link ExitCode#OUTPUT} where the folder takes no files */
    public static List<RenderedDocument> of(Document document, LocalDate businessDate, Path folder) {
        prepare(folder, businessDate);
        try {
            return document.render(businessDate, folder);
        } catch (IOException e) {
            throw notWritten(businessDate, folder, e);
        }
    }

    /** Makes the folder where it is not there. */
    public static void prepare(Path folder, LocalDate businessDate) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritten(businessDate, folder, e);
        }
    }

    private static GoldenListException notWritten(LocalDate businessDate, Path folder, IOException e) {
        return new GoldenListException(
                ExitCode.OUTPUT,
                "The documents of " + businessDate + " cannot be written to " + folder.toAbsolutePath() + ": " + e
                        + ". Check the folder in goldenlist.night.output, its rights and the space on its disk.",
                e);
    }
}
