package org.goldenlist.reward;

import org.jspecify.annotations.Nullable;

/**
 * What a plan says of one customer.
 *
 * @param place by worth, the best being 1
 * @param item null: left out
 * @param because why this reward, or why none
 */
record PlannedReward(
        GoldenCustomer customer, int place, @Nullable CatalogueItem item, String because) {}
