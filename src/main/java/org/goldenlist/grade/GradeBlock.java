package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenlist.grade.GradeTables.Candidate;
import org.goldenlist.grade.Regrade.Move;
import org.goldenlist.grade.Standing.Kind;
import org.goldenlist.metric.DayProfits;
import org.goldenlist.run.CustomerBlock;
import org.jspecify.annotations.Nullable;

/** Grades a block of customers and finds those who moved. Thread-safe. */
final class GradeBlock {

    /** The moves of a block. */
    record Graded(int customers, List<Move> moves) {}

    private final GradeTables tables;
    private final DayProfits profits;
    private final Regrade regrade;

    GradeBlock(GradeTables tables, DayProfits profits, Regrade regrade) {
        this.tables = tables;
        this.profits = profits;
        this.regrade = regrade;
    }

    private record Moved(Candidate who, Kind kind, @Nullable Standing after) {}

    Graded grade(CustomerBlock block) {
        List<Candidate> candidates = tables.candidates(block, regrade.lines(), regrade.date());
        List<Moved> moved = new ArrayList<>();
        for (Candidate one : candidates) {
            Standing after = regrade.standing(one.lastOrder(), one.score());
            Kind kind = regrade.kind(one.standing(), after);
            if (kind != null) {
                moved.add(new Moved(one, kind, after));
            }
        }
        return new Graded(tables.measured(block), withReasons(moved));
    }

    private List<Move> withReasons(List<Moved> moved) {
        List<Integer> rising = moved.stream()
                .filter(one -> one.kind() == Kind.RISE || one.kind() == Kind.FALL)
                .map(one -> one.who().customerNo())
                .toList();
        LocalDate date = regrade.date();
        LocalDate left = date.minusDays(365);
        Map<Integer, Map<LocalDate, Long>> days = profits.of(rising, List.of(date, left));
        List<Move> moves = new ArrayList<>();
        for (Moved one : moved) {
            Map<LocalDate, Long> own = days.getOrDefault(one.who().customerNo(), Map.of());
            Reason.Change change = new Reason.Change(
                    own.getOrDefault(date, 0L),
                    own.getOrDefault(left, 0L),
                    one.who().lastOrder());
            moves.add(regrade.move(one.who().customerNo(), one.kind(), one.who().standing(), one.after(), change));
        }
        return moves;
    }
}
