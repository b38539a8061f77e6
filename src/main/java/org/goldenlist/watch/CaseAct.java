package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case.
 *
 * @param madeOn the night, or the company's day on which a person did it
 * @param number orders the acts of persons on one day
 * @param until of a snoozed case the day on which it comes back
 */
record CaseAct(
        Kind kind, LocalDate madeOn, long number, @Nullable LocalDate until) {

    /** What it was. */
    enum Kind {
        OPENED(true),
        /** The sign is gone. */
        PASSED(true),
        /** The sign has come back soon after the case was closed. */
        AGAIN(true),
        /** The date of a snoozed case has come, and the sign is still there. */
        WOKEN(true),
        /** The check-back of a resolved case found the sign still there. */
        HELD(true),
        NOTE(false),
        SNOOZE(false),
        RESOLVE(false);

        private final boolean byNight;

        Kind(boolean byNight) {
            this.byNight = byNight;
        }

        boolean isByNight() {
            return byNight;
        }

        static Kind of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }

        /** As it is stored and printed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A night closes a day, and comes after what persons did on it. */
    private static final Comparator<CaseAct> ORDER = Comparator.comparing(CaseAct::madeOn)
            .thenComparing(act -> act.kind().isByNight())
            .thenComparingLong(CaseAct::number);

    static CaseAct byNight(Kind kind, LocalDate night) {
        return new CaseAct(kind, night, Long.MAX_VALUE, null);
    }

    static List<CaseAct> inOrder(List<CaseAct> acts) {
        return acts.stream().sorted(ORDER).toList();
    }
}
