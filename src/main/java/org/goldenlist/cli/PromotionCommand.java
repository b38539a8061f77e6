package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Money for promotion. */
@Command(
        name = "promotion",
        description = "Shares money for promotion out among customers, and holds what was spent against it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PromotionPlanCommand.class, PromotionShowCommand.class})
final class PromotionCommand implements Runnable {

    @Spec
    CommandSpec spec;

    PromotionCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What is to be done? As in: goldenlist promotion plan --budget 5000");
    }
}
