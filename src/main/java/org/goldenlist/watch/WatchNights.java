package org.goldenlist.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenlist.run.Run;
import org.goldenlist.watch.CaseRules.Case;
import org.goldenlist.watch.CaseRules.Done;
import org.goldenlist.watch.SeenBy.SignOf;
import org.goldenlist.watch.SignsOfNights.Seeing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Watches a night, and those before it that were graded again since they were watched: the signs that are there, and what becomes of
 * the cases. Within the transaction under way; a night done twice gives what it gave.
 */
final class WatchNights {

    private static final int AT_ONCE = 31;

    private final Watch watch;
    private final JdbcClient jdbc;
    private final SignTable signs;
    private final CaseTable cases;
    private final CaseRules rules;

    WatchNights(Watch watch) {
        this.watch = watch;
        this.jdbc = JdbcClient.create(watch.dataSource());
        this.signs = new SignTable(watch.dataSource());
        this.cases = new CaseTable(watch.dataSource(), watch.files());
        this.rules = new CaseRules(watch.settings().cases());
    }

    /** What came of the last of the nights. */
    record Watched(Seeing seeing, CaseRules.Night night) {}

    /** Brings the watch to the business date of a run. */
    Watched watch(Run run) {
        List<LocalDate> nights = nights(run.businessDate());
        LocalDate from = nights.get(0);
        jdbc.sql("DELETE FROM watched_night WHERE business_date >= ?")
                .param(from)
                .update();
        signs.rewind(from);
        cases.rewind(from);
        Map<Integer, Case> known = cases.touchedFrom(from);
        Map<SignOf, Span> spans = signs.inForce();
        List<Span> over = new ArrayList<>();
        SignsOfNights looking = new SignsOfNights(watch, run);
        refresh(spans, from, looking);
        Watched last = null;
        for (int at = 0; at < nights.size(); at += AT_ONCE) {
            for (Map.Entry<LocalDate, Seeing> night : looking.of(
                            nights.subList(at, Math.min(nights.size(), at + AT_ONCE)))
                    .entrySet()) {
                spans = advance(spans, night.getKey(), night.getValue(), over);
                last = cases(night.getKey(), night.getValue(), spans, known);
            }
            run.assertLeaseHeld();
        }
        Collection<Span> all = new ArrayList<>(over);
        all.addAll(spans.values());
        signs.replaceInForce(all);
        cases.writeStates(known.values(), watch.settings().cases().checkBackAfter());
        return Objects.requireNonNull(last);
    }

    /** A sign that a later night has seen is told as it was on the night before the first that is done again: it may end with that. */
    private void refresh(Map<SignOf, Span> spans, LocalDate from, SignsOfNights looking) {
        if (spans.values().stream().allMatch(span -> span.seenOn().isBefore(from))) {
            return;
        }
        Optional<LocalDate> before = jdbc.sql(
                        "SELECT MAX(business_date) AS day FROM watched_night HAVING day IS NOT NULL")
                .query(LocalDate.class)
                .optional();
        before.ifPresent(night -> looking.of(List.of(night))
                .values()
                .forEach(seeing -> seeing.seen()
                        .forEach(one -> spans.computeIfPresent(one.key(), (key, span) -> span.seenAgain(one, night)))));
    }

    /** From the first night graded and not watched up to a date, or the date alone. */
    private List<LocalDate> nights(LocalDate date) {
        List<LocalDate> nights = jdbc.sql(watch.files().text("sql/watch/nights.sql"))
                .param("date", date)
                .query(LocalDate.class)
                .list();
        return nights.isEmpty() ? List.of(date) : nights;
    }

    private static Map<SignOf, Span> advance(
            Map<SignOf, Span> before, LocalDate night, Seeing seeing, List<Span> over) {
        Set<Sign> off = seeing.off();
        Map<SignOf, Span> spans = new LinkedHashMap<>();
        for (SeenBy one : seeing.seen()) {
            Span known = before.get(one.key());
            spans.put(one.key(), known == null ? Span.of(one, night) : known.seenAgain(one, night));
        }
        before.forEach((key, span) -> {
            if (!spans.containsKey(key)) {
                if (off.contains(key.sign()) || isStillLost(key, seeing)) {
                    spans.put(key, span);
                } else {
                    over.add(span.ended(night));
                }
            }
        });
        return spans;
    }

    /** Whoever was lost stays so, when nobody looks any more, until an order is seen. */
    private static boolean isStillLost(SignOf key, Seeing seeing) {
        return key.sign() == Sign.LOST && !seeing.watched().get(key.customerNo());
    }

    private Watched cases(LocalDate night, Seeing seeing, Map<SignOf, Span> spans, Map<Integer, Case> known) {
        boolean first = jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM watched_night)")
                .query(Boolean.class)
                .single();
        Predicate<Sign> lookedFor = sign -> !seeing.off().contains(sign);
        CaseRules.Night what = rules.of(night, first, spans, lookedFor, List.copyOf(known.values()));
        List<Done> done = new ArrayList<>();
        for (Done one : what.done()) {
            Span span = spans.get(one.to().key());
            Case to = one.kind() == CaseAct.Kind.OPENED && span != null
                    ? cases.openAgain(one.to(), span.last(), night)
                    : one.to();
            known.put(to.caseNo(), to);
            done.add(new Done(to, one.kind()));
        }
        for (Case one : opened(what.opened(), night, known)) {
            known.put(one.caseNo(), one);
            done.add(new Done(one, CaseAct.Kind.OPENED));
        }
        cases.write(night, done);
        done.forEach(one -> one.to().acts().add(CaseAct.byNight(one.kind(), night)));
        jdbc.sql("INSERT INTO watched_night (business_date, customers) VALUES (?, ?)")
                .params(night, seeing.watched().cardinality())
                .update();
        return new Watched(seeing, what);
    }

    /** Those that the same night opened before keep their numbers. */
    private List<Case> opened(List<SeenBy> seen, LocalDate night, Map<Integer, Case> known) {
        Map<SignOf, Case> before = new HashMap<>();
        known.values().stream()
                .filter(one -> one.mayOpenAgain(night, watch.settings().cases().joinWithin()))
                .sorted(Comparator.comparing(Case::openedOn).thenComparing(Case::caseNo))
                .forEach(one -> before.putIfAbsent(one.key(), one));
        List<Case> opened = new ArrayList<>();
        List<SeenBy> fresh = new ArrayList<>();
        for (SeenBy one : seen) {
            Case again = before.get(one.key());
            if (again == null) {
                fresh.add(one);
            } else {
                opened.add(cases.openAgain(again, one, night));
            }
        }
        opened.addAll(cases.insert(fresh, night));
        return opened;
    }
}
