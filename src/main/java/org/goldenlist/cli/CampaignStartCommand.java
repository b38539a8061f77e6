package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.campaign.CampaignFile;
import org.goldenlist.campaign.Campaigning;
import org.goldenlist.campaign.Started;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a campaign. */
@Command(
        name = "start",
        description =
                "Starts a campaign with the customers of a CSV file, all of them or none: draws who is held back.")
final class CampaignStartCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "A name that no other campaign has.")
    @Nullable
    String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE.csv",
            description = "customer_id, what, cost, and promised (yes or no) if need be.")
    @Nullable
    Path file;

    @Option(names = "--from", paramLabel = "D", description = "First day of the window.")
    @Nullable
    LocalDate from;

    @Option(names = "--days", paramLabel = "N", description = "Days of the window (default: goldenlist.campaign.days).")
    @Nullable
    Integer days;

    @Option(
            names = "--held-back",
            paramLabel = "P",
            description = "Percent held back, 0 to 50 (default: goldenlist.campaign.held-back).")
    @Nullable
    BigDecimal heldBack;

    @Option(names = "--kind", paramLabel = "KIND", description = "A word or two (default: ${DEFAULT-VALUE}).")
    String kind = "offer";

    @Option(names = "--seed", paramLabel = "S", description = "Of the drawing (default: goldenlist.campaign.seed).")
    @Nullable
    Long seed;

    @Option(names = "--dry-run", description = "Check the file and draw, and change nothing.")
    boolean dryRun;

    @Option(names = "--example", description = "Print a file to begin with.")
    boolean example;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        if (example) {
            System.out.print(CampaignFile.EXAMPLE);
            return ExitCode.DONE.number();
        }
        if (name == null || file == null || from == null) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "A campaign needs a name, a file and a first day, as in: goldenlist campaign start spring spring.csv"
                            + " --from 2026-12-01; a file to begin with: goldenlist campaign start --example");
        }
        if (days != null && days < 1) {
            throw new GoldenListException(ExitCode.USAGE, "A window has a day at least: --days " + days + " is none.");
        }
        Settings settings = common.settings();
        Started started = CampaignText.campaigning(settings, common)
                .start(new Campaigning.Wish(name, kind, from, days, heldBack, seed), file, dryRun);
        if (common.json) {
            System.out.println(Json.of(CampaignText.json(started, dryRun)));
        } else if (!common.quiet) {
            System.out.print(
                    CampaignText.of(started, dryRun, settings.campaign().leastGroup()));
        }
        return ExitCode.DONE.number();
    }
}
