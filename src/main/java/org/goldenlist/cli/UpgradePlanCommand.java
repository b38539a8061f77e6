package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
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
        return UpgradeCommand.plan(common, date, dryRun);
    }
}
