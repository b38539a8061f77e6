package org.goldenlist.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenlist.watch.CustomerFile.Contact;
import org.goldenlist.watch.CustomerFile.Promise;
import org.jspecify.annotations.Nullable;

/**
 * How a key customer stands, and what to do next: a pure function of what is known of the customer.
 *
 * @param sign the gravest; null: none
 * @param standing its evidence, or that there is none
 * @param signs how many there are, occasions apart
 * @param lastContact null: there was none
 * @param promise the one due first that is not kept; null: none is open
 * @param hoursUsed of contacts in 365 days
 */
record SecurePlan(
        int customerNo,
        String light,
        @Nullable Sign sign,
        String standing,
        int signs,
        @Nullable Contact lastContact,
        @Nullable Promise promise,
        Step next,
        String owner,
        BigDecimal hoursUsed) {

    private static final int WEEK = 7;

    /** What to do, and by when. */
    record Step(String what, LocalDate on) {}

    static SecurePlan of(Look look, List<Seen> seen, String owner) {
        CustomerAsOf customer = look.customer();
        List<Seen> worries = seen.stream()
                .filter(one -> one.severity() != Severity.OCCASION)
                .sorted(Comparator.comparing(Seen::severity).thenComparing(Seen::sign))
                .toList();
        Seen worst = worries.isEmpty() ? null : worries.get(0);
        List<Contact> contacts = customer.contacts();
        Promise promise = customer.file().promises().stream()
                .filter(one -> one.isOpen(customer.day()) && one.due() > customer.day() - CustomerAsOf.YEAR)
                .min(Comparator.comparingLong(Promise::due))
                .orElse(null);
        return new SecurePlan(
                customer.file().customerNo(),
                worst == null ? "green" : worst.severity() == Severity.HIGH ? "red" : "amber",
                worst == null ? null : worst.sign(),
                worst == null ? "no sign" : worst.evidence(),
                worries.size(),
                contacts.isEmpty() ? null : contacts.get(contacts.size() - 1),
                promise,
                next(look, worst, promise),
                owner,
                hours(customer));
    }

    /** A grave sign on the next open day, another within a week, a promise by its day; else when the next contact is due. */
    private static Step next(Look look, @Nullable Seen worst, @Nullable Promise promise) {
        LocalDate soon = nextOpenDay(look, look.day());
        if (worst != null && worst.severity() == Severity.HIGH) {
            return new Step(worst.sign().nextAction(), soon);
        }
        if (promise != null && promise.due() <= look.day() + WEEK) {
            LocalDate due = LocalDate.ofEpochDay(promise.due());
            return new Step("Keep the promise", due.isAfter(soon) ? due : soon);
        }
        if (worst != null) {
            return new Step(worst.sign().nextAction(), nextOpenDay(look, look.day() + WEEK - 1));
        }
        Long planned = look.customer().plannedContact();
        if (planned != null && planned > look.day()) {
            return new Step("Contact as planned", LocalDate.ofEpochDay(planned));
        }
        Long last = look.customer().lastContact();
        int window = look.settings().contact().of(CareSigns.letter(look.customer()));
        long due = Math.max(look.day(), (last == null ? look.day() : last) + window - 1);
        return new Step("Keep in touch", nextOpenDay(look, due));
    }

    /** The first open day after a day. */
    private static LocalDate nextOpenDay(Look look, long day) {
        long next = day + 1;
        while (look.company().closed().open(next - 1, next) == 0 && next < day + CustomerAsOf.YEAR) {
            next++;
        }
        return LocalDate.ofEpochDay(next);
    }

    private static BigDecimal hours(CustomerAsOf customer) {
        return customer.contacts().stream()
                .filter(contact -> contact.day() > customer.day() - CustomerAsOf.YEAR)
                .map(contact -> Optional.ofNullable(contact.minutes()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    /** The key of the sign, as it is stored. */
    @Nullable
    String signKey() {
        return sign == null ? null : sign.key();
    }
}
