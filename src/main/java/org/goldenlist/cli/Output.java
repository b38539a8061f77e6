package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;

/** Where a result goes: to standard output, or into a file that appears under its name only when it is whole. */
final class Output {

    private Output() {}

    /** @param what begins a sentence, such as {@code The list of members} */
    static void write(String text, @Nullable Path file, String what) {
        if (file == null) {
            System.out.print(text);
            return;
        }
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    what + " cannot be written to " + file + ": " + e + ". Check the folder and its rights.",
                    e);
        }
    }
}
