package org.goldenlist.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenlist.day.DateRange;
import org.goldenlist.store.Lease;
import org.jspecify.annotations.Nullable;

/** One run of a job for one business date. Thread-safe: the workers of a step share it. */
public final class Run {

    private final long number;
    private final LocalDate businessDate;
    private final @Nullable LocalDate historyFrom;
    private final Lease lease;
    private final List<Note> notes = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable DateRange readAgain;
    private volatile String latestStep = "";
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    /** @param historyFrom the first day to load, where a person gave one */
    public Run(long number, LocalDate businessDate, @Nullable LocalDate historyFrom, Lease lease) {
        this.number = number;
        this.businessDate = businessDate;
        this.historyFrom = historyFrom;
        this.lease = lease;
    }

    /** Something that a person should know of this run. */
    public record Note(Kind kind, String text) {}

    /** What a note is about. */
    public enum Kind {
        ABSENT_FEED,
        ASSUMPTION,
        CONVERTED,
        LATE_DATA,
        RESTATED,
        UNASSIGNED,
        LEFT_OUT,
        BASELINE,
        FORECAST,
        MISSED_NIGHTS,
        WATCH,
        REWARD,
        CAMPAIGN,
        SLOW_DATE_FILTER,
        LOCKED_OUT
    }

    public long number() {
        return number;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public @Nullable LocalDate historyFrom() {
        return historyFrom;
    }

    /** Nights to be done again, up to this one: their days are read again whatever their totals say. */
    public Run readAgain(@Nullable DateRange days) {
        readAgain = days;
        return this;
    }

    public Optional<DateRange> readAgain() {
        return Optional.ofNullable(readAgain);
    }

    /** Called last in every transaction that writes. */
    public void assertLeaseHeld() {
        lease.assertHeld();
    }

    public void note(Kind kind, String text) {
        Note note = new Note(kind, text);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The counts of a step. */
    public Tally tally(String step) {
        latestStep = step;
        return tallies.computeIfAbsent(step, s -> new Tally());
    }

    /** The counts of a step, for those who watch. */
    public Tally counted(String step) {
        return tallies.computeIfAbsent(step, s -> new Tally());
    }

    /** The step that counted last; empty before the first. For those who watch. */
    public String latestStep() {
        return latestStep;
    }
}
