package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Settings;
import org.goldenlist.upgrade.UpgradePlan;
import org.goldenlist.upgrade.UpgradePlanning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the plan of a quarter. */
@Command(
        name = "plan",
        description = "Makes the plan of the calendar quarter of the last graded night, in place of the one before.")
final class UpgradePlanCommand implements Callable<Integer> {

    @Option(names = "--date", paramLabel = "D", description = "The last graded night, to be sure that it is this one.")
    @Nullable
    LocalDate date;

    @Option(names = "--dry-run", description = "Say what the plan would come to, and change nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        Settings settings = common.settings();
        UpgradePlan plan = new UpgradePlanning(
                        settings.database(),
                        UpgradeCommand.rules(settings),
                        settings.night().lease(),
                        common.files())
                .plan(date, dryRun);
        if (common.json) {
            System.out.println(Json.of(plan));
        } else if (!common.quiet) {
            System.out.print(Terminal.safe(UpgradeText.of(plan, dryRun)));
        }
        return ExitCode.DONE.number();
    }
}
