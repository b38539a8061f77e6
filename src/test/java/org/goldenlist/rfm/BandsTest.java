package org.goldenlist.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quintiles by the share of the customers who are strictly behind. */
class BandsTest {

    @ParameterizedTest
    @CsvSource({"7, 1", "7 8, 1 3", "1 2 3 4, 1 2 3 4", "1 2 3 4 5, 1 2 3 4 5", "1 2 3 4 5 6, 1 1 2 3 4 5"})
    void aShortListLeavesBandsEmptyAtTheTopFirst(String figures, String bands) {
        assertThat(bandsOf(numbers(figures))).containsExactly(numbers(bands));
    }

    @Test
    void allEqualAreInTheLowest() {
        assertThat(bandsOf(new long[] {4, 4, 4, 4, 4, 4, 4})).containsOnly(1);
    }

    @Test
    void equalFiguresAreInOneBand() {
        assertThat(bandsOf(numbers("1 1 1 1 1 1 2 2 2 9"))).containsExactly(numbers("1 1 1 1 1 1 4 4 4 5"));
    }

    @Test
    void thresholdsAreTheLeastFiguresOfTheBandsThatHoldSomebody() {
        Bands bands = Bands.equal(5, numbers("1 1 1 1 1 1 2 2 2 9"));
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(bands::from))
                .containsExactly(
                        OptionalLong.of(1),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalLong.of(2),
                        OptionalLong.of(9));
    }

    @Test
    void nobodyIsInAnyBandOfAnEmptyList() {
        Bands bands = Bands.equal(5, new long[0]);
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(bands::from)).containsOnly(OptionalLong.empty());
    }

    /** By counting, for each, those who are behind; and whoever has more is never in a lower band. */
    @Test
    void isTheFormulaInWhateverOrderTheListComes() {
        Random dice = new Random(20_261_122);
        for (int list = 0; list < 300; list++) {
            int n = 1 + dice.nextInt(60);
            int different = 1 + dice.nextInt(40);
            long[] figures = LongStream.generate(() -> dice.nextInt(different) - 10L)
                    .limit(n)
                    .toArray();
            long[] expected = Arrays.stream(figures)
                    .map(figure -> 1
                            + 5
                                    * Arrays.stream(figures)
                                            .filter(one -> one < figure)
                                            .count()
                                    / n)
                    .toArray();
            assertThat(bandsOf(figures)).as(Arrays.toString(figures)).isEqualTo(expected);
            Bands bands = Bands.equal(5, sorted(figures));
            Bands again =
                    Bands.of(IntStream.rangeClosed(1, 5).mapToObj(bands::from).toArray(OptionalLong[]::new));
            assertThat(Arrays.stream(figures).map(again::band).toArray()).isEqualTo(expected);
        }
    }

    private static long[] bandsOf(long[] figures) {
        Bands bands = Bands.equal(5, sorted(figures));
        return Arrays.stream(figures).map(bands::band).toArray();
    }

    private static long[] sorted(long[] figures) {
        return Arrays.stream(figures).sorted().toArray();
    }

    private static long[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }
}
