package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenlist.attention.Goodwill;
import org.goldenlist.list.Explain;
import org.goldenlist.night.Shop;
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
