package org.goldenlist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Database;
import org.goldenlist.upgrade.Upgrades;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the last plan says. */
@Command(
        name = "list",
        description =
                "Lists the candidates of the last plan, the chosen ones first, or who is to be won back, or not wooed.")
final class UpgradeListCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "candidate, win-back or not-wooed (default: ${DEFAULT-VALUE}).")
    String kind = "candidate";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv or json (default: table).")
    @Nullable
    Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Upgrades.Kind wanted = kind();
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            List<Map<String, @Nullable Object>> rows = new Upgrades(database.dataSource(), common.files()).list(wanted);
            Format chosen = format != null ? format : common.json ? Format.JSON : Format.TABLE;
            String text = switch (chosen) {
                case TABLE -> UpgradeText.table(wanted, rows);
                case CSV -> UpgradeText.csv(rows);
                case JSON -> Json.of(rows) + "\n";
            };
            if (out == null) {
                System.out.print(text);
            } else {
                write(text, out);
            }
            return ExitCode.DONE.number();
        }
    }

    private Upgrades.Kind kind() {
        for (Upgrades.Kind one : Upgrades.Kind.values()) {
            if (one.toString().equals(kind)) {
                return one;
            }
        }
        throw new GoldenListException(
                ExitCode.USAGE, "'" + kind + "' is no kind of list; give candidate, win-back or not-wooed.");
    }

    private static void write(String text, Path file) {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new GoldenListException(
                    ExitCode.OUTPUT,
                    "The list cannot be written to " + file + ": " + e + ". Check the folder and its rights.",
                    e);
        }
    }
}
