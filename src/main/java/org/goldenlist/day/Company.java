package org.goldenlist.day;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose customers these are.
 *
 * @param name as the documents print it
 * @param timeZone the zone in which its days begin and end, such as {@code Europe/Dublin}
 * @param currency of all amounts that we keep, an ISO 4217 code; lines in others are converted
 * @param locale how its documents write numbers and dates, such as {@code en-IE}
 * @param rateMaxAgeDays how many days a rate holds where there is no newer one: banks publish none at weekends
 */
public record Company(
        @NotBlank String name,
        @NotNull ZoneId timeZone,
        @NotNull Currency currency,
        @NotNull @DefaultValue("en-IE") Locale locale,
        @Min(0) @Max(366) @DefaultValue("7") int rateMaxAgeDays) {

    @ConstructorBinding
    public Company {}

    /** One whose rates hold for the seven days that are the default. */
    public Company(String name, ZoneId timeZone, Currency currency, Locale locale) {
        this(name, timeZone, currency, locale, 7);
    }
}
