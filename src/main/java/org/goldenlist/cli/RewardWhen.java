package org.goldenlist.cli;

import java.time.LocalDate;
import org.goldenlist.reward.Settlement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Of which quarter a reward is, and on which day it was given or declined. */
final class RewardWhen {

    @Option(
            names = "--quarter",
            paramLabel = "Q",
            description = "Of which the reward is, as 2026-Q4 (default: the one that is approved).")
    @Nullable
    String quarter;

    @Option(names = "--on", paramLabel = "D", description = "The day (default: today).")
    @Nullable
    LocalDate on;

    @Option(names = "--dry-run", description = "Check it, and record nothing.")
    boolean dryRun;

    Settlement settlement(String customer, Settlement.State state, @Nullable String note) {
        return new Settlement(customer, RewardText.quarter(quarter), state, on, note);
    }
}
