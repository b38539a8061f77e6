package org.goldenlist.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where a command writes its rows. */
final class RowOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    @Nullable
    RowFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    RowFormat format(CommonOptions common) {
        return format != null ? format : common.json ? RowFormat.JSON : RowFormat.TABLE;
    }
}
