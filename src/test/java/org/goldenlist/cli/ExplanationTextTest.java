package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.goldenlist.attention.Goodwill;
import org.goldenlist.list.Explain;
import org.goldenlist.night.Shop;
import org.goldenlist.stake.StakeSettings;
import org.junit.jupiter.api.Test;

/** What a person reads of a segment, and of goodwill. */
class ExplanationTextTest {

    @Test
    void saysTheSegmentTheOneBeforeAndTheThresholdsAround() {
        try (Shop shop = Shop.open()) {
            for (int client = 1; client <= 5; client++) {
                shop.client("c" + client);
                shop.line("t" + client, "1", "2025-03-0" + client + " 12:00:00", "c" + client, "1000");
            }
            shop.nights("2025-03-05", "2025-03-05");
            shop.line("again", "1", "2025-03-06 12:00:00", "c3", "500");
            shop.nights("2025-03-06", "2025-03-06");
            Explain explain = new Explain(shop.grading());
            assertThat(ExplanationText.of(explain.of("c3", null), "EUR")).contains("""
                              segment Champions since 2025-03-06, About to sleep before
                                recency    5   0 days since the last order; 5 up to 0
                                frequency  5   2 orders of 365 days; 5 from 2
                                money      5   600.00 net profit of 365 days; 5 from 600.00
                            """);
            assertThat(ExplanationText.of(explain.of("c4", null), "EUR")).contains("""
                              segment About to sleep since 2025-03-06, Promising before
                                recency    3   2 days since the last order; 3 up to 2, 4 up to 1
                                frequency  1   1 orders of 365 days; 1 from 1, 5 from 2
                                money      1   400.00 net profit of 365 days; 1 from 400.00, 5 from 600.00
                            """);
        }
    }

    @Test
    void saysWhatIsGivenAndHowFarTheNextGradeIs() {
        try (Shop shop = Shop.open()) {
            shop.client("c1")
                    .line("t1", "1", "2025-03-01 12:00:00", "c1", "1000")
                    .nights("2025-03-05", "2025-03-05");
            shop.own().run("""
                    INSERT INTO reward_ledger SELECT customer_no, '2024-10-01', 'tea', 'Fine tea', 'gift', 12.5, 20, 'A', 'A, due every quarter',
                        NULL, 'given', '2024-10-02', 'ann', '2024-10-02', '2024-10-03', 'ann', '2024-10-03', NULL
                    FROM customer WHERE customer_id = 'c1';
                    INSERT INTO reward_plan_row SELECT '2025-01-01', customer_no, 1, 'A', 'planned', 'letter', 'A letter', 'letter', 0, 0, 'thanks'
                    FROM customer WHERE customer_id = 'c1';
                    INSERT INTO upgrade_candidate (quarter_from, customer_no, place, chosen, left_out, grade, next_grade, score, net_profit, orders,
                        gap_next, orders_next, kept, chance, expected_profit, offers_made, offers_taken, goodwill, expected_gain, offer, cost, owner)
                    SELECT '2025-01-01', customer_no, 1, FALSE, 'too dear', 'D', 'C', 1, 1, 1, 5.98, 1, 1, 0.171, 1, 0, 0, 0, 30.75, 'Ten percent off',
                        40.5, 'bea' FROM customer WHERE customer_id = 'c1';
                    """);
            assertThat(ExplanationText.of(new Explain(shop.grading()).of("c1", null), "EUR"))
                    .contains("""
                              reward 2025-Q1: A letter, planned (thanks)
                              reward 2024-Q4: Fine tea, given, cost 12.50 (A, due every quarter)
                              upgrade 2025-Q1: not chosen, too dear; 5.98 to C, 1 usual order, chance 17 %; Ten percent off, cost 40.50, expected gain 30.75
                            """);
        }
    }

    /** Of 400 + 800 + 1,200 + 1,600 + 2,000; c5 alone is golden, and sent c1. */
    @Test
    void saysWhatLosingAKeyCustomerWouldMean() {
        try (Shop shop = Shop.open(options -> {
            options.withCare();
            options.stake = new StakeSettings(
                    5,
                    new BigDecimal("36500"),
                    new BigDecimal("25"),
                    BigDecimal.TEN,
                    BigDecimal.valueOf(15),
                    StakeSettings.plain().lines(),
                    100,
                    1);
        })) {
            for (int client = 1; client <= 5; client++) {
                shop.client("c" + client);
                shop.line("t" + client, "1", "2025-03-0" + client + " 12:00:00", "c" + client, client + "000");
            }
            shop.insert("referral", "by_whom", "c5", "client", "c1", "at", "2025-03-01 09:00:00");
            shop.nights("2025-03-04", "2025-03-05");
            Explain explain = new Explain(shop.grading());
            assertThat(ExplanationText.of(explain.of("c5", null), "EUR")).contains("""
                              if we lost them (a key customer: golden)
                                2,000.00 of net profit a year (33.3%), 5,000.00 of net revenue (33.3%)
                                it pays 20.0 days of the running costs
                                the customer who came this way brings 400.00 more
                                winning another one costs 416.67 to 625.00
                            """);
            assertThat(ExplanationText.of(explain.of("c1", null), "EUR")).doesNotContain("if we lost them");
            assertThat(ExplanationText.of(explain.of("c4", LocalDate.of(2025, 3, 4)), "EUR"))
                    .doesNotContain("if we lost them");
            assertThat(Json.tree(explain.of("c5", null))
                            .at("/if_we_lost_them/running_days")
                            .decimalValue())
                    .isEqualByComparingTo("20");
        }
    }

    @Test
    void saysTheGoodwillInALineAndNothingWhereThereIsNothingToCount() {
        try (Shop shop = Shop.open(options -> options.withCare())) {
            shop.client("ann").client("bob").line("t1", "1", "2025-03-01 12:00:00", "ann", "1000");
            shop.line("t2", "1", "2025-03-01 12:00:00", "bob", "1000")
                    .insert("promise", "id", "p", "client", "ann", "at", "2025-02-01 09:00", "due", "2025-03-03")
                    .insert("complaint", "client", "ann", "at", "2025-03-02 09:00")
                    .insert("contact", "client", "ann", "at", "2025-03-02 09:00", "subject", "A thank you");
            shop.nights("2025-03-05", "2025-03-05");
            Explain explain = new Explain(shop.grading());
            assertThat(ExplanationText.of(explain.of("ann", null), "EUR"))
                    .contains(
                            "\n  goodwill: 0 promises kept, 1 thank-you, 1 complaint, 1 promise broken in 365 days: −1;"
                                    + " 2 of 3 chances used\n");
            assertThat(ExplanationText.of(explain.of("bob", null), "EUR")).doesNotContain("goodwill");
        }
    }

    @Test
    void saysOfGoodwillOnlyWhatSomebodyTells() {
        Goodwill goodwill = new Goodwill(null, 2, null, null, 2, 3, 0, 3);
        assertThat(CareText.of(goodwill)).isEqualTo("2 thank-yous in 365 days: +2; 0 of 3 chances used");
    }
}
