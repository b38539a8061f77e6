package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenlist.club.Advocates;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Settings;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who speaks for the company, and whom it owes a thank-you. */
@Command(
        name = "advocates",
        description =
                "Lists the golden customers who speak for the company, and those who sent others and were not thanked.")
final class AdvocatesCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    @Nullable
    RowFormat format;

    @Option(names = "--thanks", description = "Only the thanks that are due; a CSV file holds either.")
    boolean thanks;

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        RowFormat chosen = RowFormat.of(format, common.json);
        Settings settings = common.settings();
        try (Database database = Database.open(settings.database()).requireTables()) {
            Advocates.Known known = new Advocates(
                            database.jdbc(),
                            common.files(),
                            settings.club(),
                            settings.attention().thanksPattern(),
                            settings.watch().cases().owner())
                    .read();
            OutFile.text(text(chosen, known), out, "The list of advocates");
            return ExitCode.DONE.number();
        }
    }

    private String text(RowFormat chosen, Advocates.Known known) throws IOException {
        return switch (chosen) {
            case TABLE -> AdvocateText.of(known, thanks);
            case CSV ->
                chosen.text(
                        thanks ? AdvocateText.thanks(known.thanksDue()) : AdvocateText.advocates(known.advocates()),
                        known);
            case JSON -> RowFormat.json(thanks ? known.thanksDue() : known);
        };
    }
}
