package org.goldenlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.club.Club;
import org.goldenlist.club.Member;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the members of the club. */
@Command(
        name = "members",
        description = "Lists the golden customers who consent to be members, and what each consents to.")
final class ClubMembersCommand implements Callable<Integer> {

    @Mixin
    RowOptions rows = new RowOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        RowFormat chosen = rows.format(common);
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            Club club = ClubText.club(common, database);
            club.asOf();
            List<Member> members = club.members();
            boolean nobody = chosen == RowFormat.TABLE && members.isEmpty();
            OutFile.text(
                    nobody ? ClubText.nobody(club) : chosen.text(ClubText.rows(members), members),
                    rows.out,
                    "The list of members");
            return ExitCode.DONE.number();
        }
    }
}
