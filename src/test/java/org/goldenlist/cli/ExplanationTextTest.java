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
