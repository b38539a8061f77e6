package org.goldenlist.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenlist.night.JobFile;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Reruns;
import org.goldenlist.night.Settings;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does a range of nights again, and says what changed against what had been published. */
@Command(
        name = "rerun",
        description = {
            "Does a range of nights again: reads all its days in one pass, then grades night by night, oldest first, up to"
                    + " the last that was done.",
            "Says in the end what changed against what had been published."
        })
final class RerunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "JOB", description = "A file under jobs/, such as nightly.")
    String job = "";

    @Option(names = "--from", paramLabel = "D", required = true, description = "First business date to do again.")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "D",
            description = "Last business date to read again (default: the last that was done).")
    @Nullable
    LocalDate to;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        ShippedFiles files = common.files();
        Settings settings = common.settings();
        JobFile jobFile = JobFile.night(files, job);
        Reruns reruns = new Reruns(settings, files, common.clock(), GoldenListCommand.STOP.heed());
        if (from == null) {
            throw new IllegalStateException("picocli requires --from");
        }
        try (Progress progress = new Progress(common.quiet)) {
            NightSummary night = reruns.run(jobFile, from, to, progress);
            if (common.json) {
                return SummaryPrinter.print(List.of(night), settings.company(), true, true);
            }
            if (night.restatement() != null && !common.quiet) {
                RestatementText.print(night.restatement(), settings.company(), System.out);
                SummaryPrinter.documents(night, System.out);
            }
            return SummaryPrinter.failures(List.of(night));
        }
    }
}
