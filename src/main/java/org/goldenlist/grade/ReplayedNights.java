package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.goldenlist.metric.RollingYear;
import org.jspecify.annotations.Nullable;

/** Nights whose scores are added up in memory, from the facts. Not thread-safe. */
final class ReplayedNights {

    private final GradeSettings settings;
    private final Standings standings;
    private final RollingYear year;
    private final MeasuredInMemory measured;
    private final Scoring scoring;
    private final ActiveScores active = new ActiveScores();

    /** A night with everybody's scores. */
    record Scores(GradeRules rules, Scored scored, Measured measured) {}

    /**
     * Begins before the nights that a night's grades depend on: of all that it is held for, those that were not graded.
     *
     * @param before the night that was graded before it; null where there is none
     * @param last the day that this will be carried to at most
     */
    ReplayedNights(
            Grading grading,
            Standings standings,
            LocalDate night,
            @Nullable LocalDate before,
            LocalDate last,
            long run) {
        this.settings = grading.settings();
        this.standings = standings;
        LocalDate held = night.minusDays(settings.heldFor());
        this.year = grading.year(before == null || before.isBefore(held) ? held : before, last);
        this.measured = MeasuredInMemory.of(year, grading.dataSource());
        this.scoring = grading.scoring(last, run);
    }

    /** Whether there are nights to be gone by, which are none where the night before was graded. */
    static boolean areNeeded(LocalDate night, @Nullable LocalDate before, GradeSettings settings) {
        LocalDate yesterday = night.minusDays(1);
        return settings.heldFor() > 1 && !yesterday.equals(before);
    }

    /** Goes by the nights before one: what was earned on those that it depends on, and that were not graded. */
    List<Standings.Earned> earnBefore(LocalDate night) {
        List<Standings.Earned> earned = new ArrayList<>();
        while (year.day().plusDays(1).isBefore(night)) {
            year.advance();
            if (year.day().isAfter(night.minusDays(settings.heldFor()))) {
                Scores scores = scores();
                earned.addAll(standings.earn(scores.rules(), scores.scored()));
            }
        }
        return earned;
    }

    /** Goes on by a night that is to be graded. */
    Scores next() {
        year.advance();
        return scores();
    }

    private Scores scores() {
        Scored scored = scoring.score(measured, year.day());
        long[] ascending = active.ascending(scored, year.day(), year.length());
        return new Scores(new GradeRules(GradeLines.cut(ascending, settings), settings, year.day()), scored, measured);
    }
}
