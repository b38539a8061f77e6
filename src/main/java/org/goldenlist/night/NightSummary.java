package org.goldenlist.night;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.report.restatement.Restatement;
import org.jspecify.annotations.Nullable;

/**
 * What came of one night.
 *
 * @param message why it failed; null where it is done
 * @param totals by source, of the days read tonight
 * @param restatement null where no night before was done again
 */
public record NightSummary(
        String job,
        LocalDate businessDate,
        long run,
        ExitCode exitCode,
        @Nullable String message,
        List<StepSummary> steps,
        List<ControlTotal> totals,
        List<GradeCount> grades,
        int movements,
        List<String> notes,
        List<Path> documents,
        @Nullable Restatement restatement,
        double seconds) {

    /** Source against facts and quarantine, for the days that this run wrote. */
    public record ControlTotal(
            String source,
            int days,
            long sourceLines,
            long factLines,
            long quarantineLines,
            BigDecimal sourceNet,
            BigDecimal factNet,
            BigDecimal quarantineNet) {}

    /** How many active customers hold a grade, and what they bring in 365 days. */
    public record GradeCount(String grade, int customers, BigDecimal netProfit) {}

    public boolean done() {
        return exitCode == ExitCode.DONE;
    }
}
