package org.goldenlist.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was promised, offered, asked and said is kept row by row, and follows the source. 2025-03-02 was a Sunday. */
class CareRowsTest {

    private final Shop shop = Shop.open(options -> options.withCare());

    @BeforeEach
    void aShopWithALongMemory() {
        shop.client("ann").client("bob").client("cyd").line("T1", "1", "2025-01-10 09:00", "ann", "10");
        promise("p1", "ann", "2024-11-05 10:00:00", "2024-11-20", null, "a call");
        promise("p2", "bob", "2025-03-04 10:00:00", "2025-03-10", null, "samples");
        shop.insert("contact", "client", "ann", "at", "2025-01-03 09:00", "minutes", "7.5", "subject", "prices")
                .insert("complaint", "client", "bob", "at", "2024-12-01 09:00", "cost", "3")
                .insert("survey", "id", "s1", "client", "ann", "at", "2025-02-01 09:00", "score", 9)
                .insert("offer", "id", "o1", "client", "cyd", "at", "2025-01-05 09:00", "cost", "1.25")
                .insert("referral", "by_whom", "ann", "client", "cyd", "at", "2024-06-01 09:00");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void promise(
            String id,
            String client,
            String at,
            String due,
            @org.jspecify.annotations.Nullable String kept,
            String what) {
        shop.insert("promise", "id", id, "client", client, "at", at, "due", due, "kept", kept, "what", what);
    }

    private void atTheSource(String sql) {
        shop.sales().jdbc().sql(sql).update();
    }

    private List<String> rows(String columns, String tables) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT_WS(' ', " + columns + ") AS one FROM " + tables + " ORDER BY one")
                .query(String.class)
                .list();
    }

    private List<String> promises() {
        return rows(
                "p.promise_id, c.customer_id, p.promised_on, p.due_on, COALESCE(p.kept_on, 'open'), p.what",
                "promise p JOIN customer c ON c.customer_no = p.customer_no");
    }

    private List<String> of(String table) {
        return rows("c.customer_id", table + " t JOIN customer c ON c.customer_no = t.customer_no");
    }

    private List<String> referrals() {
        return rows(
                "a.customer_id, b.customer_id, r.referred_on",
                "referral r JOIN customer a ON a.customer_no = r.referrer_no"
                        + " JOIN customer b ON b.customer_no = r.referred_no");
    }

    private NightSummary night(String date) {
        NightSummary night = shop.night(date);
        assertThat(night.message()).isNull();
        return night;
    }

    @Test
    void theFirstNightKeepsTheWholeHistory() {
        night("2025-03-04");
        assertThat(promises())
                .containsExactly(
                        "p1 ann 2024-11-05 2024-11-20 open a call", "p2 bob 2025-03-04 2025-03-10 open samples");
        assertThat(rows("contacted_on, minutes, subject", "contact")).containsExactly("2025-01-03 7.5000 prices");
        assertThat(rows("opened_on, COALESCE(closed_on, 'open')", "complaint")).containsExactly("2024-12-01 open");
        assertThat(rows("survey_id, asked_on, COALESCE(answered_on, 'none'), score", "survey"))
                .containsExactly("s1 2025-02-01 none 9.0000");
        assertThat(rows("offer_id, offered_on, COALESCE(taken_on, 'no'), cost", "offer"))
                .containsExactly("o1 2025-01-05 no 1.2500");
        assertThat(referrals()).containsExactly("ann cyd 2024-06-01");
        assertThat(rows("minutes, complaint_cost", "fact_service_day"))
                .containsExactly("0.0000 3.0000", "7.5000 0.0000");
    }

    @OnOneServer
    @Test
    void theLookBackIsReadEveryNightAndAllOfItOnceAWeek() {
        shop.nights("2025-03-04", "2025-03-05");
        atTheSource("UPDATE promise SET kept = '2025-03-06' WHERE id IN ('p1', 'p2')");
        atTheSource("UPDATE complaint SET closed = '2025-03-06 12:00:00'");
        atTheSource("DELETE FROM offer");
        shop.nights("2025-03-06", "2025-03-08");
        assertThat(promises())
                .containsExactly(
                        "p1 ann 2024-11-05 2024-11-20 open a call", "p2 bob 2025-03-04 2025-03-10 2025-03-06 samples");
        NightSummary sunday = night("2025-03-09");
        assertThat(promises()).contains("p1 ann 2024-11-05 2024-11-20 2025-03-06 a call");
        assertThat(rows("opened_on, closed_on", "complaint")).containsExactly("2024-12-01 2025-03-06");
        assertThat(of("offer")).isEmpty();
        assertThat(sunday.notes()).as("no grade stands on them").noneMatch(note -> note.contains("done again"));
    }

    @OnOneServer
    @Test
    void nightsOneByOneEqualOneFirstLoad() {
        shop.nights("2025-02-28", "2025-03-05");
        Map<String, List<String>> oneByOne = shop.tables();
        shop.clear();
        aShopWithALongMemory();
        night("2025-03-05");
        Map<String, List<String>> atOnce = shop.tables();
        for (String table : List.of(
                "contact", "complaint", "promise", "survey", "offer", "referral", "care_day", "service_total")) {
            assertThat(atOnce.get(table)).as(table).isNotEmpty().isEqualTo(oneByOne.get(table));
        }
    }

    @Test
    void aDayThatIsAsItWasIsLeftAlone() {
        night("2025-03-09");
        shop.own().jdbc().sql("UPDATE promise SET what = 'untouched'").update();
        night("2025-03-16");
        assertThat(rows("what", "promise")).containsOnly("untouched");
        promise("p3", "cyd", "2025-03-04 11:00:00", "2025-03-12", null, "more");
        night("2025-03-16");
        assertThat(rows("what", "promise")).containsExactly("more", "samples", "untouched");
    }

    @Test
    void anotherMappingIsReadWholeWhateverTheDay() {
        night("2025-03-04");
        atTheSource("UPDATE promise SET kept = '2025-03-03'");
        shop.change(options -> options.mapping.computeIfPresent(
                "promises.sql", (file, sql) -> sql.replace("id AS promise_id", "CONCAT('P-', id) AS promise_id")));
        night("2025-03-05");
        assertThat(promises())
                .containsExactly(
                        "P-p1 ann 2024-11-05 2024-11-20 2025-03-03 a call",
                        "P-p2 bob 2025-03-04 2025-03-10 2025-03-03 samples");
    }

    @Test
    void aFeedThatComesLaterIsReadWholeAndOneThatGoesIsGone() {
        String file = "promises.sql";
        String promises = shop.mapping(file);
        shop.change(options -> options.mapping.remove(file));
        night("2025-03-04");
        assertThat(promises()).isEmpty();
        assertThat(of("contact")).hasSize(1);
        shop.change(options -> options.mapping.put(file, promises));
        night("2025-03-05");
        assertThat(promises()).hasSize(2);
        shop.change(options -> options.mapping.remove(file));
        night("2025-03-06");
        assertThat(promises()).isEmpty();
        assertThat(of("contact")).hasSize(1);
    }

    @Test
    void aContactCorrectedBeforeTheLookBackIsFoundOnceAWeekAndItsNightsAreDoneAgain() {
        shop.nights("2025-02-01", "2025-02-01").nights("2025-03-08", "2025-03-08");
        atTheSource("UPDATE contact SET minutes = 60");
        assertThat(night("2025-03-09").notes()).anyMatch(note -> note.contains("were done again"));
        assertThat(rows("minutes", "contact")).containsExactly("60.0000");
        assertThat(rows("minutes", "fact_service_day WHERE contacts > 0")).containsExactly("60.0000");
    }

    @Test
    void whoIsMergedTakesHisRowsAlong() {
        night("2025-03-04");
        atTheSource("UPDATE client SET merged = 'bob' WHERE id IN ('ann', 'cyd')");
        night("2025-03-05");
        for (String table : List.of("contact", "complaint", "promise", "survey", "offer")) {
            assertThat(of(table)).as(table).containsOnly("bob");
        }
        assertThat(referrals()).containsExactly("bob bob 2024-06-01");
        atTheSource("UPDATE client SET merged = NULL");
        night("2025-03-06");
        assertThat(of("survey")).containsExactly("ann");
        assertThat(promises()).hasSize(2);
        assertThat(referrals()).containsExactly("ann cyd 2024-06-01");
    }

    @Test
    void whatCannotBePlacedIsLeftOutAndSaid() {
        promise("p3", "ann", "2025-03-04 10:00:00", null, null, "without a day");
        shop.insert("promise", "id", "p4", "client", null, "at", "2025-03-04 10:00:00", "due", "2025-03-05")
                .insert("survey", "id", "s2", "client", "a".repeat(101), "at", "2025-03-04 10:00:00", "score", 3)
                .insert("offer", "id", "o2", "client", "ann", "at", "2025-03-04 10:00:00", "cost", "1000000000000")
                .insert("referral", "by_whom", null, "client", "bob", "at", "2025-03-04 10:00:00");
        assertThat(night("2025-03-04").notes())
                .contains(
                        "Some promises of the source shop have no readable date, customer or amount and were left out.",
                        "Some surveys of the source shop have no readable date, customer or amount and were left out.",
                        "Some offers of the source shop have no readable date, customer or amount and were left out.",
                        "Some referrals of the source shop have no readable date, customer or amount and were left out.");
        assertThat(promises()).hasSize(2);
        assertThat(of("survey")).hasSize(1);
        assertThat(of("offer")).hasSize(1);
        assertThat(referrals()).hasSize(1);
    }

    /** A time that settles a row may lie in another half of the year than the day that it is of. */
    @Test
    void timesFarFromTheDayThatIsReadAreOfTheCompanysDay() {
        shop.change(options -> options.sourceZone = java.time.ZoneId.of("UTC"));
        atTheSource("UPDATE complaint SET closed = '2025-06-30 23:30:00'");
        night("2025-03-04");
        assertThat(rows("closed_on", "complaint")).containsExactly("2025-07-01");
        shop.change(options -> options.sourceZone = java.time.ZoneId.of("America/New_York"));
        atTheSource("UPDATE complaint SET closed = '9999-12-31 23:59:59'");
        night("2025-03-05");
        assertThat(rows("COALESCE(closed_on, 'open')", "complaint")).containsExactly("open");
    }
}
