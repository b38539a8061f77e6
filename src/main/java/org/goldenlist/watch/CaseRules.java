package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.goldenlist.watch.CaseAct.Kind;
import org.goldenlist.watch.SeenBy.SignOf;

/**
 * What a night makes of the cases: a pure function of what it sees, of what nights before it did and of what persons did up to it, so
 * that a night which is done again opens no case twice.
 */
final class CaseRules {

    private final CaseSettings settings;

    CaseRules(CaseSettings settings) {
        this.settings = settings;
    }

    /** A case, with all that happened to it. */
    record Case(int caseNo, SignOf key, LocalDate openedOn, String owner, List<CaseAct> acts) {

        Case(int caseNo, SignOf key, LocalDate openedOn, String owner) {
            this(caseNo, key, openedOn, owner, new ArrayList<>());
        }

        /** By a person. */
        boolean isTouched() {
            return acts.stream().anyMatch(act -> !act.kind().isByNight());
        }

        /**
         * Whether a night that is done again may open it: the one that did before, or an earlier one, soon before it, where a person
         * worked on it.
         */
        boolean mayOpenAgain(LocalDate night, int joinWithin) {
            boolean soon = openedOn.isAfter(night) && !openedOn.isAfter(night.plusDays(joinWithin));
            return acts.stream().noneMatch(act -> act.kind() == Kind.OPENED)
                    && (openedOn.equals(night) || (soon && isTouched()));
        }

        /** As a night finds it: with what persons did up to it, and what nights did before it. */
        CaseState before(LocalDate night, int checkBackAfter) {
            return CaseState.of(
                    openedOn,
                    acts.stream()
                            .filter(act -> act.kind().isByNight()
                                    ? act.madeOn().isBefore(night)
                                    : !act.madeOn().isAfter(night))
                            .toList(),
                    checkBackAfter);
        }
    }

    /** What a night does to a case that there is. */
    record Done(Case to, Kind kind) {}

    /**
     * What a night does.
     *
     * @param opened the costliest first
     * @param waiting signs that the limits left without a case
     */
    record Night(List<SeenBy> opened, List<Done> done, int waiting) {

        int count(Kind kind) {
            return (int) done.stream().filter(one -> one.kind() == kind).count();
        }
    }

    /**
     * One night.
     *
     * @param first nothing was watched before
     * @param seen the signs that are there, by what they are; with the nights since which they are
     * @param wasLookedFor whether a sign could be seen on this night at all
     * @param cases none of them opened later
     */
    Night of(
            LocalDate night,
            boolean first,
            Map<SignOf, Span> seen,
            Predicate<Sign> wasLookedFor,
            Collection<Case> cases) {
        Map<SignOf, List<Case>> known = new HashMap<>();
        cases.forEach(one ->
                known.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        Map<Integer, CaseState> states = new HashMap<>();
        cases.forEach(one -> states.put(one.caseNo(), one.before(night, settings.checkBackAfter())));
        Function<Case, CaseState> state = one -> Objects.requireNonNull(states.get(one.caseNo()));
        List<Done> done = new ArrayList<>();
        Map<String, Integer> open = new HashMap<>();
        for (Case one : cases) {
            CaseState.Kind kind = state.apply(one).kind();
            boolean live = kind == CaseState.Kind.OPEN || kind == CaseState.Kind.SNOOZED;
            if (live
                    && !seen.containsKey(one.key())
                    && wasLookedFor.test(one.key().sign())) {
                done.add(new Done(one, Kind.PASSED));
            } else if (kind == CaseState.Kind.OPEN) {
                open.merge(one.owner(), 1, Integer::sum);
            }
        }
        List<SeenBy> fresh = new ArrayList<>();
        seen.forEach((key, span) -> {
            if (key.sign().isOccasion() || !wasLookedFor.test(key.sign())) {
                return;
            }
            Optional<Case> latest = latest(known.getOrDefault(key, List.of()), night, state);
            if (latest.isEmpty() || isOver(state.apply(latest.get()), span)) {
                boolean tonight = span.seenOn().equals(night);
                if (tonight && span.last().seen().severity().compareTo(settings.from()) <= 0) {
                    fresh.add(span.last());
                }
            } else {
                act(state.apply(latest.get()), span, night).ifPresent(kind -> {
                    done.add(new Done(latest.get(), kind));
                    open.merge(latest.get().owner(), 1, Integer::sum);
                });
            }
        });
        return opened(fresh, open, first, done);
    }

    /**
     * The last case that a sign belongs to. One that no night has opened, since it was done again, counts where a person has worked on
     * it: what was written is not lost.
     */
    private Optional<Case> latest(List<Case> cases, LocalDate night, Function<Case, CaseState> state) {
        return cases.stream()
                .filter(one -> state.apply(one).kind() != CaseState.Kind.WITHDRAWN
                        || (one.isTouched()
                                && !one.openedOn().isAfter(night)
                                && !one.openedOn().isBefore(night.minusDays(settings.joinWithin()))))
                .max(Comparator.comparing((Case one) -> state.apply(one).kind() != CaseState.Kind.WITHDRAWN)
                        .thenComparing(Case::openedOn)
                        .thenComparing(Case::caseNo));
    }

    /** Closed so long before the sign came back that it is another case. */
    private boolean isOver(CaseState state, Span span) {
        return state.kind().isClosed() && span.since().isAfter(state.since().plusDays(settings.joinWithin()));
    }

    private static Optional<Kind> act(CaseState state, Span span, LocalDate night) {
        return switch (state.kind()) {
            case OPEN -> Optional.empty();
            case SNOOZED -> isDue(state, night) ? Optional.of(Kind.WOKEN) : Optional.empty();
            case PASSED -> Optional.of(Kind.AGAIN);
            case RESOLVED ->
                span.since().isAfter(state.since())
                        ? Optional.of(Kind.AGAIN)
                        : isDue(state, night) ? Optional.of(Kind.HELD) : Optional.empty();
            case WITHDRAWN -> Optional.of(Kind.OPENED);
        };
    }

    private static boolean isDue(CaseState state, LocalDate night) {
        LocalDate until = state.until();
        return until != null && !night.isBefore(until);
    }

    private Night opened(List<SeenBy> fresh, Map<String, Integer> open, boolean first, List<Done> done) {
        fresh.sort(SeenBy.ORDER);
        Map<String, Integer> tonight = new HashMap<>();
        List<SeenBy> opened = new ArrayList<>();
        int most = first ? settings.firstNight() : settings.aDay();
        for (SeenBy one : fresh) {
            String owner = one.owner();
            boolean room =
                    open.getOrDefault(owner, 0) < settings.open() || one.seen().severity() == Severity.HIGH;
            if (room && tonight.merge(owner, 1, Integer::sum) <= most) {
                opened.add(one);
                open.merge(owner, 1, Integer::sum);
            }
        }
        return new Night(opened, done, fresh.size() - opened.size());
    }
}
