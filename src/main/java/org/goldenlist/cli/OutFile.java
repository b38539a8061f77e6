package org.goldenlist.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.list.ListFormat;
import org.jspecify.annotations.Nullable;

/** A file that a command writes: it is there under its name once it is whole. */
final class OutFile {

    private OutFile() {}

    /** Writes what the file is to hold. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws GoldenListException with {@link ExitCode#OUTPUT} where it cannot be written */
    static void write(Path file, Content content) {
        write(file, "The list", content);
    }

    /**
     * Writes a text.
     *
     * @param file null: to standard output
     * @param what begins a sentence, such as {@code The list of members}
     */
    static void text(String text, @Nullable Path file, String what) {
        if (file == null) {
            System.out.print(text);
        } else {
            write(file, what, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void write(Path file, String what, Content content) {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(stream);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    what + " cannot be written to " + file + ": " + e + ". Check the folder and its rights.",
                    e);
        }
    }

    /**
     * Writes rows where they are wanted: into a file, or to standard output.
     *
     * @throws GoldenListException with {@link ExitCode#USAGE} where a workbook has no file to go to
     */
    static void rows(
            ListFormat format, @Nullable Path file, ListFormat.Headers headers, Stream<List<@Nullable Object>> rows)
            throws IOException {
        if (file != null) {
            write(file, stream -> format.writeRows(headers, rows, stream));
        } else if (format == ListFormat.XLSX) {
            throw new GoldenListException(ExitCode.USAGE, "A workbook needs a file: add --out list.xlsx.");
        } else {
            format.writeRows(headers, rows, System.out);
        }
    }
}
