package org.goldenlist.cli;

import java.nio.file.Path;
import org.goldenlist.list.ListFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where a command writes its list. */
final class ListOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    @Nullable
    ListFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    ListFormat format(CommonOptions common) {
        return format != null ? format : common.json ? ListFormat.JSON : ListFormat.TABLE;
    }
}
