package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.club.Advocates;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Settings;
import org.goldenlist.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who speaks for the company, and whom it owes a thank-you. */
@Command(
        name = "advocates",
        description =
                "Lists the golden customers who speak for the company, and those who sent others and were not thanked.")
final class AdvocatesCommand implements Callable<Integer> {

    @Option(names = "--thanks", description = "Only the thanks that are due; a CSV file holds either.")
    boolean thanks;

    @Mixin
    RowOptions rows = new RowOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        RowFormat chosen = rows.format(common);
        Settings settings = common.settings();
        try (Database database = Database.open(settings.database()).requireTables()) {
            Advocates.Known known = new Advocates(
                            database.jdbc(),
                            common.files(),
                            settings.club(),
                            settings.attention().thanksPattern(),
                            settings.watch().cases().owner())
                    .read();
            OutFile.text(text(chosen, known), rows.out, "The list of advocates");
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
