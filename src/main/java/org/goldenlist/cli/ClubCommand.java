package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The club of the golden list. */
@Command(
        name = "club",
        description = "Shows who is in the club of the golden list, and what of it may be shown.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ClubMembersCommand.class, ClubShowcaseCommand.class, ClubCheckCommand.class})
final class ClubCommand implements Runnable {

    @Spec
    CommandSpec spec;

    ClubCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? As in: goldenlist club members");
    }
}
