package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.RollingScores;
import org.goldenlist.store.ShippedFiles;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Grades night after night in memory, from the facts, and writes the lines and the movements of each; the grades in force
 * follow at the end. The same as running the nights one by one, without measuring anybody in between. All of it within the
 * transaction under way. Not thread-safe.
 */
public final class RegradedNights {

    private static final int MOVES_PER_WRITE = 20_000;

    private final GradeTables tables;
    private final GradeSettings shares;
    private final Locale locale;
    private final RollingScores scores;
    private final Scored scored;
    private final Standings standings;
    private final ActiveScores active = new ActiveScores();
    private final long[] listed;
    private final BitSet isListed = new BitSet();
    private final List<GradeTables.Dated> unwritten = new ArrayList<>();
    private final List<GradeTables.LineOf> unwrittenLines = new ArrayList<>();
    private boolean baseline;

    /**
     * Takes back the grades of all nights from one on.
     *
     * @param from the first night to grade
     * @param last the last
     */
    public RegradedNights(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            GradeSettings shares,
            Locale locale,
            LocalDate from,
            LocalDate last) {
        this.tables = new GradeTables(dataSource, files);
        this.shares = shares;
        this.locale = locale;
        tables.rewind(from);
        this.baseline = tables.isBaseline(from);
        this.scores = new RollingScores(dataSource, files, profit, from.minusDays(1), last);
        this.scored = new OfKnown(scores, known(dataSource));
        this.standings = Standings.read(tables, scores.length());
        this.listed = new long[scores.length()];
        for (int customer = 2; customer < scores.length(); customer++) {
            list(customer);
        }
        active.ascending();
    }

    private static BitSet known(DataSource dataSource) {
        BitSet known = new BitSet();
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(Integer.MIN_VALUE);
        jdbc.query("SELECT customer_no FROM customer WHERE known", row -> {
            known.set(row.getInt(1));
        });
        return known;
    }

    /** Nobody without a record is graded. */
    private record OfKnown(RollingScores scores, BitSet known) implements Scored {

        @Override
        public long score(int customer) {
            return scores.score(customer);
        }

        @Override
        public long lastOrder(int customer) {
            return known.get(customer) ? scores.lastOrder(customer) : Long.MIN_VALUE;
        }
    }

    /** Goes by a day on which nobody was graded. */
    public void pass() {
        advance();
    }

    /** Goes on by a day; returns the scores of the active as of then, ascending. */
    private long[] advance() {
        scores.advance();
        for (int customer : scores.touched()) {
            list(customer);
        }
        return active.ascending(); // every day: a customer is listed once between two merges
    }

    /** Grades the next night. Returns how many moved. */
    public int next() {
        long[] ascending = advance();
        LocalDate date = scores.day();
        GradeLines lines = GradeLines.cut(ascending, shares);
        unwrittenLines.addAll(GradeTables.linesOf(date, lines, lines.contents(ascending)));
        Regrade regrade = new Regrade(lines, new Reason(locale, lines), date, baseline);
        baseline = false;
        int[] movers = standings.movers(regrade, scored);
        standings
                .move(
                        movers,
                        regrade,
                        scored,
                        customer -> new Reason.Change(scores.entered(customer), scores.left(customer)))
                .forEach(move -> unwritten.add(new GradeTables.Dated(date, move)));
        if (unwritten.size() >= MOVES_PER_WRITE) {
            write();
        }
        return movers.length;
    }

    /** Keeps the score of a customer among those of the active, or takes it out. */
    private void list(int customer) {
        boolean isActive = scored.lastOrder(customer) != Long.MIN_VALUE
                && !Regrade.isLapsed(scored.lastOrder(customer), scores.day().toEpochDay());
        if (isListed.get(customer)) {
            active.remove(listed[customer]);
        }
        if (isActive) {
            active.add(scored.score(customer));
            listed[customer] = scored.score(customer);
        }
        isListed.set(customer, isActive);
    }

    private void write() {
        tables.writeLines(unwrittenLines);
        unwrittenLines.clear();
        tables.writeMovements(unwritten);
        unwritten.clear();
    }

    /** Writes what is left, and the grades now in force; returns them, with the scores as of the last night. */
    public GradesInForce end() {
        write();
        standings.write(tables);
        return standings.inForce(scored);
    }
}
