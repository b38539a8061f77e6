package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.ListFormat;
import org.goldenlist.reward.QuarterPlan;
import org.goldenlist.reward.RewardPlans;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the plan of a quarter. */
@Command(
        name = "show",
        description = "Shows a plan: who gets what and why, who is left out and why, and what it costs.")
final class RewardShowCommand implements Callable<Integer> {

    @Option(names = "--quarter", paramLabel = "Q", description = "As 2026-Q4 (default: the latest that was planned).")
    @Nullable
    String quarter;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}, instead of text.")
    @Nullable
    ListFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write into this file instead of standard output.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        QuarterPlan plan = new RewardPlans(RewardText.office(common)).show(RewardText.quarter(quarter));
        if (format != null || out != null) {
            OutFile.rows(format == null ? ListFormat.CSV : format, out, RewardText.PLAN, RewardText.rows(plan));
        } else if (common.json) {
            System.out.println(Json.of(plan));
        } else {
            System.out.print(RewardText.of(plan));
        }
        return ExitCode.DONE.number();
    }
}
