package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.casework.Cases;
import org.goldenlist.casework.PostMortem;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who was lost. */
@Command(
        name = "lost",
        description = "Shows the customers who were lost: what was seen, when, what was done, the reason given.")
final class CaseLostCommand implements Callable<Integer> {

    @Option(names = "--year", paramLabel = "Y", description = "Only those lost in this year.")
    @Nullable
    Integer year;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            List<PostMortem> lost = new Cases(database.jdbc(), common.files()).lost(year);
            System.out.print(common.json ? Json.of(lost) + "\n" : CaseText.lost(lost));
            return ExitCode.DONE.number();
        }
    }
}
