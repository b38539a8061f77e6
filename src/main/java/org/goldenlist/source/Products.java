package org.goldenlist.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the feed products says of each product: its category, and what one unit costs. */
final class Products {

    private record Product(
            @Nullable String category, @Nullable BigDecimal unitCost) {}

    private static final Comparator<Product> ORDER = Comparator.comparing(
                    (Product product) -> product.category() == null ? "" : product.category())
            .thenComparing(Product::unitCost, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, Product> byId = new HashMap<>();

    /**
     * Adds one row of the feed. Of several with one id the same counts, whatever their order.
     *
     * @param unitCost with four decimals
     */
    void add(String id, @Nullable String category, @Nullable BigDecimal unitCost) {
        byId.merge(id, new Product(category, unitCost), (a, b) -> ORDER.compare(a, b) <= 0 ? a : b);
    }

    /** Adds the current row of the feed; one without an id is passed over. */
    void add(FeedRow row) {
        String id = row.text("product_id");
        BigDecimal cost = row.number("unit_cost");
        if (id != null) {
            add(
                    id,
                    row.text("category", LineReader.LONGEST_CATEGORY),
                    cost == null ? null : cost.setScale(4, RoundingMode.HALF_UP));
        }
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
