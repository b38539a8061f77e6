package org.goldenlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenlist.list.Explain;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.Test;

/** What a person reads of a segment. */
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
}
