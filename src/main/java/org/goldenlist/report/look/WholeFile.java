package org.goldenlist.report.look;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;

/** A file that appears under its name only when whole: until then it is a hidden part beside it. */
public final class WholeFile {

    private WholeFile() {}

    /** What fills it. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes it over what is there.
     *
     * @param pages as the document counts them
     */
    public static RenderedDocument write(Path file, int pages, Content content) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW))) {
                    content.writeTo(out);
                }
                move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return new RenderedDocument(file, pages, Files.size(file));
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The document " + file + " cannot be written: " + e
                            + ". Name a folder that exists, has room and may be written to.",
                    e);
        }
    }

    /** The same name with another ending. */
    public static Path beside(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
