package org.goldenlist.campaign;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How campaigns are drawn and judged.
 *
 * @param heldBack percent of the customers of a campaign who get no offer, so that the others can be compared with them
 * @param days of the window in which it is looked for an effect
 * @param leastGroup customers on each side, of fewer than whom nothing is said
 * @param drawings in which it is drawn anew who might have been held back
 * @param seed of these, and of who is held back
 */
public record CampaignSettings(
        @NotNull
        @DecimalMin("0")
        @DecimalMax("50")
        @Digits(integer = 2, fraction = 4, message = "must have no more than 4 decimal places")
        @DefaultValue("10")
        BigDecimal heldBack,

        @Min(1) @Max(730) @DefaultValue("90") int days,
        @Min(5) @Max(100_000) @DefaultValue("20") int leastGroup,
        @Min(199) @Max(100_000) @DefaultValue("1999") int drawings,
        @DefaultValue("1") long seed) {

    /** All by default. */
    public static CampaignSettings usual() {
        return new CampaignSettings(BigDecimal.TEN, 90, 20, 1_999, 1);
    }
}
