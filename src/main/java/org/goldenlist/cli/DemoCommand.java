package org.goldenlist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenlist.demo.DemoCompany;
import org.goldenlist.demo.DemoHouse;
import org.goldenlist.demo.DemoOptions;
import org.goldenlist.demo.DemoSummary;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.Finding;
import org.goldenlist.night.JobFile;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Nights;
import org.goldenlist.night.Preflight;
import org.goldenlist.night.Settings;
import org.goldenlist.run.StopSign;
import org.goldenlist.settings.SettingsFile;
import org.goldenlist.store.DemoServer;
import org.goldenlist.store.ShippedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a whole night on a made-up company, without any set-up. */
@Command(
        name = "demo",
        description = {
            "Makes up a company with two years of sales on an embedded database, runs two nights,",
            "plans rewards and upgrades between them, and leaves the management report and the lists of the second."
        })
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--customers", paramLabel = "N", description = "Customers (default: ${DEFAULT-VALUE}).")
    int customers = DemoOptions.DEFAULT.customers();

    @Option(names = "--years", paramLabel = "N", description = "Years of sales (default: ${DEFAULT-VALUE}).")
    int years = DemoOptions.DEFAULT.years();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same seed gives the same company (default: ${DEFAULT-VALUE}).")
    long seed = DemoOptions.DEFAULT.seed();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder of the documents (default: ${DEFAULT-VALUE}).")
    Path out = Path.of("out");

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws SQLException, IOException {
        common.setLogLevel();
        DemoOptions options = new DemoOptions(customers, years, seed, DemoOptions.DEFAULT.lastDay());
        Finding folder = Preflight.output(out, "--out");
        if (folder.isProblem()) {
            throw new GoldenListException(folder.exitCode(), folder.text());
        }
        StopSign stop = GoldenListCommand.STOP.heed();
        say("starting the embedded database server");
        try (DemoServer server = DemoServer.start()) {
            say("making up " + DemoCompany.NAME + " with " + customers + " customers and " + years + " years of sales");
            DemoSummary company = DemoCompany.write(server.shop(), options, new DemoProgressLines(common.quiet));
            say(String.format(Locale.ROOT, "%,d lines written; now the nights", company.lines()));
            return nights(server, options.lastDay(), stop);
        }
    }

    private int nights(DemoServer server, LocalDate lastDay, StopSign stop) throws IOException {
        Settings settings = settings(server);
        ShippedFiles files = common.files();
        Nights nights = new Nights(settings, files, common.clock(), stop);
        try (Progress progress = new Progress(common.quiet)) {
            List<NightSummary> baseline =
                    nights.run(new JobFile("nightly", List.of()), lastDay.minusDays(1), null, progress);
            NightSummary first = baseline.get(0);
            if (!first.done()) {
                progress.close();
                return SummaryPrinter.print(baseline, settings.company(), common.json, common.quiet);
            }
            say(String.format(
                    Locale.ROOT,
                    "the whole history as of %s is loaded and graded: %.1f s",
                    first.businessDate(),
                    first.seconds()));
            DemoMorning morning = new DemoMorning(settings, common, lastDay);
            morning.act();
            say("rewards and upgrades are planned, some of them approved; now the second night");
            List<NightSummary> night = nights.run(JobFile.load(files, "nightly"), lastDay, null, progress);
            progress.close();
            int exitCode = SummaryPrinter.print(night, settings.company(), common.json, common.quiet);
            if (exitCode == ExitCode.DONE.number()) {
                morning.leave(out.resolve(lastDay.toString()));
            }
            say(
                    "the demo's databases are gone with its server; commands such as list and explain work on a database of your own"
                            + " (README.md)");
            return exitCode;
        }
    }

    private Settings settings(DemoServer server) {
        Map<String, String> properties = new HashMap<>();
        properties.put("goldenlist.company.name", DemoCompany.NAME);
        properties.put("goldenlist.company.time-zone", DemoCompany.TIME_ZONE.getId());
        properties.put("goldenlist.company.currency", DemoCompany.CURRENCY);
        properties.put("goldenlist.company.locale", "en-IE");
        properties.put("goldenlist.database.url", server.ownUrl());
        properties.put("goldenlist.database.user", server.ownUser());
        properties.put("goldenlist.database.password", server.password());
        properties.put("goldenlist.sources.shop.mapping", DemoCompany.MAPPING);
        properties.put("goldenlist.sources.shop.url", server.shopUrl());
        properties.put("goldenlist.sources.shop.user", server.readingUser());
        properties.put("goldenlist.sources.shop.password", server.password());
        properties.put("goldenlist.profit.assumed-margin", DemoCompany.ASSUMED_MARGIN.toPlainString());
        properties.put("goldenlist.profit.cost-per-contact-hour", DemoCompany.COST_PER_CONTACT_HOUR.toPlainString());
        properties.put("goldenlist.stake.yearly-fixed-costs", DemoCompany.YEARLY_FIXED_COSTS.toPlainString());
        properties.put("goldenlist.stake.keeping-cost", DemoCompany.KEEPING_COST.toPlainString());
        properties.put("goldenlist.watch.plan.hours", "6");
        properties.put("goldenlist.watch.plan.money", "250");
        properties.putAll(DemoHouse.settings());
        properties.put("goldenlist.night.output", out.toString());
        return SettingsFile.of(properties);
    }

    private void say(String what) {
        if (!common.quiet) {
            System.err.println("goldenlist: " + what);
        }
    }
}
