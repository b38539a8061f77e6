package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Settings;
import org.goldenlist.night.Status;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what ran, control totals and quarantine. */
@Command(
        name = "status",
        description = "Shows what ran, whether the totals agree with the source, and what was left out.")
final class StatusCommand implements Callable<Integer> {

    @Option(names = "--date", paramLabel = "D", description = "Business date (default: the last one loaded).")
    @Nullable
    LocalDate date;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        Settings settings = common.settings();
        try (Database database = Database.open(settings.database()).requireTables()) {
            Status status = Status.read(database, common.files(), date);
            if (common.json) {
                System.out.println(Json.of(status));
            } else {
                print(status, settings.company().currency().getCurrencyCode());
            }
            return ExitCode.DONE.number();
        }
    }

    private static void print(Status status, String currency) {
        System.out.println("runs, the latest first (UTC)");
        for (Status.RunRow run : status.runs()) {
            System.out.printf(
                    "  %4d  %s %s  %-8s %s%s%n",
                    run.runNo(),
                    run.job(),
                    run.businessDate(),
                    run.state(),
                    run.startedAt().withNano(0),
                    run.message() == null ? "" : "  " + Terminal.safe(run.message()));
        }
        if (status.date() == null) {
            return;
        }
        System.out.printf("%ncontrol totals of the 365 days up to %s%n", status.date());
        status.totals().forEach(total -> SummaryPrinter.total(total, System.out));
        for (Status.InCurrency in : status.currencies()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %s: %,d " + (in.linesInIt() == 1 ? "line" : "lines") + " in %s of %s came to %s %s (%s)%n",
                    in.source(),
                    in.linesInIt(),
                    in.currency(),
                    Money.cents(in.netInIt()),
                    Money.cents(in.net()),
                    currency,
                    rates(in));
        }
        System.out.printf("%nleft out in these days, or dated in the future%n");
        if (status.quarantine().isEmpty()) {
            System.out.println("  nothing");
        }
        for (Status.LeftOut left : status.quarantine()) {
            System.out.printf(
                    Locale.ROOT,
                    "  %,6d " + (left.linesLeftOut() == 1 ? "line, " : "lines,")
                            + " %s %s: %s; first on %s, such as %s; mend: %s%n",
                    left.linesLeftOut(),
                    Money.cents(left.net()),
                    currency,
                    left.inWords(),
                    left.firstDay(),
                    Terminal.safe(left.example()),
                    left.mend());
        }
        status.notes().forEach(note -> System.out.printf("%nNote: %s%n", Terminal.safe(note)));
        System.out.printf("%ndocuments of %s%n", status.date());
        for (Path document : status.documents()) {
            System.out.println("  " + SummaryPrinter.shown(document));
        }
    }

    private static String rates(Status.InCurrency in) {
        String lowest = in.lowestRate().stripTrailingZeros().toPlainString();
        return in.lowestRate().compareTo(in.highestRate()) == 0
                ? "rate " + lowest
                : "rates " + lowest + " to "
                        + in.highestRate().stripTrailingZeros().toPlainString();
    }
}
