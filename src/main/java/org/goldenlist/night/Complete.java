package org.goldenlist.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.run.StopSign;
import org.goldenlist.source.Completeness;
import org.goldenlist.source.SalesSource;
import org.goldenlist.store.ShippedFiles;

/** Waits until every source holds all lines of a day, as far as the settings say how to tell. */
final class Complete {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final long GLANCE_MILLIS = 200;

    private final Settings settings;
    private final ShippedFiles files;
    private final Clock clock;
    private final StopSign stop;

    Complete(Settings settings, ShippedFiles files, Clock clock, StopSign stop) {
        this.settings = settings;
        this.files = files;
        this.clock = clock;
        this.stop = stop;
    }

    /** @throws GoldenListException with {@link ExitCode#LATER} where a source is not, and the night may wait no longer */
    void require(LocalDate date, boolean mayWait) {
        try (OpenSources sources =
                OpenSources.ofSettings(settings, files, one -> one.getValue().complete() != null)) {
            for (SalesSource source : sources.all()) {
                Completeness rule = source.settings().complete();
                require(source, date, mayWait && rule != null ? rule.patience() : Duration.ZERO);
            }
        }
    }

    private void require(SalesSource source, LocalDate date, Duration patience) {
        Instant end = clock.instant().plus(patience);
        Duration tenth = patience.dividedBy(10);
        Duration pause = tenth.compareTo(LONGEST_PAUSE) < 0 ? tenth : LONGEST_PAUSE;
        for (Optional<String> why = source.incomplete(date, clock);
                why.isPresent();
                why = source.incomplete(date, clock)) {
            if (stop.isRaised() || !clock.instant().isBefore(end)) {
                throw new GoldenListException(
                        ExitCode.LATER,
                        why.get() + " Nothing was begun; try again later, or let the night wait: goldenlist.sources."
                                + source.name() + ".complete.patience.");
            }
            pause(clock.instant().plus(pause));
        }
    }

    private void pause(Instant until) {
        try {
            while (!stop.isRaised() && clock.instant().isBefore(until)) {
                Thread.sleep(GLANCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.raise();
        }
    }
}
