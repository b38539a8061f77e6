package org.goldenlist.fact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How lines are fetched.
 *
 * @param lookBackDays days before the business date whose count, sum and checksum are compared every night, and which are
 *     read again where they differ
 * @param compareEverythingOn the day of the week whose night compares the whole history in this way
 * @param linesPerBlock lines read between two commits, about; a day is never split
 */
public record ExtractSettings(
        @Min(0) @Max(3660) @DefaultValue("35") int lookBackDays,
        @NotNull @DefaultValue("SUNDAY") DayOfWeek compareEverythingOn,
        @Min(1_000) @Max(20_000_000) @DefaultValue("400000") int linesPerBlock) {}
