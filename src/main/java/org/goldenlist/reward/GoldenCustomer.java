package org.goldenlist.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenlist.day.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the golden list, as a plan of rewards needs him.
 *
 * @param grade A or B, on the first day of the quarter
 * @param score that the last night ranked him by
 * @param netProfit own, of 365 days
 * @param mainCategory that he buys most of; null: none
 * @param categories that he buys in 365 days
 * @param kind person or business; null: not known
 * @param consents purposes that he consents to
 * @param held rewards of this quarter and of those before, the latest first
 */
record GoldenCustomer(
        int customerNo,
        String customerId,
        String grade,
        BigDecimal score,
        BigDecimal netProfit,
        @Nullable String mainCategory,
        Set<String> categories,
        @Nullable LocalDate bornOn,
        @Nullable String kind,
        Set<String> consents,
        List<HeldReward> held) {

    /** The worthiest first. */
    static final Comparator<GoldenCustomer> BY_WORTH = Comparator.comparing(
                    GoldenCustomer::score, Comparator.reverseOrder())
            .thenComparing(GoldenCustomer::customerId);

    /** What stands in the ledger for a quarter, whatever became of it. */
    Optional<HeldReward> of(Quarter quarter) {
        return held.stream().filter(one -> one.quarter().equals(quarter)).findFirst();
    }

    /** The latest of so many quarters, of which the given one is the last. */
    Optional<HeldReward> latest(Quarter last, int quarters) {
        return held.stream()
                .filter(one -> !one.declined())
                .filter(one ->
                        one.quarter().compareTo(last) <= 0 && one.quarter().compareTo(last.minus(quarters)) > 0)
                .findFirst();
    }

    /** What was offered last, before a quarter. */
    Optional<HeldReward> before(Quarter quarter) {
        return held.stream().filter(one -> one.quarter().compareTo(quarter) < 0).findFirst();
    }

    /** What the rewards of so many quarters, of which the given one is the last, cost. */
    BigDecimal cost(Quarter last, int quarters) {
        return held.stream()
                .filter(one -> !one.declined())
                .filter(one ->
                        one.quarter().compareTo(last) <= 0 && one.quarter().compareTo(last.minus(quarters)) > 0)
                .map(HeldReward::cost)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
