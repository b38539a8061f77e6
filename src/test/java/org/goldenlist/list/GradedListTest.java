package org.goldenlist.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.night.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GradedListTest {

    private static final Shop SHOP = Shop.open();
    private static final GradedList LIST = new GradedList(SHOP.grading());
    private static final Explain EXPLAIN = new Explain(SHOP.grading());
    private static final Map<LocalDate, List<ListedCustomer>> LISTED_THAT_NIGHT = new TreeMap<>();

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @BeforeAll
    static void fiveNights() {
        assertThatThrownBy(() -> LIST.gradedDate(null))
                .isInstanceOf(GoldenListException.class)
                .hasMessage("Nobody has been graded yet. Start a night with: goldenlist run nightly")
                .extracting(e -> ((GoldenListException) e).exitCode())
                .isEqualTo(ExitCode.DATA);
        for (int day = 1; day <= 5; day++) {
            String at = "2025-03-0" + day + " 12:00:00";
            for (int client = 0; client < 8; client++) {
                SHOP.line("t" + day + client, "1", at, "c" + client, "" + (1 + (client * 7 + day * 13) % 29 * day));
            }
            SHOP.insert("contact", "client", "c1", "at", at, "minutes", 3 * day);
        }
        SHOP.line("old", "1", "2024-03-02 10:00", "gone", "900")
                .line("r", "1", "2025-03-04 10:00", "c1", "-3")
                .with(
                        "tx",
                        "u",
                        "line_id",
                        1,
                        "at",
                        "2025-03-03 10:00",
                        "client",
                        "c1",
                        "category",
                        "loose",
                        "quantity",
                        1,
                        "net",
                        "77.7777",
                        "discount",
                        "2.50")
                .line("tie1", "1", "2025-03-01 10:00", "tie1", "44")
                .line("tie2", "1", "2025-03-01 10:00", "tie2", "44");
        for (String id : List.of("c0", "c1", "c2", "c3", "c4", "c5", "c6", "gone", "tie1", "tie2", "silent")) {
            SHOP.client(id);
        }
        for (int day = 1; day <= 5; day++) {
            LocalDate date = LocalDate.of(2025, 3, day);
            SHOP.nights(date.toString(), date.toString());
            LISTED_THAT_NIGHT.put(date, LIST.asOf(date));
        }
    }

    @Test
    void theListOfAnEarlierDateIsTheOneOfThatNight() {
        LISTED_THAT_NIGHT.forEach((date, listed) ->
                assertThat(LIST.asOf(date)).as(date.toString()).isEqualTo(listed));
        assertThat(LISTED_THAT_NIGHT.get(LocalDate.of(2025, 3, 1))).isNotEqualTo(LIST.asOf(LocalDate.of(2025, 3, 5)));
    }

    @Test
    void theBestComeFirstEqualScoresShareARankAndTheLapsedFollow() {
        List<ListedCustomer> list = LIST.asOf(LocalDate.of(2025, 3, 5));
        assertThat(list).hasSize(10);
        for (int i = 1; i < 9; i++) {
            ListedCustomer one = list.get(i);
            ListedCustomer before = list.get(i - 1);
            assertThat(one.netProfit365()).isLessThanOrEqualTo(before.netProfit365());
            boolean tied = one.netProfit365().compareTo(before.netProfit365()) == 0;
            assertThat(one.rank()).isEqualTo(tied ? before.rank() : Integer.valueOf(i + 1));
        }
        List<ListedCustomer> ties =
                list.stream().filter(one -> one.customerId().startsWith("tie")).toList();
        assertThat(ties).extracting(ListedCustomer::customerId).containsExactly("tie1", "tie2");
        assertThat(ties.get(0).rank()).isEqualTo(ties.get(1).rank());
        ListedCustomer last = list.get(9);
        assertThat(last.customerId()).isEqualTo("gone");
        assertThat(last.lapsed()).isTrue();
        assertThat(last.rank()).isNull();
        assertThat(last.since()).isEqualTo("2025-03-02");
        assertThat(list).extracting(ListedCustomer::customerId).doesNotContain("c7", "silent");
    }

    @Test
    void aDateWithoutAListIsRefusedWithTheNearest() {
        assertThat(LIST.gradedDate(null)).isEqualTo("2025-03-05");
        assertThat(LIST.gradedDate(LocalDate.of(2025, 3, 2))).isEqualTo("2025-03-02");
        assertThatThrownBy(() -> LIST.gradedDate(LocalDate.of(2025, 3, 9)))
                .hasMessage("There is no list for 2025-03-09: that night did not run. The list before it is of"
                        + " 2025-03-05; the last is of 2025-03-05.");
        assertThatThrownBy(() -> LIST.gradedDate(LocalDate.of(2025, 2, 9)))
                .hasMessage("There is no list for 2025-02-09: that night did not run. The last is of 2025-03-05.");
    }

    @Test
    void thePartsOfAScoreAddUpToIt() {
        for (ListedCustomer one : LIST.asOf(LocalDate.of(2025, 3, 5))) {
            Explanation explained = EXPLAIN.of(one.customerId(), null);
            Explanation.Score score = explained.score();
            assertThat(score.netRevenue()
                            .subtract(score.knownCost())
                            .subtract(score.assumedCost())
                            .subtract(score.costToServe()))
                    .as(one.customerId())
                    .isEqualByComparingTo(one.netProfit365());
            assertThat(score.netProfit()).isEqualByComparingTo(one.netProfit365());
            assertThat(score.netRevenue()).isEqualByComparingTo(one.netRevenue365());
            assertThat(score.assumedCost())
                    .as("seven tenths of what is not known")
                    .isEqualByComparingTo(score.assumedOn()
                            .multiply(new BigDecimal("0.7"))
                            .setScale(4, java.math.RoundingMode.HALF_UP));
            assertThat(explained.rank()).isEqualTo(one.rank());
            assertThat(explained.grade()).isEqualTo(one.grade());
            assertThat(explained.activeCustomers()).isEqualTo(9);
        }
        Explanation.Score score = EXPLAIN.of("c1", null).score();
        assertThat(score.costToServe()).as("45 minutes at 60 an hour").isEqualByComparingTo("45");
        assertThat(score.assumedOn()).isEqualByComparingTo("77.7777");
        assertThat(score.discount()).isEqualByComparingTo("2.5");
        assertThat(score.returns()).isEqualByComparingTo("-3");
    }

    @Test
    void theGapIsThatToTheLine() {
        for (ListedCustomer one : LIST.asOf(LocalDate.of(2025, 3, 5))) {
            Explanation explained = EXPLAIN.of(one.customerId(), null);
            if (one.lapsed() || one.grade().equals("A")) {
                assertThat(explained.better()).isNull();
            } else {
                assertThat(explained.better().gap()).as(one.customerId()).isNotNegative();
                assertThat(explained.better().gap())
                        .isEqualByComparingTo(explained.better().line().subtract(one.netProfit365()));
            }
            if (explained.own() != null) {
                assertThat(explained.own().gap()).as("to spare").isNegative();
            }
        }
    }

    @Test
    void saysWhyThereIsNoGrade() {
        assertThat(EXPLAIN.of("c7", null).standing())
                .isEqualTo("not graded: sold to, but without a record in the feed customers");
        assertThat(EXPLAIN.of("silent", null).standing()).isEqualTo("not graded: never ordered");
        assertThat(EXPLAIN.of("gone", null).standing())
                .isEqualTo("lapsed: no order in the last 365 days, outside the percentages");
        assertThat(EXPLAIN.of("gone", LocalDate.of(2025, 3, 1)).standing()).isEmpty();
        assertThat(EXPLAIN.of("c1", LocalDate.of(2025, 3, 1)).history()).hasSize(1);
    }

    @Test
    void suggestsWhomAMisspeltIdMayMean() {
        assertThatThrownBy(() -> EXPLAIN.of("Client TIE", null))
                .isInstanceOf(GoldenListException.class)
                .hasMessage(
                        "There is no customer Client TIE. The id is the source's customer_id, as in: goldenlist list."
                                + " Did you mean tie1 (Client tie1), tie2 (Client tie2)?");
        assertThatThrownBy(() -> EXPLAIN.of("nobody", null))
                .hasMessage("There is no customer nobody. The id is the source's customer_id, as in: goldenlist list.");
        assertThatThrownBy(() -> EXPLAIN.of("%", null))
                .hasMessage("There is no customer %. The id is the source's customer_id, as in: goldenlist list.");
        assertThatThrownBy(() -> EXPLAIN.of("", null)).isInstanceOf(GoldenListException.class);
    }

    @Test
    void aGapBeyondAllOrdersIsNotCounted() {
        try (Shop shop = Shop.open()) {
            shop.client("poor")
                    .with(
                            "tx",
                            "p",
                            "line_id",
                            1,
                            "at",
                            "2025-03-01 10:00",
                            "client",
                            "poor",
                            "quantity",
                            1,
                            "net",
                            "0.0002",
                            "cost",
                            "0.0001");
            for (int i = 1; i < 10; i++) {
                shop.client("rich" + i).line("r" + i, "1", "2025-03-01 10:00", "rich" + i, i + "000000");
            }
            shop.nights("2025-03-01", "2025-03-01");
            Explanation poor = new Explain(shop.grading()).of("poor", null);
            assertThat(poor.grade()).isEqualTo("E");
            assertThat(poor.better().gap())
                    .as("past rich2, the last D: past rich1 alone nobody leaves the two last places")
                    .isEqualByComparingTo("799999.9999");
            assertThat(poor.better().usualOrders()).isNull();
        }
    }
}
