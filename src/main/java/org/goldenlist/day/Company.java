package org.goldenlist.day;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose customers these are.
 *
 * @param name as the documents print it
 * @param timeZone the zone in which its days begin and end, such as {@code Europe/Dublin}
 * @param currency of all amounts, an ISO 4217 code
 * @param locale how its documents write numbers and dates, such as {@code en-IE}
 */
public record Company(
        @NotBlank String name,
        @NotNull ZoneId timeZone,
        @NotNull Currency currency,
        @NotNull @DefaultValue("en-IE") Locale locale) {}
