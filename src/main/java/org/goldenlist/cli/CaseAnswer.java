package org.goldenlist.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenlist.casework.CaseWish;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a customer said, which may come with every act. */
final class CaseAnswer {

    @Option(names = "--view", paramLabel = "TEXT", description = "The customer's own view.")
    @Nullable
    String view;

    @Option(names = "--make-good", paramLabel = "TEXT", description = "What would make it good.")
    @Nullable
    String makeGood;

    @Option(names = "--exception", paramLabel = "TEXT", description = "The exception that was granted.")
    @Nullable
    String exception;

    @Option(names = "--cost", paramLabel = "AMOUNT", description = "What the exception costs.")
    @Nullable
    String cost;

    /** With what a command of its own has beside. */
    CaseWish wish(
            int caseNo,
            CaseWish.Act act,
            @Nullable LocalDate until,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable String note) {
        return new CaseWish(caseNo, act, until, reason, outcome, view, makeGood, exception, cost(), note);
    }

    private @Nullable BigDecimal cost() {
        if (cost == null) {
            return null;
        }
        if (!cost.matches("[0-9]{1,10}([.][0-9]{1,4})?")) {
            throw new GoldenListException(
                    ExitCode.USAGE, "'" + cost + "' is no amount; give one as 48.50, without a sign or a currency.");
        }
        return new BigDecimal(cost);
    }

    @Option(names = "--dry-run", description = "Check it, and record nothing.")
    boolean dryRun;
}
