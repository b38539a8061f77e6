package org.goldenlist.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenlist.worth.CustomerHistory;
import org.goldenlist.worth.Forecast;
import org.junit.jupiter.api.Test;

/** Each sign at its edges, by hand; it is 10 June 2026. */
class SignsTest {

    /** Orders every ten days, spoken with yesterday, asked this year: nothing to see. */
    private static CustomerFiles well() {
        return CustomerFiles.golden()
                .orders(460, 0, 10)
                .contact(1)
                .survey(100, 9)
                .since("2020-01-01");
    }

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
        assertThat(well().seen()).isEmpty();
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
        assertThat(well().category(2, 300, 40, 10).category(1, 360, 0, 10).seen())
                .containsExactly("category-stopped high: Coffee, none since 1 May; orders go on");
        assertThat(well().category(2, 300, 30, 10).category(1, 360, 0, 10).seen())
                .as("30 days")
                .isEmpty();
        assertThat(well().category(2, 360, 40, 20).category(1, 360, 0, 10).seen())
                .as("twice 20 days")
                .isEmpty();
        assertThat(well().category(2, 361, 41, 20).category(1, 360, 0, 10).seen())
                .hasSize(1);
        assertThat(well().category(2, 80, 50, 10).category(1, 360, 0, 10).seen())
                .as("four days are no habit")
                .isEmpty();
    }

    @Test
    void oneGroupAloneOfACompanyWithSeveral() {
        assertThat(well().category(1, 360, 0, 10).seen())
                .containsExactly("one-product low: buys Wine alone, on 37 days of a year");
        assertThat(well().category(1, 360, 0, 10).sold(1).seen())
                .as("there is no other")
                .isEmpty();
        assertThat(well().category(1, 360, 0, 20).seen())
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
        assertThat(well().sale(150, 0, 740, 0).seen())
                .containsExactly("returns medium: 20 % of what they bought in a year came back");
        assertThat(well().sale(150, 0, 730, 0).seen()).isEmpty();
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

    @Test
    void noContactForLongerThanTheWindowOfTheGrade() {
        assertThat(neglected("A", 14)).isEmpty();
        assertThat(neglected("A", 15)).containsExactly("neglected medium: no contact for 15 days; for an A it is 14");
        assertThat(neglected("A", 43)).containsExactly("neglected high: no contact for 43 days; for an A it is 14");
        assertThat(neglected("B", 31)).containsExactly("neglected medium: no contact for 31 days; for a B it is 30");
        assertThat(neglected("D", 181)).containsExactly("neglected low: no contact for 181 days; for a D it is 180");
        assertThat(CustomerFiles.graded("D").orders(460, 0, 10).contact(400).seen(null))
                .as("whom nobody looks after, nobody neglects")
                .isEmpty();
        assertThat(CustomerFiles.graded("D")
                        .orders(460, 0, 10)
                        .contact(31)
                        .pinned(9, 9)
                        .seen(null))
                .containsExactly("neglected medium: no contact for 31 days; for who is pinned it is 30");
    }

    private static List<String> neglected(String grade, int days) {
        return CustomerFiles.graded(grade)
                .orders(460, 0, 10)
                .contact(days)
                .survey(100, 9)
                .seen();
    }

    @Test
    void aContactThatIsPlannedGivesGrace() {
        CustomerFiles late = CustomerFiles.golden().orders(460, 0, 10).survey(100, 9);
        assertThat(late.planned(40, 0).seen()).isEmpty();
        assertThat(CustomerFiles.golden()
                        .orders(460, 0, 10)
                        .survey(100, 9)
                        .planned(40, -1)
                        .seen())
                .hasSize(1);
    }

    @Test
    void aFeedThatStopsIsNoNeglect() {
        CustomerFiles late =
                CustomerFiles.golden().orders(460, 0, 10).contact(40).survey(100, 9);
        assertThat(late.withoutContactsFor(7).seen()).hasSize(1);
        assertThat(late.withoutContactsFor(8).seen()).isEmpty();
        assertThat(CustomerFiles.golden()
                        .orders(460, 0, 10)
                        .withoutContacts()
                        .withoutSurveys()
                        .seen())
                .isEmpty();
    }

    @Test
    void farLessAttentionThanWhileCourted() {
        CustomerFiles courted = CustomerFiles.golden()
                .orders(300, 0, 10)
                .contact(345, 336, 327, 318, 309, 80)
                .survey(100, 9);
        assertThat(courted.planned(80, -1).seen())
                .containsExactly(
                        "neglected high: no contact for 80 days; for an A it is 14; 5 contacts in the 45 days before"
                                + " the first order, 2 in the last 90");
        assertThat(CustomerFiles.golden()
                        .orders(300, 0, 10)
                        .contact(345, 336, 327, 318, 309, 5)
                        .survey(100, 9)
                        .seen())
                .containsExactly("entropy medium: 5 contacts in the 45 days before the first order, 1 in the last 90");
    }

    @Test
    void promisesByTheirDays() {
        assertThat(well().promise(10, -1, null).seen())
                .containsExactly("promise-overdue high: promised: a price list, due 9 Jun");
        assertThat(well().promise(10, 0, null).seen())
                .containsExactly("promise-due low: promised: a price list, due 10 Jun");
        assertThat(well().promise(10, 7, null).seen()).hasSize(1);
        assertThat(well().promise(10, 8, null).seen()).isEmpty();
        assertThat(well().promise(10, -5, 2).seen()).as("kept").isEmpty();
        assertThat(new CustomerFiles().promise(10, -1, null).seen(null))
                .as("of anybody")
                .containsExactly("promise-overdue medium: promised: a price list, due 9 Jun");
        assertThat(well().promise(10, -1, null, "😡".repeat(70)).seen())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("😡…, due 9 Jun"));
        assertThat(well().promise(400, -366, null).seen())
                .as("nobody waits for it any more")
                .isEmpty();
    }

    @Test
    void complaintsOpenTooLongAndSecondOnes() {
        assertThat(well().complaint(7, null).seen()).isEmpty();
        assertThat(well().complaint(8, null).seen()).containsExactly("complaint-open high: open since 2 Jun: late");
        assertThat(well().complaint(100, 95).complaint(10, null).seen())
                .containsExactly("second-complaint high: a second in 90 days, open since 31 May: late");
        assertThat(well().complaint(101, 95).complaint(10, 9).seen())
                .as("91 days apart")
                .isEmpty();
        assertThat(well().complaint(60, 55).complaint(29, 20).seen())
                .containsExactly("second-complaint high: a second in 31 days, settled since: late");
        assertThat(well().complaint(60, 55).complaint(30, 20).seen()).isEmpty();
    }

    @Test
    void answersThatAreLowOrFell() {
        assertThat(CustomerFiles.golden()
                        .orders(460, 0, 10)
                        .contact(1)
                        .survey(20, 6)
                        .seen())
                .containsExactly("survey-low high: 6 of 10 on 22 May");
        assertThat(well().survey(20, 7).seen()).as("from 9 to 7").isEmpty();
        assertThat(well().survey(200, 10).survey(20, 7).seen())
                .as("the one before was a 9")
                .isEmpty();
        assertThat(CustomerFiles.golden()
                        .orders(460, 0, 10)
                        .contact(1)
                        .survey(300, 10)
                        .survey(20, 7)
                        .seen())
                .containsExactly("survey-low high: fell from 10 to 7 of 10 on 22 May");
        assertThat(well().survey(20, 11).seen()).as("off the scale").isEmpty();
        assertThat(well().survey(20, null).seen()).as("no answer").isEmpty();
        assertThat(CustomerFiles.golden()
                        .orders(460, 0, 10)
                        .contact(1)
                        .survey(365, 9)
                        .seen())
                .containsExactly("survey-missing low: asked last on 10 Jun 2025");
        assertThat(CustomerFiles.golden().orders(350, 0, 10).contact(1).seen())
                .as("not yet a year with us")
                .isEmpty();
    }

    @Test
    void whoIsNewIsWelcomed() {
        assertThat(CustomerFiles.graded("C")
                        .grade(20, "C", "B")
                        .orders(460, 0, 10)
                        .contact(21)
                        .survey(100, 9)
                        .seen())
                .containsExactly("not-welcomed low: golden for 20 days, not yet welcomed");
        assertThat(CustomerFiles.graded("C")
                        .grade(20, "C", "B")
                        .orders(460, 0, 10)
                        .contact(20)
                        .survey(100, 9)
                        .seen())
                .isEmpty();
        assertThat(CustomerFiles.graded("B")
                        .grade(5, "B", "A")
                        .orders(460, 0, 10)
                        .contact(6)
                        .survey(100, 9)
                        .seen())
                .as("was golden before")
                .containsExactly("grade-reached occasion: from B to A on 5 Jun");
        assertThat(CustomerFiles.graded("C")
                        .grade(6, "C", "A")
                        .orders(460, 0, 10)
                        .contact(2)
                        .survey(100, 9)
                        .seen())
                .containsExactly("grade-reached occasion: from C to A on 4 Jun");
        assertThat(CustomerFiles.graded("C").order(14).contact(30).seen())
                .containsExactly("first-weeks low: first order on 27 May, and not a word since");
        assertThat(CustomerFiles.graded("C").order(13).contact(30).seen()).isEmpty();
        assertThat(CustomerFiles.graded("C").order(14).contact(14).seen()).isEmpty();
    }

    @Test
    void daysToSayThankYou() {
        assertThat(well().since("2021-06-17").seen())
                .containsExactly("anniversary occasion: 5 years with us on 17 Jun");
        assertThat(well().since("2021-06-18").seen()).isEmpty();
        assertThat(well().since("2021-06-10").seen()).as("today is over").isEmpty();
        assertThat(well().born("1980-06-11").seen()).containsExactly("birthday occasion: birthday on 11 Jun");
    }

    @Test
    void whatComesLaterIsNotKnown() {
        CustomerFiles future = well();
        future.contact(-5)
                .promise(-3, 10, null)
                .complaint(-1, null)
                .survey(-2, 1)
                .order(-4);
        assertThat(future.seen()).isEmpty();
    }

    @Test
    void whoHasOrderedOnceOrNeverIsNoFault() {
        assertThat(new CustomerFiles().seen()).isEmpty();
        assertThat(CustomerFiles.golden().order(3).contact(1).seen()).isEmpty();
        assertThat(new CustomerFiles().order(3).contact(1).seen()).isEmpty();
    }
}
