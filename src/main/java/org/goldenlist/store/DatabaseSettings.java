package org.goldenlist.store;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Golden List keeps its own tables.
 *
 * @param url {@code jdbc:mysql://host:port/database}; a MySQL or a MariaDB server
 * @param poolSize connections held at most
 * @param connectTimeout how long a connection may take to be made
 * @param queryTimeout how long one statement may be silent before it is given up
 */
public record DatabaseSettings(
        @NotBlank @Pattern(regexp = "jdbc:mysql://.+/.+", message = "must look like jdbc:mysql://host:3306/goldenlist")
        String url,

        @NotBlank String user,
        @NotNull @DefaultValue("") String password,
        @Min(6) @DefaultValue("20") int poolSize,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("10s")
        Duration connectTimeout,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("30m")
        Duration queryTimeout) {

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + " as " + user + "]";
    }
}
