package org.goldenlist.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.night.Doctor;
import org.goldenlist.night.Finding;
import org.goldenlist.source.Feed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks everything, shows what each feed gives, changes nothing. */
@Command(
        name = "doctor",
        description = {
            "Checks settings, databases, mappings, grants and folders, and walks every feed: its first rows, what they come to,"
                    + " what is wrong with them.",
            "Changes nothing, and says how to mend what is wrong."
        })
final class DoctorCommand implements Callable<Integer> {

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "Business date to look at (default: yesterday, or the last day that has rows).")
    @Nullable
    LocalDate date;

    @Option(names = "--source", paramLabel = "NAME", description = "Walk this source alone.")
    @Nullable
    String source;

    @Option(names = "--feed", paramLabel = "FEED", description = "Walk this feed alone, such as transactions.")
    @Nullable
    String feed;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long one query of a source may take (default: ${DEFAULT-VALUE}).")
    int timeLimit;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (timeLimit < 1) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--time-limit': '" + timeLimit + "'; give 1 or more");
        }
        Doctor.Wish wish = new Doctor.Wish(date, source, feed(), Duration.ofSeconds(timeLimit));
        Doctor.Diagnosis diagnosis = new Doctor(common.settings(), common.files(), common.clock()).examine(wish);
        System.out.print(
                common.json
                        ? DoctorJson.of(diagnosis)
                        : DoctorText.of(diagnosis, common.settings().company(), feed != null, common.quiet));
        return diagnosis.all().stream()
                .filter(Finding::isProblem)
                .findFirst()
                .map(Finding::exitCode)
                .orElse(ExitCode.DONE)
                .number();
    }

    private @Nullable Feed feed() {
        if (feed == null) {
            return null;
        }
        try {
            return Feed.valueOf(feed.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--feed': '" + feed + "'; valid are " + Feed.names(),
                    e);
        }
    }
}
