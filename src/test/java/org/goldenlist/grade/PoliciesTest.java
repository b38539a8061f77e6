package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenlist.list.Explain;
import org.goldenlist.list.Explanation;
import org.goldenlist.list.GradedList;
import org.goldenlist.list.ListedCustomer;
import org.goldenlist.night.Shop;
import org.goldenlist.store.OnOneServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a score is made of under each policy, and that it does not depend on how the nights were done. */
@OnOneServer
class PoliciesTest {

    private static final int CLIENTS = 12;

    /** Twelve clients who buy every few days; c1 sent c2 and c3, c2 sent c4; the last referral comes on the 7th. */
    private static Shop filled(Policy policy) {
        Shop shop = Shop.open(options -> {
            options.withCare();
            options.grades.policy = policy;
            options.grades.referralShare = 50;
            options.grades.heldFor = 3;
        });
        for (int client = 0; client < CLIENTS; client++) {
            shop.client("c" + client);
            for (int day = 1; day <= 28; day += 2 + client % 5) {
                String at = "2025-02-" + (day < 10 ? "0" : "") + day + " 12:00:00";
                shop.line("f" + day + "-" + client, "1", at, "c" + client, "" + (10 + client * day % 37));
            }
            for (int day = 1 + client % 3; day <= 9; day += 3) {
                String at = "2025-03-0" + day + " 12:00:00";
                shop.line("m" + day + "-" + client, "1", at, "c" + client, "" + (20 - client * day % 31));
            }
        }
        refer(shop, "c1", "c2", "2025-02-01");
        refer(shop, "c1", "c3", "2025-02-02");
        refer(shop, "c2", "c4", "2025-03-07");
        return shop;
    }

    private static void refer(Shop shop, String by, String client, String day) {
        shop.insert("referral", "by_whom", by, "client", client, "at", day + " 09:00:00");
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void nightByNightGivesWhatNightsInMemoryGive(Policy policy) {
        try (Shop shop = filled(policy);
                Shop fresh = filled(policy)) {
            shop.nights("2025-03-05", "2025-03-08");
            for (Shop one : List.of(shop, fresh)) {
                one.line("late", "1", "2025-03-02 13:00:00", "c4", "400");
                refer(one, "c9", "c10", "2025-03-03");
            }
            shop.nights("2025-03-09", "2025-03-09");
            fresh.nights("2025-03-05", "2025-03-09");
            Map<String, List<String>> expected = fresh.tables();
            Shop.assertSameGrades(shop, fresh);
            assertThat(expected.get("movement")).hasSizeGreaterThan(CLIENTS);
            assertThat(expected.get("customer_score")).isNotEmpty();
            listOfAnEarlierNightIsThatOfThen(fresh);
        }
    }

    private static void listOfAnEarlierNightIsThatOfThen(Shop shop) {
        List<ListedCustomer> asItWas = new GradedList(shop.grading()).asOf(LocalDate.of(2025, 3, 9));
        shop.nights("2025-03-10", "2025-03-10");
        assertThat(new GradedList(shop.grading()).asOf(LocalDate.of(2025, 3, 9)))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(asItWas);
    }

    @Test
    void aLateReferralRestatesTheNightsSince() {
        try (Shop shop = filled(Policy.PROFIT)) {
            shop.nights("2025-03-05", "2025-03-08");
            String before = score(shop, "c1");
            refer(shop, "c1", "c5", "2025-03-06");
            assertThat(shop.night("2025-03-09").notes())
                    .anyMatch(note -> note.contains("2025-03-06 to 2025-03-08 were done again"));
            assertThat(score(shop, "c1")).isNotEqualTo(before);
        }
    }

    private static String score(Shop shop, String client) {
        return shop.own()
                .jdbc()
                .sql("SELECT CONCAT(s.second_part) FROM customer_score s JOIN customer c"
                        + " ON c.customer_no = s.customer_no WHERE c.customer_id = ?")
                .param(client)
                .query(String.class)
                .single();
    }

    /** Of 40 % margin: c2 brings 400, c3 80, c4 40 of profit; c1 is credited with (400 + 80) / 2 + 40 / 4. */
    @Test
    void theCreditIsAShareOfEachLevelAndNoPartOfTheProfit() {
        try (Shop shop = Shop.open(options -> {
            options.withCare();
            options.grades.referralShare = 50;
        })) {
            String[] nets = {"5000", "100", "1000", "200", "100"};
            for (int client = 0; client < nets.length; client++) {
                shop.client("c" + client).line("t" + client, "1", "2025-03-01 12:00:00", "c" + client, nets[client]);
            }
            refer(shop, "c1", "c2", "2025-02-01");
            refer(shop, "c1", "c3", "2025-02-02");
            refer(shop, "c2", "c4", "2025-02-03");
            shop.nights("2025-03-01", "2025-03-01");
            Explanation explained = new Explain(shop.grading()).of("c1", null);
            assertThat(explained.scored()).isNotNull();
            assertThat(explained.scored().first()).isEqualByComparingTo("40");
            assertThat(explained.scored().second()).isEqualByComparingTo("250");
            assertThat(explained.scored().score()).isEqualByComparingTo("290");
            assertThat(explained.rank()).as("behind c0 and c2").isEqualTo(3);
            assertThat(shop.own()
                            .jdbc()
                            .sql("SELECT SUM(net_profit) FROM grade_line")
                            .query(java.math.BigDecimal.class)
                            .single())
                    .as("each profit once")
                    .isEqualByComparingTo("2560");
        }
    }

    /** Of five active clients, four are behind the best in each of the three; who brings a loss has nothing. */
    @Test
    void anRfmScoreIsAThirdOfAHundredForEachOfThree() {
        try (Shop shop = Shop.open(options -> options.grades.policy = Policy.RFM)) {
            for (int client = 0; client < 5; client++) {
                shop.client("c" + client);
                for (int order = 0; order <= client; order++) {
                    String at = "2025-03-0" + (1 + client) + " 12:00:00";
                    shop.line("t" + client + order, "1", at, "c" + client, client == 0 ? "5" : "100");
                }
            }
            shop.line("back", "1", "2025-03-05 13:00:00", "c0", "-50");
            shop.nights("2025-03-05", "2025-03-05");
            assertThat(rfm(shop, "c4")).isEqualTo("33.3333 33.3333 33.3333 = 99.9999, A");
            assertThat(rfm(shop, "c3")).isEqualTo("25.0000 25.0000 25.0000 = 75.0000, C");
            assertThat(rfm(shop, "c1")).isEqualTo("8.3333 8.3333 8.3333 = 24.9999, D");
            assertThat(rfm(shop, "c0")).isEqualTo("0.0000 0.0000 0.0000 = 0.0000, E");
        }
    }

    private static String rfm(Shop shop, String client) {
        Explanation one = new Explain(shop.grading()).of(client, null);
        CustomerScore scored = one.scored();
        assertThat(scored).isNotNull();
        return scored.first() + " " + scored.second() + " " + scored.third() + " = " + scored.score() + ", "
                + one.grade();
    }

    /** Other settings grade the next night, and change nothing of what was published. */
    @ParameterizedTest
    @EnumSource(Policy.class)
    void anEarlierNightIsListedAndExplainedByTheScoreOfThen(Policy policy) {
        try (Shop shop = filled(policy)) {
            shop.nights("2025-03-07", "2025-03-08");
            LocalDate first = LocalDate.of(2025, 3, 7);
            LocalDate second = LocalDate.of(2025, 3, 8);
            List<ListedCustomer> firstList = new GradedList(shop.grading()).asOf(first);
            List<ListedCustomer> secondList = new GradedList(shop.grading()).asOf(second);
            Explanation explained = new Explain(shop.grading()).of("c1", second);
            shop.change(options -> {
                options.grades.policy = policy == Policy.RFM ? Policy.PROFIT : Policy.RFM;
                options.grades.referralShare = 10;
            });
            assertThat(new GradedList(shop.grading()).asOf(second)).isEqualTo(secondList);
            assertThat(new Explain(shop.grading()).of("c1", second).scored()).isEqualTo(explained.scored());
            shop.nights("2025-03-09", "2025-03-09");
            assertThat(new GradedList(shop.grading()).asOf(first)).isEqualTo(firstList);
            assertThat(new GradedList(shop.grading()).asOf(second)).isEqualTo(secondList);
            assertThat(new Explain(shop.grading()).of("c1", second).scored()).isEqualTo(explained.scored());
            assertThat(new Explain(shop.grading()).of("c1", second).better()).isEqualTo(explained.better());
        }
    }

    /** A grade needs its amount, and no more. */
    @Test
    void whoHasJustTheAmountHasTheGradeAndIsToldSo() {
        try (Shop shop = Shop.open(options -> {
            options.grades.policy = Policy.PROFIT;
            options.grades.cut = GradeSettings.Cut.AMOUNTS;
            options.grades.a = "400";
            options.grades.b = "300";
            options.grades.c = "40";
            options.grades.d = "10";
        })) {
            shop.client("ann").line("t", "1", "2024-10-05 12:00:00", "ann", "100");
            shop.nights("2025-03-05", "2025-03-05");
            Explanation ann = new Explain(shop.grading()).of("ann", null);
            assertThat(ann.grade()).isEqualTo("C");
            assertThat(ann.own()).isNotNull();
            assertThat(ann.own().line()).isEqualByComparingTo("40");
            assertThat(ann.own().equalWillDo()).isTrue();
            assertThat(ann.own().gap()).isEqualByComparingTo("0");
            assertThat(ann.better().line()).isEqualByComparingTo("300");
            assertThat(ann.better().gap()).isEqualByComparingTo("260");
        }
    }
}
