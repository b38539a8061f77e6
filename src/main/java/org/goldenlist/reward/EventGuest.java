package org.goldenlist.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer who is invited to an event.
 *
 * @param grade when invited
 * @param byReward the event is the customer's reward: a place is kept until there is an answer
 * @param persons who come, the customer among them
 * @param answerNo order of the answers; null: none yet
 */
public record EventGuest(
        int customerNo,
        String customerId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String accountManager,
        String grade,
        boolean byReward,
        State state,
        int persons,
        @Nullable Integer answerNo,
        LocalDate invitedOn,
        @Nullable LocalDate answeredOn) {

    /** Whether a guest comes. */
    public enum State {
        INVITED,
        COMING,
        WAITING,
        NOT_COMING;

        static State of(String text) {
            return valueOf(text.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /** The places that are taken. */
    int places() {
        if (state == State.COMING) {
            return persons;
        }
        return isKept() ? 1 : 0;
    }

    /** Whether a place is kept for the guest, who has not answered. */
    boolean isKept() {
        return byReward && state == State.INVITED;
    }

    EventGuest with(State newState, int newPersons, @Nullable Integer newAnswerNo, @Nullable LocalDate on) {
        return new EventGuest(
                customerNo,
                customerId,
                name,
                email,
                phone,
                accountManager,
                grade,
                byReward,
                newState,
                newPersons,
                newAnswerNo,
                invitedOn,
                on);
    }
}
