package org.goldenlist.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.metric.CustomerCare.Answer;
import org.goldenlist.metric.CustomerCare.Contacts;
import org.goldenlist.metric.CustomerCare.Offers;
import org.goldenlist.metric.CustomerCare.Referrals;
import org.goldenlist.night.NightSummary;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of the care for a customer depends on the rows up to the date, and on what had come of them by then. */
class CareAsOfTest {

    private static final String DATE = "2025-03-10";

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open(options -> {
            options.withCare();
            options.costPerContactHour = BigDecimal.ZERO;
        });
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void firstMorning() {
        shop.clear().client("ann").client("bob").client("cyd").client("dan");
        shop.line("T0", "1", "2024-01-10 09:00", "ann", "10");
    }

    private static Map<String, CustomerCare> care(String date) {
        Map<Integer, String> ids = new HashMap<>();
        shop.own()
                .jdbc()
                .sql("SELECT customer_no, customer_id FROM customer WHERE known AND customer_no > 1")
                .query(row -> {
                    ids.put(row.getInt(1), row.getString(2));
                });
        Map<String, CustomerCare> care = new HashMap<>();
        new CareAsOf(shop.own().dataSource(), shop.files(), shop.profit())
                .of(ids.keySet(), LocalDate.parse(date))
                .forEach((number, one) -> care.put(ids.getOrDefault(number, "?"), one));
        return care;
    }

    private static CustomerCare ann(String date) {
        return java.util.Objects.requireNonNull(care(date).get("ann"));
    }

    private static void contact(String at, @org.jspecify.annotations.Nullable String next) {
        shop.insert("contact", "client", "ann", "at", at, "next", next);
    }

    private static void done(String date) {
        NightSummary night = shop.night(date);
        assertThat(night.message()).isNull();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void ofWhomNothingIsKnownThereIsNothing() {
        done(DATE);
        assertThat(care(DATE)).hasSize(4);
        assertThat(ann(DATE).contacts()).isEqualTo(Contacts.NONE);
        assertThat(ann(DATE).openComplaints() + ann(DATE).overduePromises()).isZero();
        assertThat(ann(DATE).lastAnswer()).isNull();
        assertThat(ann(DATE).offers()).isEqualTo(Offers.NONE);
        assertThat(ann(DATE).referrals()).isEqualTo(Referrals.NONE);
    }

    @Test
    void contactsOfTheYearTheLastAndTheNextPlanned() {
        contact("2024-03-10 23:59:59", "2025-03-20");
        contact("2024-03-11 00:00:00", "2025-03-11");
        contact("2025-03-08 10:00:00", "2025-03-10");
        contact("2025-03-12 10:00:00", "2025-03-13");
        done("2025-03-12");
        assertThat(ann(DATE).contacts()).isEqualTo(new Contacts(2, day("2025-03-08"), 2, day("2025-03-11")));
        assertThat(ann("2025-03-11").contacts()).isEqualTo(new Contacts(1, day("2025-03-08"), 3, day("2025-03-20")));
        assertThat(ann("2025-03-12").contacts()).isEqualTo(new Contacts(2, day("2025-03-12"), 0, day("2025-03-13")));
        assertThat(ann("2024-03-09").contacts()).isEqualTo(Contacts.NONE);
    }

    @Test
    void aComplaintIsOpenUntilTheDayItIsClosed() {
        shop.insert("complaint", "client", "ann", "at", "2025-03-05 10:00", "closed", "2025-03-08 09:00")
                .insert("complaint", "client", "ann", "at", "2025-03-07 10:00");
        done("2025-03-12");
        assertThat(List.of("2025-03-04", "2025-03-05", "2025-03-07", "2025-03-08"))
                .extracting(date -> ann(date).openComplaints())
                .containsExactly(0, 1, 2, 1);
    }

    @Test
    void aPromiseIsOverdueFromTheDayAfterItWasDueUntilItIsKept() {
        shop.insert(
                        "promise",
                        "id",
                        "late",
                        "client",
                        "ann",
                        "at",
                        "2025-03-01 10:00",
                        "due",
                        "2025-03-05",
                        "kept",
                        "2025-03-08")
                .insert(
                        "promise",
                        "id",
                        "kept",
                        "client",
                        "ann",
                        "at",
                        "2025-03-01 10:00",
                        "due",
                        "2025-03-05",
                        "kept",
                        "2025-03-05")
                .insert("promise", "id", "behind", "client", "ann", "at", "2025-03-07 10:00", "due", "2025-03-01");
        done("2025-03-12");
        assertThat(List.of("2025-03-05", "2025-03-06", "2025-03-07", "2025-03-08"))
                .extracting(date -> ann(date).overduePromises())
                .containsExactly(0, 1, 2, 1);
    }

    @Test
    void theLastAnswerThatGaveAScore() {
        shop.insert(
                        "survey",
                        "id",
                        "1",
                        "client",
                        "ann",
                        "at",
                        "2025-02-01 10:00",
                        "answered",
                        "2025-03-03 10:00",
                        "score",
                        9)
                .insert(
                        "survey",
                        "id",
                        "2",
                        "client",
                        "ann",
                        "at",
                        "2025-02-05 10:00",
                        "answered",
                        "2025-03-05 10:00",
                        "score",
                        7)
                .insert(
                        "survey",
                        "id",
                        "3",
                        "client",
                        "ann",
                        "at",
                        "2025-02-06 10:00",
                        "answered",
                        "2025-03-05 10:00",
                        "score",
                        "6.5")
                .insert("survey", "id", "4", "client", "ann", "at", "2025-03-01 10:00", "answered", "2025-03-09 10:00")
                .insert("survey", "id", "5", "client", "ann", "at", "2025-03-08 10:00", "score", 1);
        done("2025-03-12");
        assertThat(ann(DATE).lastAnswer()).isEqualTo(new Answer(new BigDecimal("6.5000"), day("2025-03-05")));
        assertThat(ann("2025-03-04").lastAnswer()).isEqualTo(new Answer(new BigDecimal("9.0000"), day("2025-03-03")));
        assertThat(ann("2025-03-02").lastAnswer()).isNull();
    }

    @Test
    void offersOfTheYearAndWhatWasTakenOfThemByThen() {
        shop.insert(
                        "offer",
                        "id",
                        "old",
                        "client",
                        "ann",
                        "at",
                        "2024-03-10 10:00",
                        "taken",
                        "2025-03-01 10:00",
                        "cost",
                        100)
                .insert(
                        "offer",
                        "id",
                        "1",
                        "client",
                        "ann",
                        "at",
                        "2024-03-11 10:00",
                        "taken",
                        "2025-03-10 10:00",
                        "cost",
                        "1.25")
                .insert(
                        "offer",
                        "id",
                        "2",
                        "client",
                        "ann",
                        "at",
                        "2025-03-01 10:00",
                        "taken",
                        "2025-03-11 10:00",
                        "cost",
                        "0.50")
                .insert("offer", "id", "2", "client", "ann", "at", "2025-03-10 10:00");
        done("2025-03-12");
        assertThat(ann(DATE).offers()).isEqualTo(new Offers(3, 1, new BigDecimal("1.7500")));
        assertThat(ann("2025-03-11").offers()).isEqualTo(new Offers(2, 1, new BigDecimal("0.5000")));
    }

    @Test
    void thoseWhomACustomerSentFirst() {
        shop.insert("referral", "by_whom", "ann", "client", "bob", "at", "2024-06-01 10:00")
                .insert("referral", "by_whom", "ann", "client", "bob", "at", "2025-02-01 10:00")
                .insert("referral", "by_whom", "cyd", "client", "bob", "at", "2024-06-01 10:00")
                .insert("referral", "by_whom", "ann", "client", "dan", "at", "2025-03-02 10:00")
                .insert("referral", "by_whom", "dan", "client", "cyd", "at", "2025-03-01 10:00")
                .insert("referral", "by_whom", "ann", "client", "cyd", "at", "2025-03-03 10:00")
                .insert("referral", "by_whom", "ann", "client", "ann", "at", "2025-03-03 10:00")
                .line("T1", "1", "2024-02-10 09:00", "bob", "1000")
                .line("T2", "1", "2024-06-02 09:00", "bob", "100")
                .line("T3", "1", "2025-03-11 09:00", "dan", "50")
                .line("T4", "1", "2025-03-12 09:00", "bob", "7");
        done("2025-03-12");
        assertThat(ann(DATE).referrals()).isEqualTo(new Referrals(2, 1, new BigDecimal("40.0000")));
        assertThat(ann("2025-03-11").referrals()).isEqualTo(new Referrals(2, 2, new BigDecimal("60.0000")));
        assertThat(ann("2025-03-12").referrals())
                .as("out of the table of the last night")
                .isEqualTo(new Referrals(2, 2, new BigDecimal("62.8000")));
        assertThat(ann("2024-07-01").referrals()).isEqualTo(new Referrals(1, 1, new BigDecimal("440.0000")));
        assertThat(ann("2024-05-31").referrals()).isEqualTo(Referrals.NONE);
        assertThat(care(DATE).get("cyd").referrals()).isEqualTo(Referrals.NONE);
        assertThat(care(DATE).get("dan").referrals().made()).isEqualTo(1);
    }

    @Test
    void referralsThatDoNotCountAreSaidByTheNight() {
        for (String[] one : new String[][] {
            {"ann", "bob", "2025-03-01"},
            {"bob", "ann", "2025-03-02"},
            {"cyd", "bob", "2025-03-03"},
            {"dan", "dan", "2025-03-04"}
        }) {
            shop.insert("referral", "by_whom", one[0], "client", one[1], "at", one[2]);
        }
        NightSummary night = shop.night(DATE);
        assertThat(night.notes())
                .contains(
                        "Referrals that do not count: 3. ann by bob on 2025-03-02 (who was sent by ann, perhaps by way of"
                                + " others); bob by cyd on 2025-03-03 (sent by another before); dan by dan on 2025-03-04 (nobody sends"
                                + " oneself).");
        for (int i = 5; i < 9; i++) {
            shop.insert("referral", "by_whom", "dan", "client", "dan", "at", "2025-03-0" + i);
        }
        assertThat(shop.night(DATE).notes())
                .anyMatch(
                        note -> note.startsWith("Referrals that do not count: 7. ") && note.endsWith("; and 4 more."));
    }
}
