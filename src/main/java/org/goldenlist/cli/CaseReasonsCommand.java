package org.goldenlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.casework.Cases;
import org.goldenlist.casework.ReasonCount;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows why customers leave, as they said it. */
@Command(
        name = "reasons",
        description = "Shows the reasons learnt from resolved cases, beside what was assumed before anybody asked.")
final class CaseReasonsCommand implements Callable<Integer> {

    @Option(names = "--year", paramLabel = "Y", description = "Only those learnt in this year.")
    @Nullable
    Integer year;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            List<ReasonCount> reasons = new Cases(database.jdbc(), common.files()).reasons(year);
            System.out.print(common.json ? Json.of(reasons) + "\n" : CaseText.reasons(reasons));
            return ExitCode.DONE.number();
        }
    }
}
