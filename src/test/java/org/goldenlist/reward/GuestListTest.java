package org.goldenlist.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenlist.reward.EventGuest.State;
import org.junit.jupiter.api.Test;

/** Places, answers and the waiting list of an event. */
class GuestListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    private static EventGuest guest(String id, String grade, boolean byReward) {
        return new EventGuest(
                Math.abs(id.hashCode()),
                id,
                null,
                null,
                null,
                null,
                grade,
                byReward,
                State.INVITED,
                0,
                null,
                TODAY,
                null);
    }

    private static List<String> states(GuestList list) {
        return list.guests().stream()
                .map(guest -> guest.customerId() + " " + guest.state() + " " + guest.persons())
                .toList();
    }

    @Test
    void whoFindsNoPlaceWaitsAndMovesUpByGradeAndThenByAnswer() {
        GuestList list = new GuestList(
                4,
                List.of(
                        guest("b1", "B", false),
                        guest("b2", "B", false),
                        guest("b3", "B", false),
                        guest("a1", "A", false),
                        guest("a2", "A", true)));
        list.answer("b1", true, 2, TODAY);
        list.answer("b2", true, 2, TODAY);
        list.answer("b3", true, 1, TODAY);
        list.answer("a1", true, 1, TODAY);
        assertThat(states(list))
                .as("one place is kept for a2, whose reward it is")
                .containsExactly("b1 coming 2", "b2 waiting 2", "b3 coming 1", "a1 waiting 1", "a2 invited 0");
        list.answer("a2", false, 1, TODAY);
        assertThat(states(list))
                .as("an A before b2, who answered earlier")
                .containsExactly("b1 coming 2", "b2 waiting 2", "b3 coming 1", "a1 coming 1", "a2 not coming 0");
        assertThat(list.free()).isZero();
        list.answer("b1", false, 1, TODAY);
        assertThat(states(list)).contains("b2 coming 2", "b1 not coming 0");
        assertThat(list.answer("b2", true, 2, TODAY)).as("known").isFalse();
        assertThatThrownBy(() -> list.answer("b2", true, 3, TODAY))
                .hasMessage("b2 has 2 of the places and asks for 3, and there are 2; answer for as many");
        GuestList kept = new GuestList(2, List.of(guest("b1", "B", false), guest("a2", "A", true)));
        kept.answer("b1", true, 1, TODAY);
        assertThatThrownBy(() -> kept.answer("a2", true, 2, TODAY))
                .hasMessage("a2 has 1 of the places and asks for 2, and there are 1; answer for as many");
        assertThatThrownBy(() -> list.answer("x", true, 1, TODAY)).hasMessage("x is not invited; invite first");
    }

    @Test
    void neverMorePersonsThanPlacesAndNobodyWaitsWhoWouldFit() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int places = 1 + random.nextInt(12);
            List<EventGuest> invited = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                invited.add(guest("g" + i, random.nextBoolean() ? "A" : "B", i < Math.min(3, places)));
            }
            GuestList list = new GuestList(places, invited);
            Set<String> placed = new TreeSet<>();
            for (int n = 0; n < 40; n++) {
                String who = "g" + random.nextInt(12);
                boolean yes = random.nextInt(3) > 0;
                int persons = 1 + random.nextInt(3);
                try {
                    list.answer(who, yes, persons, TODAY);
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageContaining(" of the places and asks for ");
                    continue;
                }
                placed.remove(who);
                Set<String> coming = list.guests().stream()
                        .filter(guest -> guest.state() == State.COMING)
                        .map(EventGuest::customerId)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(list.taken()).as("seed " + seed).isLessThanOrEqualTo(places);
                assertThat(coming).as("a place once given stays, seed " + seed).containsAll(placed);
                assertThat(list.guests())
                        .as("seed " + seed)
                        .noneMatch(guest ->
                                guest.state() == State.WAITING && guest.persons() - guest.places() <= list.free());
                placed = coming;
            }
        }
    }
}
