package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.PinChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pins a customer as a key customer. */
@Command(
        name = "pin",
        description =
                "Pins a customer as a key customer, for a while and for a reason that money does not show. The grade stays as it is.")
final class PinCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Option(names = "--until", paramLabel = "D", required = true, description = "The last day on which the pin holds.")
    LocalDate until = LocalDate.MIN;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, in up to 300 characters.")
    String reason = "";

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        PinChange change = PinText.pinning(common).pin(customer, until, reason, dryRun);
        if (common.json) {
            System.out.println(Json.of(change));
        } else if (!common.quiet) {
            System.out.println(PinText.of(change));
        }
        return ExitCode.DONE.number();
    }
}
