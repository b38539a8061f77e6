package org.goldenlist.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to record of a case.
 *
 * @param until the day on which a snoozed case comes back; of another act null
 * @param reason learnt; of a resolved case needed
 * @param outcome what was agreed or done; of a resolved case needed
 * @param customerView in the customer's own words
 * @param makeGood what would make it good
 * @param exception granted, and its cost in the company's currency
 */
public record CaseWish(
        int caseNo,
        Act act,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable String customerView,
        @Nullable String makeGood,
        @Nullable String exception,
        @Nullable BigDecimal exceptionCost,
        @Nullable String note) {

    /** What persons do. */
    public enum Act {
        NOTE,
        SNOOZE,
        RESOLVE;

        /** As it is stored. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Only a word more. */
    public static CaseWish note(int caseNo, String note) {
        return new CaseWish(caseNo, Act.NOTE, null, null, null, null, null, null, null, note);
    }

    /** Whether it says anything at all. */
    boolean isEmpty() {
        return Stream.of(until, reason, outcome, customerView, makeGood, exception, exceptionCost, note)
                .allMatch(Objects::isNull);
    }

    /** Each text on one line without blanks at its ends; an empty one is none. */
    CaseWish onOneLine() {
        return new CaseWish(
                caseNo,
                act,
                until,
                line(reason),
                line(outcome),
                line(customerView),
                line(makeGood),
                line(exception),
                exceptionCost,
                line(note));
    }

    private static @Nullable String line(@Nullable String text) {
        String line = text == null
                ? ""
                : text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    /** Whether an act says the same. */
    boolean isSameAs(RecordedAct made) {
        return act.toString().equals(made.act())
                && Objects.equals(until, made.snoozedUntil())
                && Objects.equals(lower(reason), lower(made.reason()))
                && Objects.equals(outcome, made.outcome())
                && Objects.equals(customerView, made.customerView())
                && Objects.equals(makeGood, made.makeGood())
                && Objects.equals(exception, made.exception())
                && (exceptionCost == null
                        ? made.exceptionCost() == null
                        : made.exceptionCost() != null && exceptionCost.compareTo(made.exceptionCost()) == 0)
                && Objects.equals(note, made.note());
    }
}
