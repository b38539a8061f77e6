package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.promotion.Promotion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what is planned and what was spent. */
@Command(name = "show", description = "Shows the plan of a period, and what was really spent in it.")
final class PromotionShowCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "The plan that begins with this day (default: the latest).")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "The plan that ends with this day.")
    @Nullable
    LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    @Nullable
    RowFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the customers into this file.")
    @Nullable
    Path out;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Promotion promotion = PromotionText.promoting(common).show(from, to);
        if (common.json && format == null && out == null) {
            System.out.println(Json.of(promotion));
            return ExitCode.DONE.number();
        }
        RowFormat chosen = format != null ? format : common.json ? RowFormat.JSON : RowFormat.TABLE;
        if (chosen == RowFormat.TABLE && !common.quiet) {
            System.out.print(PromotionText.of(promotion));
        }
        PromotionText.write(promotion, chosen, out);
        return ExitCode.DONE.number();
    }
}
