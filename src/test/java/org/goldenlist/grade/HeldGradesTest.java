package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** A published grade is the best earned on the last nights, but no better than the score with the margin would earn. */
class HeldGradesTest {

    private static final int HELD_FOR = 14;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final GradeSettings SETTINGS = settings(HELD_FOR, 90);
    private static final int CUSTOMER = 2;

    private static GradeSettings settings(int heldFor, int newFor) {
        return new GradeOptions()
                .cut(GradeSettings.Cut.AMOUNTS, "0.0500", "0.0200", "0.0100", "0.0050")
                .newFor(newFor)
                .heldFor(heldFor)
                .settings();
    }

    private static GradeSettings hundredfold(int heldFor) {
        return new GradeOptions()
                .cut(GradeSettings.Cut.AMOUNTS, "5", "2", "1", "0.5")
                .heldFor(heldFor)
                .settings();
    }

    /** The grades that one customer with these scores is shown, night by night. Lines: 500, 200, 100 and 50. */
    private static String published(GradeSettings settings, long firstOrder, long... scores) {
        Standings standings = new Standings((customers, each) -> {}, settings.heldFor(), CUSTOMER + 1);
        StringBuilder published = new StringBuilder();
        for (int night = 0; night < scores.length; night++) {
            LocalDate date = FIRST.plusDays(night);
            Figures figures = new Figures().with(CUSTOMER, scores[night], firstOrder, date.toEpochDay());
            standings.grade(rules(settings, date), figures, reason(settings, date), night == 0);
            published.append(standings.inForce(figures).grade(CUSTOMER));
        }
        return published.toString();
    }

    private static GradeRules rules(GradeSettings settings, LocalDate date) {
        return new GradeRules(GradeLines.cut(new long[0], settings), settings, date);
    }

    private static Reason reason(GradeSettings settings, LocalDate date) {
        return new Reason(Locale.ENGLISH, rules(settings, date));
    }

    private static long[] nights(int nights, IntToLongFunction score) {
        long[] scores = new long[nights];
        for (int night = 0; night < nights; night++) {
            scores[night] = score.applyAsLong(night);
        }
        return scores;
    }

    @Test
    void aFallWithinTheMarginLandsOnTheNthNightAndARiseAtOnce() {
        String fall = published(SETTINGS, 0, nights(40, night -> night < 10 ? 200 : 185));
        assertThat(fall).isEqualTo("B".repeat(10 + HELD_FOR - 1) + "C".repeat(40 - 10 - HELD_FOR + 1));
        String rise = published(SETTINGS, 0, nights(20, night -> night < 10 ? 199 : 200));
        assertThat(rise).isEqualTo("C".repeat(10) + "B".repeat(10));
    }

    /** 182 and a tenth of it is 200, which earns a B; 181 and a tenth of it does not. */
    @Test
    void aFallBeyondTheMarginLandsAtOnce() {
        assertThat(published(SETTINGS, 0, 200, 182, 182)).isEqualTo("BBB");
        assertThat(published(SETTINGS, 0, 200, 181, 181)).isEqualTo("BCC");
        assertThat(published(SETTINGS, 0, 500, 181, 182)).isEqualTo("ACB");
        assertThat(published(SETTINGS, 0, 100, -1)).isEqualTo("CE");
    }

    @Test
    void heldForOneNightIsHeldForNone() {
        assertThat(published(settings(1, 90), 0, 200, 199, 200, 199)).isEqualTo("BCBC");
        assertThat(published(settings(2, 90), 0, 200, 199, 199)).isEqualTo("BBC");
    }

    @Test
    void aNewCustomerWhoBringsSomethingIsAtLeastACForNinetyDays() {
        long firstOrder = FIRST.toEpochDay() - 88;
        assertThat(published(SETTINGS, firstOrder, 1, 1, 1, 1)).isEqualTo("CCEE");
        assertThat(published(SETTINGS, firstOrder, 0, 0)).isEqualTo("EE");
        assertThat(published(SETTINGS, firstOrder, 500, 95, 95))
                .as("held by the margin")
                .isEqualTo("ACC");
        assertThat(published(settings(14, 0), firstOrder, 1, 1)).isEqualTo("EE");
    }

    /** Scores go up and down by a few per cent about a line: sixty nights of two hundred customers. */
    @Test
    void noGradeGoesDownAndUpAgainWithinTheNightsThatItIsHeld() {
        for (long seed = 1; seed <= 5; seed++) {
            Random dice = new Random(seed);
            int flickers = 0;
            for (int customer = 0; customer < 200; customer++) {
                long level = List.of(50, 100, 200, 500).get(dice.nextInt(4)) * 100L;
                long[] scores = nights(60, night -> Math.round(level * (1 + dice.nextGaussian() * 0.015)));
                String held = published(hundredfold(HELD_FOR), 0, scores);
                assertThat(downAndUpAgain(held)).as("seed %d: %s", seed, held).isEqualTo(0);
                flickers += downAndUpAgain(published(hundredfold(1), 0, scores));
            }
            assertThat(flickers).as("without it, seed %d", seed).isGreaterThan(1_000);
        }
    }

    /** How often a grade is worse and, within the nights that it is held, better again. */
    private static int downAndUpAgain(String grades) {
        int count = 0;
        for (int night = 1; night < grades.length(); night++) {
            if (grades.charAt(night) > grades.charAt(night - 1)) {
                int end = Math.min(grades.length(), night + HELD_FOR);
                for (int later = night + 1; later < end; later++) {
                    if (grades.charAt(later) < grades.charAt(later - 1)) {
                        count++;
                        break;
                    }
                }
            }
        }
        return count;
    }

    /** What was earned before the first night counts on it; nights that bring nothing new are held against the plain rule. */
    @Test
    void isTheBestEarnedOnTheLastNightsWhateverTheScores() {
        for (long seed = 1; seed <= 300; seed++) {
            Random dice = new Random(seed);
            int heldFor = 1 + dice.nextInt(20);
            GradeSettings settings = settings(heldFor, 0);
            int before = heldFor - 1;
            long[] scores = nights(before + 40, night -> 40 + dice.nextInt(600));
            Standings standings = new Standings((customers, each) -> {}, heldFor, CUSTOMER + 1);
            List<Grade> earned = new ArrayList<>();
            for (int night = 0; night < scores.length; night++) {
                LocalDate date = FIRST.plusDays(night);
                GradeRules rules = rules(settings, date);
                Figures figures = new Figures().with(CUSTOMER, scores[night], 0, date.toEpochDay());
                earned.add(rules.earned(scores[night], 0));
                if (night < before) {
                    standings.earn(rules, figures);
                    continue;
                }
                standings.grade(rules, figures, reason(settings, date), night == before);
                Grade best = earned.subList(night - before, night + 1).stream()
                        .min(Grade::compareTo)
                        .orElseThrow();
                Grade most = rules.earned(Math.round(scores[night] * 1.1), 0);
                assertThat(standings.inForce(figures).grade(CUSTOMER))
                        .as("seed %d, night %d", seed, night)
                        .isEqualTo(best.compareTo(most) < 0 ? most : best);
            }
        }
    }

    @Test
    void whoLapsesIsAnEAtOnceAndWhoReturnsHasWhatTheMarginLeaves() {
        Standings standings = new Standings((customers, each) -> {}, HELD_FOR, CUSTOMER + 1);
        List<Grade> published = new ArrayList<>();
        long[] lastOrders = {-10, -364, -365, 0};
        long[] scores = {600, 600, 600, 190};
        for (int night = 0; night < 4; night++) {
            LocalDate date = FIRST.plusDays(night);
            Figures figures = new Figures().with(CUSTOMER, scores[night], 0, date.toEpochDay() + lastOrders[night]);
            Standings.Night graded =
                    standings.grade(rules(SETTINGS, date), figures, reason(SETTINGS, date), night == 0);
            published.add(standings.inForce(figures).grade(CUSTOMER));
            if (night == 3) {
                GradeContents.Content held = graded.contents().get(Grade.B);
                assertThat(held).isEqualTo(new GradeContents.Content(1, 1, OptionalLong.empty(), 190));
            }
        }
        assertThat(published).containsExactly(Grade.A, Grade.A, Grade.E, Grade.B);
    }

    @Test
    void cutsByProfitAndByAmounts() {
        long[] scores = {500, 300, 100, 60, 40, 0, -50};
        GradeSettings abc = new GradeOptions()
                .cut(GradeSettings.Cut.PROFIT, "50", "30", "10", "0")
                .settings();
        assertThat(grades(GradeLines.cut(scores.clone(), abc), scores)).isEqualTo("ABCEEEE");
        assertThat(grades(GradeLines.cut(scores.clone(), SETTINGS), scores)).isEqualTo("ABCDEEE");
        assertThat(GradeLines.cut(new long[] {-5, -7}, abc).gradeOf(-5))
                .as("nothing above zero: the first rank alone, and no better than C")
                .isEqualTo(Grade.C);
        Map<Grade, OptionalLong> stored = new EnumMap<>(Grade.class);
        stored.put(Grade.A, OptionalLong.of(499));
        assertThat(GradeLines.of(stored).gradeOf(500)).isEqualTo(Grade.A);
    }

    private static String grades(GradeLines lines, long... scores) {
        StringBuilder grades = new StringBuilder();
        for (long score : scores) {
            grades.append(lines.gradeOf(score));
        }
        return grades.toString();
    }
}
