package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.goldenlist.metric.CustomerDay;
import org.goldenlist.metric.Sums;
import org.goldenlist.watch.CustomerFile.Contact;
import org.goldenlist.watch.CustomerFile.GradeChange;
import org.goldenlist.watch.CustomerFile.PinAct;
import org.goldenlist.worth.CustomerHistory;
import org.jspecify.annotations.Nullable;

/** What a file says as of the end of a date: nothing that came later. Days are days since 1970. */
final class CustomerAsOf {

    static final int YEAR = 365;

    /** Days of the life that the rhythm is read from. */
    static final int RHYTHM = 730;

    private final CustomerFile file;
    private final long day;
    private final List<CustomerDay> days;
    private final long[] orderDays;

    CustomerAsOf(CustomerFile file, LocalDate date) {
        this.file = file;
        this.day = date.toEpochDay();
        this.days = upTo(file.days(), CustomerDay::day);
        this.orderDays = days.stream()
                .filter(one -> one.sums().orders() > 0)
                .mapToLong(CustomerDay::day)
                .toArray();
    }

    private <T> List<T> upTo(List<T> ascending, ToLongFunction<T> dayOf) {
        int to = ascending.size();
        while (to > 0 && dayOf.applyAsLong(ascending.get(to - 1)) > day) {
            to--;
        }
        return ascending.subList(0, to);
    }

    CustomerFile file() {
        return file;
    }

    long day() {
        return day;
    }

    LocalDate date() {
        return LocalDate.ofEpochDay(day);
    }

    // Orders

    boolean hasOrdered() {
        return activeDays() > 0;
    }

    int activeDays() {
        return file.earlier().activeDays() + orderDays.length;
    }

    /** Meaningless before the first order. */
    long firstOrder() {
        return file.earlier().activeDays() > 0 ? file.earlier().first() : orderDays.length == 0 ? 0 : orderDays[0];
    }

    /** Meaningless before the first order. */
    long lastOrder() {
        return orderDays.length > 0
                ? orderDays[orderDays.length - 1]
                : file.earlier().last();
    }

    /** For the models of purchases, which ask for no money. */
    CustomerHistory history() {
        return new CustomerHistory(firstOrder(), lastOrder(), activeDays(), 0, 0, day);
    }

    /** Days with an order after one day and up to another, both within what was read. */
    int orderDays(long after, long upTo) {
        int count = 0;
        for (long one : orderDays) {
            count += one > after && one <= upTo ? 1 : 0;
        }
        return count;
    }

    /** The days with an order after one day and up to another, both within what was read. */
    List<CustomerDay> ordered(long after, long upTo) {
        return days.stream()
                .filter(one -> one.sums().orders() > 0 && one.day() > after && one.day() <= upTo)
                .toList();
    }

    /** Open days between one day with an order and the next, of the last {@link #RHYTHM} days, ascending. */
    List<Long> gaps(ClosedDays closed) {
        List<Long> gaps = new ArrayList<>();
        for (int i = 1; i < orderDays.length; i++) {
            if (orderDays[i - 1] > day - RHYTHM) {
                gaps.add(closed.open(orderDays[i - 1], orderDays[i]));
            }
        }
        gaps.sort(null);
        return gaps;
    }

    /** What the days after one and up to another add up to. */
    Sums between(long after, long upTo) {
        Sums sums = Sums.NONE;
        for (CustomerDay one : days) {
            if (one.day() > after && one.day() <= upTo) {
                sums = sums.plus(one.sums());
            }
        }
        return sums;
    }

    /**
     * Net profit of the 365 days up to the last order, in ten-thousandths, and never less than nothing: what would be lost. Nothing where
     * the last order is older than two years.
     */
    long atStake() {
        return hasOrdered() && lastOrder() > day - RHYTHM
                ? Math.max(0, between(lastOrder() - YEAR, lastOrder()).netProfit())
                : 0;
    }

    // Grade and standing

    /** The last change of the grade; null where there was none yet. */
    @Nullable
    GradeChange grade() {
        List<GradeChange> changes = upTo(file.grades(), GradeChange::day);
        return changes.isEmpty() ? null : changes.get(changes.size() - 1);
    }

    /** The change by which the customer came onto the golden list; null of who is not on it. */
    @Nullable
    GradeChange cameToGolden() {
        List<GradeChange> changes = upTo(file.grades(), GradeChange::day);
        int at = changes.size() - 1;
        if (at < 0 || !changes.get(at).isGolden()) {
            return null;
        }
        while (at > 0 && changes.get(at - 1).isGolden()) {
            at--;
        }
        return changes.get(at);
    }

    boolean isGolden() {
        GradeChange grade = grade();
        return grade != null && grade.isGolden();
    }

    /** Now, or on a night of the last 365 days. */
    boolean wasGoldenLately() {
        return isGolden()
                || upTo(file.grades(), GradeChange::day).stream()
                        .anyMatch(change -> change.day() > day - YEAR && (change.isGolden() || change.wasGolden()));
    }

    boolean isPinned() {
        List<PinAct> acts = upTo(file.pins(), PinAct::day);
        Long until = acts.isEmpty() ? null : acts.get(acts.size() - 1).until();
        return until != null && until >= day;
    }

    /** Whether somebody should look after the customer: golden, pinned, or with an account manager. */
    boolean isLookedAfter() {
        return isGolden() || isPinned() || file.person().manager() != null;
    }

    /** The same, or golden until lately; and an order in two years. */
    boolean isWatched() {
        return hasOrdered() && lastOrder() > day - RHYTHM && (isLookedAfter() || wasGoldenLately());
    }

    // Contacts

    List<Contact> contacts() {
        return upTo(file.contacts(), Contact::day);
    }

    /** The latest day for which a contact was planned; null where none ever was. */
    @Nullable
    Long plannedContact() {
        Long latest = null;
        for (Contact contact : contacts()) {
            Long next = contact.next();
            latest = next != null && (latest == null || next > latest) ? next : latest;
        }
        return latest;
    }

    @Nullable
    Long lastContact() {
        List<Contact> contacts = contacts();
        return contacts.isEmpty() ? null : contacts.get(contacts.size() - 1).day();
    }

    int contactsBetween(long from, long to) {
        return (int) contacts().stream()
                .filter(contact -> contact.day() >= from && contact.day() <= to)
                .count();
    }
}
