package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Settings;
import org.goldenlist.upgrade.PlanUpgrades;
import org.goldenlist.upgrade.UpgradePlan;
import org.goldenlist.upgrade.UpgradePlanning;
import org.jspecify.annotations.Nullable;
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
            UpgradeApproveCommand.class,
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

    static UpgradePlanning planning(Settings settings, CommonOptions common) {
        return new UpgradePlanning(
                settings.database(), rules(settings), settings.night().lease(), common.files());
    }

    /** As a job, which may come again when the plan was approved long ago. */
    static int run(CommonOptions common, @Nullable LocalDate date, boolean dryRun) throws JsonProcessingException {
        Optional<UpgradePlan> approved = planning(common.settings(), common).approved();
        if (approved.isEmpty()) {
            return plan(common, date, dryRun);
        }
        if (common.json) {
            System.out.println(Json.of(approved.get()));
        } else if (!common.quiet) {
            System.out.print(Terminal.safe(UpgradeText.of(approved.get(), false))
                    + "It was approved before; nothing changed.\n");
        }
        return ExitCode.DONE.number();
    }

    static int plan(CommonOptions common, @Nullable LocalDate date, boolean dryRun) throws JsonProcessingException {
        UpgradePlan plan = planning(common.settings(), common).plan(date, dryRun);
        if (common.json) {
            System.out.println(Json.of(plan));
        } else if (!common.quiet) {
            System.out.print(Terminal.safe(UpgradeText.of(plan, dryRun)));
        }
        return ExitCode.DONE.number();
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
