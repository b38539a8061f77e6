package org.goldenlist.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.Test;

/** Whatever a night finds out about days gone by, the nights since are those that ran one by one on what it found. */
@OnOneServer
class RestatedNightsTest {

    private static final String TILL =
            "SELECT tx AS transaction_id, line_id, at AS sold_at, client AS customer_id, quantity, net * 40 AS net_amount,"
                    + " cost AS cost_amount FROM line WHERE client = 'c0' AND at >= :from AND at < :to";

    private static void sell(Shop shop) {
        for (int i = 0; i < 7; i++) {
            shop.client("c" + i).line("T" + i, "1", "2025-03-01 10:00:00", "c" + i, (i + 1) + "0");
        }
    }

    private static void assertAsOneByOne(Consumer<Shop.Options> options, Consumer<Shop> late, boolean tillComesLater) {
        try (Shop shop = Shop.open(options);
                Shop fresh = Shop.open(options)) {
            sell(shop);
            sell(fresh);
            if (tillComesLater) {
                shop.change(one -> one.till.clear());
            }
            shop.nights("2025-03-03", "2025-03-05");
            shop.change(options);
            late.accept(shop);
            late.accept(fresh);
            shop.nights("2025-03-06", "2025-03-06");
            fresh.nights("2025-03-03", "2025-03-06");
            Shop.assertSameGrades(shop, fresh);
            assertThat(shop.tables().get("fact_customer_day"))
                    .isEqualTo(fresh.tables().get("fact_customer_day"));
        }
    }

    @Test
    void aLineBeforeTheFirstDayThatThereWasRestates() {
        assertAsOneByOne(
                options -> options.holding(3),
                shop -> shop.line("OLD", "1", "2025-02-26 10:00:00", "c0", "1000"),
                false);
    }

    @Test
    void aContactBeforeTheFirstThatThereWasRestates() {
        assertAsOneByOne(
                options -> options.holding(3),
                shop -> shop.insert("contact", "client", "c6", "at", "2025-02-26 10:00:00", "minutes", 600),
                false);
    }

    @Test
    void aSourceThatComesLaterRestates() {
        assertAsOneByOne(options -> options.holding(3).till.put("transactions.sql", TILL), shop -> {}, true);
    }

    /** The list in force is that of the night that was cut off: nobody knows any more what the one before had said. */
    @Test
    void aNightThatWasCutOffIsNotTakenForWhatHadBeenPublished() {
        try (Shop shop = Shop.open()) {
            sell(shop);
            shop.nights("2025-03-03", "2025-03-05");
            shop.line("NEW", "1", "2025-03-06 10:00:00", "c0", "1000");
            shop.own()
                    .run(
                            "UPDATE movement SET new_lapsed = TRUE WHERE business_date = '2025-03-03' AND new_grade = 'D'");
            assertThat(shop.night("2025-03-06").message()).contains("grades-follow-movements");
            shop.own().run("UPDATE movement SET new_lapsed = FALSE");
            shop.line("LATE", "1", "2025-03-04 10:00:00", "c1", "5");
            NightSummary night = shop.night("2025-03-06");
            assertThat(night.message()).isNull();
            assertThat(night.notes())
                    .contains(
                            "The nights of 2025-03-04 to 2025-03-05 were done again with the lines as they are now: who came"
                                    + " out otherwise is not told, since the list in force was not that of 2025-03-05.");
            assertThat(night.restatement()).isNotNull();
            assertThat(night.restatement().customersTold()).isFalse();
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT COUNT(*) FROM restatement_customer")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    /** Nobody was graded as of these days, and nobody is afterwards. */
    @Test
    void nightsThatWereLeftOutStayLeftOut() {
        try (Shop shop = Shop.open();
                Shop fresh = Shop.open()) {
            sell(shop);
            sell(fresh);
            shop.nights("2025-03-03", "2025-03-04").nights("2025-03-07", "2025-03-08");
            shop.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1000");
            fresh.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1000");
            shop.nights("2025-03-09", "2025-03-09");
            fresh.nights("2025-03-03", "2025-03-04").nights("2025-03-07", "2025-03-09");
            assertThat(graded(shop))
                    .containsExactly("2025-03-03", "2025-03-04", "2025-03-07", "2025-03-08", "2025-03-09");
            Shop.assertSameGrades(shop, fresh);
        }
    }

    private static List<String> graded(Shop shop) {
        return shop.own()
                .jdbc()
                .sql("SELECT DISTINCT CAST(business_date AS CHAR) FROM grade_line ORDER BY 1")
                .query(String.class)
                .list();
    }

    /** The last night done once more is not done alone where those before it stand on days that changed. */
    @Test
    void theLastNightDoneAgainRestatesThoseBeforeIt() {
        try (Shop shop = Shop.open();
                Shop fresh = Shop.open()) {
            sell(shop);
            sell(fresh);
            shop.nights("2025-03-03", "2025-03-06");
            shop.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1000");
            fresh.line("LATE", "1", "2025-03-04 10:00:00", "c0", "1000");
            NightSummary night = shop.night("2025-03-06");
            assertThat(night.restatement()).isNotNull();
            assertThat(night.restatement().from()).hasToString("2025-03-04");
            assertThat(night.restatement().customers()).isNotEmpty();
            fresh.nights("2025-03-03", "2025-03-06");
            Shop.assertSameGrades(shop, fresh);
        }
    }

    @Test
    void thatTheRatesHaveChangedMeanwhileIsSaid() {
        try (Shop shop = Shop.open()) {
            sell(shop);
            shop.nights("2025-03-03", "2025-03-05");
            shop.change(options -> options.costPerContactHour = new java.math.BigDecimal("90"));
            shop.line("LATE", "1", "2025-03-04 10:00:00", "c1", "5");
            assertThat(shop.night("2025-03-06").notes())
                    .anySatisfy(note -> assertThat(note)
                            .endsWith(
                                    "The rates of goldenlist.profit have changed since they were published: these nights stand"
                                            + " on the rates of now, those before 2025-03-04 on the rates of then."));
        }
    }
}
