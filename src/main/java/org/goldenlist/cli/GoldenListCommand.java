package org.goldenlist.cli;

import java.io.PrintWriter;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

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
            RunCommand.class,
            StatusCommand.class,
            ListCommand.class,
            ExplainCommand.class,
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
            "75:try again later: another run is at work",
            "78:settings"
        })
public final class GoldenListCommand {

    private GoldenListCommand() {}

    /** Runs a command and returns its exit code. */
    public static int execute(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new GoldenListCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(GoldenListCommand::misused)
                .setExecutionExceptionHandler(GoldenListCommand::failed);
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("goldenlist: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean verbose = parsed.originalArgs().contains("--verbose");
        if (e instanceof GoldenListException ours) {
            err.println("goldenlist: " + ours.getMessage());
        } else {
            err.println("goldenlist: A fault of our own: " + e
                    + (verbose ? "" : ". Run again with --verbose, and report it."));
        }
        if (verbose) {
            e.printStackTrace(err);
        }
        return e instanceof GoldenListException ours ? ours.exitCode().number() : ExitCode.INTERNAL.number();
    }
}
