package org.goldenlist.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenlist.list.ListFormat;
import org.goldenlist.reward.EventGuest;
import org.goldenlist.reward.EventStanding;
import org.jspecify.annotations.Nullable;

/** Events in words and rows. */
final class EventText {

    static final ListFormat.Headers GUESTS = new ListFormat.Headers(
            List.of(
                    "event",
                    "customer_id",
                    "state",
                    "persons",
                    "name",
                    "grade",
                    "by_reward",
                    "email",
                    "phone",
                    "account_manager",
                    "invited_on",
                    "answered_on"),
            List.of("customer_id", "name", "grade", "state", "persons", "by_reward", "answered_on", "account_manager"));

    private EventText() {}

    static String of(EventStanding event) {
        return Terminal.safe(event.itemId() + ", " + event.heldOn() + ": " + event.title() + "\n  " + event.places()
                + " places: " + event.coming() + " taken, " + event.kept() + " kept for those whose reward it is; "
                + event.waiting() + " wait; " + event.invited() + " invited, of whom " + event.notComing()
                + " do not come.");
    }

    static Stream<List<@Nullable Object>> rows(String event, List<EventGuest> guests) {
        return guests.stream()
                .map(guest -> Arrays.asList(
                        event,
                        guest.customerId(),
                        guest.state().toString(),
                        guest.persons(),
                        guest.name(),
                        guest.grade(),
                        guest.byReward(),
                        guest.email(),
                        guest.phone(),
                        guest.accountManager(),
                        guest.invitedOn(),
                        guest.answeredOn()));
    }
}
