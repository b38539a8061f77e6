package org.goldenlist.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.backtest.Backtest;
import org.goldenlist.backtest.Report;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.metric.Profit;
import org.goldenlist.night.Settings;
import org.goldenlist.store.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how good the signs were on the past. */
@Command(
        name = "backtest",
        description =
                "Walks a past range as of each month-end, and shows for each sign its precision, recall and lead time"
                        + " against what the customers then did. Changes nothing.")
final class BacktestCommand implements Callable<Integer> {

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "First day of the range (default: the last twelve month-ends that can be judged).")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "D",
            description = "Last day of the range (default: as far as the data allow).")
    @Nullable
    LocalDate to;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            description = "Days after a month-end in which a customer orders, or does not (default: ${DEFAULT-VALUE}).")
    int horizon = 90;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Backtest.check(from, to, horizon);
        Settings settings = common.settings();
        try (Database database = Database.open(settings.database()).requireTables()) {
            Backtest backtest = new Backtest(
                    database.dataSource(),
                    common.files(),
                    new Profit(settings.profit()),
                    settings.worth(),
                    settings.watch());
            Report report = backtest.of(from, to, horizon);
            if (common.json) {
                System.out.println(Json.of(report));
            } else {
                BacktestText.write(report, System.out);
            }
            return ExitCode.DONE.number();
        }
    }
}
