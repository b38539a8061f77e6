package org.goldenlist.cli;

import org.goldenlist.night.Settings;
import org.goldenlist.upgrade.PlanUpgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which customers to raise, and with what. */
@Command(
        name = "upgrade",
        description = "Plans which Cs and Ds to raise in a quarter, and shows the plan.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpgradePlanCommand.class,
            UpgradeListCommand.class,
            UpgradeShowCommand.class,
            UpgradeCalibrationCommand.class,
            UpgradeSecondCommand.class
        })
final class UpgradeCommand implements Runnable {

    @Spec
    CommandSpec spec;

    UpgradeCommand() {
        spec = CommandSpec.create(); // picocli gives the real one
    }

    /** What of the settings a plan depends on. */
    static PlanUpgrades.Rules rules(Settings settings) {
        return new PlanUpgrades.Rules(
                settings.profit(),
                settings.worth(),
                settings.grade(),
                settings.upgrade(),
                settings.watch().cases().owner());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? As in: goldenlist upgrade plan");
    }
}
