package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money spent on promotion is kept row by row, and follows the source. 2025-03-02 was a Sunday. */
class SpendTest {

    private final Shop shop = Shop.open(options -> options.withCare());

    @BeforeEach
    void aShopThatSpends() {
        shop.client("ann").line("T1", "1", "2025-01-10 09:00", "ann", "10");
        spend("2024-11-05 10:00:00", "prospects", "fair", "100");
        spend("2025-03-04 23:59:59", "prospects", "press", "10.5");
        spend("2025-03-04 09:00:00", "others", null, "7");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void spend(
            @Nullable String at, @Nullable String purpose, @Nullable String channel, @Nullable String amount) {
        shop.insert("spend", "at", at, "purpose", purpose, "channel", channel, "amount", amount);
    }

    private List<String> kept() {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', spent_on, row_no, COALESCE(purpose, '-'), COALESCE(channel, '-'), amount)"
                        + " FROM spend ORDER BY spent_on, row_no")
                .query(String.class)
                .list();
    }

    private NightSummary night(String date) {
        NightSummary night = shop.night(date);
        assertThat(night.message()).isNull();
        return night;
    }

    @Test
    void theFirstNightKeepsTheWholeHistoryUpToItsDay() {
        spend("2025-03-05 00:00:00", "others", null, "1");
        night("2025-03-04");
        assertThat(kept())
                .containsExactly(
                        "2024-11-05 0 prospects fair 100.0000",
                        "2025-03-04 0 others - 7.0000",
                        "2025-03-04 1 prospects press 10.5000");
    }

    @Test
    void aDayThatWasCorrectedIsReplacedAndTheOthersAreLeftAlone() {
        night("2025-03-04");
        shop.own().jdbc().sql("UPDATE spend SET channel = 'untouched'").update();
        shop.sales()
                .jdbc()
                .sql("UPDATE spend SET amount = 8 WHERE purpose = 'others'")
                .update();
        NightSummary night = night("2025-03-05");
        assertThat(kept())
                .containsExactly(
                        "2024-11-05 0 prospects untouched 100.0000",
                        "2025-03-04 0 others - 8.0000",
                        "2025-03-04 1 prospects press 10.5000");
        assertThat(night.notes()).as("no grade stands on it").noneMatch(note -> note.contains("done again"));
    }

    @Test
    void whatIsWrittenDownBeforeTheLookBackIsFoundOnceAWeek() {
        night("2025-03-04");
        spend("2024-12-24 10:00:00", "others", "letter", "50");
        shop.sales().jdbc().sql("DELETE FROM spend WHERE channel = 'fair'").update();
        night("2025-03-08");
        assertThat(kept()).hasSize(3).anyMatch(row -> row.contains("fair"));
        night("2025-03-09");
        assertThat(kept())
                .hasSize(3)
                .contains("2024-12-24 0 others letter 50.0000")
                .noneMatch(row -> row.contains("fair"));
    }

    @OnOneServer
    @Test
    void nightsOneByOneEqualOneFirstLoadAndADateDoneAgainChangesNothing() {
        shop.nights("2025-02-28", "2025-03-05");
        Map<String, List<String>> oneByOne = shop.tables();
        night("2025-03-05");
        assertThat(shop.tables().get("spend")).isEqualTo(oneByOne.get("spend"));
        shop.clear();
        aShopThatSpends();
        night("2025-03-05");
        for (String table : List.of("spend", "care_day")) {
            assertThat(shop.tables().get(table)).as(table).isNotEmpty().isEqualTo(oneByOne.get(table));
        }
    }

    @Test
    void aFeedThatComesLaterIsReadWholeAndOneThatGoesIsGone() {
        String spend = shop.mapping("spend.sql");
        shop.change(options -> options.mapping.remove("spend.sql"));
        night("2025-03-04");
        assertThat(kept()).isEmpty();
        shop.change(options -> options.mapping.put("spend.sql", spend));
        night("2025-03-05");
        assertThat(kept()).hasSize(3);
        shop.change(options -> options.mapping.remove("spend.sql"));
        night("2025-03-06");
        assertThat(kept()).isEmpty();
    }

    @Test
    void aSumWithoutAnAmountIsLeftOutAndSaidAndOneWithoutAPurposeIsKept() {
        spend("2025-03-04 10:00:00", "prospects", null, null);
        spend("2025-03-04 10:00:00", "prospects", null, "1000000000000");
        spend("2025-03-04 10:00:00", " ", "radio", "-3.00005");
        assertThat(night("2025-03-04").notes())
                .contains("Some sums of the feed spend of the source shop have no readable date, customer or amount and"
                        + " were left out.");
        assertThat(kept())
                .containsExactly(
                        "2024-11-05 0 prospects fair 100.0000",
                        "2025-03-04 0 - radio -3.0001",
                        "2025-03-04 1 others - 7.0000",
                        "2025-03-04 2 prospects press 10.5000");
    }

    @Test
    void theDayIsTheCompanysWhereverTheSourceIs() {
        shop.change(options -> options.sourceZone = java.time.ZoneId.of("Asia/Tokyo"));
        night("2025-03-04");
        assertThat(kept()).contains("2025-03-04 1 prospects press 10.5000");
        shop.change(options -> options.sourceZone = java.time.ZoneId.of("America/New_York"));
        night("2025-03-05");
        assertThat(kept()).contains("2025-03-05 0 prospects press 10.5000");
    }
}
