package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.reward.Settlement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a reward is not wanted. */
@Command(
        name = "decline",
        description = {
            "Records that a customer does not want a promised reward.",
            "A reward that is planned and not approved is taken out of the plan."
        })
final class RewardDeclineCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, in up to 300 characters.")
    @Nullable
    String reason;

    @Mixin
    RewardWhen when = new RewardWhen();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        return RewardText.settle(common, when.settlement(customer, Settlement.State.DECLINED, reason), when.dryRun);
    }
}
