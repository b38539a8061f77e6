package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.goldenlist.casework.CaseFile;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes what was recorded elsewhere. */
@Command(
        name = "import",
        description = "Records what a CSV file says was learnt and done, all of it or nothing; twice changes nothing.")
final class CaseImportCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.csv",
            description = "A CSV file in UTF-8, by the number of the case, such as that of a call sheet.")
    @Nullable
    Path file;

    @Option(names = "--example", description = "Print a file to begin with.")
    boolean example;

    @Option(names = "--dry-run", description = "Check the file, and record nothing.")
    boolean dryRun;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws JsonProcessingException {
        if (example) {
            System.out.print(CaseFile.EXAMPLE);
            return ExitCode.DONE.number();
        }
        if (file == null) {
            throw new GoldenListException(
                    ExitCode.USAGE,
                    "Which file? As in: goldenlist case import FILE.csv; a file to begin with: goldenlist case import"
                            + " --example");
        }
        return FileText.print(common, CaseText.casework(common).take(file, dryRun), "act", "acts");
    }
}
