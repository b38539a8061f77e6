package org.goldenlist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.reward.Approval;
import org.goldenlist.reward.RewardPlans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves a plan. */
@Command(
        name = "approve",
        description = "Approves the latest plan, or some of it: these rewards are promised from then on.")
final class RewardApproveCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "CUSTOMER", description = "Customer ids (default: all that is planned).")
    List<String> customers = new ArrayList<>();

    @Option(names = "--dry-run", description = "Check it, and approve nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Approval approval = new RewardPlans(RewardText.office(common)).approve(customers, dryRun);
        if (common.json) {
            System.out.println(Json.of(approval));
        } else if (!common.quiet) {
            System.out.print(RewardText.of(approval));
        }
        return ExitCode.DONE.number();
    }
}
