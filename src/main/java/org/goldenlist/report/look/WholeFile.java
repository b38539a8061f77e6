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

/** Writes a file that appears under its name only when it is whole. */
public final class WholeFile {

    private WholeFile() {}

    /** What writes it. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes it; one that is there is replaced.
     *
     * @throws GoldenListException with {@link ExitCode#OUTPUT} where that cannot be
     */
    public static void write(Path file, Content content) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW), 1 << 16)) {
                    content.write(out);
                }
                move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    static GoldenListException notWritten(Path file, IOException e) {
        return new GoldenListException(
                ExitCode.OUTPUT,
                "The document " + file + " cannot be written: " + e
                        + ". Name a folder that exists, has room and may be written to.",
                e);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
