package org.goldenlist.source;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An existing database that we read.
 *
 * @param mapping the folder under {@code sql/sources} with its queries
 * @param url {@code jdbc:mysql://host:port/database}
 * @param timeZone the zone of its DATETIME values; the company's where none is given. The session runs in UTC, so that
 *     TIMESTAMP columns arrive in UTC
 * @param amountsIncludeTax whether {@code net_amount} still holds the sales tax; {@code tax_amount} is then taken off
 * @param mayWrite whether a user who could write is accepted
 * @param connectTimeout how long a connection may take to be made
 * @param queryTimeout how long a query may be silent before it is given up
 * @param complete when it holds all lines of a day; null: as soon as the day is over
 */
public record SourceSettings(
        @NotBlank String mapping,

        @NotBlank @Pattern(regexp = "jdbc:mysql://.+/.+", message = "must look like jdbc:mysql://host:3306/shop")
        String url,

        @NotBlank String user,
        @NotNull @DefaultValue("") String password,
        @Nullable ZoneId timeZone,
        @DefaultValue("false") boolean amountsIncludeTax,
        @DefaultValue("false") boolean mayWrite,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("10s")
        Duration connectTimeout,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("30m")
        Duration queryTimeout,

        @Nullable @Valid Completeness complete) {

    @ConstructorBinding
    public SourceSettings {}

    /** A source that is complete as soon as a day is over. */
    public SourceSettings(
            String mapping,
            String url,
            String user,
            String password,
            @Nullable ZoneId timeZone,
            boolean amountsIncludeTax,
            boolean mayWrite,
            Duration connectTimeout,
            Duration queryTimeout) {
        this(mapping, url, user, password, timeZone, amountsIncludeTax, mayWrite, connectTimeout, queryTimeout, null);
    }

    @Override
    public String toString() {
        return "SourceSettings[" + mapping + " at " + url + " as " + user + "]";
    }
}
