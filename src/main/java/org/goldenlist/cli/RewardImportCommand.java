package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenlist.reward.RewardLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a filled-in list of rewards. */
@Command(
        name = "import",
        description = {
            "Records what a list of rewards, filled in, says was given and declined: all of it or nothing; twice changes nothing.",
            "A list to fill in: goldenlist reward list --to-give --format csv --out rewards.csv"
        })
final class RewardImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.csv", description = "A CSV file in UTF-8.")
    Path file = Path.of("");

    @Option(names = "--dry-run", description = "Check the file, and record nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        return FileText.print(
                common, new RewardLedger(RewardText.office(common)).take(file, dryRun), "reward", "rewards");
    }
}
