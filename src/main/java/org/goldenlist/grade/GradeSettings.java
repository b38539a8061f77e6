package org.goldenlist.grade;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By what customers are ranked, how the list is cut, and how long a grade holds.
 *
 * @param policy what the score is made of
 * @param referralShare percent of the profit of those whom a customer sent that he is credited with; of whom these sent, that
 *     share of it, and so on
 * @param referralLevels how many levels count
 * @param cut what a, b, c and d mean: percent of the customers, percent of the sum of all scores, or least scores
 * @param a the best
 * @param b the next; A and B together are the golden list
 * @param c the middle
 * @param d below the middle; what remains is E
 * @param newFor days from the first order in which a customer with a positive score is at least a C
 * @param heldFor business dates of which the best earned grade is published; 1: that of tonight
 * @param heldWithin percent of the score by which it may miss the line of a grade that is held
 */
public record GradeSettings(
        @NotNull @DefaultValue("profit") Policy policy,

        @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("50")
        BigDecimal referralShare,

        @Min(1) @Max(20) @DefaultValue("3") int referralLevels,
        @NotNull @DefaultValue("customers") Cut cut,

        @NotNull @DecimalMin("0") @DefaultValue("5") BigDecimal a,

        @NotNull @DecimalMin("0") @DefaultValue("15") BigDecimal b,

        @NotNull @DecimalMin("0") @DefaultValue("30") BigDecimal c,

        @NotNull @DecimalMin("0") @DefaultValue("30") BigDecimal d,

        @Min(0) @Max(3_650) @DefaultValue("90") int newFor,
        @Min(1) @Max(365) @DefaultValue("14") int heldFor,

        @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("10")
        BigDecimal heldWithin) {

    /** How a list is cut. */
    public enum Cut {
        CUSTOMERS,
        PROFIT,
        AMOUNTS
    }

    /** By the lines of tonight alone, whoever is new and whatever was earned before: shares of the customers in percent. */
    public static GradeSettings plain(int a, int b, int c, int d) {
        return new GradeSettings(
                Policy.PROFIT,
                BigDecimal.ZERO,
                1,
                Cut.CUSTOMERS,
                BigDecimal.valueOf(a),
                BigDecimal.valueOf(b),
                BigDecimal.valueOf(c),
                BigDecimal.valueOf(d),
                0,
                1,
                BigDecimal.ZERO);
    }

    @AssertTrue(message = "the shares of a, b, c and d must not add up to more than 100")
    public boolean isWithinTheList() {
        return cut == Cut.AMOUNTS || a.add(b).add(c).add(d).compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    @AssertTrue(message = "the amounts of a, b, c and d must go down, each at most the one before")
    public boolean isDescending() {
        return cut != Cut.AMOUNTS
                || List.of(d, c, b, a)
                        .equals(List.of(a, b, c, d).stream().sorted().toList());
    }
}
