package org.goldenlist.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.goldenlist.metric.Profit;
import org.goldenlist.metric.RollingYear;
import org.goldenlist.store.ShippedFiles;
import org.jspecify.annotations.Nullable;

/** Nights whose scores are added up in memory, from the facts. Not thread-safe. */
final class ReplayedNights {

    private final GradeSettings settings;
    private final Standings standings;
    private final RollingYear year;
    private final ReplayedScores scored;
    private final ActiveScores active = new ActiveScores();

    /**
     * Begins before the nights that a night's grades depend on: of all that it is held for, those that were not graded.
     *
     * @param before the night that was graded before it; null where there is none
     * @param last the day that this will be carried to at most
     */
    ReplayedNights(
            DataSource dataSource,
            ShippedFiles files,
            Profit profit,
            GradeSettings settings,
            Standings standings,
            LocalDate night,
            @Nullable LocalDate before,
            LocalDate last) {
        this.settings = settings;
        this.standings = standings;
        LocalDate held = night.minusDays(settings.heldFor());
        LocalDate begin = before == null || before.isBefore(held) ? held : before;
        this.year = new RollingYear(dataSource, files, profit, begin, last);
        this.scored = ReplayedScores.of(year, dataSource);
    }

    /** Whether there are nights to be gone by, which are none where the night before was graded. */
    static boolean areNeeded(LocalDate night, @Nullable LocalDate before, GradeSettings settings) {
        LocalDate yesterday = night.minusDays(1);
        return settings.heldFor() > 1 && !yesterday.equals(before);
    }

    /** Goes by the nights before one: what was earned on those that it depends on, and that were not graded. */
    List<Standings.Earned> earnBefore(LocalDate night) {
        List<Standings.Earned> earned = new ArrayList<>();
        while (year.day().plusDays(1).isBefore(night)) {
            year.advance();
            if (year.day().isAfter(night.minusDays(settings.heldFor()))) {
                earned.addAll(standings.earn(rules(), scored));
            }
        }
        return earned;
    }

    /** Goes on by a night that is to be graded. */
    GradeRules next() {
        year.advance();
        return rules();
    }

    private GradeRules rules() {
        long[] ascending = active.ascending(scored, year.day(), year.length());
        return new GradeRules(GradeLines.cut(ascending, settings), settings, year.day());
    }

    /** As of the day that was come to. */
    ReplayedScores scored() {
        return scored;
    }
}
