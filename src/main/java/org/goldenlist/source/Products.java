package org.goldenlist.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the feed products says of each product: its category, and what one unit costs. */
final class Products {

    private record Product(
            @Nullable String category, @Nullable BigDecimal unitCost) {}

    private final Map<String, Product> byId = new HashMap<>();

    /** @param unitCost with four decimals */
    void add(String id, @Nullable String category, @Nullable BigDecimal unitCost) {
        byId.put(id, new Product(category, unitCost));
    }

    @Nullable
    String category(@Nullable String productId) {
        Product product = productId == null ? null : byId.get(productId);
        return product == null ? null : product.category();
    }

    @Nullable
    BigDecimal unitCost(@Nullable String productId) {
        Product product = productId == null ? null : byId.get(productId);
        return product == null ? null : product.unitCost();
    }
}
