package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Events and outings, and who comes to them. */
@Command(
        name = "event",
        description = "Invites customers to the events and outings of the catalogue, and keeps the guest lists.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EventListCommand.class,
            EventInviteCommand.class,
            EventAnswersCommand.class,
            EventGuestsCommand.class
        })
final class EventCommand implements Runnable {

    @Spec
    CommandSpec spec;

    EventCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? As in: goldenlist event list");
    }
}
