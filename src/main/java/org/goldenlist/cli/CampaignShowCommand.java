package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenlist.campaign.Campaigning;
import org.goldenlist.fault.ExitCode;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    @Nullable
    RowFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        RowFormat chosen = format != null ? format : common.json ? RowFormat.JSON : RowFormat.TABLE;
        Campaigning.Shown shown = CampaignText.campaigning(common).show(name);
        CampaignText.write(shown.members(), all, chosen, out);
        return ExitCode.DONE.number();
    }
}
