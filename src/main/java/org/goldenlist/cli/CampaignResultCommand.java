package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.goldenlist.campaign.CampaignResult;
import org.goldenlist.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether an offer worked. */
@Command(
        name = "result",
        description = "Says what came of a campaign: those who got the offer against those held back.")
final class CampaignResultCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "The name of the campaign.")
    String name = "";

    @Option(names = "--preliminary", description = "Before the window is over, show what is known so far.")
    boolean preliminary;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        CampaignResult result =
                CampaignText.campaigning(common.settings(), common).result(name, preliminary);
        if (common.json) {
            System.out.println(Json.of(result));
        } else {
            System.out.print(CampaignResultText.of(result));
        }
        return ExitCode.DONE.number();
    }
}
