package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import org.goldenlist.upgrade.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows which second product to suggest, and what became of earlier suggestions. */
@Command(
        name = "second",
        description =
                "Shows what to suggest to customers of one category, who took it, and who still bought a year later.")
final class UpgradeSecondCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            Upgrades.Second second = new Upgrades(database.dataSource(), common.files()).second();
            System.out.print(common.json ? Json.of(second) + "\n" : UpgradeText.of(second));
            return ExitCode.DONE.number();
        }
    }
}
