package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Grades night after night in memory, from the facts, and writes the lines and the movements of each; the grades in force
 * follow at the end. The same as running the nights one by one, without measuring anybody in between. All of it within the
 * transaction under way. Not thread-safe.
 */
public final class RegradedNights {

    private static final int ROWS_PER_WRITE = 20_000;

    private final GradeTables tables;
    private final GradeSettings settings;
    private final Locale locale;
    private final Standings standings;
    private final ReplayedNights nights;
    private final Segments segments;
    private final List<GradeTables.LineOf> lines = new ArrayList<>();
    private final List<Standings.Move> moves = new ArrayList<>();
    private final List<Standings.Earned> earned = new ArrayList<>();
    private boolean baseline;
    private @Nullable Scored scored;

    /**
     * Takes back the grades of all nights from one on.
     *
     * @param first the first night to grade
     * @param last the last
     * @param run the number of the run that does it
     */
    public RegradedNights(Grading grading, LocalDate first, LocalDate last, long run) {
        this.tables = grading.tables();
        this.settings = grading.settings();
        this.locale = grading.locale();
        tables.rewind(first);
        LocalDate before = tables.lastGraded(first);
        this.baseline = before == null;
        if (baseline) {
            tables.deleteEarned();
        }
        this.standings = Standings.read(tables, first, grading.settings().heldFor(), tables.lastCustomer() + 1);
        this.segments = Segments.before(first, grading, standings.length());
        this.nights = new ReplayedNights(grading, standings, first, before, last, run);
    }

    /** Grades a night after the one before; of the days between, nobody was graded. Returns how many moved. */
    public int grade(LocalDate date) {
        earned.addAll(nights.earnBefore(date));
        ReplayedNights.Scores scores = nights.next();
        GradeRules rules = scores.rules();
        scored = scores.scored();
        Standings.Night night = standings.grade(rules, scored, new Reason(locale, rules), baseline);
        baseline = false;
        lines.addAll(GradeTables.linesOf(rules, night.contents()));
        moves.addAll(night.moves());
        earned.addAll(night.earned());
        segments.part(scores.measured(), date);
        if (moves.size() + earned.size() >= ROWS_PER_WRITE) {
            write();
        }
        return night.moves().size();
    }

    private void write() {
        tables.writeLines(lines, settings);
        lines.clear();
        tables.writeMovements(moves);
        moves.clear();
        tables.writeEarned(earned);
        earned.clear();
    }

    /** Writes what is left, and the grades now in force; returns them, with the scores as of the last night. */
    public GradesInForce end() {
        write();
        standings.write(tables);
        segments.write();
        Scored last = Objects.requireNonNull(scored, "no night was graded");
        tables.replaceScores(last, standings.length());
        return standings.inForce(last);
    }
}
