package org.goldenlist.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans the rewards of a quarter. */
@Command(
        name = "plan",
        description = {
            "Plans the rewards of the quarter that the last night lies in: who is due, what they get, and why.",
            "A quarter that was planned stays as it is."
        })
final class RewardPlanCommand implements Callable<Integer> {

    @Option(names = "--date", paramLabel = "D", description = "A day of the quarter (default: that of the last night).")
    @Nullable
    LocalDate date;

    @Option(names = "--again", description = "Plan anew what nobody has approved or refused.")
    boolean again;

    @Option(names = "--dry-run", description = "Say what would be planned, and keep nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        return RewardText.plan(common, date, again, dryRun);
    }
}
