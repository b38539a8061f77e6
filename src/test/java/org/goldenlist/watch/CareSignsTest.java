package org.goldenlist.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The signs in what was said, promised and asked, and the days to say thank you; it is 10 June 2026. */
class CareSignsTest {

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
        assertThat(CustomerFiles.well().promise(10, -1, null).seen())
                .containsExactly("promise-overdue high: promised: a price list, due 9 Jun");
        assertThat(CustomerFiles.well().promise(10, 0, null).seen())
                .containsExactly("promise-due low: promised: a price list, due 10 Jun");
        assertThat(CustomerFiles.well().promise(10, 7, null).seen()).hasSize(1);
        assertThat(CustomerFiles.well().promise(10, 8, null).seen()).isEmpty();
        assertThat(CustomerFiles.well().promise(10, -5, 2).seen()).as("kept").isEmpty();
        assertThat(new CustomerFiles().promise(10, -1, null).seen(null))
                .as("of anybody")
                .containsExactly("promise-overdue medium: promised: a price list, due 9 Jun");
        assertThat(CustomerFiles.well().promise(10, -1, null, "😡".repeat(70)).seen())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("😡…, due 9 Jun"));
        assertThat(CustomerFiles.well().promise(400, -366, null).seen())
                .as("nobody waits for it any more")
                .isEmpty();
    }

    @Test
    void complaintsOpenTooLongAndSecondOnes() {
        assertThat(CustomerFiles.well().complaint(7, null).seen()).isEmpty();
        assertThat(CustomerFiles.well().complaint(8, null).seen())
                .containsExactly("complaint-open high: open since 2 Jun: late");
        assertThat(CustomerFiles.well().complaint(100, 95).complaint(10, null).seen())
                .containsExactly("second-complaint high: a second in 90 days, open since 31 May: late");
        assertThat(CustomerFiles.well().complaint(101, 95).complaint(10, 9).seen())
                .as("91 days apart")
                .isEmpty();
        assertThat(CustomerFiles.well().complaint(60, 55).complaint(29, 20).seen())
                .containsExactly("second-complaint high: a second in 31 days, settled since: late");
        assertThat(CustomerFiles.well().complaint(60, 55).complaint(30, 20).seen())
                .isEmpty();
    }

    @Test
    void answersThatAreLowOrFell() {
        assertThat(CustomerFiles.golden()
                        .orders(460, 0, 10)
                        .contact(1)
                        .survey(20, 6)
                        .seen())
                .containsExactly("survey-low high: 6 of 10 on 22 May");
        assertThat(CustomerFiles.well().survey(20, 7).seen()).as("from 9 to 7").isEmpty();
        assertThat(CustomerFiles.well().survey(200, 10).survey(20, 7).seen())
                .as("the one before was a 9")
                .isEmpty();
        assertThat(CustomerFiles.golden()
                        .orders(460, 0, 10)
                        .contact(1)
                        .survey(300, 10)
                        .survey(20, 7)
                        .seen())
                .containsExactly("survey-low high: fell from 10 to 7 of 10 on 22 May");
        assertThat(CustomerFiles.well().survey(20, 11).seen())
                .as("off the scale")
                .isEmpty();
        assertThat(CustomerFiles.well().survey(20, null).seen()).as("no answer").isEmpty();
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
        assertThat(CustomerFiles.well().since("2021-06-17").seen())
                .containsExactly("anniversary occasion: 5 years with us on 17 Jun");
        assertThat(CustomerFiles.well().since("2021-06-18").seen()).isEmpty();
        assertThat(CustomerFiles.well().since("2021-06-10").seen())
                .as("today is over")
                .isEmpty();
        assertThat(CustomerFiles.well().born("1980-06-11").seen())
                .containsExactly("birthday occasion: birthday on 11 Jun");
    }

    @Test
    void whatComesLaterIsNotKnown() {
        CustomerFiles future = CustomerFiles.well();
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
