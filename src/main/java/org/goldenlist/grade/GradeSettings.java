package org.goldenlist.grade;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the list is cut: the share of the active customers in each grade, in percent; what remains is E.
 *
 * @param a the best
 * @param b the next; A and B together are the golden list
 * @param c the middle
 * @param d below the middle
 */
public record GradeSettings(
        @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("5")
        BigDecimal a,

        @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("15")
        BigDecimal b,

        @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("30")
        BigDecimal c,

        @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("30")
        BigDecimal d) {

    @AssertTrue(message = "the shares of a, b, c and d must not add up to more than 100")
    public boolean isWithinTheList() {
        return a.add(b).add(c).add(d).compareTo(BigDecimal.valueOf(100)) <= 0;
    }
}
