package org.goldenlist.reward;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenlist.day.Quarter;
import org.goldenlist.fault.ExitCode;
import org.goldenlist.fault.GoldenListException;
import org.goldenlist.reward.EventGuest.State;
import org.goldenlist.store.Database;
import org.goldenlist.text.FilledInFile;
import org.jspecify.annotations.Nullable;

/** Closed-door events and outings of the catalogue: who is invited, who comes, who waits for a place. */
public final class Events {

    /** The columns of a file of answers; the first three are needed. */
    public static final List<String> COLUMNS = List.of("event", "customer_id", "answer", "persons");

    /** A file of answers to begin with. */
    public static final String EXAMPLE =
            "event,customer_id,answer,persons\nwine-evening,17,yes,2\nwine-evening,18,no,\n";

    private static final int NEEDED = 3;
    private static final int MOST_PERSONS = 50;

    private final RewardOffice office;

    public Events(RewardOffice office) {
        this.office = office;
    }

    /** How each event of the catalogue stands, the next first. */
    public List<EventStanding> list() {
        Catalogue catalogue = CatalogueFile.load(office.files());
        return office.read(own -> catalogue.items().stream()
                .filter(item -> item.kind().hasPlaces())
                .sorted(java.util.Comparator.comparing((CatalogueItem item) -> Objects.requireNonNull(item.on())))
                .map(item -> EventStanding.of(item, guests(own, item)))
                .toList());
    }

    /**
     * The guest list of an event: first who comes, then who waits, in the order in which they move up, then the others.
     *
     * @throws GoldenListException with {@link ExitCode#USAGE} where there is no such event
     */
    public List<EventGuest> guests(String event) {
        CatalogueItem item = find(CatalogueFile.load(office.files()), event);
        return office.read(own -> guests(own, item).guests().stream()
                .sorted(java.util.Comparator.comparing((EventGuest guest) -> List.of(
                                        State.COMING, State.WAITING, State.INVITED, State.NOT_COMING)
                                .indexOf(guest.state()))
                        .thenComparing(EventGuest::grade)
                        .thenComparing(guest -> guest.answerNo() == null ? Integer.MAX_VALUE : guest.answerNo())
                        .thenComparing(EventGuest::customerId))
                .toList());
    }

    /**
     * Invites customers to an event, the worthiest first: those of its grades by the last night whom it is for.
     *
     * @param grades fewer than those of the event; none for all of them
     * @param most so many in all, those invited before among them, so that twice is once; null for all
     * @throws GoldenListException with {@link ExitCode#USAGE} where there is no such event, or it is over
     */
    public EventChange invite(String event, Set<String> grades, @Nullable Integer most, boolean trial) {
        Catalogue catalogue = CatalogueFile.load(office.files());
        CatalogueItem item = requireAhead(find(catalogue, event));
        return office.act(trial, own -> {
            CatalogueWords.keep(own.jdbc(), catalogue);
            GuestList list = guests(own, item);
            Set<String> before =
                    list.guests().stream().map(EventGuest::customerId).collect(Collectors.toSet());
            List<EventGuest> fresh = invitable(own, catalogue, item, grades).stream()
                    .filter(one -> !before.contains(one.customerId()))
                    .limit(most == null ? Integer.MAX_VALUE : Math.max(0, most - before.size()))
                    .map(one -> new EventGuest(
                            one.customerNo(),
                            one.customerId(),
                            null,
                            null,
                            null,
                            null,
                            one.grade(),
                            false,
                            State.INVITED,
                            0,
                            null,
                            office.today(),
                            null))
                    .toList();
            fresh.forEach(list::invite);
            keep(own, item, list);
            return new EventChange(EventStanding.of(item, list), fresh.size(), before.size(), List.of(), trial);
        });
    }

    private List<GoldenCustomer> invitable(Database own, Catalogue catalogue, CatalogueItem item, Set<String> grades) {
        LocalDate night = RewardPlans.night(own.jdbc(), "MAX");
        LocalDate on = Objects.requireNonNull(item.on());
        Suitable suitable = new Suitable(Quarter.of(on), on, office.settings());
        Set<String> wanted = item.grades().stream()
                .filter(grade -> grades.isEmpty() || grades.contains(grade))
                .collect(Collectors.toSet());
        return wanted.isEmpty()
                ? List.of()
                : new RewardInputs(own.dataSource(), office.files())
                        .graded(night, Quarter.of(on), catalogue, wanted).stream()
                                .filter(one -> suitable.isFor(item, one).isEmpty())
                                .filter(one -> Suitable.fit(item, one).isPresent())
                                .sorted(GoldenCustomer.BY_WORTH)
                                .toList();
    }

    /**
     * Records the answers of a CSV file, all or nothing, in their order; what is recorded already is left alone.
     *
     * @return what became of each event that the file names
     * @throws GoldenListException with {@link ExitCode#DATA} and everything that is wrong with the file
     */
    public List<EventChange> take(Path file, boolean trial) {
        Catalogue catalogue = CatalogueFile.load(office.files());
        return office.act(trial, own -> {
            Map<String, Answers> events = new java.util.TreeMap<>();
            new FilledInFile(file, COLUMNS, NEEDED, "goldenlist event answers --example", "nothing was recorded")
                    .each(row -> {
                        String event = row.value("event");
                        String customer = row.value("customer_id");
                        if (event == null || customer == null) {
                            throw new IllegalArgumentException("event and customer_id say who answers; give both");
                        }
                        Answers answers = events.computeIfAbsent(event, id -> answers(own, catalogue, id));
                        answers.take(customer, yes(row.value("answer")), persons(row.value("persons")), office.today());
                    });
            List<EventChange> changes = new ArrayList<>();
            events.values().forEach(answers -> {
                keep(own, answers.item, answers.list);
                changes.add(answers.change(trial));
            });
            return changes;
        });
    }

    private Answers answers(Database own, Catalogue catalogue, String event) {
        try {
            CatalogueItem item = requireAhead(find(catalogue, event));
            return new Answers(item, guests(own, item));
        } catch (GoldenListException e) {
            throw new IllegalArgumentException(
                    Objects.requireNonNull(e.getMessage()).replaceFirst("[.]$", ""), e);
        }
    }

    /** Answers to one event. */
    private static final class Answers {
        private final CatalogueItem item;
        private final GuestList list;
        private final Set<String> waited;
        private final Map<String, Integer> said = new HashMap<>();
        private int changed;
        private int known;

        Answers(CatalogueItem item, GuestList list) {
            this.item = item;
            this.list = list;
            this.waited = withState(State.WAITING);
        }

        private Set<String> withState(State state) {
            return list.guests().stream()
                    .filter(guest -> guest.state() == state)
                    .map(EventGuest::customerId)
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
        }

        void take(String customer, boolean yes, int persons, LocalDate on) {
            Integer before = said.put(customer, yes ? persons : 0);
            if (before != null && before != (yes ? persons : 0)) {
                throw new IllegalArgumentException(
                        customer + ": an earlier line says something else of the same event");
            }
            if (list.answer(customer, yes, persons, on)) {
                changed++;
            } else {
                known++;
            }
        }

        EventChange change(boolean trial) {
            Set<String> movedUp = withState(State.COMING);
            movedUp.retainAll(waited);
            return new EventChange(EventStanding.of(item, list), changed, known, List.copyOf(movedUp), trial);
        }
    }

    private static boolean yes(@Nullable String text) {
        if (text == null || !List.of("yes", "no").contains(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("answer: "
                    + (text == null ? "there is none" : "\"" + text + "\" is none") + "; answers are: yes, no");
        }
        return text.equalsIgnoreCase("yes");
    }

    private static int persons(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_PERSONS) {
            throw new IllegalArgumentException(
                    "persons: \"" + text + "\" is no number of persons from 1 to " + MOST_PERSONS);
        }
        return Integer.parseInt(text);
    }

    private static CatalogueItem find(Catalogue catalogue, String event) {
        List<CatalogueItem> events = catalogue.items().stream()
                .filter(item -> item.kind().hasPlaces())
                .toList();
        return events.stream()
                .filter(item -> item.id().equals(event))
                .reduce((before, last) -> last)
                .orElseThrow(() -> new GoldenListException(
                        ExitCode.USAGE,
                        "There is no event " + event + ". "
                                + (events.isEmpty()
                                        ? CatalogueFile.NAME + " holds none."
                                        : "Events are: "
                                                + events.stream()
                                                        .map(CatalogueItem::id)
                                                        .distinct()
                                                        .collect(Collectors.joining(", "))
                                                + ".")));
    }

    private CatalogueItem requireAhead(CatalogueItem item) {
        LocalDate on = Objects.requireNonNull(item.on());
        if (on.isBefore(office.today())) {
            throw new GoldenListException(ExitCode.USAGE, item.id() + " was on " + on + ", and is over.");
        }
        return item;
    }

    /** With those whose reward it is: they are invited by that, and declining the one is declining the other. */
    private GuestList guests(Database own, CatalogueItem item) {
        List<EventGuest> guests = own.jdbc()
                .sql(office.files().text("sql/reward/guests.sql"))
                .param("item", item.id())
                .param("on", item.on())
                .query((row, n) -> new EventGuest(
                        row.getInt("customer_no"),
                        row.getString("customer_id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("account_manager"),
                        row.getString("grade"),
                        row.getBoolean("by_reward"),
                        State.of(row.getString("state")),
                        row.getInt("persons"),
                        row.getObject("answer_no", Integer.class),
                        row.getObject("invited_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
        GuestList list = new GuestList(Objects.requireNonNull(item.available()), rewarded(own, item, guests));
        list.moveUp();
        return list;
    }

    private List<EventGuest> rewarded(Database own, CatalogueItem item, List<EventGuest> invited) {
        Map<Integer, EventGuest> all = new java.util.LinkedHashMap<>();
        invited.forEach(guest -> all.put(guest.customerNo(), guest));
        LocalDate on = Objects.requireNonNull(item.on());
        Map<Integer, Boolean> declined = new HashMap<>();
        own.jdbc()
                .sql(office.files().text("sql/reward/rewarded-guests.sql"))
                .param("item", item.id())
                .param(
                        "from",
                        Quarter.of(item.from() == null ? on : item.from()).firstDay())
                .param("to", Quarter.of(on).firstDay())
                .query(row -> {
                    int number = row.getInt("customer_no");
                    boolean no = row.getString("state").equals("declined");
                    declined.put(number, no);
                    EventGuest before = all.get(number);
                    if (before == null || !before.byReward()) {
                        all.put(
                                number,
                                new EventGuest(
                                        number,
                                        row.getString("customer_id"),
                                        row.getString("name"),
                                        row.getString("email"),
                                        row.getString("phone"),
                                        row.getString("account_manager"),
                                        row.getString("grade"),
                                        true,
                                        before == null ? State.INVITED : before.state(),
                                        before == null ? 0 : before.persons(),
                                        before == null ? null : before.answerNo(),
                                        before == null ? office.today() : before.invitedOn(),
                                        before == null ? null : before.answeredOn()));
                    }
                });
        all.replaceAll((number, guest) -> declined.getOrDefault(number, false)
                ? guest.with(State.NOT_COMING, 0, guest.answerNo(), guest.answeredOn())
                : guest);
        return List.copyOf(all.values());
    }

    private void keep(Database own, CatalogueItem item, GuestList list) {
        for (EventGuest guest : list.guests()) {
            own.jdbc()
                    .sql("INSERT INTO event_guest VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                            + " by_reward = VALUES(by_reward), noted_by = IF(state <> VALUES(state) OR persons <> VALUES(persons),"
                            + " VALUES(noted_by), noted_by), noted_at = IF(state <> VALUES(state) OR persons <> VALUES(persons),"
                            + " VALUES(noted_at), noted_at), answer_no = VALUES(answer_no), answered_on = VALUES(answered_on),"
                            + " persons = VALUES(persons), state = VALUES(state)")
                    .param(item.id())
                    .param(item.on())
                    .param(guest.customerNo())
                    .param(guest.grade())
                    .param(guest.byReward())
                    .param(guest.state().toString())
                    .param(guest.persons())
                    .param(guest.answerNo())
                    .param(guest.invitedOn())
                    .param(guest.answeredOn())
                    .param(office.who())
                    .param(office.now())
                    .update();
        }
    }
}
