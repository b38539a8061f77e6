package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A line that cannot be taken, and is far longer than what is kept of it. */
class LongLinesTest {

    @Test
    void isKeptAsFarAsThereIsRoomWhateverItsCharacters() {
        try (Shop shop = Shop.open(options -> options.mapping.computeIfPresent(
                "transactions.sql",
                (file, sql) -> sql.replace("product AS product_id", "REPEAT(product, 21000) AS product_id")))) {
            shop.client("ann");
            line(shop, "t1", null);
            line(shop, "", "🍷");

            assertThat(shop.night("2026-01-11").message()).isNull();

            String kept = shop.own()
                    .jdbc()
                    .sql("SELECT raw FROM quarantine WHERE reason = 'NO_KEY'")
                    .query(String.class)
                    .single();
            assertThat(kept).contains("🍷🍷🍷").endsWith("🍷…");
            assertThat(kept.codePointCount(0, kept.length())).isEqualTo(16_000);
        }
    }

    private static void line(Shop shop, String transaction, String product) {
        shop.with(
                "tx",
                transaction,
                "line_id",
                "1",
                "at",
                "2026-01-10 09:00",
                "client",
                "ann",
                "product",
                product,
                "category",
                "goods",
                "quantity",
                1,
                "net",
                10,
                "cost",
                5);
    }
}
