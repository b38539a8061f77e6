package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeLinesTest {

    private static GradeSettings shares(int a, int b, int c, int d) {
        return GradeSettings.plain(a, b, c, d);
    }

    private static final GradeSettings USUAL = shares(5, 15, 30, 30);

    /** The grades from the best score to the worst, as one word. */
    private static String grades(GradeSettings shares, long... scores) {
        long[] cut = scores.clone();
        GradeLines lines = GradeLines.cut(cut, shares);
        return LongStream.of(scores)
                .map(score -> -score)
                .sorted()
                .mapToObj(score -> lines.gradeOf(-score).name())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "1, A",
        "2, AD",
        "3, ACE",
        "5, ACCDE",
        "10, ABCCCDDDEE",
        "19, ABBBCCCCCCDDDDDEEEE",
        "20, ABBBCCCCCCDDDDDDEEEE",
        "21, ABBBCCCCCCCDDDDDDEEEE"
    })
    void cutsShortLists(int customers, String expected) {
        assertThat(grades(USUAL, LongStream.rangeClosed(1, customers).toArray()))
                .isEqualTo(expected);
    }

    @Test
    void cutsAHundredByTheirShares() {
        assertThat(grades(USUAL, LongStream.rangeClosed(1, 100).toArray()))
                .isEqualTo("A".repeat(5) + "B".repeat(15) + "C".repeat(30) + "D".repeat(30) + "E".repeat(20));
    }

    @Test
    void cutsAnEmptyListIntoNothing() {
        long[] nobody = {};
        GradeLines lines = GradeLines.cut(nobody, USUAL);
        assertThat(lines.above(Grade.C)).isEmpty();
        assertThat(new GradeContents().byGrade()).hasSize(5).allSatisfy((grade, content) -> {
            assertThat(content.customers()).isZero();
            assertThat(content.lowest()).isEmpty();
            assertThat(content.netProfit()).isZero();
        });
    }

    @Test
    void givesTheLowerGradeToWhoeverIsTiedAcrossALine() {
        // ten customers: A is one rank, A and B two, to C five, to D eight
        assertThat(grades(USUAL, 9, 9, 7, 6, 5, 4, 3, 2, 1, 0))
                .as("tied across A")
                .isEqualTo("BBCCCDDDEE");
        assertThat(grades(USUAL, 10, 9, 9, 6, 5, 4, 3, 2, 1, 0))
                .as("tied across B")
                .isEqualTo("ACCCCDDDEE");
        assertThat(grades(USUAL, 10, 9, 7, 6, 5, 5, 5, 2, 1, 0))
                .as("tied across C")
                .isEqualTo("ABCCDDDDEE");
        assertThat(grades(USUAL, 10, 9, 7, 6, 5, 4, 3, 2, 2, 2))
                .as("tied across D")
                .isEqualTo("ABCCCDDEEE");
        assertThat(grades(USUAL, 10, 9, 7, 6, 6, 4, 4, 2, 1, 1))
                .as("tied within")
                .isEqualTo("ABCCCDDDEE");
    }

    @Test
    void whereAllAreEqualEverybodyIsAnE() {
        assertThat(grades(USUAL, 4, 4, 4, 4, 4)).isEqualTo("EEEEE");
        assertThat(grades(USUAL, 4)).isEqualTo("A");
    }

    @Test
    void nobodyWhoBringsNothingIsGolden() {
        assertThat(grades(USUAL, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10)).isEqualTo("CCCCCDDDEE");
        assertThat(grades(USUAL, 0, -1, -2, -3, -4, -5, -6, -7, -8, -9)).isEqualTo("CCCCCDDDEE");
        assertThat(grades(USUAL, 5, 0, 0, -3, -4, -5, -6, -7, -8, -9)).isEqualTo("ACCCCDDDEE");
        assertThat(grades(USUAL, 0)).isEqualTo("C");
        assertThat(grades(USUAL, -1)).isEqualTo("C");
    }

    @Test
    void oneGiantMovesNobodyElse() {
        assertThat(grades(USUAL, Long.MAX_VALUE / 2, 2, 1)).isEqualTo("ACE");
    }

    @Test
    void takesSharesOfNothingAndOfAll() {
        long[] ten = LongStream.rangeClosed(1, 10).toArray();
        assertThat(grades(shares(100, 0, 0, 0), ten)).isEqualTo("AAAAAAAAAA");
        assertThat(grades(shares(0, 100, 0, 0), ten))
                .as("the first rank is an A on any list")
                .isEqualTo("ABBBBBBBBB");
        assertThat(grades(shares(0, 0, 0, 0), ten)).isEqualTo("AEEEEEEEEE");
        assertThat(grades(shares(0, 0, 0, 100), ten)).isEqualTo("ADDDDDDDDD");
        assertThat(grades(shares(50, 0, 50, 0), ten)).isEqualTo("AAAAACCCCC");
    }

    @Test
    void whatALineSaysIsWhatAGradeNeeds() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            long[] scores = random.longs(random.nextInt(60), -20, 30).toArray();
            GradeLines lines = GradeLines.cut(scores.clone(), USUAL);
            for (long score = -25; score < 35; score++) {
                for (Grade grade : new Grade[] {Grade.A, Grade.B, Grade.C, Grade.D}) {
                    long at = score;
                    boolean above = lines.above(grade).isEmpty()
                            || score > lines.above(grade).getAsLong();
                    assertThat(lines.gradeOf(score).compareTo(grade) <= 0)
                            .as("seed %d, %d for %s: %s", seed, at, grade, lines.above(grade))
                            .isEqualTo(above);
                }
            }
        }
    }

    @Test
    void isMonotoneAndTheOrderOfTheInputDoesNotMatter() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            int customers = random.nextInt(150);
            int spread = 1 + random.nextInt(100);
            long[] scores = random.longs(customers, -spread, 2L * spread).toArray();
            GradeSettings shares =
                    shares(random.nextInt(30), random.nextInt(30), random.nextInt(30), random.nextInt(10));
            long[] sorted = scores.clone();
            GradeLines lines = GradeLines.cut(sorted, shares);
            assertThat(sorted).isSorted();
            Grade last = Grade.E;
            for (long score = -spread - 1; score <= 2L * spread; score++) {
                Grade grade = lines.gradeOf(score);
                assertThat(grade).as("seed %d, score %d", seed, score).isLessThanOrEqualTo(last);
                last = grade;
            }
            long[] shuffled = shuffled(scores, random);
            GradeLines again = GradeLines.cut(shuffled, shares);
            for (Grade grade : Grade.values()) {
                assertThat(again.above(grade)).as("seed %d", seed).isEqualTo(lines.above(grade));
            }
            GradeContents counted = new GradeContents();
            Arrays.stream(scores)
                    .forEach(score -> counted.add(
                            lines.gradeOf(score), lines.gradeOf(score), lines.gradeOf(score), score, score));
            Map<Grade, GradeContents.Content> contents = counted.byGrade();
            assertThat(contents.values().stream()
                            .mapToInt(GradeContents.Content::customers)
                            .sum())
                    .as("seed %d", seed)
                    .isEqualTo(customers);
            assertThat(contents.values().stream()
                            .mapToLong(GradeContents.Content::netProfit)
                            .sum())
                    .isEqualTo(Arrays.stream(scores).sum());
            contents.forEach((grade, content) -> assertThat(content.lowest())
                    .isEqualTo(Arrays.stream(scores)
                            .filter(s -> lines.gradeOf(s) == grade)
                            .min()));
        }
    }

    private static long[] shuffled(long[] scores, Random random) {
        long[] shuffled = scores.clone();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            long had = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = had;
        }
        return shuffled;
    }
}
