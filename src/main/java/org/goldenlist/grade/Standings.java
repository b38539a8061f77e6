package org.goldenlist.grade;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.goldenlist.grade.Standing.Kind;
import org.jspecify.annotations.Nullable;

/** The grades in force of all customers, in memory, carried from one night to the next. Not thread-safe. */
final class Standings {

    /** A customer whose grade changed. */
    record Move(
            LocalDate date,
            int customerNo,
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after,
            ScoreParts parts,
            String reason) {}

    /** A customer whose score earns another grade than the night before; null where it is not graded. */
    record Earned(
            LocalDate date,
            int customerNo,
            @Nullable Grade before,
            @Nullable Grade after) {}

    /** What became of a night. */
    record Night(Map<Grade, GradeContents.Content> contents, List<Move> moves, List<Earned> earned) {}

    /** Reads what the scores of some customers were made of on the night of the grade in force. */
    interface PartsInForce {
        void read(List<Integer> customers, BiConsumer<Integer, ScoreParts> each);
    }

    private record Moved(
            int customerNo,
            Kind kind,
            @Nullable Standing before,
            @Nullable Standing after) {}

    private final PartsInForce partsInForce;
    private final int heldFor;
    private final @Nullable Standing[] standings;
    private final @Nullable Grade[] earned;
    private final EarnedGrades lately = new EarnedGrades();
    private final IntHashSet changed = new IntHashSet();
    private final IntObjectHashMap<ScoreParts> parts = new IntObjectHashMap<>();

    /**
     * Of nobody.
     *
     * @param length one more than the largest customer number
     */
    Standings(PartsInForce partsInForce, int heldFor, int length) {
        this.partsInForce = partsInForce;
        this.heldFor = heldFor;
        standings = new Standing[length];
        earned = new Grade[length];
    }

    /**
     * As they were published last.
     *
     * @param night the next one
     * @param length one more than the largest customer number
     */
    static Standings read(GradeTables tables, LocalDate night, int heldFor, int length) {
        Standings read = new Standings(tables::readParts, heldFor, length);
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
            read.earned[row.getInt(1)] = Grade.valueOf(row.getString(6));
        });
        tables.eachEarned(night.minusDays(heldFor), row -> {
            String from = row.getString(3);
            String to = row.getString(4);
            read.lately.add(
                    row.getInt(2),
                    row.getLong(1),
                    from == null ? null : Grade.valueOf(from),
                    to == null ? null : Grade.valueOf(to));
        });
        return read;
    }

    /** A night before the first one that is published: only what was earned, which the first ones depend on. */
    List<Earned> earn(GradeRules rules, Scored scored) {
        List<Earned> changes = new ArrayList<>();
        for (int customer = 2; customer < earned.length; customer++) {
            if (scored.lastOrder(customer) != Long.MIN_VALUE) {
                earn(customer, earned(customer, rules, scored), rules.date(), changes);
            }
        }
        changes.removeIf(one -> one.before() == null);
        return changes;
    }

    private static Grade earned(int customer, GradeRules rules, Scored scored) {
        return rules.isLapsed(scored.lastOrder(customer))
                ? Grade.E
                : rules.earned(scored.score(customer), scored.firstOrder(customer));
    }

    private void earn(int customer, @Nullable Grade now, LocalDate date, List<Earned> changes) {
        Grade before = earned[customer];
        if (before != now) {
            earned[customer] = now;
            lately.add(customer, date.toEpochDay(), before, now);
            changes.add(new Earned(date, customer, before, now));
            changed.add(customer);
        }
    }

    /** Grades everybody; for the most part nothing happens to anybody. */
    Night grade(GradeRules rules, Scored scored, Reason reason, boolean baseline) {
        GradeContents contents = new GradeContents();
        List<Earned> changes = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (int customer = 2; customer < standings.length; customer++) {
            Standing before = standings[customer];
            boolean graded = scored.lastOrder(customer) != Long.MIN_VALUE;
            if (!graded && before == null) {
                continue;
            }
            Grade now = graded ? earned(customer, rules, scored) : null;
            earn(customer, now, rules.date(), changes);
            Standing after = now == null ? null : standing(customer, now, before, rules, scored);
            if (after != null && !after.lapsed() && now != null) {
                long score = scored.score(customer);
                contents.add(after.grade(), now, rules.lines().gradeOf(score), score, scored.netProfit(customer));
            }
            Kind kind = Standing.move(before, after, baseline);
            if (kind != null) {
                standings[customer] = after;
                changed.add(customer);
                moved.add(new Moved(customer, kind, before, after));
            }
        }
        if (baseline) {
            changes.removeIf(one -> one.before() == null);
        }
        return new Night(contents.byGrade(), moves(moved, rules, scored, reason), changes);
    }

    /** Tonight's, or the one before where it is the same. */
    private Standing standing(int customer, Grade now, @Nullable Standing before, GradeRules rules, Scored scored) {
        boolean lapsed = rules.isLapsed(scored.lastOrder(customer));
        Grade grade = lapsed ? now : published(customer, now, rules, scored);
        return before != null && before.grade() == grade && before.lapsed() == lapsed
                ? before
                : new Standing(grade, lapsed, rules.date(), scored.score(customer));
    }

    private Grade published(int customer, Grade now, GradeRules rules, Scored scored) {
        long firstNight = rules.date().toEpochDay() - heldFor + 1;
        Grade best = lately.best(customer, now, firstNight);
        return best == now ? now : rules.published(best, scored.score(customer), scored.firstOrder(customer));
    }

    private List<Move> moves(List<Moved> moved, GradeRules rules, Scored scored, Reason reason) {
        IntFunction<ScoreParts> now =
                scored.parts(moved.stream().mapToInt(Moved::customerNo).toArray());
        partsInForce.read(
                moved.stream()
                        .filter(one -> one.kind().isRiseOrFall() && !parts.containsKey(one.customerNo()))
                        .map(Moved::customerNo)
                        .toList(),
                parts::put);
        List<Move> moves = new ArrayList<>(moved.size());
        for (Moved one : moved) {
            int customer = one.customerNo();
            ScoreParts own = now.apply(customer);
            String why = reason.of(
                    one.kind(),
                    one.before(),
                    one.after(),
                    parts.getOrDefault(customer, ScoreParts.NOTHING),
                    own,
                    scored.firstOrder(customer),
                    scored.lastOrder(customer));
            moves.add(new Move(rules.date(), customer, one.kind(), one.before(), one.after(), own, why));
            parts.put(customer, own);
        }
        return moves;
    }

    /** Writes the grades of those for whom something changed since this was read. */
    void write(GradeTables tables) {
        int[] customers = changed.toArray();
        Arrays.sort(customers);
        tables.replaceStandings(customers, standings, earned);
    }

    int length() {
        return standings.length;
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
