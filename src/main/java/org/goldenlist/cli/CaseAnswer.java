package org.goldenlist.cli;

import java.math.BigDecimal;
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
    BigDecimal cost;

    @Option(names = "--dry-run", description = "Check it, and record nothing.")
    boolean dryRun;
}
