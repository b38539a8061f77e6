package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.Settings;
import org.goldenlist.person.Forget;
import org.goldenlist.person.Forget.Forgotten;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a person from our tables. */
@Command(
        name = "forget",
        description = {
            "Erases a customer from our tables: what was bought stays in the totals as a guest's, and a keyed hash keeps"
                    + " the customer out of later nights and reruns.",
            "Needs goldenlist.privacy.key. Touches neither the source nor documents on disk."
        })
final class PersonForgetCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Option(names = "--yes", description = "Yes, erase this customer.")
    boolean yes;

    @Option(names = "--dry-run", description = "Say what would go, and change nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        if (!yes && !dryRun) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "This erases a customer for good: grade, figures and history go, and no later night brings them back."
                            + " --dry-run says what would go. If it is meant, add --yes.");
        }
        Settings settings = common.settings();
        Forget forget = new Forget(
                settings.database(), settings.privacy(), settings.night().lease(), common.files());
        Forgotten forgotten = dryRun ? forget.trial(customer) : forget.erase(customer);
        if (common.json) {
            System.out.println(Json.of(forgotten));
        } else if (!common.quiet) {
            print(forgotten, System.out);
        }
        return ExitCode.DONE.number();
    }

    private static void print(Forgotten one, PrintStream out) {
        if (one.wasErasedBefore()) {
            out.println("This customer was erased before. Nothing changed.");
            return;
        }
        if (one.customerIds().size() > 1) {
            out.println("One person, by merged_into: " + Terminal.safe(String.join(", ", one.customerIds())));
        }
        out.printf(
                Locale.ROOT,
                "%s: record, grade, figures and %,d %s of the history; what was bought on %,d %s %s a guest's.%n",
                one.erased() ? "Erased" : "Would be erased",
                one.movements(),
                one.movements() == 1 ? "row" : "rows",
                one.factDays(),
                one.factDays() == 1 ? "day" : "days",
                one.erased() ? "is now" : "would be");
        out.println("The source still has this customer: erase there too. Backups of either database are not touched.");
        if (!one.documents().isEmpty()) {
            out.println(
                    "Not touched, and may name the customer: these documents, and lists and restatements beside them.");
            one.documents().forEach(file -> out.println("  " + Terminal.safe(file)));
        }
        if (!one.erased()) {
            out.println("Nothing changed.");
        }
    }
}
