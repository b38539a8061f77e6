package org.goldenlist.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Amounts are ten-thousandths: 100_0000 is one hundred. */
class GapTest {

    @Test
    void theGapIsWhatIsMissingToTheLine() {
        assertThat(Gap.of(170_0000, 160_0000)).isEqualTo(10_0000);
        assertThat(Gap.of(170_0000, 170_0000)).isZero();
        assertThat(Gap.of(170_0000, 180_0000)).as("a held grade").isZero();
        assertThat(Gap.of(0, -30_0000)).isEqualTo(30_0000);
    }

    @Test
    void ordersBringMoreThanTheGapAndNotJustAsMuch() {
        // eight orders brought 160, each 20
        assertThat(Gap.orders(10_0000, 160_0000, 8)).hasValue(1);
        assertThat(Gap.orders(20_0000, 160_0000, 8))
                .as("one makes the score equal to the line")
                .hasValue(2);
        assertThat(Gap.orders(20_0001, 160_0000, 8)).hasValue(2);
        assertThat(Gap.orders(0, 160_0000, 8)).as("on the line").hasValue(1);
        // three orders brought 10, each 3.3333…
        assertThat(Gap.orders(99_999, 10_0000, 3)).hasValue(3);
        assertThat(Gap.orders(10_0000, 10_0000, 3)).hasValue(4);
    }

    @Test
    void whoseOrdersBringNothingNeedsNobodyKnowsHowMany() {
        assertThat(Gap.orders(10_0000, 0, 8)).isEqualTo(OptionalLong.empty());
        assertThat(Gap.orders(10_0000, -1, 8)).isEmpty();
        assertThat(Gap.orders(10_0000, 5, 0)).isEmpty();
    }

    @Test
    void largeAmountsDoNotOverflow() {
        assertThat(Gap.orders(9_000_000_000_000_000L, 10_000, 2_000)).hasValue(1_800_000_000_000_001L);
    }
}
