package org.goldenlist.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.goldenlist.watch.CaseAct.Kind;
import org.goldenlist.watch.CaseRules.Case;
import org.goldenlist.watch.SeenBy.SignOf;
import org.junit.jupiter.api.Test;

/** What becomes of cases, night by night. */
class CaseRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final String OWNER = "Aoife Brennan";

    /** The nights of one list in memory, as {@link WatchNights} keeps them in tables. */
    private static final class Book {
        private final CaseRules rules;
        private final CaseSettings settings;
        private final Map<Integer, Case> cases = new TreeMap<>();
        private Map<SignOf, Span> spans = new LinkedHashMap<>();
        private LocalDate night = FIRST;

        Book(int aDay, int firstNight, int open) {
            settings =
                    new CaseSettings(Severity.MEDIUM, aDay, firstNight, open, 30, 14, "manager", 5, List.of("price"));
            rules = new CaseRules(settings);
        }

        /** Does a night that sees these, and what it said. */
        CaseRules.Night night(List<SeenBy> seen, Set<Sign> off) {
            Map<SignOf, Span> now = new LinkedHashMap<>();
            for (SeenBy one : seen) {
                Span before = spans.get(one.key());
                now.put(one.key(), before == null ? Span.of(one, night) : before.seenAgain(one, night));
            }
            spans.forEach((key, span) -> {
                if (off.contains(key.sign())) {
                    now.putIfAbsent(key, span);
                }
            });
            spans = now;
            CaseRules.Night what = rules.of(
                    night, night.equals(FIRST), spans, sign -> !off.contains(sign), List.copyOf(cases.values()));
            what.done().forEach(one -> one.to().acts().add(CaseAct.byNight(one.kind(), night)));
            for (SeenBy one : what.opened()) {
                Case opened = new Case(cases.size() + 1, one.key(), night, one.owner());
                opened.acts().add(CaseAct.byNight(Kind.OPENED, night));
                cases.put(opened.caseNo(), opened);
            }
            night = night.plusDays(1);
            return what;
        }

        Book nights(int count, SeenBy... seen) {
            for (int i = 0; i < count; i++) {
                night(List.of(seen), Set.of());
            }
            return this;
        }

        /** By a person, on the day of the last night. */
        void act(int caseNo, Kind kind, LocalDate until) {
            List<CaseAct> acts = cases.get(caseNo).acts();
            acts.add(new CaseAct(kind, night, acts.size(), until));
        }

        String states() {
            List<String> states = new ArrayList<>();
            cases.values().forEach(one -> {
                CaseState state = CaseState.of(one.openedOn(), one.acts(), settings.checkBackAfter());
                states.add(one.caseNo() + " " + state.kind() + " since " + state.since());
            });
            return String.join(", ", states);
        }
    }

    private static SeenBy seen(int customer, Sign sign, Severity severity, long stake) {
        return new SeenBy(customer, "id-" + customer, new Seen(sign, severity, "evidence"), stake, OWNER);
    }

    private static final SeenBy SILENT = seen(7, Sign.PAST_RHYTHM, Severity.HIGH, 1_000);

    @Test
    void aSignOpensOneCaseWhichStaysUntilItPasses() {
        Book book = new Book(5, 5, 25).nights(3, SILENT);
        assertThat(book.states()).isEqualTo("1 open since 2026-03-01");
        assertThat(book.nights(1).states()).isEqualTo("1 passed since 2026-03-04");
        assertThat(book.nights(2).states()).isEqualTo("1 passed since 2026-03-04");
    }

    @Test
    void aSignThatComesBackWithinThirtyDaysJoinsAndLaterIsAnotherCase() {
        Book book = new Book(5, 5, 25).nights(1, SILENT).nights(30);
        assertThat(book.nights(1, SILENT).states())
                .as("passed on the 2nd, back on the 1st of April, 30 days later")
                .isEqualTo("1 open since 2026-04-01");
        book.nights(31);
        assertThat(book.nights(1, SILENT).states()).isEqualTo("1 passed since 2026-04-02, 2 open since 2026-05-03");
    }

    @Test
    void aSnoozedCaseComesBackOnItsDateWhereTheSignIsStillThere() {
        Book book = new Book(5, 5, 25).nights(1, SILENT);
        book.act(1, Kind.SNOOZE, LocalDate.of(2026, 3, 10));
        assertThat(book.nights(7, SILENT).states()).isEqualTo("1 snoozed since 2026-03-02");
        assertThat(book.nights(2, SILENT).states()).isEqualTo("1 open since 2026-03-10");
    }

    @Test
    void aSnoozeHoldsThroughASignThatFlickers() {
        Book book = new Book(5, 5, 25).nights(1, SILENT);
        book.act(1, Kind.SNOOZE, LocalDate.of(2026, 3, 10));
        assertThat(book.nights(2, SILENT).nights(2).states()).isEqualTo("1 passed since 2026-03-04");
        assertThat(book.nights(1, SILENT).states()).isEqualTo("1 snoozed since 2026-03-02");
        assertThat(book.nights(4, SILENT).states()).isEqualTo("1 open since 2026-03-10");
    }

    @Test
    void aCaseThatAPersonWorkedOnIsOpenedByAnEarlierNightOnlySoonBeforeIt() {
        Case one = new Case(1, SILENT.key(), FIRST.plusDays(40), OWNER);
        assertThat(one.mayOpenAgain(FIRST.plusDays(40), 30)).isTrue();
        assertThat(one.mayOpenAgain(FIRST.plusDays(30), 30))
                .as("nobody worked on it")
                .isFalse();
        one.acts().add(new CaseAct(Kind.NOTE, FIRST.plusDays(41), 1, null));
        assertThat(one.mayOpenAgain(FIRST.plusDays(10), 30)).isTrue();
        assertThat(one.mayOpenAgain(FIRST.plusDays(9), 30))
                .as("another episode")
                .isFalse();
        assertThat(one.mayOpenAgain(FIRST.plusDays(41), 30)).isFalse();
    }

    @Test
    void aResolvedCaseIsLookedAtAgainAfterFourteenDays() {
        Book book = new Book(5, 5, 25).nights(1, SILENT);
        book.act(1, Kind.RESOLVE, null);
        assertThat(book.nights(14, SILENT).states()).isEqualTo("1 resolved since 2026-03-02");
        assertThat(book.nights(1, SILENT).states()).isEqualTo("1 open since 2026-03-16");
    }

    @Test
    void aResolvedCaseWhoseSignIsGoneStaysResolvedUntilItReturns() {
        Book book = new Book(5, 5, 25).nights(1, SILENT);
        book.act(1, Kind.RESOLVE, null);
        assertThat(book.nights(3).states()).isEqualTo("1 resolved since 2026-03-02");
        assertThat(book.nights(1, SILENT).states()).isEqualTo("1 open since 2026-03-05");
    }

    @Test
    void aSignThatCannotBeLookedForNeitherPassesNorOpens() {
        SeenBy neglected = seen(7, Sign.NEGLECTED, Severity.MEDIUM, 500);
        Book book = new Book(5, 5, 25).nights(1, neglected);
        book.night(List.of(), Set.of(Sign.NEGLECTED));
        assertThat(book.states()).isEqualTo("1 open since 2026-03-01");
        assertThat(book.nights(1).states()).isEqualTo("1 passed since 2026-03-03");
    }

    @Test
    void theCostliestComeFirstAndTheRestWaits() {
        List<SeenBy> many = new ArrayList<>();
        for (int customer = 1; customer <= 6; customer++) {
            many.add(seen(customer, Sign.NEGLECTED, Severity.MEDIUM, 1_000L * customer));
        }
        many.add(seen(9, Sign.BUYS_LESS, Severity.HIGH, 3_500)); // weighs as much as 7,000 of medium severity
        many.add(seen(9, Sign.SURVEY_MISSING, Severity.LOW, 90_000)); // too low for a case
        many.add(seen(9, Sign.BIRTHDAY, Severity.OCCASION, 90_000));
        Book book = new Book(1, 2, 3);
        CaseRules.Night first = book.night(many, Set.of());
        assertThat(first.opened()).extracting(SeenBy::customerNo).containsExactly(9, 6);
        assertThat(first.waiting()).isEqualTo(5);
        assertThat(book.night(many, Set.of()).opened())
                .extracting(SeenBy::customerNo)
                .containsExactly(5);
        assertThat(book.night(many, Set.of()).opened())
                .as("three are open, and the others are not grave")
                .isEmpty();
        many.add(seen(8, Sign.SECOND_COMPLAINT, Severity.HIGH, 10));
        assertThat(book.night(many, Set.of()).opened())
                .extracting(SeenBy::customerNo)
                .containsExactly(8);
    }

    @Test
    void whatAPersonDoesAfterANightIsNotKnownToItWhenItIsDoneAgain() {
        Case one = new Case(1, SILENT.key(), FIRST, OWNER);
        one.acts().add(CaseAct.byNight(Kind.OPENED, FIRST));
        one.acts().add(new CaseAct(Kind.RESOLVE, FIRST.plusDays(5), 1, null));
        assertThat(one.before(FIRST.plusDays(4), 14).kind()).isEqualTo(CaseState.Kind.OPEN);
        assertThat(one.before(FIRST.plusDays(5), 14).kind()).isEqualTo(CaseState.Kind.RESOLVED);
    }
}
