package org.goldenlist.grade;

import com.carrotsearch.hppc.IntHashSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.goldenlist.grade.Regrade.Move;
import org.goldenlist.grade.Standing.Kind;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.RollingScores;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;
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
    private final BitSet known = new BitSet();
    private final @Nullable Standing[] standings;
    private final ActiveScores active = new ActiveScores();
    private final long[] listed;
    private final BitSet isListed = new BitSet();
    private final IntHashSet moved = new IntHashSet();
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
        this.standings = new Standing[scores.length()];
        this.listed = new long[scores.length()];
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        jdbc.setFetchSize(Integer.MIN_VALUE);
        jdbc.query("SELECT customer_no FROM customer WHERE known", row -> {
            known.set(row.getInt(1));
        });
        tables.standings((customer, standing) -> standings[customer] = standing);
        for (int customer = 2; customer < scores.length(); customer++) {
            list(customer);
        }
        active.ascending();
    }

    /** Grades the next night. Returns how many moved. */
    public int next() {
        scores.advance();
        LocalDate date = scores.day();
        for (int customer : scores.touched()) {
            list(customer);
        }
        long[] ascending = active.ascending();
        GradeLines lines = GradeLines.cut(ascending, shares);
        Regrade regrade = new Regrade(lines, new Reason(locale, lines), date, baseline);
        baseline = false;
        unwrittenLines.addAll(GradeTables.linesOf(date, lines, lines.contents(ascending)));
        int moves = 0;
        for (int customer = 2; customer < standings.length; customer++) {
            if (mayHaveMoved(customer, lines, date.toEpochDay())) {
                moves += move(customer, regrade) ? 1 : 0;
            }
        }
        if (unwritten.size() >= MOVES_PER_WRITE) {
            write();
        }
        return moves;
    }

    /** Keeps the score of a customer among those of the active, or takes it out. */
    private void list(int customer) {
        boolean isActive = known.get(customer)
                && scores.lastOrder(customer) != Long.MIN_VALUE
                && !Regrade.isLapsed(scores.lastOrder(customer), scores.day().toEpochDay());
        if (isListed.get(customer)) {
            active.remove(listed[customer]);
        }
        if (isActive) {
            active.add(scores.score(customer));
            listed[customer] = scores.score(customer);
        }
        isListed.set(customer, isActive);
    }

    /** Cheap, and asked of everybody every night: for the most part nothing happens. */
    private boolean mayHaveMoved(int customer, GradeLines lines, long day) {
        Standing before = standings[customer];
        long lastOrder = known.get(customer) ? scores.lastOrder(customer) : Long.MIN_VALUE;
        if (before == null || lastOrder == Long.MIN_VALUE) {
            return before != null || lastOrder != Long.MIN_VALUE;
        }
        boolean lapsed = Regrade.isLapsed(lastOrder, day);
        return lapsed != before.lapsed() || (!lapsed && lines.gradeOf(scores.score(customer)) != before.grade());
    }

    private boolean move(int customer, Regrade regrade) {
        long last = scores.lastOrder(customer);
        LocalDate lastOrder = known.get(customer) && last != Long.MIN_VALUE ? LocalDate.ofEpochDay(last) : null;
        Standing before = standings[customer];
        Standing after = regrade.standing(lastOrder, scores.score(customer));
        Kind kind = regrade.kind(before, after);
        if (kind == null) {
            return false;
        }
        Reason.Change change = new Reason.Change(scores.entered(customer), scores.left(customer), lastOrder);
        Move move = regrade.move(customer, kind, before, after, change);
        unwritten.add(new GradeTables.Dated(regrade.date(), move));
        standings[customer] = after;
        moved.add(customer);
        return true;
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
        int[] customers = moved.toArray();
        java.util.Arrays.sort(customers);
        tables.replaceStandings(customers, standings);
        GradesInForce inForce = new GradesInForce(standings.length);
        for (int customer = 2; customer < standings.length; customer++) {
            Standing standing = standings[customer];
            if (standing != null) {
                inForce.set(customer, standing.grade(), scores.score(customer));
            }
        }
        return inForce;
    }
}
