package org.goldenlist.reward;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the golden list is rewarded, and for how much.
 *
 * @param aEvery an A is due where none of so many calendar quarters, this one among them, holds a reward; 0: never
 * @param bEvery the same of a B
 * @param budget for the rewards of a quarter, in the company's currency; null: {@code budgetShare} says it
 * @param budgetShare percent of a quarter of the golden list's net profit of 365 days
 * @param cap percent of a customer's own net profit of 365 days that the rewards of four quarters may cost
 */
public record RewardSettings(
        @Min(0) @Max(8) @DefaultValue("1") int aEvery,
        @Min(0) @Max(8) @DefaultValue("2") int bEvery,

        @DecimalMin("0")
        @Digits(integer = 12, fraction = 2, message = "must be below 1000000000000, with no more than 2 decimal places")
        @Nullable
        BigDecimal budget,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2, message = "must have no more than 2 decimal places")
        @DefaultValue("2")
        BigDecimal budgetShare,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2, message = "must have no more than 2 decimal places")
        @DefaultValue("5")
        BigDecimal cap) {

    /** All by default. */
    public static RewardSettings usual() {
        return new RewardSettings(1, 2, null, BigDecimal.valueOf(2), BigDecimal.valueOf(5));
    }

    /** How many quarters, this one among them, one reward is for; 0: there is none. */
    int every(String grade) {
        return switch (grade) {
            case "A" -> aEvery;
            case "B" -> bEvery;
            default -> 0;
        };
    }
}
