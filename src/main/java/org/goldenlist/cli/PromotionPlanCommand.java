package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.promotion.Promoting;
import org.goldenlist.promotion.Promotion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans a period. */
@Command(
        name = "plan",
        description = "Shares a budget out: a third to the most recent customers, the rest where most is to be gained.")
final class PromotionPlanCommand implements Callable<Integer> {

    @Option(names = "--budget", required = true, paramLabel = "AMOUNT", description = "As 5000 or 5000.00.")
    String budget = "";

    @Option(names = "--from", paramLabel = "D", description = "First day (default: the quarter of the last night).")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "Last day.")
    @Nullable
    LocalDate to;

    @Option(names = "--again", description = "Replace what was planned for the same period.")
    boolean again;

    @Option(names = "--dry-run", description = "Say what would be planned, and change nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        Promotion promotion =
                PromotionText.promoting(common).plan(new Promoting.Wish(budget(), from, to, again), dryRun);
        if (common.json) {
            System.out.println(Json.of(promotion));
        } else if (!common.quiet) {
            System.out.print(PromotionText.of(promotion)
                    + (promotion.changed()
                            ? ""
                            : dryRun ? "Nothing changed.\n" : "It stood so already. Nothing changed.\n"));
        }
        return ExitCode.DONE.number();
    }

    private BigDecimal budget() {
        if (!budget.matches("-?[0-9]{1,12}([.][0-9]{1,9})?")) {
            throw new GoldenListException(
                    ExitCode.USAGE, "'" + budget + "' is no amount; give one as 5000.00, without a currency.");
        }
        return new BigDecimal(budget);
    }
}
