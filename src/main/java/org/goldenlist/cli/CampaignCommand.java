package org.goldenlist.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Campaigns and what came of them. */
@Command(
        name = "campaign",
        description = "Draws who gets an offer and who is held back, and says afterwards whether the offer worked.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CampaignStartCommand.class,
            CampaignListCommand.class,
            CampaignShowCommand.class,
            CampaignResultCommand.class
        })
final class CampaignCommand implements Runnable {

    @Spec
    CommandSpec spec;

    CampaignCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? As in: goldenlist campaign list");
    }
}
