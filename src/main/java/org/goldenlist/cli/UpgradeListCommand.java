package org.goldenlist.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Database;
import org.goldenlist.upgrade.Upgrades;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the last plan says. */
@Command(
        name = "list",
        description =
                "Lists the candidates of the last plan, the chosen ones first, or who is to be won back, or not wooed.")
final class UpgradeListCommand implements Callable<Integer> {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "candidate, win-back or not-wooed (default: ${DEFAULT-VALUE}).")
    String kind = "candidate";

    @Mixin
    RowOptions rows = new RowOptions();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Upgrades.Kind wanted = kind();
        try (Database database = Database.open(common.settings().database()).requireTables()) {
            List<Map<String, @Nullable Object>> found =
                    new Upgrades(database.dataSource(), common.files()).list(wanted);
            RowFormat chosen = rows.format(common);
            String text = chosen == RowFormat.TABLE
                    ? UpgradeText.table(wanted, found)
                    : chosen.text(UpgradeText.rows(found), found);
            OutFile.text(text, rows.out, "The list");
            return ExitCode.DONE.number();
        }
    }

    private Upgrades.Kind kind() {
        for (Upgrades.Kind one : Upgrades.Kind.values()) {
            if (one.toString().equals(kind)) {
                return one;
            }
        }
        throw new GoldenListException(
                ExitCode.USAGE, "'" + kind + "' is no kind of list; give candidate, win-back or not-wooed.");
    }
}
