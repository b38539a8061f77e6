package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.PinChange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the pin off a customer. */
@Command(name = "unpin", description = "Takes the pin off a customer.")
final class UnpinCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Option(names = "--dry-run", description = "Say what would change, and change nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        PinChange change = PinText.pinning(common).unpin(customer, dryRun);
        if (common.json) {
            System.out.println(Json.of(change));
        } else if (!common.quiet) {
            System.out.println(PinText.of(change));
        }
        return ExitCode.DONE.number();
    }
}
