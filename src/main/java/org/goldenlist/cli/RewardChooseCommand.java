package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.reward.QuarterPlan;
import org.goldenlist.reward.RewardPlans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a customer of the plan another reward. */
@Command(name = "choose", description = "Gives a customer another reward in the plan, before it is approved.")
final class RewardChooseCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Parameters(index = "1", paramLabel = "ITEM", description = "Id of something in the catalogue.")
    String item = "";

    @Option(names = "--dry-run", description = "Check it, and change nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        QuarterPlan plan = new RewardPlans(RewardText.office(common)).choose(customer, item, dryRun);
        if (common.json) {
            System.out.println(Json.of(plan));
        } else if (!common.quiet) {
            System.out.print(RewardText.of(plan, customer) + (dryRun ? "Nothing was changed.\n" : ""));
        }
        return ExitCode.DONE.number();
    }
}
