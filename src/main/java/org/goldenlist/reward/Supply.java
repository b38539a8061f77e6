package org.goldenlist.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is left to give in a quarter: money, pieces and places. Not thread-safe. */
final class Supply {

    private final BigDecimal budget;
    private BigDecimal spent;
    private final Map<CatalogueItem, Integer> used;

    /**
     * @param budget of the whole quarter
     * @param spent of it, on what stands in the ledger
     * @param used pieces and places that the ledger holds
     */
    Supply(BigDecimal budget, BigDecimal spent, Map<CatalogueItem, Integer> used) {
        this.budget = budget;
        this.spent = spent;
        this.used = new HashMap<>(used);
    }

    /** What there is not enough of for one more; nothing where there is. */
    Optional<String> lacks(CatalogueItem item) {
        Integer available = item.available();
        if (available != null && used.getOrDefault(item, 0) >= available) {
            return Optional.of("none of its " + available + (item.kind().hasPlaces() ? " places" : "") + " is left");
        }
        if (item.cost().signum() > 0 && spent.add(item.cost()).compareTo(budget) > 0) {
            return Optional.of("its " + cents(item.cost()) + " would bring the quarter to "
                    + cents(spent.add(item.cost())) + ", above the budget of " + cents(budget));
        }
        return Optional.empty();
    }

    void take(CatalogueItem item) {
        used.merge(item, 1, Integer::sum);
        spent = spent.add(item.cost());
    }

    void giveBack(CatalogueItem item) {
        used.merge(item, -1, Integer::sum);
        spent = spent.subtract(item.cost());
    }

    static String cents(BigDecimal amount) {
        return String.format(java.util.Locale.ROOT, "%,.2f", amount.setScale(2, RoundingMode.HALF_UP));
    }
}
