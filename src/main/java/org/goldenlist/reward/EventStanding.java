package org.goldenlist.reward;

import java.time.LocalDate;

/**
 * How an event stands.
 *
 * @param invited customers, whatever they answered
 * @param kept places kept for those whose reward it is, and who have not answered yet
 * @param coming persons
 * @param waiting persons
 * @param notComing customers
 */
public record EventStanding(
        String itemId,
        String title,
        LocalDate heldOn,
        int places,
        int invited,
        int kept,
        int coming,
        int waiting,
        int notComing) {

    static EventStanding of(CatalogueItem item, GuestList list) {
        int kept = 0;
        int coming = 0;
        int waiting = 0;
        int notComing = 0;
        for (EventGuest guest : list.guests()) {
            switch (guest.state()) {
                case COMING -> coming += guest.persons();
                case WAITING -> waiting += guest.persons();
                case NOT_COMING -> notComing++;
                case INVITED -> kept += guest.places();
            }
        }
        return new EventStanding(
                item.id(),
                item.title(),
                java.util.Objects.requireNonNull(item.on()),
                java.util.Objects.requireNonNull(item.available()),
                list.guests().size(),
                kept,
                coming,
                waiting,
                notComing);
    }
}
