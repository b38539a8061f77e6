package org.goldenlist.reward;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.goldenlist.day.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * That a reward was given, or declined.
 *
 * @param quarter null: of the one reward that is approved
 * @param on the day; null: today
 * @param note of a declined one the reason, which it needs
 */
public record Settlement(
        String customerId,
        @Nullable Quarter quarter,
        State state,
        @Nullable LocalDate on,
        @Nullable String note) {

    /** What became of a promised reward. */
    public enum State {
        GIVEN,
        DECLINED;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int LONGEST_NOTE = 300;

    /** Whether the ledger says so already; days and notes that are not given are as they are. */
    boolean isKnown(LedgerRow row) {
        return row.state().equals(state.toString())
                && (on == null || on.equals(row.settledOn()))
                && (note == null || Objects.equals(note, row.note()));
    }

    /** Why it cannot be recorded of a row of the ledger; nothing where it can. */
    Optional<String> fault(LedgerRow row, LocalDate today) {
        LocalDate day = on == null ? today : on;
        if (!row.state().equals("approved")) {
            return Optional.of("the reward of " + row.quarter() + ", " + row.title() + ", was " + row.state() + " on "
                    + row.settledOn() + "; what was recorded stays");
        }
        if (day.isAfter(today)) {
            return Optional.of(day + " is in the future");
        }
        if (day.isBefore(row.approvedOn())) {
            return Optional.of(day + " is before " + row.approvedOn() + ", when the reward was approved");
        }
        if (state == State.DECLINED && note == null) {
            return Optional.of("a declined reward needs a note, why");
        }
        return note != null && note.codePointCount(0, note.length()) > LONGEST_NOTE
                ? Optional.of("the note has more than " + LONGEST_NOTE + " characters")
                : Optional.empty();
    }

    /** The note on one line. */
    Settlement onOneLine() {
        String line = note == null
                ? ""
                : note.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return new Settlement(customerId.strip(), quarter, state, on, line.isEmpty() ? null : line);
    }
}
