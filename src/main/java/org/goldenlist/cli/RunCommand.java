package org.goldenlist.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.JobFile;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Nights;
import org.goldenlist.night.Settings;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a job for one business date, missed dates first. */
@Command(
        name = "run",
        description = {
            "Runs a job for one business date; dates that were missed come first, oldest first.",
            "A date that was done before is done again, and all that follow from it.",
            "The jobs rewards and upgrades plan the quarter that the last night lies in."
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOB", description = "A file under jobs/, such as nightly.")
    String job = "";

    @Option(names = "--date", paramLabel = "D", description = "Business date, as 2026-11-19 (default: yesterday).")
    @Nullable
    LocalDate date;

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "First day to load from the source (default: the first day it has).")
    @Nullable
    LocalDate from;

    @Option(names = "--dry-run", description = "Check everything, say which nights would run, and change nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        ShippedFiles files = common.files();
        Settings settings = common.settings();
        JobFile jobFile = JobFile.load(files, job);
        if (jobFile.runs() != JobFile.Runs.NIGHTLY && from != null) {
            throw new GoldenListException(ExitCode.USAGE, "The job " + job + " loads nothing: leave out --from.");
        }
        return switch (jobFile.runs()) {
            case NIGHTLY -> nights(jobFile, files, settings);
            case REWARDS -> RewardText.plan(common, date, false, dryRun);
            case UPGRADES -> UpgradeCommand.run(common, date, dryRun);
        };
    }

    private int nights(JobFile jobFile, ShippedFiles files, Settings settings) {
        Nights nights = new Nights(settings, files, common.clock(), GoldenListCommand.STOP.heed());
        if (dryRun) {
            List<String> dates = nights.plan(jobFile, date, from).stream()
                    .map(LocalDate::toString)
                    .toList();
            System.out.println("Would run " + job + " for " + String.join(", ", dates) + ".");
            return ExitCode.DONE.number();
        }
        try (Progress progress = new Progress(common.quiet)) {
            List<NightSummary> done = nights.run(jobFile, date, from, progress);
            return SummaryPrinter.print(done, settings.company(), common.json, common.quiet);
        }
    }
}
