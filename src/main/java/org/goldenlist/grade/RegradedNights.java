package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Grades night after night in memory, from the facts, and writes the lines and the movements of each; the grades in force
 * follow at the end. The same as running the nights one by one, without measuring anybody in between. All of it within the
 * transaction under way. Not thread-safe.
 */
public final class RegradedNights {

    private static final int ROWS_PER_WRITE = 20_000;

    private final GradeTables tables;
    private final Locale locale;
    private final Standings standings;
    private final ReplayedNights nights;
    private final List<GradeTables.LineOf> lines = new ArrayList<>();
    private final List<Standings.Move> moves = new ArrayList<>();
    private final List<Standings.Earned> earned = new ArrayList<>();
    private boolean baseline;

    /**
     * Takes back the grades of all nights from one on.
     *
     * @param first the first night to grade
     * @param last the last
     */
    public RegradedNights(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            GradeSettings settings,
            Locale locale,
            LocalDate first,
            LocalDate last) {
        this.tables = new GradeTables(dataSource, files);
        this.locale = locale;
        tables.rewind(first);
        LocalDate before = tables.lastGraded(first);
        this.baseline = before == null;
        if (baseline) {
            tables.deleteEarned();
        }
        int length = CustomerPartitions.lastCustomer(JdbcClient.create(dataSource)) + 1;
        this.standings = Standings.read(tables, first, settings.heldFor(), length);
        this.nights = new ReplayedNights(dataSource, files, profit, settings, standings, first, before, last);
    }

    /** Grades a night after the one before; of the days between, nobody was graded. Returns how many moved. */
    public int grade(LocalDate date) {
        earned.addAll(nights.earnBefore(date));
        GradeRules rules = nights.next();
        Standings.Night night = standings.grade(rules, nights.scored(), new Reason(locale, rules), baseline);
        baseline = false;
        lines.addAll(GradeTables.linesOf(rules, night.contents()));
        moves.addAll(night.moves());
        earned.addAll(night.earned());
        if (moves.size() + earned.size() >= ROWS_PER_WRITE) {
            write();
        }
        return night.moves().size();
    }

    private void write() {
        tables.writeLines(lines);
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
        return standings.inForce(nights.scored());
    }
}
