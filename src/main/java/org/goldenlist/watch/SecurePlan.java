package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenlist.watch.CustomerFile.Contact;
import org.goldenlist.watch.CustomerFile.Promise;
import org.jspecify.annotations.Nullable;

/**
 * What to do next about a key customer: a pure function of how the customer stands and of what was done about it.
 *
 * @param light green: no sign; red: a grave one that is in nobody's hand; amber: another
 */
record SecurePlan(Standing standing, String light, Step next) {

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
    record Known(LocalDate since, @Nullable CaseState state) {

        /** Resolved or put off by a person. */
        boolean isInHand() {
            return state != null && (state.kind() == CaseState.Kind.RESOLVED || state.kind() == CaseState.Kind.SNOOZED);
        }
    }

    /** @param signs what is known of those that are there */
    static SecurePlan of(Standing standing, Map<Sign, Known> signs, ClosedDays closed) {
        Seen worst = standing.worst();
        Known known = worst == null ? null : signs.get(worst.sign());
        return new SecurePlan(standing, light(worst, known), next(standing, known, closed));
    }

    private static String light(@Nullable Seen worst, @Nullable Known known) {
        if (worst == null) {
            return "green";
        }
        return worst.severity() == Severity.HIGH && (known == null || !known.isInHand()) ? "red" : "amber";
    }

    /**
     * Against a grave sign on the open day after the night that saw it first, against another within a week of it; once somebody has
     * spoken with the customer since, within a week of that; what a person has resolved or put off when it is looked at again. A
     * promise by its day. Else when the next contact is planned or due. A day that is over is not put off: it is late.
     */
    private static Step next(Standing standing, @Nullable Known known, ClosedDays closed) {
        long today = standing.day();
        Seen worst = standing.worst();
        if (worst != null && known != null && known.isInHand()) {
            LocalDate until = Objects.requireNonNull(known.state()).until();
            return new Step("See whether it has held", until == null ? nextOpenDay(closed, today) : until);
        }
        long since = known == null ? today : known.since().toEpochDay();
        Contact last = standing.lastContact();
        long talk = last == null ? since : last.day();
        boolean spoken = talk > since && worst != null && !MORE_THAN_A_TALK.contains(worst.sign());
        if (worst != null && worst.severity() == Severity.HIGH) {
            return spoken
                    ? new Step("Follow up on the talk", nextOpenDay(closed, talk + WEEK - 1))
                    : new Step(worst.sign().nextAction(), nextOpenDay(closed, since));
        }
        Promise promise = standing.promise();
        if (promise != null && promise.due() <= today + WEEK) {
            return new Step("Keep the promise", LocalDate.ofEpochDay(promise.due()));
        }
        if (worst != null) {
            return new Step(
                    spoken ? "Follow up on the talk" : worst.sign().nextAction(),
                    nextOpenDay(closed, (spoken ? talk : since) + WEEK - 1));
        }
        Long planned = standing.plannedContact();
        if (planned != null && planned > today) {
            return new Step("Contact as planned", LocalDate.ofEpochDay(planned));
        }
        long due = Math.max(today, (last == null ? today : last.day()) + standing.window() - 1);
        return new Step("Keep in touch", nextOpenDay(closed, due));
    }

    /** The first open day after a day. */
    private static LocalDate nextOpenDay(ClosedDays closed, long day) {
        long next = day + 1;
        while (closed.open(next - 1, next) == 0 && next < day + CustomerAsOf.YEAR) {
            next++;
        }
        return LocalDate.ofEpochDay(next);
    }

    /** The key of the gravest sign, as it is stored. */
    @Nullable
    String signKey() {
        Seen worst = standing.worst();
        return worst == null ? null : worst.sign().key();
    }

    /** The evidence of the gravest sign, or that there is none. */
    String inWords() {
        Seen worst = standing.worst();
        return worst == null ? "no sign" : worst.evidence();
    }
}
