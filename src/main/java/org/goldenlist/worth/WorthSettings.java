package org.goldenlist.worth;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is taken for the future of money.
 *
 * @param discountRate what money loses in a year by coming later; 0 to 1
 * @param horizonYears years that the long-term value adds up; 1 to 50
 */
public record WorthSettings(
        @NotNull @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.10")
        BigDecimal discountRate,

        @Min(1) @Max(50) @DefaultValue("10") int horizonYears) {}
