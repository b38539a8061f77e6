package org.goldenlist.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is given, and whether he is to be raised.
 *
 * @param rewards of the last quarters, the latest first
 * @param raising null where he is no C or D in the plan of the date's quarter, or there is none
 */
public record Given(List<Reward> rewards, @Nullable Raising raising) {

    /**
     * A reward.
     *
     * @param quarter its first day
     * @param state planned, promised, given or declined
     */
    public record Reward(LocalDate quarter, String title, String state, BigDecimal cost, String because) {}

    /**
     * How a customer stands in the plan of upgrades.
     *
     * @param gap to the next grade; null where scores are no money, and so are orders and chance
     * @param orders usual orders to go; null also where these bring nothing
     * @param leftOut why he was not chosen; null where he was
     * @param expectedGain null where scores are no money
     * @param cost of the offer and of the attention; null without an offer
     */
    public record Raising(
            LocalDate quarter,
            String nextGrade,
            @Nullable BigDecimal gap,
            @Nullable Long orders,
            @Nullable Double chance,
            boolean chosen,
            @Nullable String leftOut,
            @Nullable BigDecimal expectedGain,
            @Nullable BigDecimal cost,
            @Nullable String offer) {}
}
