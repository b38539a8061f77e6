package org.goldenlist.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a source holds all lines of a business date. Where both rules are given, both must hold.
 *
 * @param when a query that gives a row when it does; {@code :from} and {@code :to} are the day's beginning and end on the wall
 *     of the source
 * @param after the time of the next day, in the company's time zone, before which it does not, as {@code 02:30}
 * @param patience how long a night waits for it
 */
public record Completeness(
        @Nullable String when,

        @Nullable @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "must be a time of day, such as 02:30")
        String after,

        @NotNull @DefaultValue("0s") Duration patience) {}
