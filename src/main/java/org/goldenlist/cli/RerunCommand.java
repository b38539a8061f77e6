package org.goldenlist.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.goldenlist.night.JobFile;
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
            "Says in the end what changed against what had been published. One that was cut off is taken up where it"
                    + " stopped."
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
    public Integer call() throws JsonProcessingException {
        ShippedFiles files = common.files();
        Settings settings = common.settings();
        JobFile jobFile = JobFile.load(files, job);
        Reruns reruns = new Reruns(settings, files, common.clock(), GoldenListCommand.STOP.heed());
        if (from == null) {
            throw new IllegalStateException("picocli requires --from");
        }
        try (Progress progress = new Progress(common.quiet)) {
            Reruns.Rerun rerun = reruns.run(jobFile, from, to, progress);
            if (common.json) {
                System.out.println(Json.of(rerun));
            } else if (rerun.restatement() != null && !common.quiet) {
                RestatementText.print(rerun, rerun.restatement(), settings.company(), System.out);
            }
            return SummaryPrinter.failures(rerun.nights());
        }
    }
}
