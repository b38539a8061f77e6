package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What persons may ask for who are customers. */
@Command(
        name = "person",
        description = "Does what a person may ask for who is a customer: to be erased.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = PersonForgetCommand.class)
final class PersonCommand implements Runnable {

    @Spec
    CommandSpec spec;

    PersonCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What is to be done? As in: goldenlist person forget CUSTOMER");
    }
}
