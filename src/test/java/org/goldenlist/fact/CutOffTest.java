package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.Test;

/** A writer that fails in the middle of a block leaves nothing of the block. */
class CutOffTest {

    private static void twentyDays(Shop shop) {
        for (int day = 1; day <= 20; day++) {
            String at = LocalDate.of(2025, 3, day) + " 09:00:00";
            shop.line("a" + day, "1", at, "ann", day + ".00").line("b" + day, "1", at, "new" + day, "3.00");
        }
        shop.client("ann");
    }

    @Test
    void nothingOfTheBlockIsSeenAndEarlierBlocksAreKept() {
        Map<String, List<String>> undisturbed;
        try (Shop shop = Shop.open()) {
            twentyDays(shop);
            shop.nights("2025-03-20", "2025-03-20");
            undisturbed = shop.tables();

            shop.clear();
            shop.own().jdbc().sql("DELETE FROM source").update();
            twentyDays(shop);
            shop.own()
                    .run("CREATE TRIGGER fails BEFORE INSERT ON fact_category_day FOR EACH ROW"
                            + " IF NEW.business_date = '2025-03-12' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no room';"
                            + " END IF");
            NightSummary night = shop.night("2025-03-20");
            assertThat(night.done()).isFalse();
            assertThat(night.message())
                    .isEqualTo("Rows could not be written into the table fact_category_day: no room");
            for (String table : List.of("fact_customer_day", "fact_category_day", "day_total")) {
                assertThat(days(shop, table))
                        .as("%s: the first block has seven days", table)
                        .isEqualTo("2025-03-01 to 2025-03-07");
            }
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT COUNT(*) FROM customer_grade")
                            .query(Integer.class)
                            .single())
                    .isZero();

            shop.own().run("DROP TRIGGER fails;");
            shop.nights("2025-03-20", "2025-03-20");
            Shop.assertEqual(shop.tables(), undisturbed);
        }
    }

    @Test
    void numbersGivenInABlockThatWasTakenBackAreGivenAgain() {
        try (Shop shop = Shop.open()) {
            shop.line("a", "1", "2025-03-01 09:00", "ann", "1").client("bob");
            shop.own()
                    .run("CREATE TRIGGER fails BEFORE INSERT ON day_total FOR EACH ROW"
                            + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no room'");
            assertThat(shop.night("2025-03-01").done()).isFalse();
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT COUNT(*) FROM customer WHERE customer_id = 'ann'")
                            .query(Integer.class)
                            .single())
                    .isZero();
            shop.own().run("DROP TRIGGER fails;");
            shop.nights("2025-03-01", "2025-03-01");
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT c.customer_id FROM fact_customer_day f"
                                    + " JOIN customer c ON c.customer_no = f.customer_no")
                            .query(String.class)
                            .single())
                    .isEqualTo("ann");
        }
    }

    private static String days(Shop shop, String table) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT(MIN(business_date), ' to ', MAX(business_date)) FROM " + table)
                .query(String.class)
                .single();
    }
}
