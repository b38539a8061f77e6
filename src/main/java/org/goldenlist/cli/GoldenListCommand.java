package org.goldenlist.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.store.Reachable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's commands. Results go to standard output, everything else to standard error. */
@Command(
        name = "goldenlist",
        version = "Golden List 0.1.0",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        description = "Finds, grades and keeps the customers who bring most of the profit.",
        subcommands = {
            DemoCommand.class,
            DoctorCommand.class,
            PlanCommand.class,
            RunCommand.class,
            RerunCommand.class,
            StatusCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            ReportCommand.class,
            BacktestCommand.class,
            ImportCommand.class,
            PinCommand.class,
            UnpinCommand.class,
            CaseCommand.class,
            RewardCommand.class,
            EventCommand.class,
            ClubCommand.class,
            TemplateCommand.class,
            AdvocatesCommand.class,
            CampaignCommand.class,
            PromotionCommand.class,
            UpgradeCommand.class,
            PersonCommand.class,
            HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done, or nothing to do",
            "64:usage",
            "65:the data failed a check",
            "69:a database cannot be reached",
            "70:our own fault",
            "73:output cannot be written",
            "75:try again later: another run is at work, or this one was told to stop",
            "78:settings"
        })
public final class GoldenListCommand {

    private GoldenListCommand() {}

    static final GracefulStop STOP = new GracefulStop();

    /** Runs a command and returns its exit code. */
    public static int execute(String... args) {
        try {
            return commandLine().execute(args);
        } finally {
            STOP.commandEnded();
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new GoldenListCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, GoldenListCommand::day)
                .registerConverter(BigDecimal.class, GoldenListCommand::number)
                .setParameterExceptionHandler(GoldenListCommand::misused)
                .setExecutionExceptionHandler(GoldenListCommand::failed);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day; give one as 2026-11-19");
        }
    }

    private static BigDecimal number(String text) {
        if (!text.matches("-?[0-9]{1,12}([.][0-9]{1,9})?")) {
            throw new TypeConversionException("'" + text + "' is no number; give one as 10 or 12.5");
        }
        return new BigDecimal(text);
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("goldenlist: " + e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            nearest(unmatched.getUnmatched().get(0), e.getCommandLine().getCommandSpec())
                    .ifPresent(near -> err.println("Did you mean: " + near));
        }
        err.println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private static Optional<String> nearest(String text, CommandSpec command) {
        Stream<String> known =
                text.startsWith("-") ? command.optionsMap().keySet().stream() : command.subcommands().keySet().stream();
        LevenshteinDistance distance = new LevenshteinDistance(2);
        return known.filter(name -> distance.apply(text, name) >= 0)
                .min(Comparator.comparing((String name) -> distance.apply(text, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int failed(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        Exception e = thrown instanceof GoldenListException
                ? thrown
                : Reachable.lost(thrown).<Exception>map(lost -> lost).orElse(thrown);
        PrintWriter err = command.getErr();
        boolean verbose = parsed.originalArgs().contains("--verbose");
        if (STOP.isAsked()) {
            err.println("goldenlist: Stopped, as told. The next run takes up what is not done.");
        } else if (e instanceof GoldenListException ours) {
            err.println("goldenlist: " + Terminal.safe(String.valueOf(ours.getMessage())));
        } else {
            err.println("goldenlist: A fault of our own: " + e
                    + (verbose ? "" : ". Run again with --verbose, and report it."));
        }
        if (verbose) {
            e.printStackTrace(err);
        }
        if (STOP.isAsked()) {
            return ExitCode.LATER.number();
        }
        return e instanceof GoldenListException ours ? ours.exitCode().number() : ExitCode.INTERNAL.number();
    }
}
