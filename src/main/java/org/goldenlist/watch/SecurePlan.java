package org.goldenlist.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** Signs that no talk settles. */
    private static final Set<Sign> MORE_THAN_A_TALK =
            EnumSet.of(Sign.COMPLAINT_OPEN, Sign.SECOND_COMPLAINT, Sign.PROMISE_OVERDUE, Sign.PROMISE_DUE);

    /** What to do, and by when. */
    record Step(String what, LocalDate on) {}

    /**
     * What is known of a sign beside what is seen.
     *
     * @param since the first night that saw it
     * @param state how its last case stands; null: there is none
     */
    record Known(LocalDate since, @Nullable CaseState state) {}

    static SecurePlan of(Look look, List<Seen> seen, Map<Sign, Known> known, String owner) {
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
                worst == null
                        ? "green"
                        : worst.severity() == Severity.HIGH && !isInHand(known.get(worst.sign())) ? "red" : "amber",
                worst == null ? null : worst.sign(),
                worst == null ? "no sign" : worst.evidence(),
                worries.size(),
                contacts.isEmpty() ? null : contacts.get(contacts.size() - 1),
                promise,
                next(look, worst, worst == null ? null : known.get(worst.sign()), promise),
                owner,
                hours(customer));
    }

    /** Resolved or put off by a person. */
    private static boolean isInHand(@Nullable Known known) {
        CaseState state = known == null ? null : known.state();
        return state != null && (state.kind() == CaseState.Kind.RESOLVED || state.kind() == CaseState.Kind.SNOOZED);
    }

    /**
     * Against a grave sign on the open day after the night that saw it first, against another within a week of it; once somebody has
     * spoken with the customer since, within a week of that; what a person has resolved or put off when it is looked at again. A
     * promise by its day. Else when the next contact is planned or due. A day that is over is not put off: it is late.
     */
    private static Step next(Look look, @Nullable Seen worst, @Nullable Known known, @Nullable Promise promise) {
        LocalDate soon = nextOpenDay(look, look.day());
        if (worst != null && known != null && isInHand(known)) {
            LocalDate until = Objects.requireNonNull(known.state()).until();
            return new Step("See whether it has held", until == null ? soon : until);
        }
        long since = known == null ? look.day() : known.since().toEpochDay();
        Long last = look.customer().lastContact();
        long talk = last == null ? since : last;
        boolean spoken = talk > since && worst != null && !MORE_THAN_A_TALK.contains(worst.sign());
        if (worst != null && worst.severity() == Severity.HIGH) {
            return spoken
                    ? new Step("Follow up on the talk", nextOpenDay(look, talk + WEEK - 1))
                    : new Step(worst.sign().nextAction(), nextOpenDay(look, since));
        }
        if (promise != null && promise.due() <= look.day() + WEEK) {
            return new Step("Keep the promise", LocalDate.ofEpochDay(promise.due()));
        }
        if (worst != null) {
            return new Step(
                    spoken ? "Follow up on the talk" : worst.sign().nextAction(),
                    nextOpenDay(look, (spoken ? talk : since) + WEEK - 1));
        }
        Long planned = look.customer().plannedContact();
        if (planned != null && planned > look.day()) {
            return new Step("Contact as planned", LocalDate.ofEpochDay(planned));
        }
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
