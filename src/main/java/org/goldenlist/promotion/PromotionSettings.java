package org.goldenlist.promotion;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How money for promotion is shared out.
 *
 * @param recentShare of the budget that the most recent customers get at least; a fraction or a decimal number from 0 to 1
 * @param leastAmount nobody gets less: who would, gets nothing
 * @param redBelow percent of this share, below which the light of what was really spent is red
 */
public record PromotionSettings(
        @NotNull
        @Pattern(regexp = Fraction.PATTERN, message = "must be a fraction such as 1/3, or a number such as 0.25")
        @DefaultValue("1/3")
        String recentShare,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000")
        @Digits(integer = 7, fraction = 2, message = "must have no more than 2 decimal places")
        @DefaultValue("5.00")
        BigDecimal leastAmount,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 4, message = "must have no more than 4 decimal places")
        @DefaultValue("75")
        BigDecimal redBelow) {

    /** All by default. */
    public static PromotionSettings usual() {
        return new PromotionSettings("1/3", new BigDecimal("5.00"), new BigDecimal("75"));
    }

    @AssertTrue(message = "recent-share must be a share from 0 to 1")
    public boolean isShare() {
        return !recentShare.matches(Fraction.PATTERN) || share().isShare();
    }

    Fraction share() {
        return Fraction.parse(recentShare);
    }
}
