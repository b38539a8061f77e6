package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.list.Explain;
import org.goldenlist.list.Explanation;
import org.goldenlist.night.Shop;
import org.goldenlist.rfm.RfmSettings;
import org.goldenlist.rfm.RfmSettings.Scheme;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.Test;

/** Segments as nights leave them in the tables. */
@OnOneServer
class SegmentsTest {

    /** Five clients, each with an order and ten of net revenue more than the one before, the last order a day later. */
    private static Shop filled() {
        Shop shop = Shop.open();
        for (int client = 1; client <= 5; client++) {
            shop.client("c" + client);
            for (int order = 1; order <= client; order++) {
                String at = "2025-03-0" + client + " 12:00:00";
                shop.line("t" + client + order, "1", at, "c" + client, "10");
            }
        }
        return shop;
    }

    private static List<String> segments(Shop shop) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', customer_id, recency, frequency, money, segment, since,"
                        + " COALESCE(previous, '-')) FROM v_segments ORDER BY customer_id")
                .query(String.class)
                .list();
    }

    private static List<String> thresholds(Shop shop, String date) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', measure, band, from_value) FROM segment_threshold"
                        + " WHERE business_date = ? ORDER BY measure, band")
                .param(date)
                .query(String.class)
                .list();
    }

    private static List<String> changes(Shop shop, String client) {
        return shop.own()
                .jdbc()
                .sql(
                        "SELECT CONCAT_WS(' ', s.business_date, COALESCE(s.old_segment, '-'), COALESCE(s.new_segment, '-'))"
                                + " FROM segment_change s JOIN customer c ON c.customer_no = s.customer_no"
                                + " WHERE c.customer_id = ? ORDER BY s.business_date")
                .param(client)
                .query(String.class)
                .list();
    }

    @Test
    void theFirstNightPartsEverybody() {
        try (Shop shop = filled()) {
            shop.nights("2025-03-05", "2025-03-05");
            assertThat(segments(shop))
                    .containsExactly(
                            "c1 1 1 1 Hibernating 2025-03-05 -",
                            "c2 2 2 2 Hibernating 2025-03-05 -",
                            "c3 3 3 3 Need attention 2025-03-05 -",
                            "c4 4 4 4 Loyal 2025-03-05 -",
                            "c5 5 5 5 Champions 2025-03-05 -");
            assertThat(thresholds(shop, "2025-03-05"))
                    .contains(
                            "frequency 1 1.0000",
                            "frequency 5 5.0000",
                            "money 1 4.0000",
                            "money 5 20.0000",
                            "recency 1 4.0000",
                            "recency 5 0.0000")
                    .hasSize(15);
        }
    }

    @Test
    void aChangeKeepsTheSegmentBeforeAndItsDay() {
        try (Shop shop = filled()) {
            shop.nights("2025-03-05", "2025-03-05");
            shop.line("again", "1", "2025-03-06 12:00:00", "c3", "500");
            shop.nights("2025-03-06", "2025-03-07");
            assertThat(segments(shop))
                    .contains("c3 5 3 5 Potential loyalist 2025-03-06 Need attention")
                    .contains("c5 4 5 4 Loyal 2025-03-06 Champions")
                    .contains("c1 1 1 1 Hibernating 2025-03-05 -");
            assertThat(changes(shop, "c3"))
                    .containsExactly("2025-03-05 - Need attention", "2025-03-06 Need attention Potential loyalist");
        }
    }

    @Test
    void whoLapsesHasNoSegmentUntilTheNextOrder() {
        try (Shop shop = filled()) {
            shop.nights("2025-03-05", "2025-03-05");
            shop.line("again", "1", "2026-03-02 12:00:00", "c1", "10");
            shop.nights("2026-03-01", "2026-03-02");
            assertThat(changes(shop, "c1"))
                    .containsExactly("2025-03-05 - Hibernating", "2026-03-01 Hibernating -", "2026-03-02 - Promising");
            assertThat(segments(shop))
                    .hasSize(4)
                    .anyMatch(row -> row.startsWith("c1 ") && row.endsWith("2026-03-02 -"));
        }
    }

    @Test
    void aNightDoneAgainGivesTheSameAndLeavesNothingOfLaterOnes() {
        try (Shop shop = filled()) {
            shop.nights("2025-03-03", "2025-03-05");
            List<String> asItWas = segments(shop);
            Map<String, List<String>> tables = shop.tables();
            shop.line("again", "1", "2025-03-07 12:00:00", "c3", "500");
            shop.nights("2025-03-06", "2025-03-08");
            assertThat(segments(shop)).isNotEqualTo(asItWas);
            shop.nights("2025-03-05", "2025-03-05");
            assertThat(segments(shop)).isEqualTo(asItWas);
            for (String table : List.of("customer_segment", "segment_change", "segment_threshold")) {
                assertThat(shop.tables().get(table)).as(table).isEqualTo(tables.get(table));
            }
        }
    }

    @Test
    void explainSaysTheSegmentOfThenAndTheThresholdsAround() {
        try (Shop shop = filled()) {
            shop.nights("2025-03-05", "2025-03-05");
            shop.line("again", "1", "2025-03-06 12:00:00", "c3", "500");
            shop.nights("2025-03-06", "2025-03-06");
            Explanation.Segment then = explained(shop, "2025-03-05");
            assertThat(then.name()).isEqualTo("Need attention");
            assertThat(then.recency()).hasToString("Band[number=3, figure=2, from=2, nextNumber=4, next=1]");
            assertThat(then.frequency()).hasToString("Band[number=3, figure=3, from=3, nextNumber=4, next=4]");
            assertThat(then.money())
                    .hasToString("Band[number=3, figure=12.0000, from=12.0000, nextNumber=4, next=16.0000]");
            Explanation.Segment now = explained(shop, "2025-03-06");
            assertThat(now.name() + " since " + now.since() + ", before " + now.previous())
                    .isEqualTo("Potential loyalist since 2025-03-06, before Need attention");
            assertThat(now.recency()).hasToString("Band[number=5, figure=0, from=0, nextNumber=null, next=null]");
        }
    }

    private static Explanation.Segment explained(Shop shop, String date) {
        Explanation.Segment segment =
                new Explain(shop.grading()).of("c3", LocalDate.parse(date)).segment();
        assertThat(segment).isNotNull();
        return segment;
    }

    @Test
    void anotherSchemeHoldsFromTheNextNight() {
        try (Shop shop = filled()) {
            shop.nights("2025-03-05", "2025-03-05");
            shop.change(options -> options.rfm = new RfmSettings(Scheme.GROUPS, List.of(), "Other"));
            shop.nights("2025-03-06", "2025-03-06");
            assertThat(segments(shop))
                    .contains("c5 3 3 3 Champions 2025-03-05 -")
                    .contains("c3 3 2 2 Loyal 2025-03-06 Need attention")
                    .contains("c1 3 1 1 Recent 2025-03-06 Hibernating");
            assertThat(thresholds(shop, "2025-03-06"))
                    .filteredOn(row -> row.startsWith("recency"))
                    .containsExactly("recency 2 364.0000", "recency 3 179.0000");
        }
    }
}
