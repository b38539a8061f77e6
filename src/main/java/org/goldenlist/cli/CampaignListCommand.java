package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists campaigns. */
@Command(name = "list", description = "Lists the campaigns, the latest first.")
final class CampaignListCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        var campaigns = CampaignText.campaigning(common.settings(), common).list();
        if (common.json) {
            System.out.println(Json.of(campaigns));
        } else {
            CampaignText.write(campaigns);
        }
        return ExitCode.DONE.number();
    }
}
