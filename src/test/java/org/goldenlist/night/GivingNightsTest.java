package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a night does for rewards, campaigns and promotion, when nobody asks. */
class GivingNightsTest {

    private static List<String> rows(Shop shop, String sql) {
        return shop.own().jdbc().sql(sql).query(String.class).list();
    }

    @Test
    void theFirstNightThatKnowsTheLastDayOfACampaignFindsWhatCameOfIt() {
        try (Shop shop = Shop.open(options -> {})) {
            IntStream.rangeClosed(1, 12)
                    .forEach(i -> shop.client("c" + i).line("t" + i, "1", "2025-02-20 12:00:00", "c" + i, i + "00"));
            shop.nights("2025-03-01", "2025-03-02");
            shop.own()
                    .run(
                            "INSERT INTO campaign (campaign_no, name, kind, starts_on, ends_on, seed, held_back_share, content,"
                                    + " started_by, started_at) VALUES (1, 'spring', 'offer', '2025-03-04', '2025-03-05', 1, 0.1,"
                                    + " REPEAT('a', 64), 'ann', '2025-03-02');\n"
                                    + "INSERT INTO campaign_member SELECT 1, customer_no, 'tea', 5, FALSE, 'A', 100, 1, customer_id = 'c7'"
                                    + " FROM customer WHERE customer_id LIKE 'c%';");
            String results = "SELECT CONCAT_WS(' ', as_of, measure, offered, held_back, verdict) FROM campaign_result"
                    + " WHERE measure = 'profit'";

            shop.nights("2025-03-03", "2025-03-04");
            assertThat(rows(shop, results)).as("a day is missing").isEmpty();
            shop.nights("2025-03-05", "2025-03-06");
            assertThat(rows(shop, results)).containsExactly("2025-03-05 profit 11 1 too small to say");
            assertThat(rows(shop, "SELECT note FROM run_note WHERE kind = 'CAMPAIGN'"))
                    .containsExactly(
                            "The campaign spring is over: too small to say. All of it: goldenlist campaign result \"spring\"");
        }
    }

    @Test
    void whatWasSpentIsHeldAgainstThePlanThatBeganLast() {
        try (Shop shop = Shop.open(options -> options.withCare())) {
            shop.client("ann").line("t1", "1", "2025-02-20 12:00:00", "ann", "1000");
            String spent = "SELECT CONCAT_WS(' ', from_date, as_of, spent_to, recent, others, share, missing, light)"
                    + " FROM promotion_spent ORDER BY from_date";
            plan(shop, "2025-03-01", "2025-03-03");
            plan(shop, "2025-03-04", "2025-03-31");
            shop.insert("spend", "at", "2025-03-02 12:00:00", "purpose", "recent", "amount", "30");
            shop.insert("spend", "at", "2025-03-02 12:00:00", "purpose", "others", "amount", "90");
            shop.nights("2025-02-28", "2025-02-28");
            assertThat(rows(shop, spent)).as("no plan has begun").isEmpty();

            shop.nights("2025-03-01", "2025-03-03");
            assertThat(rows(shop, spent))
                    .as("a third of 120 is 40")
                    .containsExactly("2025-03-01 2025-03-03 2025-03-03 30.0000 90.0000 0.2500 10.00 AMBER");
            shop.nights("2025-03-04", "2025-03-04");
            assertThat(rows(shop, spent))
                    .containsExactly(
                            "2025-03-01 2025-03-03 2025-03-03 30.0000 90.0000 0.2500 10.00 AMBER",
                            "2025-03-04 2025-03-04 2025-03-04 0.0000 0.0000 0.00");
        }
    }

    private static void plan(Shop shop, String from, String to) {
        shop.own()
                .run("INSERT INTO promotion_plan VALUES ('" + from + "', '" + to
                        + "', '2025-02-28', 100, '1/3', 33.34, 90, 5," + " 'x', 0, 0, 0, 'ann', '2025-02-28')");
    }
}
