package org.goldenlist.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.goldenlist.store.TestDatabase;
import org.jspecify.annotations.Nullable;

/** A shop in the tables of WooCommerce, as far as its mapping reads them. All times are UTC. */
public final class WooShop implements AutoCloseable {

    private final TestDatabase sales;
    private int items;

    private WooShop(TestDatabase sales) {
        this.sales = sales;
    }

    public static WooShop open() {
        try {
            return new WooShop(TestDatabase.empty()
                    .run(Files.readString(Path.of("src/test/resources/data/woocommerce/schema.sql"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestDatabase sales() {
        return sales;
    }

    public WooShop account(int id, String mail) {
        insert("INSERT INTO wp_users (ID, user_login, user_email) VALUES (?, ?, ?)", id, "user" + id, mail);
        return this;
    }

    /** @param parent zero for a product, the product for a variation */
    WooShop product(int id, String title, int parent, @Nullable String cost) {
        insert(
                "INSERT INTO wp_posts (ID, post_title, post_parent, post_type) VALUES (?, ?, ?, ?)",
                id,
                title,
                parent,
                parent == 0 ? "product" : "product_variation");
        if (cost != null) {
            postMeta(id, "_cogs_total_value", cost);
        }
        return this;
    }

    WooShop postMeta(int post, String key, String value) {
        insert("INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, ?, ?)", post, key, value);
        return this;
    }

    WooShop category(int term, String name, int... products) {
        insert("INSERT INTO wp_terms (term_id, name) VALUES (?, ?)", term, name);
        insert(
                "INSERT INTO wp_term_taxonomy (term_taxonomy_id, term_id, taxonomy) VALUES (?, ?, 'product_cat')",
                term + 1_000,
                term);
        for (int product : products) {
            insert(
                    "INSERT INTO wp_term_relationships (object_id, term_taxonomy_id) VALUES (?, ?)",
                    product,
                    term + 1_000);
        }
        return this;
    }

    /** @param paid null where nobody noted it: the order counts by the moment it was made */
    public WooShop order(
            int id,
            String status,
            int account,
            @Nullable String mail,
            String created,
            @Nullable String paid,
            String total) {
        insert(
                "INSERT INTO wp_wc_orders (id, status, currency, type, total_amount, customer_id, billing_email,"
                        + " date_created_gmt, parent_order_id) VALUES (?, ?, 'EUR', 'shop_order', ?, ?, ?, ?, 0)",
                id,
                status,
                total,
                account,
                mail,
                created);
        insert("INSERT INTO wp_wc_order_operational_data (order_id, date_paid_gmt) VALUES (?, ?)", id, paid);
        return this;
    }

    public WooShop billing(int order, String first, String last, @Nullable String company, String city) {
        insert(
                "INSERT INTO wp_wc_order_addresses (order_id, address_type, first_name, last_name, company, city, country)"
                        + " VALUES (?, 'billing', ?, ?, ?, ?, 'DE')",
                order,
                first,
                last,
                company,
                city);
        return this;
    }

    /** @param amount as WooCommerce keeps it in the total of the refund, negative */
    WooShop refund(int id, int order, String at, String amount) {
        insert(
                "INSERT INTO wp_wc_orders (id, status, currency, type, total_amount, customer_id, billing_email,"
                        + " date_created_gmt, parent_order_id) VALUES (?, 'wc-completed', 'EUR', 'shop_order_refund', ?, 0,"
                        + " NULL, ?, ?)",
                id,
                amount,
                at,
                order);
        insert("INSERT INTO wp_wc_order_operational_data (order_id, date_paid_gmt) VALUES (?, NULL)", id);
        return this;
    }

    /** A product line; returns its id. */
    public int line(int document, int product, int variation, String quantity, String net, Map<String, String> more) {
        int id = item(document, "line_item");
        meta(id, "_product_id", "" + product);
        meta(id, "_variation_id", "" + variation);
        meta(id, "_qty", quantity);
        meta(id, "_line_subtotal", more.getOrDefault("_line_subtotal", net));
        meta(id, "_line_total", net);
        more.forEach((key, value) -> {
            if (!key.equals("_line_subtotal")) {
                meta(id, key, value);
            }
        });
        return id;
    }

    WooShop shipping(int document, String cost, String tax) {
        int id = item(document, "shipping");
        meta(id, "cost", cost);
        meta(id, "total_tax", tax);
        return this;
    }

    private int item(int document, String type) {
        insert(
                "INSERT INTO wp_woocommerce_order_items (order_item_id, order_item_name, order_item_type, order_id)"
                        + " VALUES (?, 'item', ?, ?)",
                ++items,
                type,
                document);
        return items;
    }

    private void meta(int item, String key, String value) {
        insert(
                "INSERT INTO wp_woocommerce_order_itemmeta (order_item_id, meta_key, meta_value) VALUES (?, ?, ?)",
                item,
                key,
                value);
    }

    private void insert(String sql, @Nullable Object... values) {
        sales.jdbc().sql(sql).params(values).update();
    }

    @Override
    public void close() {
        sales.close();
    }
}
