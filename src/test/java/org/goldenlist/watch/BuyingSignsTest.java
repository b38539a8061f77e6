package org.goldenlist.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.Forecast;
import org.junit.jupiter.api.Test;

/** The signs in what a customer buys, at their edges, by hand; it is 10 June 2026. */
class BuyingSignsTest {

    private static CustomerFiles silentFor(int days) {
        return CustomerFiles.golden()
                .orders(460 + days, days, 10)
                .contact(1)
                .survey(100, 9)
                .since("2020-01-01");
    }

    /** A model that gives everybody the same chance of an order. */
    private record Chance(double chanceOfOrder) implements Forecast {
        @Override
        public double chanceOfOrder(CustomerHistory customer, double days) {
            return days == 90 ? chanceOfOrder : 1;
        }

        @Override
        public double probabilityAlive(CustomerHistory customer) {
            return chanceOfOrder;
        }

        @Override
        public double expectedOrders(CustomerHistory customer, double days) {
            return 0;
        }

        @Override
        public long expectedProfit(CustomerHistory customer, double days) {
            return 0;
        }

        @Override
        public long expectedNextYear(CustomerHistory customer) {
            return 0;
        }

        @Override
        public long longTermValue(CustomerHistory customer) {
            return 0;
        }

        @Override
        public double ordersWhileAlive(CustomerHistory customer, double days) {
            return 0;
        }
    }

    @Test
    void nothingIsSeenOfWhoIsWell() {
        assertThat(CustomerFiles.well().seen()).isEmpty();
    }

    @Test
    void whoIsRegularIsPastItAtTwiceTheLongPauses() {
        assertThat(silentFor(20).seen()).isEmpty();
        assertThat(silentFor(21).seen())
                .containsExactly(
                        "past-rhythm high: orders every 10 days, silent for 21 days; the longest pause of two years was 10");
    }

    @Test
    void theChanceOfNoOrderCountsOnlyOfWhoIsSilentForLongerThanUsual() {
        assertThat(silentFor(10).forecast(new Chance(0.3)).seen()).isEmpty();
        assertThat(silentFor(11).forecast(new Chance(0.41)).seen()).isEmpty();
        assertThat(silentFor(11).forecast(new Chance(0.4)).seen())
                .containsExactly(
                        "past-rhythm high: orders every 10 days, silent for 11 days; the longest pause of two years"
                                + " was 10; the chance of no order in 90 days is 60 %");
    }

    @Test
    void withoutAModelNinetyDaysCount() {
        CustomerFiles irregular =
                CustomerFiles.graded("C").order(500, 300, 290, 89).contact(1);
        assertThat(irregular.seen()).isEmpty();
        assertThat(CustomerFiles.graded("C").order(500, 300, 290, 90).contact(1).seen())
                .containsExactly("past-rhythm medium: orders every 200 days, silent for 90 days");
        assertThat(CustomerFiles.golden()
                        .order(90)
                        .contact(1)
                        .since("2020-01-01")
                        .seen())
                .containsExactly("past-rhythm high: silent for 90 days");
    }

    @Test
    void closedDaysCountForNobody() {
        assertThat(silentFor(21).closed("2026-05-30").seen()).as("20 open days").isEmpty();
        assertThat(silentFor(21).closed("05-25..05-28").seen()).as("every year").isEmpty();
        assertThat(silentFor(21).closed("2025-05-25..2025-05-28").seen()).hasSize(1);
        assertThat(new ClosedDays(List.of("12-24..01-02", "2024-12-20..2025-01-06", "05-01"))
                        .open(day("2024-12-14"), day("2025-01-16")))
                .as("each day once")
                .isEqualTo(15);
        ClosedDays leap = new ClosedDays(List.of("02-29"));
        assertThat(leap.open(day("2025-02-27"), day("2025-03-01"))).isEqualTo(2);
        assertThat(leap.open(day("2024-02-27"), day("2024-03-01"))).isEqualTo(2);
        assertThat(new ClosedDays(List.of("01-01..12-31")).isEverOpen()).isFalse();
    }

    private static long day(String day) {
        return java.time.LocalDate.parse(day).toEpochDay();
    }

    @Test
    void aYearWithoutAnOrderIsALoss() {
        assertThat(silentFor(365).seen()).containsExactly("lost high: no order since 10 Jun 2025");
        assertThat(silentFor(364).seen()).allMatch(sign -> sign.startsWith("past-rhythm"));
    }

    /** Twelve orders in each of the two quarters, and others between. */
    private static CustomerFiles buying(long eachNow, long eachAYearBefore) {
        CustomerFiles file = CustomerFiles.golden().contact(1).survey(100, 9).since("2020-01-01");
        for (int week = 0; week < 12; week++) {
            file.sale(7 * week, eachNow, 0, 0).sale(365 + 7 * week, eachAYearBefore, 0, 0);
        }
        return file.orders(355, 95, 10);
    }

    @Test
    void lessThanAYearBeforeIsMeasuredAgainstTheListAndTheOwnUpsAndDowns() {
        assertThat(buying(70, 100).list(100, 100).seen())
                .containsExactly(
                        "buys-less high: buys 30 % less in 90 days than a year ago: 12 orders, a year ago 12; profit"
                                + " −30 %");
        assertThat(buying(70, 100).list(99, 100).seen())
                .as("29 % less than the list explains")
                .isEmpty();
        assertThat(buying(60, 100).list(90, 100).seen())
                .containsExactly(
                        "buys-less high: buys 40 % less in 90 days than a year ago: 12 orders, a year ago 12; profit"
                                + " −40 %; the whole list −10 %");
        assertThat(buying(70, 100).list(200, 100).seen())
                .as("nobody must grow with the list")
                .hasSize(1);
        assertThat(buying(71, 100).seen()).isEmpty();
        assertThat(buying(150, 100).seen())
                .containsExactly(
                        "buys-more occasion: buys 50 % more in 90 days than a year ago: 12 orders, a year ago 12;"
                                + " profit +50 %");
        CustomerFiles erratic = CustomerFiles.golden()
                .contact(1)
                .survey(100, 9)
                .since("2020-01-01")
                .orders(355, 95, 10);
        erratic.sale(5, 10, 0, 0).sale(12, 20, 0, 0).sale(40, 300, 0, 0);
        erratic.sale(370, 900, 0, 0).sale(380, 10, 0, 0).sale(400, 30, 0, 0);
        assertThat(erratic.seen()).as("one large order made the difference").isEmpty();
    }

    @Test
    void aCategoryThatWasAHabitAndStopped() {
        assertThat(CustomerFiles.well()
                        .category(2, 300, 40, 10)
                        .category(1, 360, 0, 10)
                        .seen())
                .containsExactly("category-stopped high: Coffee, none since 1 May; orders go on");
        assertThat(CustomerFiles.well()
                        .category(2, 300, 30, 10)
                        .category(1, 360, 0, 10)
                        .seen())
                .as("30 days")
                .isEmpty();
        assertThat(CustomerFiles.well()
                        .category(2, 360, 40, 20)
                        .category(1, 360, 0, 10)
                        .seen())
                .as("twice 20 days")
                .isEmpty();
        assertThat(CustomerFiles.well()
                        .category(2, 361, 41, 20)
                        .category(1, 360, 0, 10)
                        .seen())
                .hasSize(1);
        assertThat(CustomerFiles.well()
                        .category(2, 80, 50, 10)
                        .category(1, 360, 0, 10)
                        .seen())
                .as("four days are no habit")
                .isEmpty();
    }

    @Test
    void oneGroupAloneOfACompanyWithSeveral() {
        assertThat(CustomerFiles.well().category(1, 360, 0, 10).seen())
                .containsExactly("one-product low: buys Wine alone, on 37 days of a year");
        assertThat(CustomerFiles.well().category(1, 360, 0, 10).sold(1).seen())
                .as("there is no other")
                .isEmpty();
        assertThat(CustomerFiles.well().category(1, 360, 0, 20).seen())
                .as("half of the days have no category")
                .isEmpty();
        assertThat(CustomerFiles.graded("C")
                        .orders(300, 0, 30)
                        .contact(1)
                        .category(1, 300, 0, 30)
                        .seen(null))
                .as("nobody looks after a C without an account manager")
                .isEmpty();
    }

    @Test
    void muchThatComesBack() {
        assertThat(CustomerFiles.well().sale(150, 0, 740, 0).seen())
                .containsExactly("returns medium: 20 % of what they bought in a year came back");
        assertThat(CustomerFiles.well().sale(150, 0, 730, 0).seen()).isEmpty();
    }

    @Test
    void discountThatDrifts() {
        CustomerFiles file = CustomerFiles.golden()
                .contact(1)
                .survey(100, 9)
                .since("2020-01-01")
                .orders(450, 100, 10);
        for (int day = 80; day >= 0; day -= 10) {
            file.sale(day, 95, 0, 5);
        }
        assertThat(file.seen()).containsExactly("margin medium: discount 0 %, now 5 % in 90 days");
    }
}
