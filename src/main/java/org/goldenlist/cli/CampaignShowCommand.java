package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.campaign.Campaigning;
import org.goldenlist.fault.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists who gets an offer. */
@Command(name = "show", description = "Lists the customers of a campaign who get the offer.")
final class CampaignShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "The name of the campaign.")
    String name = "";

    @Option(names = "--all", description = "Those who are held back too.")
    boolean all;

    @Mixin
    RowOptions rows = new RowOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        RowFormat chosen = rows.format(common);
        Campaigning.Shown shown =
                CampaignText.campaigning(common.settings(), common).show(name);
        CampaignText.write(shown.members(), all, chosen, rows.out);
        return ExitCode.DONE.number();
    }
}
