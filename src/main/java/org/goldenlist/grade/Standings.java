package org.goldenlist.grade;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.goldenlist.grade.Regrade.Move;
import org.goldenlist.grade.Standing.Kind;
import org.jspecify.annotations.Nullable;

/** The grades in force of all customers, in memory, carried from one night to the next. Not thread-safe. */
final class Standings {

    private final @Nullable Standing[] standings;
    private final IntHashSet moved = new IntHashSet();

    private Standings(int length) {
        standings = new Standing[length];
    }

    /** @param length one more than the largest customer number */
    static Standings read(GradeTables tables, int length) {
        Standings read = new Standings(length);
        IntObjectHashMap<LocalDate> dates = new IntObjectHashMap<>();
        tables.eachStanding(row -> {
            int since = row.getInt(4);
            LocalDate date = dates.get(since);
            if (date == null) {
                date = LocalDate.ofEpochDay(since);
                dates.put(since, date);
            }
            read.standings[row.getInt(1)] =
                    new Standing(Grade.valueOf(row.getString(2)), row.getBoolean(3), date, row.getLong(5));
        });
        return read;
    }

    /** Who holds another grade tonight than the one in force, by number; for the most part nothing happens to anybody. */
    int[] movers(Regrade regrade, Scored scored) {
        IntArrayList movers = new IntArrayList();
        long day = regrade.date().toEpochDay();
        for (int customer = 2; customer < standings.length; customer++) {
            if (moves(standings[customer], scored.lastOrder(customer), scored.score(customer), regrade.lines(), day)) {
                movers.add(customer);
            }
        }
        return movers.toArray();
    }

    private static boolean moves(@Nullable Standing before, long lastOrder, long score, GradeLines lines, long day) {
        if (before == null || lastOrder == Long.MIN_VALUE) {
            return before != null || lastOrder != Long.MIN_VALUE;
        }
        boolean lapsed = Regrade.isLapsed(lastOrder, day);
        return lapsed != before.lapsed() || (!lapsed && lines.gradeOf(score) != before.grade());
    }

    /** Gives them their new grades. */
    List<Move> move(int[] movers, Regrade regrade, Scored scored, IntFunction<Reason.Change> changes) {
        List<Move> moves = new ArrayList<>(movers.length);
        for (int customer : movers) {
            Standing before = standings[customer];
            Standing after = regrade.standing(scored.lastOrder(customer), scored.score(customer));
            Kind kind = regrade.kind(before, after);
            if (kind == null) {
                throw new IllegalStateException("Customer number " + customer + " was to move, and does not");
            }
            moves.add(regrade.move(customer, kind, before, after, scored.lastOrder(customer), changes.apply(customer)));
            standings[customer] = after;
            moved.add(customer);
        }
        return moves;
    }

    /** Writes the grades of those who moved since this was read. */
    void write(GradeTables tables) {
        int[] customers = moved.toArray();
        Arrays.sort(customers);
        tables.replaceStandings(customers, standings);
    }

    /** Grades and scores as of now. */
    GradesInForce inForce(Scored scored) {
        GradesInForce inForce = new GradesInForce(standings.length);
        for (int customer = 2; customer < standings.length; customer++) {
            Standing standing = standings[customer];
            if (standing != null) {
                inForce.set(customer, standing.grade(), scored.score(customer));
            }
        }
        return inForce;
    }
}
