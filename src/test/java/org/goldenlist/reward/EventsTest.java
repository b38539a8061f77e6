package org.goldenlist.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evening with three places, to which the golden list of {@link RewardShop} is invited. */
class EventsTest {

    private static final String CATALOGUE = """
            rewards:
              - {id: evening, kind: event, title: An evening, cost: 10, grades: [A, B], places: 3, on: 2026-11-20}
              - {id: passes, kind: gift, title: Two passes, cost: 5, value: 6}
            """;

    private static RewardShop shop;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        shop = RewardShop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void anEvening() throws IOException {
        shop.fill(folder).catalogue(CATALOGUE);
    }

    private Events events(String today) {
        return new Events(shop.office(RewardSettings.usual(), today));
    }

    private List<String> guests() {
        return events("2026-10-20").guests("evening").stream()
                .map(guest -> guest.customerId() + " " + guest.grade() + " " + guest.state() + " " + guest.persons()
                        + (guest.byReward() ? " reward" : ""))
                .toList();
    }

    private Path answers(String text) throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), "event,customer_id,answer,persons\n" + text);
    }

    @Test
    void whoseRewardItIsHasAPlaceAndTheOthersAreInvitedByTheirGradeOfNow() throws IOException {
        shop.plans().plan(null, false, false);
        shop.plans().approve(List.of("A1"), false);
        assertThat(guests()).as("by the reward alone").containsExactly("A1 A invited 0 reward");
        EventChange invited = events("2026-10-20").invite("evening", Set.of(), null, false);
        assertThat(invited.changed()).isEqualTo(2);
        assertThat(guests())
                .as("C1 is an A by now, and A2 is none any more")
                .containsExactly("A1 A invited 0 reward", "C1 A invited 0", "B1 B invited 0");
        List<EventChange> changes = events("2026-10-20").take(answers("evening,C1,yes,2\nevening,B1,Yes,1\n"), false);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.changed()).isEqualTo(2);
            assertThat(change.standing().coming()).isEqualTo(2);
            assertThat(change.standing().kept()).isEqualTo(1);
            assertThat(change.standing().waiting()).isEqualTo(1);
        });
        assertThat(events("2026-10-20")
                        .take(answers("evening,C1,yes,2\nevening,B1,yes,\n"), false)
                        .get(0)
                        .known())
                .isEqualTo(2);
        new RewardLedger(shop.office(RewardSettings.usual(), "2026-10-21"))
                .settle(new Settlement("A1", null, Settlement.State.DECLINED, null, "travelling"), false);
        assertThat(guests())
                .as("the place that was kept goes to who waits")
                .containsExactly("C1 A coming 2", "B1 B coming 1", "A1 A not coming 0 reward");
    }

    @Test
    void whatIsWrongWithAFileIsSaidAtOnce() throws IOException {
        events("2026-10-20").invite("evening", Set.of("B"), 5, false);
        assertThatThrownBy(() -> events("2026-10-20")
                        .take(
                                answers(
                                        "evening,B1,perhaps,\nevening,C1,yes,\nball,B1,yes,\nevening,B1,yes,0\n,B1,no,\n"),
                                false))
                .hasMessage("""
                        answers.csv has 5 faults; nothing was recorded:
                          line 2: answer: "perhaps" is none; answers are: yes, no.
                          line 3: C1 is not invited; invite first.
                          line 4: There is no event ball. Events are: evening.
                          line 5: persons: "0" is no number of persons from 1 to 50.
                          line 6: event and customer_id say who answers; give both.""");
        assertThat(guests()).containsExactly("B1 B invited 0");
        assertThatThrownBy(() -> events("2026-11-21").invite("evening", Set.of(), null, false))
                .hasMessage("evening was on 2026-11-20, and is over.");
        assertThatThrownBy(() -> events("2026-11-20").invite("passes", Set.of(), null, false))
                .hasMessage("There is no event passes. Events are: evening.");
    }

    @Test
    void aFileSaysOneThingOfEachGuest() throws IOException {
        events("2026-10-20").invite("evening", Set.of(), null, false);
        assertThatThrownBy(() -> events("2026-10-20")
                        .take(answers("evening,C1,yes,1\nevening,B1,yes,\nevening,C1,no,\n"), false))
                .hasMessage("""
                        answers.csv has 1 fault; nothing was recorded:
                          line 4: C1: an earlier line says something else of the same event.""");
        assertThat(events("2026-10-20")
                        .take(answers("evening,C1,no,\nevening,C1,no,\n"), false)
                        .get(0)
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void whoBringsOthersToHisRewardTakesTheirPlacesToo() throws IOException {
        shop.plans().plan(null, false, false);
        shop.plans().approve(List.of("A1"), false);
        events("2026-10-06").take(answers("evening,A1,yes,3\n"), false);
        assertThat(shop.plans().plan(null, true, false).rows())
                .extracting(row -> row.customerId() + " " + row.itemId())
                .as("all three places are taken")
                .containsExactly("A1 evening", "A2 passes", "B1 passes");
    }

    @Test
    void placesTakenByGuestsAreNotPlannedAsRewards() throws IOException {
        events("2026-10-06").invite("evening", Set.of(), null, false);
        events("2026-10-06").take(answers("evening,C1,yes,2\n"), false);
        assertThat(shop.plans().plan(null, false, false).rows())
                .extracting(row -> row.customerId() + " " + row.itemId())
                .as("one place is left")
                .containsExactly("A1 evening", "A2 passes", "B1 passes");
    }
}
