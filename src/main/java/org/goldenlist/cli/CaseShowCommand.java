package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.goldenlist.casework.CaseHistory;
import org.goldenlist.casework.Cases;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one case. */
@Command(name = "show", description = "Shows a case, and all that happened to it.")
final class CaseShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", description = "The case's number.")
    int caseNo;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            CaseHistory found = new Cases(database.jdbc(), common.files()).show(caseNo);
            System.out.print(common.json ? Json.of(found) + "\n" : CaseText.of(found));
            return ExitCode.DONE.number();
        }
    }
}
