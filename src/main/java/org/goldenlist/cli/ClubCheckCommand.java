package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.club.Club;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks the photos and the case studies. */
@Command(
        name = "check",
        description = "Says everything that is wrong with the photos and the case studies of the club.")
final class ClubCheckCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            Club.Checked checked = ClubText.club(common, database).check();
            System.out.print(common.json ? RowFormat.json(checked) : ClubText.of(checked));
            return (checked.faults().isEmpty() ? ExitCode.DONE : ExitCode.DATA).number();
        }
    }
}
