package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.run.CustomerPartitions;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Grades the list of tonight: takes back what an earlier attempt at this date, or a later night, has written, draws the lines,
 * and writes them with those who moved. Scores and grades in force are read once and compared in memory. All of it within the
 * transaction under way.
 */
final class GradeCustomers {

    private final DataSource dataSource;
    private final ShippedFiles files;
    private final GradeTables tables;
    private final Profit profit;
    private final GradeSettings settings;
    private final Locale locale;

    GradeCustomers(DataSource dataSource, ShippedFiles files, Profit profit, GradeSettings settings, Locale locale) {
        this.dataSource = dataSource;
        this.files = files;
        this.tables = new GradeTables(dataSource, files);
        this.profit = profit;
        this.settings = settings;
        this.locale = locale;
    }

    /**
     * What came of it.
     *
     * @param customers who may be graded
     * @param baseline whether this is the first night, on which nobody moves
     */
    record Graded(int customers, int moved, boolean baseline) {}

    Graded grade(LocalDate date) {
        // On a connection and a core of its own, beside the grades in force.
        CompletableFuture<MeasuredScores> scores =
                CompletableFuture.supplyAsync(() -> MeasuredScores.read(dataSource, files));
        tables.rewind(date);
        LocalDate before = tables.lastGraded(date);
        int length = CustomerPartitions.lastCustomer(JdbcClient.create(dataSource)) + 1;
        Standings standings = Standings.read(tables, date, settings.heldFor(), length);
        if (before == null) {
            tables.deleteEarned();
        }
        if (ReplayedNights.areNeeded(date, before, settings)) {
            tables.writeEarned(
                    new ReplayedNights(dataSource, files, profit, settings, standings, date, before, date.minusDays(1))
                            .earnBefore(date));
        }
        MeasuredScores scored = scores.join();
        GradeLines lines = GradeLines.cut(new ActiveScores().ascending(scored, date, scored.length()), settings);
        GradeRules rules = new GradeRules(lines, settings, date);
        Standings.Night night = standings.grade(rules, scored, new Reason(locale, rules), before == null);
        tables.writeLines(GradeTables.linesOf(rules, night.contents()));
        tables.writeMovements(night.moves());
        tables.writeEarned(night.earned());
        standings.write(tables);
        return new Graded(scored.customers(), night.moves().size(), before == null);
    }
}
