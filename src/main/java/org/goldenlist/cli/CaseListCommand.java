package org.goldenlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.casework.CareCase;
import org.goldenlist.casework.Cases;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists cases. */
@Command(name = "list", description = "Lists the open cases, the costliest first.")
final class CaseListCommand implements Callable<Integer> {

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "open, snoozed, resolved, passed, withdrawn or all (default: ${DEFAULT-VALUE}).")
    String state = "open";

    @Option(names = "--sign", paramLabel = "SIGN", description = "Only those of this sign, such as past-rhythm.")
    @Nullable
    String sign;

    @Option(names = "--owner", paramLabel = "NAME", description = "Only those that this person looks after.")
    @Nullable
    String owner;

    @Option(names = "--customer", paramLabel = "CUSTOMER", description = "Only those of this customer.")
    @Nullable
    String customer;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            List<CareCase> cases =
                    new Cases(database.jdbc(), common.files()).list(new Cases.Which(state, sign, owner, customer));
            if (common.json) {
                System.out.println(Json.of(cases));
            } else {
                System.out.print(CaseText.list(cases));
            }
            return ExitCode.DONE.number();
        }
    }
}
