package org.goldenlist.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What to do next about a key customer; it is 10 June 2026. */
class SecurePlanTest {

    private static final LocalDate TODAY = CustomerFiles.TODAY;

    private static CustomerFiles regular() {
        return CustomerFiles.golden().orders(460, 0, 10).survey(100, 9).since("2020-01-01");
    }

    private static SecurePlan plan(CustomerFiles file, Map<Sign, SecurePlan.Known> known) {
        Look look = file.look("Ann");
        Standing standing = Standing.of(look, new Signs(category -> "Wine").of(look), "Ann");
        return SecurePlan.of(standing, known, look.company().closed());
    }

    private static String next(CustomerFiles file, Map<Sign, SecurePlan.Known> known) {
        SecurePlan plan = plan(file, known);
        return plan.light() + ": " + plan.next().what() + ", " + plan.next().on();
    }

    private static Map<Sign, SecurePlan.Known> since(Sign sign, int daysAgo, @Nullable CaseState state) {
        return Map.of(sign, new SecurePlan.Known(TODAY.minusDays(daysAgo), state));
    }

    @Test
    void withoutASignTheContactThatIsPlannedOrDue() {
        assertThat(next(regular().contact(4), Map.of())).isEqualTo("green: Keep in touch, 2026-06-20");
        assertThat(next(regular().planned(4, 3), Map.of())).isEqualTo("green: Contact as planned, 2026-06-13");
        assertThat(plan(regular().contact(4), Map.of()).inWords()).isEqualTo("no sign");
    }

    @Test
    void aGraveSignOnTheDayAfterTheNightThatSawItAndItIsNotPutOff() {
        CustomerFiles complaint = regular().contact(1).complaint(20, null);
        assertThat(next(complaint, since(Sign.COMPLAINT_OPEN, 0, null)))
                .isEqualTo("red: Settle it, and say so in writing, 2026-06-11");
        assertThat(next(complaint, since(Sign.COMPLAINT_OPEN, 1, null)))
                .isEqualTo("red: Settle it, and say so in writing, 2026-06-10");
        assertThat(next(regular().contact(9).complaint(20, null), since(Sign.COMPLAINT_OPEN, 8, null)))
                .as("late")
                .isEqualTo("red: Settle it, and say so in writing, 2026-06-03");
        assertThat(next(
                        regular().contact(9).complaint(20, null).closed("06-03..06-05"),
                        since(Sign.COMPLAINT_OPEN, 8, null)))
                .isEqualTo("red: Settle it, and say so in writing, 2026-06-06");
    }

    @Test
    void whatWasDoneCounts() {
        assertThat(next(regular().contact(2).survey(20, 5), since(Sign.SURVEY_LOW, 8, null)))
                .as("spoken with since, on the 8th")
                .isEqualTo("red: Follow up on the talk, 2026-06-15");
        assertThat(next(regular().contact(2).complaint(20, null), since(Sign.COMPLAINT_OPEN, 8, null)))
                .as("no talk settles it")
                .isEqualTo("red: Settle it, and say so in writing, 2026-06-03");
        CaseState resolved = new CaseState(CaseState.Kind.RESOLVED, TODAY.minusDays(2), TODAY.plusDays(12));
        assertThat(next(regular().contact(9).complaint(20, null), since(Sign.COMPLAINT_OPEN, 8, resolved)))
                .isEqualTo("amber: See whether it has held, 2026-06-22");
    }

    @Test
    void anotherSignWithinAWeekAndAPromiseByItsDay() {
        CustomerFiles neglected = regular().contact(15);
        assertThat(next(neglected, since(Sign.NEGLECTED, 0, null)))
                .isEqualTo("amber: Call, without an offer, 2026-06-17");
        assertThat(next(regular().contact(4).promise(10, 5, null), since(Sign.PROMISE_DUE, 0, null)))
                .isEqualTo("amber: Keep the promise, 2026-06-15");
    }

    @Test
    void hoursAreThoseOfAYear() {
        assertThat(plan(regular().contact(400, 364, 100, 4), Map.of())
                        .standing()
                        .hoursUsed())
                .as("three contacts of ten minutes")
                .isEqualByComparingTo("0.50");
    }
}
