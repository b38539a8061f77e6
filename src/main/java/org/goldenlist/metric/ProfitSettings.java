package org.goldenlist.metric;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What net profit is computed with where the books do not say.
 *
 * @param assumedMargin share of net revenue that is profit, for lines without a cost; 0 to 1
 * @param costPerContactHour what an hour spent on a customer costs, in the company's currency
 */
public record ProfitSettings(
        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 9, fraction = 6, message = "must have no more than 6 decimal places")
        @DefaultValue("0.30")
        BigDecimal assumedMargin,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 9, fraction = 4, message = "must have no more than 4 decimal places")
        @DefaultValue("0")
        BigDecimal costPerContactHour) {}
