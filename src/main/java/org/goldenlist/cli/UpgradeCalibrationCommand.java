package org.goldenlist.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import org.goldenlist.upgrade.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows how good the chances of the last plan were on the past. */
@Command(
        name = "calibration",
        description =
                "Shows how good the chances of the last plan were on past month-ends: what was said, and what came.")
final class UpgradeCalibrationCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            Upgrades.Judged judged = new Upgrades(database.dataSource(), common.files()).calibration();
            System.out.print(common.json ? Json.of(judged) + "\n" : UpgradeText.of(judged));
            return ExitCode.DONE.number();
        }
    }
}
