package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the best customers are given. */
@Command(
        name = "reward",
        description = "Plans, approves and records what the best customers are given.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RewardPlanCommand.class,
            RewardShowCommand.class,
            RewardChooseCommand.class,
            RewardApproveCommand.class,
            RewardGiveCommand.class,
            RewardDeclineCommand.class,
            RewardListCommand.class,
            RewardImportCommand.class
        })
final class RewardCommand implements Runnable {

    @Spec
    CommandSpec spec;

    RewardCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? As in: goldenlist reward list");
    }
}
