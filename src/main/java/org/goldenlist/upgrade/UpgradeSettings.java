package org.goldenlist.upgrade;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many Cs and Ds are raised in a quarter, and by what it is judged whether they can be. Amounts are in the company's currency.
 *
 * @param horizonDays days from the business date, at whose end a candidate is to be above the line
 * @param candidates at most so many in a quarter
 * @param budget for their offers and the attention to them, in a quarter
 * @param offerCost what the usual offer costs for each candidate
 * @param attentionMinutes meant for each candidate, at the cost of an hour of contacts
 * @param leastCustomers who bought two categories, fewer of whom say nothing of the two
 * @param leastConfidence share of those with the one category who have the other, below which it is not suggested
 * @param leastLift how many times as many of those with the one category have the other as of all, fewer of which suggest nothing
 * @param windowDays in which a second product is to be bought
 * @param heldBack percent of those with one category to whom nothing is suggested, to compare with
 */
public record UpgradeSettings(
        @Min(7) @Max(365) @DefaultValue("90") int horizonDays,
        @Min(0) @Max(1_000_000) @DefaultValue("50") int candidates,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 4, message = "must have no more than 4 decimal places")
        @DefaultValue("1000.00")
        BigDecimal budget,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 12, fraction = 4, message = "must have no more than 4 decimal places")
        @DefaultValue("10.00")
        BigDecimal offerCost,

        @Min(0) @Max(10_000) @DefaultValue("15") int attentionMinutes,
        @Min(1) @Max(1_000_000) @DefaultValue("20") int leastCustomers,

        @NotNull @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.05")
        BigDecimal leastConfidence,

        @NotNull @DecimalMin("1") @DecimalMax("1000") @DefaultValue("1.1")
        BigDecimal leastLift,

        @Min(7) @Max(365) @DefaultValue("90") int windowDays,
        @Min(0) @Max(90) @DefaultValue("10") int heldBack) {

    /** All by default. */
    public static UpgradeSettings usual() {
        return new UpgradeSettings(
                90,
                50,
                new BigDecimal("1000.00"),
                new BigDecimal("10.00"),
                15,
                20,
                new BigDecimal("0.05"),
                new BigDecimal("1.1"),
                90,
                10);
    }
}
