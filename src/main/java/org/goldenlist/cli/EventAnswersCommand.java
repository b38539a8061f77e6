package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.reward.EventChange;
import org.goldenlist.reward.Events;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes answers to invitations. */
@Command(
        name = "answers",
        description = {
            "Records what a CSV file says was answered, all of it or nothing; twice changes nothing.",
            "Places go in the order of the answers; who finds none waits, and moves up when one becomes free."
        })
final class EventAnswersCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE.csv", description = "A CSV file in UTF-8.")
    @Nullable
    Path file;

    @Option(names = "--example", description = "Print a file to begin with.")
    boolean example;

    @Option(names = "--dry-run", description = "Check the file, and record nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        if (example) {
            System.out.print(Events.EXAMPLE);
            return ExitCode.DONE.number();
        }
        if (file == null) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "Which file? As in: goldenlist event answers FILE.csv; a file to begin with: goldenlist event answers --example");
        }
        List<EventChange> changes = new Events(RewardText.office(common)).take(file, dryRun);
        if (common.json) {
            System.out.println(Json.of(changes));
        } else if (!common.quiet) {
            changes.forEach(change -> {
                System.out.println(EventText.of(change.standing()));
                System.out.println("  " + change.changed() + (change.changed() == 1 ? " answer" : " answers")
                        + (dryRun ? " would be recorded, " : " recorded, ") + change.known() + " known before"
                        + (change.movedUp().isEmpty()
                                ? "."
                                : "; moved up: " + Terminal.safe(String.join(", ", change.movedUp())) + "."));
            });
        }
        return ExitCode.DONE.number();
    }
}
