package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenlist.day.DateRange;
import org.goldenlist.fact.ExtractSettings;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.JobFile;
import org.goldenlist.night.Plan;
import org.goldenlist.night.Settings;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which business dates need a night, and why. */
@Command(
        name = "plan",
        description = "Shows which business dates are missing, failed or stale, and why. Changes nothing.")
final class PlanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOB", arity = "0..1", description = "A file under jobs/ (default: ${DEFAULT-VALUE}).")
    String job = "nightly";

    @Option(names = "--from", paramLabel = "D", description = "First business date (default: the first night).")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "Last business date (default: yesterday).")
    @Nullable
    LocalDate to;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        ShippedFiles files = common.files();
        Settings settings = common.settings();
        Plan plan = Plan.of(JobFile.night(files, job), settings, files, common.clock(), from, to);
        if (common.json) {
            System.out.println(Json.of(plan));
        } else {
            print(plan, settings.extract());
        }
        return ExitCode.DONE.number();
    }

    private static void print(Plan plan, ExtractSettings extract) {
        DateRange range = new DateRange(plan.from(), plan.to());
        if (plan.dates().isEmpty()) {
            System.out.println(
                    "Nothing to do: every night of " + range + " is done, and stands on what the source says.");
            return;
        }
        System.out.println(plan.job() + ", " + range);
        plan.dates()
                .forEach(date -> System.out.printf(
                        "  %s  %-10s  %s%n",
                        date.businessDate(),
                        date.state().name().toLowerCase(Locale.ROOT),
                        Terminal.safe(date.reason())));
        LocalDate earliest = plan.dates().get(0).businessDate();
        LocalDate from = earliest.isBefore(plan.firstNight()) ? plan.firstNight() : earliest;
        boolean again = plan.dates().stream()
                .anyMatch(date -> date.state() == Plan.State.STALE || date.state() == Plan.State.CHANGED);
        System.out.println();
        if (again) {
            System.out.printf(
                    "The next night does them again by itself, and says what changes; lines that changed at the source more than"
                            + " %d days before it wait for the night of a %s. At once:%ngoldenlist rerun %s --from %s%n",
                    extract.lookBackDays(),
                    extract.compareEverythingOn().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    plan.job(),
                    from);
        } else {
            System.out.println("goldenlist run " + plan.job() + " does them, oldest first.");
        }
    }
}
