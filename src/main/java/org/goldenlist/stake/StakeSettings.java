package org.goldenlist.stake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
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
 * By what it is measured what losing customers would mean. Amounts are in the company's currency.
 *
 * @param branch customers who count, sent by a customer or by those whom he sent, from which on he is a key customer
 * @param yearlyFixedCosts what the company costs in a year whatever it sells; null: not known
 * @param keepingCost what keeping a customer costs in a year; null: the cost to serve of an average customer
 * @param winningTimesFrom winning a customer costs at least so many times as much as keeping one
 * @param winningTimesTo and at most so many times as much
 * @param lines shares of revenue that are too much
 * @param years years of the golden list to simulate
 * @param seed with which; another one gives other years
 */
public record StakeSettings(
        @Min(1) @Max(1_000_000) @DefaultValue("5") int branch,

        @Nullable
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 15, fraction = 4, message = "must have no more than 4 decimal places")
        BigDecimal yearlyFixedCosts,

        @Nullable
        @DecimalMin(value = "0", inclusive = false)
        @Digits(integer = 12, fraction = 4, message = "must have no more than 4 decimal places")
        BigDecimal keepingCost,

        @NotNull
        @DecimalMin("1")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2, message = "must have no more than 2 decimal places")
        @DefaultValue("10")
        BigDecimal winningTimesFrom,

        @NotNull
        @DecimalMin("1")
        @DecimalMax("1000")
        @Digits(integer = 4, fraction = 2, message = "must have no more than 2 decimal places")
        @DefaultValue("15")
        BigDecimal winningTimesTo,

        @Valid @NotNull @DefaultValue Lines lines,
        @Min(100) @Max(1_000_000) @DefaultValue("10000") int years,
        @DefaultValue("1") long seed) {

    /** The defaults, of a company that has said nothing of its costs. */
    public static StakeSettings plain() {
        return new StakeSettings(
                5, null, null, BigDecimal.TEN, BigDecimal.valueOf(15), Lines.of(10, 20, 25, 40, 40, 60), 10_000, 1);
    }

    /**
     * Percent of net revenue of the customers who bring most of it: from the one on the light is amber, from the other on red.
     *
     * @param largestAmber of the one who brings most
     * @param topThreeAmber of the first three together
     * @param topTenAmber of the first ten together
     */
    public record Lines(
            @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("10")
            BigDecimal largestAmber,

            @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("20")
            BigDecimal largestRed,

            @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("25")
            BigDecimal topThreeAmber,

            @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("40")
            BigDecimal topThreeRed,

            @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("40")
            BigDecimal topTenAmber,

            @NotNull @DecimalMin("0") @DecimalMax("100") @DefaultValue("60")
            BigDecimal topTenRed) {

        /** In whole percent. */
        public static Lines of(int amber1, int red1, int amber3, int red3, int amber10, int red10) {
            return new Lines(
                    BigDecimal.valueOf(amber1),
                    BigDecimal.valueOf(red1),
                    BigDecimal.valueOf(amber3),
                    BigDecimal.valueOf(red3),
                    BigDecimal.valueOf(amber10),
                    BigDecimal.valueOf(red10));
        }

        @AssertTrue(message = "each amber line must be at most the red one")
        public boolean isAmberBeforeRed() {
            return largestAmber.compareTo(largestRed) <= 0
                    && topThreeAmber.compareTo(topThreeRed) <= 0
                    && topTenAmber.compareTo(topTenRed) <= 0;
        }
    }

    @AssertTrue(message = "winning-times-from must be at most winning-times-to")
    public boolean isFromBeforeTo() {
        return winningTimesFrom.compareTo(winningTimesTo) <= 0;
    }
}
