package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.goldenlist.grade.Regrade.Move;
import org.goldenlist.metric.DayProfits;
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
    private final DayProfits profits;
    private final GradeSettings shares;
    private final Locale locale;

    GradeCustomers(DataSource dataSource, ShippedFiles files, Profit profit, GradeSettings shares, Locale locale) {
        this.dataSource = dataSource;
        this.files = files;
        this.tables = new GradeTables(dataSource, files);
        this.profits = new DayProfits(dataSource, files, profit);
        this.shares = shares;
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
        boolean baseline = tables.isBaseline(date);
        int length = CustomerPartitions.lastCustomer(JdbcClient.create(dataSource)) + 1;
        Standings standings = Standings.read(tables, length);
        MeasuredScores scored = scores.join();
        long[] active = scored.ofActive(date);
        GradeLines lines = GradeLines.cut(active, shares);
        tables.writeLines(GradeTables.linesOf(date, lines, lines.contents(active)));
        Regrade regrade = new Regrade(lines, new Reason(locale, lines), date, baseline);
        int[] movers = standings.movers(regrade, scored);
        LocalDate left = date.minusDays(365);
        Map<Integer, Map<LocalDate, Long>> days =
                baseline ? Map.of() : profits.of(Arrays.stream(movers).boxed().toList(), List.of(date, left));
        List<Move> moves = standings.move(movers, regrade, scored, customer -> {
            Map<LocalDate, Long> own = days.getOrDefault(customer, Map.of());
            return new Reason.Change(own.getOrDefault(date, 0L), own.getOrDefault(left, 0L));
        });
        tables.writeMovements(
                moves.stream().map(move -> new GradeTables.Dated(date, move)).toList());
        standings.write(tables);
        return new Graded(scored.customers(), moves.size(), baseline);
    }
}
