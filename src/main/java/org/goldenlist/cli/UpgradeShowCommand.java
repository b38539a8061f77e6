package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.store.Database;
import org.goldenlist.upgrade.Upgrades;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the last plan says of a customer. */
@Command(name = "show", description = "Shows all that the last plan says of a customer.")
final class UpgradeShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CUSTOMER", description = "The customer's id in the source.")
    String customer = "";

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            Upgrades.OfCustomer found = new Upgrades(database.dataSource(), common.files()).show(customer);
            System.out.print(common.json ? Json.of(found) + "\n" : Terminal.safe(UpgradeText.of(found)));
            return ExitCode.DONE.number();
        }
    }
}
