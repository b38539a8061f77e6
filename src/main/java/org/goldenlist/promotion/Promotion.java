package org.goldenlist.promotion;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money for promotion of a period.
 *
 * @param recentAmount what the recent customers get together
 * @param otherAmount what all others get together
 * @param shares the largest amount first
 * @param spent what was really spent; null where no source gives the feed spend, or no day of the period is over
 * @param changed false for a trial, and where it stood like this already
 * @param notes whatever else should be known, as sentences
 */
public record Promotion(
        PromotionPlan plan,
        int recentCustomers,
        BigDecimal recentAmount,
        int otherCustomers,
        BigDecimal otherAmount,
        List<PromotionShare> shares,
        @Nullable Spent spent,
        boolean changed,
        List<String> notes) {

    private static final int FEW = 10;

    static Promotion of(
            PromotionPlan plan,
            List<PromotionShare> shares,
            @Nullable Spent spent,
            boolean changed,
            List<String> more) {
        int recent = (int) shares.stream().filter(PromotionShare::recent).count();
        BigDecimal recentAmount = sum(shares, true);
        List<String> notes = new java.util.ArrayList<>();
        if (recent == 0 && plan.recentLeast().signum() > 0) {
            notes.add("No recent customer may get anything: nobody with an order in the last " + plan.recentDays()
                    + " days brings a net profit that can be built on. All of it goes to the others.");
        } else if (recent > 0 && recent < FEW) {
            notes.add((recent == 1 ? "Only 1 recent customer gets" : "Only " + recent + " recent customers get")
                    + " something: that is " + recentAmount + " for so few.");
        }
        notes.addAll(more);
        return new Promotion(
                plan,
                recent,
                recentAmount,
                shares.size() - recent,
                sum(shares, false),
                shares,
                spent,
                changed,
                List.copyOf(notes));
    }

    private static BigDecimal sum(List<PromotionShare> shares, boolean recent) {
        return shares.stream()
                .filter(one -> one.recent() == recent)
                .map(PromotionShare::amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
