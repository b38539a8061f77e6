package org.goldenlist.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.goldenlist.metric.YearFigures;
import org.junit.jupiter.api.Test;

/** The words say what customers did, whatever it brought: who loses half of what he sells is glad of returns. */
class ScoreDifferenceTest {

    private static final YearFigures THEN = new YearFigures(10, 10_000_0000L, 0, 0, -5_000_0000L);

    private static String inWords(YearFigures now) {
        return new ScoreDifference(parts(THEN), parts(now))
                .inWords("since then", new ScoreDifference.Amounts(Locale.ENGLISH));
    }

    private static ScoreParts parts(YearFigures year) {
        return new ScoreParts(Policy.PROFIT, year, year.netProfit(), 0, 0);
    }

    @Test
    void returnsAtALossAreReturnsAndAGain() {
        assertThat(inWords(new YearFigures(10, 6_000_0000L, -4_000_0000L, 0, -3_000_0000L)))
                .isEqualTo("profit +2,000 since then: returns +2,000");
    }

    @Test
    void largerOrdersAtALossAreLargerAndALoss() {
        assertThat(inWords(new YearFigures(10, 20_000_0000L, 0, 0, -10_000_0000L)))
                .isEqualTo("profit −5,000 since then: larger orders −5,000");
    }

    @Test
    void atAGainTheWordsAreAsEver() {
        YearFigures then = new YearFigures(10, 10_000_0000L, -1_000_0000L, 0, 4_000_0000L);
        YearFigures now = new YearFigures(8, 9_000_0000L, -500_0000L, 0, 3_600_0000L);
        assertThat(new ScoreDifference(parts(then), parts(now))
                        .inWords("since then", new ScoreDifference.Amounts(Locale.ENGLISH)))
                .isEqualTo("profit −400 since then: 2 orders fewer −880, larger orders +280, fewer returns +200");
    }
}
