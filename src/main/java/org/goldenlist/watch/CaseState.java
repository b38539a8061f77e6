package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands: what its acts come to, in their order.
 *
 * @param until of a snoozed case when it comes back, of a resolved one when it is looked at again
 */
public record CaseState(
        Kind kind, LocalDate since, @Nullable LocalDate until) {

    /** How. */
    public enum Kind {
        OPEN,
        SNOOZED,
        RESOLVED,
        PASSED,
        /** A night that was done again did not open it. */
        WITHDRAWN;

        static Kind of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }

        boolean isClosed() {
            return this == RESOLVED || this == PASSED;
        }

        /** As it is stored and printed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * After all acts.
     *
     * @param openedOn the night that opened it, whether it did so again or not
     * @param checkBackAfter days from the resolution
     */
    static CaseState of(LocalDate openedOn, List<CaseAct> acts, int checkBackAfter) {
        CaseState state = new CaseState(Kind.WITHDRAWN, openedOn, null);
        CaseState snoozed = null;
        for (CaseAct act : CaseAct.inOrder(acts)) {
            switch (act.kind()) {
                case OPENED, WOKEN, HELD -> {
                    state = new CaseState(Kind.OPEN, act.madeOn(), null);
                    snoozed = null;
                }
                case AGAIN ->
                    state = snoozed != null && isAhead(snoozed, act)
                            ? snoozed
                            : new CaseState(Kind.OPEN, act.madeOn(), null);
                case PASSED -> state = new CaseState(Kind.PASSED, act.madeOn(), null);
                case SNOOZE -> {
                    state = new CaseState(Kind.SNOOZED, act.madeOn(), act.until());
                    snoozed = state;
                }
                case RESOLVE -> {
                    state = new CaseState(
                            Kind.RESOLVED, act.madeOn(), act.madeOn().plusDays(checkBackAfter));
                    snoozed = null;
                }
                case NOTE -> {}
            }
        }
        return state;
    }

    /** Put off until a day that has not come when the sign comes back. */
    private static boolean isAhead(CaseState snoozed, CaseAct act) {
        LocalDate until = snoozed.until();
        return until != null && until.isAfter(act.madeOn());
    }
}
