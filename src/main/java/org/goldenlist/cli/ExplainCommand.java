package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.list.Explain;
import org.goldenlist.list.Explanation;
import org.goldenlist.night.Settings;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows every figure behind one grade. */
@Command(name = "explain", description = "Shows every figure behind a customer's grade, and what would change it.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Option(names = "--date", paramLabel = "D", description = "As of this business date (default: the last graded).")
    @Nullable
    LocalDate date;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        Settings settings = common.settings();
        try (Database database = Database.open(settings.database()).requireTables()) {
            Explanation explanation =
                    new Explain(settings.grading(database.dataSource(), common.files())).of(customer, date);
            System.out.println(
                    common.json
                            ? Json.of(explanation)
                            : ExplanationText.of(
                                    explanation, settings.company().currency().getCurrencyCode()));
            return ExitCode.DONE.number();
        }
    }
}
