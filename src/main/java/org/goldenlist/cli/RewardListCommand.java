package org.goldenlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.ListFormat;
import org.goldenlist.reward.LedgerRow;
import org.goldenlist.reward.RewardLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the ledger. */
@Command(
        name = "list",
        description = {
            "Lists what was promised, given and declined.",
            "As CSV it goes to whoever hands the rewards over, and comes back filled in: goldenlist reward import"
        })
final class RewardListCommand implements Callable<Integer> {

    @Option(names = "--quarter", paramLabel = "Q", description = "Only those of this quarter, as 2026-Q4.")
    @Nullable
    String quarter;

    @Option(names = "--state", paramLabel = "STATE", description = "Only those approved, given or declined.")
    @Nullable
    String state;

    @Option(
            names = "--to-give",
            description = "Only those that can be handed over today: approved, with the consent they need.")
    boolean toGive;

    @Mixin
    ListOptions output = new ListOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        List<LedgerRow> rows = new RewardLedger(RewardText.office(common))
                .list(RewardText.quarter(quarter), toGive ? "approved" : state).stream()
                        .filter(row -> !toGive || row.isToGive())
                        .toList();
        ListFormat chosen = output.format(common);
        OutFile.rows(chosen, output.out, RewardText.LEDGER, RewardText.rows(rows));
        if (chosen == ListFormat.TABLE && output.out == null) {
            System.out.print(RewardText.sum(rows));
        }
        return ExitCode.DONE.number();
    }
}
