package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.reward.Settlement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a reward was given. */
@Command(
        name = "give",
        description = "Records that a promised reward was given. Many at once: goldenlist reward import")
final class RewardGiveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Something to remember, in up to 300 characters.")
    @Nullable
    String note;

    @Mixin
    RewardWhen when = new RewardWhen();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        return RewardText.settle(common, when.settlement(customer, Settlement.State.GIVEN, note), when.dryRun);
    }
}
