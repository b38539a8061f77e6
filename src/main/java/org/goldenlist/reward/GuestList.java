package org.goldenlist.reward;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenlist.reward.EventGuest.State;

/**
 * Who comes to an event and who waits for a place. A place once given is not taken away; whoever waits moves up as places become free,
 * the best grade first, then in the order of the answers. Not thread-safe.
 */
final class GuestList {

    private static final Comparator<EventGuest> MOVES_UP =
            Comparator.comparing(EventGuest::grade).thenComparing(guest -> Objects.requireNonNull(guest.answerNo()));

    private final int places;
    private final Map<String, EventGuest> guests = new LinkedHashMap<>();

    GuestList(int places, Collection<EventGuest> guests) {
        this.places = places;
        guests.forEach(guest -> this.guests.put(guest.customerId(), guest));
    }

    Collection<EventGuest> guests() {
        return guests.values();
    }

    int taken() {
        return guests.values().stream().mapToInt(EventGuest::places).sum();
    }

    int free() {
        return Math.max(0, places - taken());
    }

    void invite(EventGuest guest) {
        guests.putIfAbsent(guest.customerId(), guest);
    }

    /**
     * Takes an answer.
     *
     * @param persons who come, the customer among them
     * @return whether it says something new
     * @throws IllegalArgumentException where the customer is not invited, or has a place and wants more than there are
     */
    boolean answer(String customerId, boolean yes, int persons, LocalDate on) {
        EventGuest guest = guests.get(customerId);
        if (guest == null) {
            throw new IllegalArgumentException(customerId + " is not invited; invite first");
        }
        boolean saidYes = guest.state() == State.COMING || guest.state() == State.WAITING;
        if (yes ? saidYes && guest.persons() == persons : guest.state() == State.NOT_COMING) {
            return false;
        }
        int answerNo = 1
                + guests.values().stream()
                        .map(EventGuest::answerNo)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        if (!yes) {
            guests.put(customerId, guest.with(State.NOT_COMING, 0, answerNo, on));
        } else {
            int others = taken() - guest.places();
            boolean fits = others + persons <= places;
            if (!fits && guest.places() > 0) {
                throw new IllegalArgumentException(
                        customerId + " has " + guest.places() + " of the places and asks for " + persons
                                + ", and there are " + (places - others) + "; answer for as many");
            }
            guests.put(customerId, guest.with(fits ? State.COMING : State.WAITING, persons, answerNo, on));
        }
        moveUp();
        return true;
    }

    /** Gives free places to those who wait, as far as they go; a party that is too large lets the next one pass. */
    void moveUp() {
        List<EventGuest> waiting = guests.values().stream()
                .filter(guest -> guest.state() == State.WAITING)
                .sorted(MOVES_UP)
                .toList();
        for (EventGuest guest : waiting) {
            if (taken() - guest.places() + guest.persons() <= places) {
                guests.put(
                        guest.customerId(),
                        guest.with(State.COMING, guest.persons(), guest.answerNo(), guest.answeredOn()));
            }
        }
    }
}
