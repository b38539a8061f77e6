package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenlist.club.Club;
import org.goldenlist.club.Showcase;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what of the club may be shown to everybody. */
@Command(
        name = "showcase",
        description =
                "Writes what of the club may be shown in newsletters and on screens: nobody who does not consent.")
final class ClubShowcaseCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            Club club = ClubText.club(common, database);
            Showcase showcase = club.showcase();
            OutFile.text(common.json ? RowFormat.json(showcase) : ClubText.of(showcase), out, "The showcase");
            int wrong = club.check().faults().size();
            if (wrong > 0 && !common.quiet) {
                System.err.println(wrong + (wrong == 1 ? " thing is" : " things are")
                        + " wrong with photos and case studies, which are not shown; goldenlist club check says what.");
            }
            return ExitCode.DONE.number();
        }
    }
}
