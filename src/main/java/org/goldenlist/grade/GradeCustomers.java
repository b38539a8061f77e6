package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Grades the list of tonight: takes back what an earlier attempt at this date, or a later night, has written, draws the lines,
 * and writes them with those who moved. Scores and grades in force are read once and compared in memory. All of it within the
 * transaction under way.
 */
final class GradeCustomers {

    private final Grading grading;
    private final GradeTables tables;
    private final GradeSettings settings;

    GradeCustomers(Grading grading) {
        this.grading = grading;
        this.tables = grading.tables();
        this.settings = grading.settings();
    }

    /**
     * What came of it.
     *
     * @param customers who may be graded
     * @param baseline whether this is the first night, on which nobody moves
     */
    record Graded(int customers, int moved, boolean baseline) {}

    Graded grade(LocalDate date, long run) {
        // On a connection and a core of its own, beside the grades in force.
        CompletableFuture<MeasuredTonight> measuring = CompletableFuture.supplyAsync(grading::measured);
        tables.rewind(date);
        LocalDate before = tables.lastGraded(date);
        Standings standings = Standings.read(tables, date, settings.heldFor(), tables.lastCustomer() + 1);
        earnBefore(date, before, standings, run);
        MeasuredTonight measured = measuring.join();
        Scored scored = grading.scoring(date, run).score(measured, date);
        GradeLines lines = GradeLines.cut(new ActiveScores().ascending(scored, date, measured.length()), settings);
        GradeRules rules = new GradeRules(lines, settings, date);
        Standings.Night night = standings.grade(rules, scored, new Reason(grading.locale(), rules), before == null);
        tables.writeLines(GradeTables.linesOf(rules, night.contents()), settings);
        tables.writeMovements(night.moves());
        tables.writeEarned(night.earned());
        standings.write(tables);
        tables.replaceScores(scored, measured.length());
        return new Graded(measured.customers(), night.moves().size(), before == null);
    }

    /** What was earned on nights that were not graded, and that tonight's grades depend on. */
    private void earnBefore(LocalDate date, @Nullable LocalDate before, Standings standings, long run) {
        if (before == null) {
            tables.deleteEarned();
        }
        if (ReplayedNights.areNeeded(date, before, settings)) {
            tables.writeEarned(
                    new ReplayedNights(grading, standings, date, before, date.minusDays(1), run).earnBefore(date));
        }
    }
}
