package org.goldenlist.night;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a night runs.
 *
 * @param output the folder of the documents
 * @param workers threads of the chunked steps; as many as the machine has cores where none is given
 * @param lease how long a run that shows no sign of life keeps others out
 * @param catchUp missed nights made up for at most in one go
 */
public record NightSettings(
        @NotNull @DefaultValue("out") Path output,
        @Nullable @Min(1) @Max(256) Integer workers,

        @NotNull @DurationMin(seconds = 3) @DefaultValue("20s")
        Duration lease,

        @Min(1) @DefaultValue("31") int catchUp) {

    int threads() {
        return workers == null ? Runtime.getRuntime().availableProcessors() : workers;
    }
}
