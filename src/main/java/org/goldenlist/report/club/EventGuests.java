package org.goldenlist.report.club;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenlist.report.query.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An event that is not over, and who is invited to it.
 *
 * @param title null where the catalogue never said one
 */
record EventGuests(String event, LocalDate heldOn, @Nullable String title, List<Guest> guests) {

    static final String COMING = "coming";
    static final String INVITED = "invited";
    static final String WAITING = "waiting";
    static final String NOT_COMING = "not coming";

    /**
     * Somebody invited.
     *
     * @param state one of the four above
     * @param persons who come with the guest, the guest among them
     */
    record Guest(
            String customerId,
            @Nullable String name,
            @Nullable String manager,
            String state,
            int persons) {}

    /** Each with its guests, the next first. */
    static List<EventGuests> after(LocalDate businessDate, JdbcClient jdbc) {
        Map<String, EventGuests> events = new LinkedHashMap<>();
        jdbc.sql(Sql.report("event-guests")).param("date", businessDate).query(row -> {
            String event = row.getString("item_id");
            LocalDate heldOn = row.getObject("held_on", LocalDate.class);
            String title = row.getString("title");
            events.computeIfAbsent(
                            event + " " + heldOn, key -> new EventGuests(event, heldOn, title, new ArrayList<>()))
                    .guests
                    .add(guest(row));
        });
        return List.copyOf(events.values());
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(
                row.getString("customer_id"),
                row.getString("name"),
                row.getString("account_manager"),
                row.getString("state"),
                row.getInt("persons"));
    }

    List<Guest> of(String state) {
        return guests.stream().filter(guest -> guest.state().equals(state)).toList();
    }

    int persons(String state) {
        return of(state).stream().mapToInt(Guest::persons).sum();
    }

    /** In the name of a file. */
    String fileName() {
        return "guest-list-" + event.replaceAll("[^A-Za-z0-9_-]", "_") + "-" + heldOn + ".pdf";
    }
}
