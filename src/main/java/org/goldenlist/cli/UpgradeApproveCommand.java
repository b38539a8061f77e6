package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenlist.campaign.Started;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Settings;
import org.goldenlist.upgrade.UpgradePlanning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Approves the plan of upgrades. */
@Command(
        name = "approve",
        description = {
            "Approves the last plan: it stays as it is, and those chosen become a campaign, of whom some are held back to compare with.",
            "Who gets an offer: goldenlist campaign show. Whether it worked: goldenlist campaign result"
        })
final class UpgradeApproveCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "The first day on which an offer is made (default: today).")
    @Nullable
    LocalDate from;

    @Option(names = "--dry-run", description = "Say who would be held back, and approve nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        Settings settings = common.settings();
        UpgradePlanning.Approved approved = UpgradeCommand.planning(settings, common)
                .approve(
                        from,
                        settings.campaign(),
                        common.clock().withZone(settings.company().timeZone()),
                        PinText.user(),
                        dryRun);
        Started started = approved.started();
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("campaign", approved.campaign());
            json.put("approved_before", started == null);
            if (started != null) {
                json.put("started", CampaignText.json(started, dryRun));
            }
            System.out.println(Json.of(json));
        } else if (!common.quiet) {
            System.out.print(
                    started == null
                            ? "The plan was approved before. Nothing changed. See: goldenlist campaign show \""
                                    + approved.campaign() + "\"\n"
                            : Terminal.safe(CampaignText.of(
                                    started, dryRun, settings.campaign().leastGroup())));
        }
        return ExitCode.DONE.number();
    }
}
